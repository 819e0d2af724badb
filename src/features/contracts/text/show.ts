import { type Locale, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Body } from '../contract-clauses.ts'
import type { Text as Read } from '../contract-text.ts'
import type { Text } from './edits.ts'
import { askedIn, labelOf, plainText, type Rendered, rendered } from './render.ts'

/** The languages a text holds words in, in the house's order. */
export const languagesOf = ({ clauses, title }: Body): Locale[] =>
  locales.filter((locale) => title[locale] || clauses.some(({ words }) => words[locale]))

/** How an appendix is called in a language. */
export const appendixIn = (locale: Locale) => (number: string) =>
  phrase(locale, 'contract.appendix', { number })

/** The plain text of a contract as it is reviewed, and where each clause stands in it. */
export const plainOf = (reads: Rendered, locale: Locale) => plainText(reads, appendixIn(locale))

/** A text as it reads in a language, by what its variables hold and what is known of its parties. */
export const readsOf = (
  { body, terms }: Text,
  locale: Locale,
  facts: Readonly<Record<string, string>> = {},
): Rendered => rendered(body, locale, { terms, facts, say: (key) => phrase(locale, key) })

/** A text as pages show it in a language. */
export const shownIn = (
  { body, terms }: Text,
  locale: Locale,
  facts: Record<string, string> = {},
): Omit<Read, 'number' | 'fixedAt' | 'amended' | 'open'> => {
  const reads = readsOf({ body, terms }, locale, facts)
  return {
    locale,
    languages: languagesOf(body),
    body,
    terms,
    facts,
    asked: askedIn(body),
    reads: {
      title: reads.title,
      clauses: reads.clauses.map((clause) => ({ ...clause, label: labelOf(clause, appendixIn(locale)) })),
      places: plainOf(reads, locale).places,
    },
  }
}
