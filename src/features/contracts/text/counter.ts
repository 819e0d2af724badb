import type { Locale } from '#kit/i18n.ts'
import { redline } from '#kit/redline.ts'
import { type Clause, deepest, type Words } from '../contract-clauses.ts'
import { variableOf } from '../contract-variables.ts'
import { type Own } from '../templates/contract-own.ts'
import type { Text } from './edits.ts'
import { unagreed } from './rules-agree.ts'
import { freeCode } from './rules-moves.ts'
import { type Paragraph, type Rendered, type Run, tableText, wordsOf } from './render.ts'
import type { Value } from './values.ts'

// The other side's draft, taken back into clauses and variables: what they left as it was keeps its variables, a number they
// changed is that variable's new value, and what they wrote anew is plain words.

/** A clause of the other side's draft as it was read. */
export type ReadClause = { number?: string | undefined; heading: string; text: string; level: number }

const squeezed = (text: string) => text.replace(/\s+/g, '')
const isAppendix = (heading: string) =>
  /^(?:appendix|annex|schedule|exhibit|附件|附录|приложение)/i.test(heading)
/** `Appendix 2. Stages` without what numbers it. */
const bareHeading = (heading: string) =>
  heading.replace(
    /^(?:appendix|annex|schedule|exhibit|附件|附录|приложение)\s*(?:№|no\.?)?\s*[\p{L}\d]{1,4}\s*[.:—–-]?\s*/iu,
    '',
  )

/** What they wrote where a run of ours stood, each after the one before; undefined when they wrote other words around. */
const heldIn = (runs: readonly Run[], text: string): string[] | undefined => {
  const held: string[] = []
  let at = 0
  for (const [i, { text: ours, from }] of runs.entries()) {
    if (from) {
      const own = squeezed(ours)
      const following = runs[i + 1]
      const next = following?.from ? '' : squeezed(following?.text ?? '')
      // What they left as it was is taken first: a number may hold the very sign that follows it.
      const left = text.startsWith(own + next, at)
      // Of two variables side by side nobody can tell where the first ends, once it is changed.
      if (!left && following?.from) return
      const changed = i + 2 >= runs.length ? text.length - next.length : text.indexOf(next, at)
      const end = left ? at + own.length : changed
      if (end < at) return
      held.push(text.slice(at, end))
      at = end
    } else {
      const words = squeezed(ours)
      if (!text.startsWith(words, at)) return
      at += words.length
    }
  }
  return at === text.length ? held : undefined
}

/** A value of a variable as they wrote it; undefined where that cannot be told for certain. */
const valueOf = (name: string, written: string, own: Own): Value | undefined => {
  const variable = variableOf(name, own)
  switch (variable?.kind) {
    case 'count':
    case 'days':
    case 'workdays':
    case 'months':
    case 'hours':
    case 'minutes':
      return /^\d{1,6}$/.test(written) ? Number(written) : undefined
    case 'percent':
      return /^(\d{1,3}(?:[.,]\d{1,6})?)%$/.exec(written)?.[1]?.replace(',', '.')
    default:
      return
  }
}

/** The runs of a clause with tables as what a table would be written as. */
const runsOf = (paragraphs: readonly Paragraph[]): Run[] =>
  paragraphs.flatMap((p) =>
    'runs' in p ? p.runs : [{ text: tableText(p.table), from: { variable: p.table.variable } }],
  )

/** The variables they gave other values, where their words are ours but for these; undefined where they are not. */
const agreed = (runs: readonly Run[], theirs: string, own: Own): Map<string, Value> | undefined => {
  // Beside another number they wrote the same words in another form.
  const same = runs.map((run) => (run.from ? run : { ...run, text: unagreed(run.text) }))
  const held = heldIn(same, squeezed(unagreed(theirs)))
  if (!held) return
  const changed = new Map<string, Value>()
  for (const [i, run] of runs.filter(({ from }) => from).entries()) {
    const written = held[i]!
    // A reference follows its clause, whatever number it had in their copy.
    if (written === squeezed(run.text) || (run.from && 'clause' in run.from)) continue
    const name = (run.from as { variable: string }).variable
    const value = valueOf(name, written, own)
    if (value === undefined) return
    changed.set(name, value)
  }
  return changed
}

