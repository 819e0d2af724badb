import type { Locale } from '#kit/i18n.ts'
import type { Profile, Side } from './contract.ts'
import { classified, judge } from './judgement/judge.ts'
import { profiles } from './judgement/profiles.ts'
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

/** What harms only whoever buys: whoever supplies may leave it as it is. */
const harmsBuyer = new Set([
  'no_vendor_penalty',
  'claims_cut_off',
  'kill_switch',
  'maintenance_not_included',
  'restricts_exit',
  'best_effort_support',
  'unlimited_raise',
  'retention_out_of_range',
])

/** Reviews the plain text of a contract for one side by a profile; the same text gives the same findings. */
export const reviewText = (text: string, side: Side, profile: Profile): Reviewed => {
  const language = languageOf(text) ?? 'en'
  const clauses = read(text)
  const contract = classified(text, clauses, language)
  const held = profile === 'elements' ? [profiles.elements] : [profiles.elements, profiles[profile]]
  const judged = judge(contract, held).filter(({ rule }) => side === 'customer' || !harmsBuyer.has(rule))
  return {
    language,
    clauses: clauses.map((clause, i) => ({ ...clause, types: contract.types[i]!.map(({ type }) => type) })),
    findings: [...judged, ...structureOf(text, clauses)].toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1)),
  }
}
