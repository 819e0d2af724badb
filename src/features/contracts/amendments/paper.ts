import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Text } from '../text/edits.ts'
import { textOf } from '../rules.ts'
import { labelOf, type Paragraph, type Rendered, rendered } from '../text/render.ts'
import { numbersOf } from '../text/rules-moves.ts'
import { extentOf } from '../text/rules-moves.ts'
import { type Amending, type Change, changesOf } from './rules-merge.ts'

// The paper of an amendment: which clauses shall read how, in the words both sides sign.

type Facts = Readonly<Record<string, string>>
/** What an amendment says of itself; days are calendar days, and it takes effect with the last signature where `effectiveOn` is null. */
export type Amendment = Amending & {
  number: number
  /** What it is about. */
  name: string
  datedOn: string
  effectiveOn: string | null
  /** The numbers of the signed amendments in the text it starts from. */
  builtOn: readonly number[]
}
type Said = { head: string; items: Paragraph[][] }

const plain = (text: string): Paragraph => ({ runs: [{ text }] })

/** Writes an amendment out in one language, by what the contract says of its parties. */
export const amendmentPaper = (amendment: Amendment, locale: Locale, facts: Facts): Rendered => {
  const say = (key: string, values: Record<string, string | number> = {}) =>
    phrase(locale, `contract.amendment.${key}`, values)
  const date = new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' })
  const dayOf = (day: string) => date.format(Date.parse(day))
  const { before, after, number, name, datedOn, effectiveOn, builtOn } = amendment
  const of = { number, contract: facts['contract.number'] ?? '—', on: contractDay(before, dayOf) }
  const place = after.terms['contract.place'] as Partial<Record<Locale, string>> | undefined
  const parties = say('parties', {
    customer: facts['customer.name'] ?? '—',
    supplier: facts['supplier.name'] ?? '—',
    before: builtOn.length === 0 ? 'none' : builtOn.join(', '),
  })
  const sections: Said[] = [
    {
      head: say('subject'),
      items: [
        [plain([place?.[locale], dayOf(datedOn)].filter(Boolean).join(', '))],
        [plain(parties)],
        [plain(say('about', { name }))],
      ],
    },
    { head: say('changes'), items: [[plain(say('numbers'))], ...changesIn(amendment, locale, facts, say)] },
    {
      head: say('final'),
      items: [
        [plain(say('effect', { on: effectiveOn === null ? 'signed' : dayOf(effectiveOn) }))],
        [plain(say('rest'))],
        [plain(say('copies'))],
      ],
    },
    {
      head: say('signatures'),
      items: (['customer', 'supplier'] as const).map((side) => signatureOf(after, locale, facts, side, say)),
    },
  ]
  return { title: say('title', of), clauses: sections.flatMap(numbered) }
}

type Say = (key: string, values?: Record<string, string | number>) => string

const contractDay = ({ terms }: Text, dayOf: (day: string) => string): string => {
  const day = terms['contract.date']
  return typeof day === 'string' ? dayOf(day) : 'none'
}

const numbered = ({ head, items }: Said, at: number): Rendered['clauses'] => [
  { code: `part${at}`, depth: 1, number: String(at + 1), heading: [{ text: head }], paragraphs: [] },
  ...items.map((paragraphs, n) => ({
    code: `part${at}.${n}`,
    depth: 2,
    number: `${at + 1}.${n + 1}`,
    heading: [],
    paragraphs,
  })),
]

const signatureOf = (
  { terms }: Text,
  locale: Locale,
  facts: Facts,
  side: 'customer' | 'supplier',
  say: Say,
): Paragraph[] => {
  const signatory =
    (terms[`${side}.signatory`] as Partial<Record<Locale, string>> | undefined)?.[locale] ?? ''
  return [
    plain(say(side, { name: facts[`${side}.name`] ?? '' })),
    ...['address', 'identifiers', 'bank'].flatMap((key) => facts[`${side}.${key}`] ?? []).map(plain),
    plain(`____________________ ${signatory}`.trimEnd()),
  ]
}

const levels = ['appendix', 'section', 'clause', 'clause'] as const

/** How clauses of a text are named where another paper speaks of them: by number, and by the appendix they stand in. */
const namesIn = ({ body }: Text, say: Say): Map<string, string> => {
  const numbers = numbersOf(body)
  let within = 'none'
  return new Map(
    body.clauses.map(({ code, depth }) => {
      const number = numbers.get(code)!
      if (depth === 0) within = number
      const appendix = depth === 0 ? 'none' : within
      return [code, say('place', { level: levels[depth]!, number, within: appendix })]
    }),
  )
}

/** Clauses that go with the section or appendix they stand in, which says so for them. */
const goneWithin = ({ before, after }: Amending): Set<string> => {
  const here = new Set(after.body.clauses.map(({ code }) => code))
  const { clauses } = before.body
  return new Set(
    clauses.flatMap(({ code }, at) =>
      here.has(code) ? [] : clauses.slice(at + 1, at + extentOf(clauses, at)).map((held) => held.code),
    ),
  )
}

/** What is done to each clause, in the order of the text it leads to: those with new words are written out in full. */
const changesIn = (amending: Amending, locale: Locale, facts: Facts, say: Say): Paragraph[][] => {
  const { before, after } = amending
  const within = goneWithin(amending)
  const changes = changesOf(amending).filter(({ was, is }) => is || !within.has(was!.code))
  const given = { terms: after.terms, facts, say: (key: string) => phrase(locale, key) }
  const reads = new Map(rendered(after.body, locale, given).clauses.map((clause) => [clause.code, clause]))
  const [old, now] = [namesIn(before, say), namesIn(after, say)]
  const wordsOf = ({ is }: Change): Paragraph[] => {
    const clause = reads.get(is!.code)!
    const label = labelOf(clause, (number) => phrase(locale, 'contract.appendix', { number }))
    const [first, ...rest] = clause.paragraphs
    const inLine = clause.heading.length === 0 && first && 'runs' in first
    const head = inLine ? textOf(first.runs) : textOf(clause.heading)
    // A table alone needs no number above it.
    return [...(head === '' ? [] : [plain(`${label} ${head}`)]), ...(inLine ? rest : clause.paragraphs)]
  }
  const said = changes.map((change): Paragraph[] => {
    const { kind, was, is, rewritten } = change
    const [place, to] = [old.get(was?.code ?? '') ?? '', now.get(is?.code ?? '') ?? '']
    if (kind === 'removed') return [plain(say('removed', { place }))]
    if (kind === 'added') return [plain(say('added', { place: to })), ...wordsOf(change)]
    if (kind === 'changed') {
      const holds = extentOf(after.body.clauses, after.body.clauses.indexOf(is!)) > 1
      return [plain(say(holds ? 'changed_head' : 'changed', { place })), ...wordsOf(change)]
    }
    return [
      plain(say(rewritten ? 'moved_changed' : 'moved', { place, to })),
      ...(rewritten ? wordsOf(change) : []),
    ]
  })
  const title = after.body.title[locale] ?? ''
  const retitled = JSON.stringify(before.body.title) !== JSON.stringify(after.body.title)
  const told = new Set(changes.flatMap(({ is }) => is?.code ?? []))
  const renumbered = after.body.clauses.some(({ code }) => !told.has(code) && old.get(code) !== now.get(code))
  return [
    ...(retitled ? [[plain(say('retitled', { title }))]] : []),
    ...said,
    ...(renumbered ? [[plain(say('renumbered'))]] : []),
  ]
}
