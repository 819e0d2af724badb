import type { Locale } from '#kit/i18n.ts'
import type { Profile, Side } from './contract.ts'
import type { ClauseType, Finding, ReadClause } from './rules.ts'
import { languageOf } from './rules-language.ts'
import { read } from './rules-read.ts'
import { structureOf } from './rules-structure.ts'

/** A text that was read: its clauses with what each is about, and what was found, in the order of the text. */
export type Reviewed = {
  language: Locale
  clauses: (ReadClause & { types: ClauseType[] })[]
  findings: Finding[]
}

/** Reviews the plain text of a contract for one side by a profile; the same text gives the same findings. */
export const reviewText = (text: string, _side: Side, _profile: Profile): Reviewed => {
  const clauses = read(text)
  return {
    language: languageOf(text) ?? 'en',
    clauses: clauses.map((clause) => ({ ...clause, types: [] })),
    findings: structureOf(text, clauses),
  }
}
