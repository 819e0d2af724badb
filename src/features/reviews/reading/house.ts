import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Side } from '../contract.ts'
import type { Reviewed } from '../engine.ts'
import type { Finding } from '../rules.ts'
import { heldIn } from './rules-held.ts'

// What the house itself has to say of contracts: its library is kept by those who write them, and asked from here.

/** The library of a house, by the side it is on. */
export type House = {
  /** What it asks for first, by what a clause is about, in a language. */
  preferred: (w: Work, locale: Locale, side: Side) => Promise<ReadonlyMap<string, string>>
  /** What of its own it does not sign, in a language. */
  unacceptable: (w: Work, locale: Locale, side: Side) => Promise<readonly { type: string; words: string }[]>
}

let house: House = { preferred: async () => new Map(), unacceptable: async () => [] }

/** Says where the house's library is; whoever keeps it does this once. */
export const registerHouse = (kept: House): void => void (house = kept)

type Found = Pick<Finding, 'rule' | 'values'>

/** What might be written instead of what was found, in a language: what the rule says, or what the house asks for in the matter. */
export const proposing = async (w: Work, locale: Locale, side: Side) => {
  const preferred = await house.preferred(w, locale, side)
  return ({ rule, values }: Found): string | null => {
    const key = `review.rule.${rule}.wording`
    const words = phrase(locale, key, values)
    if (words !== key) return words
    const isAbout = rule === 'missing_clause' || rule === 'house_unacceptable'
    return isAbout ? (preferred.get(String(values['type'])) ?? null) : null
  }
}

/** Where a text that was read holds words that the house does not sign, as findings. */
export const unsigned = async (
  w: Work,
  side: Side,
  text: string,
  { language, clauses }: Pick<Reviewed, 'language' | 'clauses'>,
): Promise<Finding[]> =>
  (await house.unacceptable(w, language, side)).flatMap(({ type, words }) =>
    heldIn(text, words).map(({ from, to }): Finding => {
      const clause = clauses.findIndex((one) => one.from <= from && from < one.to)
      return {
        rule: 'house_unacceptable',
        severity: 'warning',
        clause: clause === -1 ? undefined : clause,
        from,
        to,
        values: { type, source: 'house' },
      }
    }),
  )
