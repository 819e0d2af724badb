import type { Locale } from '#kit/i18n.ts'
import type { Side } from './contract.ts'
import { classified } from './judgement/classified.ts'
import { judge } from './judgement/judge.ts'
import { type Asked, heldBy, judgements } from './judgement/profiles.ts'
import { tonguesOf } from './reading/tongues.ts'
import type { ClauseType } from './contract-types.ts'
import type { Finding, ReadClause } from './rules.ts'
import { read } from './rules-read.ts'
import { structureOf } from './rules-structure.ts'

/** A text that was read: its clauses with what each is about, and what was found; what is missing from the whole comes first. */
export type Reviewed = {
  language: Locale
  clauses: (ReadClause & { types: ClauseType[]; language: Locale })[]
  findings: Finding[]
}

/** Whether whoever is on a side may leave a thing as it is: it harms the other alone. */
const isTheirs = ({ rule, values }: Finding, side: Side) => {
  if (rule === 'one_sided_termination') return values['side'] === side
  if (rule === 'one_sided_confidentiality') return values['side'] !== side
  // Whoever promised nothing that could be measured is glad of it.
  if (rule === 'vague_promise' && values['by'] === side) return true

  const known: Readonly<Record<string, { harms?: Side }>> = judgements
  const harms = known[rule]?.harms
  return harms !== undefined && harms !== side
}

/** Reviews a text that is written in one language. */
const reviewIn = (language: Locale, text: string, side: Side, asked: Asked): Reviewed => {
  const clauses = read(text)
  const contract = classified(text, clauses, language)
  const judged = judge(contract, heldBy(asked)).filter((one) => !isTheirs(one, side))
  return {
    language,
    clauses: clauses.map((clause, i) => ({
      ...clause,
      types: contract.types[i]!.map(({ type }) => type),
      language,
    })),
    findings: inOrder([...judged, ...structureOf(text, clauses)]),
  }
}

const inOrder = (findings: readonly Finding[]) => findings.toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1))

const keyOf = ({ rule, from, to, values }: Finding) => JSON.stringify([rule, from, to, values])

/**
 * What was found in a text by its two languages, as one: their clauses in the order they stand in, each to where the next begins. What
 * is missing from the whole is missing from both.
 */
const together = (parts: readonly (Reviewed & { text: string })[]): Reviewed => {
  const begins = new Map(
    parts.flatMap(({ clauses, text }) =>
      clauses.map((clause) => [clause, clause.from + text.slice(clause.from).search(/\S|$/)] as const),
    ),
  )
  const ordered = [...begins.keys()].toSorted((a, b) => begins.get(a)! - begins.get(b)!)
  const place = new Map(ordered.map((clause, at) => [clause, at]))
  const found = parts.map(({ clauses, findings }) =>
    findings.map((one) => ({
      ...one,
      clause: one.clause === undefined ? undefined : place.get(clauses[one.clause]!),
    })),
  )
  const known = found.map((findings) => new Set(findings.map(keyOf)))
  const [first, ...others] = found
  const [own, other] = parts.map(({ language }) => language)
  const nowhere = { clause: undefined, from: undefined, to: undefined }
  return {
    language: own!,
    clauses: ordered.map((clause, at) => ({
      ...clause,
      text: clause.text.replace(/\s*\n\s*/g, '\n'),
      from: at === 0 ? 0 : begins.get(clause)!,
      to: at + 1 < ordered.length ? begins.get(ordered[at + 1]!)! : parts[0]!.text.length,
    })),
    findings: inOrder([
      { ...nowhere, rule: 'two_languages', severity: 'hint', values: { own: own!, other: other! } },
      ...first!.filter((one) => one.from !== undefined || known.every((keys) => keys.has(keyOf(one)))),
      ...others.flat().filter((one) => one.from !== undefined && !known[0]!.has(keyOf(one))),
    ]),
  }
}

/**
 * Reviews the plain text of a contract for one side by a profile; the same text gives the same findings. A text in two languages side
 * by side is reviewed in each by itself.
 */
export const reviewText = (text: string, side: Side, asked: Asked): Reviewed => {
  const [one, ...others] = tonguesOf(text).map((part) => ({
    ...part,
    ...reviewIn(part.language, part.text, side, asked),
  }))
  if (others.length > 0) return together([one!, ...others])
  const { language, clauses, findings } = one!
  return { language, clauses, findings }
}