type Taken = Words & { depth: number }

/** What stands before the first number is the title, which is no clause; where ours has none, it is theirs. */
const withTitle = (
  theirs: readonly ReadClause[],
  ours: string,
): { title: string; read: readonly ReadClause[] } => {
  const [first, ...rest] = theirs
  const words = `${first?.heading ?? ''}\n${first?.text ?? ''}`.trim()
  const isTitle =
    ours === '' ? first?.number === undefined && !words.includes('\n') : squeezed(words) === squeezed(ours)
  return isTitle ? { title: ours || words, read: rest } : { title: ours, read: theirs }
}

/** Clauses as deep as a text of ours may have them, appendices at the top. */
const atDepths = (read: readonly ReadClause[]): Taken[] => {
  const taken: Taken[] = []
  for (const { heading, text, level } of read)
    taken.push(
      isAppendix(heading)
        ? { heading: bareHeading(heading), text: text.trim(), depth: 0 }
        : { heading, text: text.trim(), depth: Math.min(level + 1, (taken.at(-1)?.depth ?? 0) + 1, deepest) },
    )
  return taken
}

/**
 * The other side's draft in a language as a text of ours: `reads` is our last text as it reads in that language, `typeOf` says
 * what a clause of theirs is about. Clauses that are ours keep their codes and the words of other languages.
 */
export const adopted = (
  base: Text,
  reads: Rendered,
  locale: Locale,
  theirs: readonly ReadClause[],
  typeOf: (words: Words) => string,
): Text => {
  const { title, read } = withTitle(theirs, reads.title)
  const { variables: own } = base.body
  const clauses = atDepths(read)
  const nameless = (words: Words) => ({ code: null, ...words })
  const pairs = redline(reads.clauses.map(wordsOf).map(nameless), clauses.map(nameless))
  const ours = new Map(pairs.flatMap(({ old, new: at }) => (old !== null && at !== null ? [[at, old]] : [])))
  const codes = new Set([...ours.values()].map((old) => reads.clauses[old]!.code))
  const terms = new Map(Object.entries(base.terms))

  const added = ({ depth, ...words }: Taken): Clause => {
    const code = freeCode(typeOf(words), codes)
    codes.add(code)
    return { code, depth, words: { [locale]: words } }
  }
  const kept = ({ depth, ...words }: Taken, old: number): Clause => {
    const [{ heading, paragraphs }, known] = [reads.clauses[old]!, base.body.clauses[old]!]
    const raw = known.words[locale] ?? words
    // Where ours has no heading, what was read as one may be how the text begins: `Delivery: the Supplier …`.
    const begins = heading.length > 0 || words.heading === '' ? [] : [':', '：', '.']
    for (const sign of begins) {
      const whole = { heading: '', text: `${words.heading}${sign} ${words.text}` }
      if (agreed(runsOf(paragraphs), whole.text, own)) return kept({ depth, ...whole }, old)
    }
    const [head, text] = [agreed(heading, words.heading, own), agreed(runsOf(paragraphs), words.text, own)]
    for (const [name, value] of [...(head ?? []), ...(text ?? [])]) terms.set(name, value)
    const said = { heading: head ? raw.heading : words.heading, text: text ? raw.text : words.text }
    return { ...known, depth, words: { ...known.words, [locale]: said } }
  }
  return {
    body: {
      ...base.body,
      title: { ...base.body.title, [locale]: title },
      clauses: clauses.map((clause, at) => {
        const old = ours.get(at)
        return old === undefined ? added(clause) : kept(clause, old)
      }),
    },
    terms: Object.fromEntries(terms),
  }
}
