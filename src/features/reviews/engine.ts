import type { Locale } from '#kit/i18n.ts'
import type { Profile, Side } from './contract.ts'
import { classified, judge } from './judgement/judge.ts'
import { heldBy, judgements } from './judgement/profiles.ts'
import type { ClauseType, Finding, ReadClause } from './rules.ts'
import { languageOf } from './rules-language.ts'
import { read } from './rules-read.ts'
import { structureOf } from './rules-structure.ts'

/** A text that was read: its clauses with what each is about, and what was found; what is missing from the whole comes first. */
export type Reviewed = {
  language: Locale
  clauses: (ReadClause & { types: ClauseType[] })[]
  findings: Finding[]
}

/** Whether whoever is on a side may leave a thing as it is: it harms the other alone. */
const isTheirs = (rule: string, side: Side) => {
  const known: Readonly<Record<string, { harms?: Side }>> = judgements
  const harms = known[rule]?.harms
  return harms !== undefined && harms !== side
}

/** Reviews the plain text of a contract for one side by a profile; the same text gives the same findings. */
export const reviewText = (text: string, side: Side, profile: Profile): Reviewed => {
  const language = languageOf(text) ?? 'en'
  const clauses = read(text)
  const contract = classified(text, clauses, language)
  const judged = judge(contract, heldBy(profile)).filter(({ rule }) => !isTheirs(rule, side))
  return {
    language,
    clauses: clauses.map((clause, i) => ({ ...clause, types: contract.types[i]!.map(({ type }) => type) })),
    findings: [...judged, ...structureOf(text, clauses)].toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1)),
  }
}
