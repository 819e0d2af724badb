import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { loadPhrases } from '#app/phrases.ts'
import { locales, type Locale } from '#kit/i18n.ts'
import { readPdf } from '#kit/pdf/read.ts'
import { phrase } from '#kit/phrases.ts'
import { reviewText } from '#features/reviews/engine.ts'
import { paperOf, setPaper } from '../actions-print.ts'
import { plainText, rendered } from '../text/render.ts'
import { parseSource, sideBySide } from '../text/source.ts'
import { type ReadyKind, readyKinds } from './defaults.ts'

beforeAll(loadPhrases)

const at = Temporal.Instant.from('2027-03-01T09:00:00Z')
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** A ready text as it is written in a language, with its blanks. */
const readsIn = (kind: ReadyKind, locale: Locale) => {
  const source = readFileSync(new URL(`./${kind}.${locale}.txt`, import.meta.url), 'utf8')
  const { body } = sideBySide({ [locale]: parseSource(source).read })
  return rendered(body, locale, { terms: {}, facts: {}, say: (key) => phrase(locale, key) })
}
const plain = (kind: ReadyKind, locale: Locale) =>
  plainText(readsIn(kind, locale), (number) => phrase(locale, 'contract.appendix', { number })).text

/** What stands in the PDF of a ready text, in one language or two beside each other. */
const readBack = async (kind: ReadyKind, ...languages: Locale[]) => {
  const texts = languages.map((locale) => paperOf(readsIn(kind, locale), locale))
  return readPdf(
    (await setPaper({ data: { texts, foot: 'AB-7, version 1', copies: [''] }, at }, ['pdf'])).pdf,
  )
}
const review = (text: string) => {
  const { language, clauses, findings } = reviewText(text, 'customer', 'implementation')
  return {
    language,
    clauses: clauses.map(({ number, heading, text: words, level, types }) => ({
      number,
      level,
      heading: squeezed(heading),
      words: squeezed(words),
      types,
    })),
    // The words around a blank go as far as their line, which is another in print.
    findings: findings.map(({ rule, clause, values }) => ({
      rule,
      clause,
      values: rule === 'blank' ? {} : squeezed(JSON.stringify(values)),
    })),
  }
}

for (const locale of locales)
  test.each(readyKinds)(
    `S1-13 %s printed in ${locale} and read back has the same clauses and findings`,
    async (kind) => {
      expect(review(await readBack(kind, locale))).toEqual(review(plain(kind, locale)))
    },
  )

test.each([
  ['ru', 'en'],
  ['zh', 'en'],
  ['en', 'ru'],
] as const)(
  'two languages beside each other, %s and %s, are read one after the other',
  async (ruling, beside) => {
    const read = review(await readBack('implementation', ruling, beside))
    const apart = `${plain('implementation', ruling)}\n${plain('implementation', beside)}`
    expect(read).toEqual(review(apart))
    expect(read.findings.map(({ rule }) => rule)).toContain('two_languages')
  },
)
