import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Finding } from '../contract.ts'

const coded = new Set(['type', 'element', 'side'])

/** What a finding says in a line, in a language. */
export const findingTitle = (locale: Locale, { rule, values }: Pick<Finding, 'rule' | 'values'>): string =>
  phrase(
    locale,
    `review.rule.${rule}`,
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        coded.has(key) ? phrase(locale, `review.${key}.${value}`) : value,
      ]),
    ),
  )
