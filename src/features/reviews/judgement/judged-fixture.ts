import type { Locale } from '#kit/i18n.ts'
import type { Profile } from '../contract.ts'
import { reviewText } from '../engine.ts'

/** Something said in each language. */
export type Said = Record<Locale, string>

type Asked = Exclude<Profile, 'own'>

/** What a text is found to have, by the nine elements and for the customer unless told. */
export const found = (
  text: string,
  profile: Asked = 'elements',
  side: 'customer' | 'supplier' = 'customer',
) => reviewText(text, side, profile).findings

/** The rules by which it is found. */
export const rules = (...asked: Parameters<typeof found>) => found(...asked).map(({ rule }) => rule)

/** The elements, or else types, that a rule finds missing. */
export const lacks = (text: string, rule: 'missing_clause' | 'missing_element', profile?: Asked) =>
  found(text, profile).flatMap((one) =>
    one.rule === rule ? [one.values['element'] ?? one.values['type']] : [],
  )
