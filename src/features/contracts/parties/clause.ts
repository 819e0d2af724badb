import { type Locale, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Clause } from '../contract-clauses.ts'
import { endOfSections, placeBehind } from '../text/rules-moves.ts'
import type { FurtherParty } from './queries-parties.ts'

/** The clause that holds the parties' particulars and signatures, as ready-made texts name it. */
const SIGNATURES = 'other.signatures'

/** The clause of a further party by its role. */
export const codeOf = (role: FurtherParty['role']): string => `other.${role}`

/** What is printed of a further party in a language: its particulars, who answers for it and who signs. */
const wordsOf = ({ role, companyId }: FurtherParty, locale: Locale): { heading: string; text: string } => {
  const fact = (name: string) => `{{${role}.${name}}}`
  const heading = phrase(locale, `contract.party.${role}`)
  // The bank of another company is known to nobody, and would be asked for though nothing is paid to it.
  const lines = ['name', 'address', 'identifiers', ...(companyId === null ? ['bank'] : [])].map(fact)
  const named = (['contact', 'signatory'] as const).map((name) =>
    phrase(locale, `contract.party.${name}`, { value: fact(name), role: heading }),
  )
  return { heading, text: [...lines, ...named].join('\n') }
}

/** The clause of a further party in some languages, and where it stands: last among the signatures, or behind all sections. */
export const clauseOf = (
  party: FurtherParty,
  languages: readonly Locale[],
  clauses: readonly Clause[],
): { after: string | null; clause: Clause } => {
  const { after, depth } = placeBehind(clauses, SIGNATURES, true) ?? endOfSections(clauses)
  const words = locales
    .filter((locale) => languages.includes(locale))
    .map((locale) => [locale, wordsOf(party, locale)] as const)
  return { after, clause: { code: codeOf(party.role), depth, words: Object.fromEntries(words) } }
}
