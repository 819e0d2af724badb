import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { refusals } from '#kit/errors.ts'
import { languageTag, type Locale } from '#kit/i18n.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const languages: Record<Locale, Record<string, string>> = { en, ru, zh }
type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> }

const parametersOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [
    // 0 is text and 7 the number of a plural; everything else names a parameter.
    ...(part.type !== 0 && part.type !== 7 && part.value ? [part.value] : []),
    ...Object.values(part.options ?? {}).flatMap(({ value }) => parametersOf(value)),
  ])

const read = (locale: Locale, key: string) => {
  const format = new IntlMessageFormat(languages[locale][key] ?? '', languageTag[locale], undefined, {
    ignoreTag: true,
  })
  return [...new Set(parametersOf(format.getAst() as Part[]))].toSorted()
}

describe.each(['en', 'zh', 'ru'] as const)('phrases in %s', (locale) => {
  test('can be formatted and name no parameter that English does not have', () => {
    const strange = Object.keys(en).flatMap((key) => {
      const known = read('en', key)
      return read(locale, key)
        .filter((name) => !known.includes(name))
        .map((name) => `${key}: ${name}`)
    })
    expect(strange).toEqual([])
  })

  test('none is empty or left in English', () => {
    const phrases = languages[locale]
    const left = Object.entries(phrases).filter(
      ([key, text]) =>
        text.trim() === '' || (locale !== 'en' && isSentence(text) && text === languages.en[key]),
    )
    expect(left).toEqual([])
  })

  test('there is one for every way the application can say no', () => {
    expect(Object.keys(refusals).filter((code) => !(`refusal.${code}` in languages[locale]))).toEqual([])
  })
})

const isSentence = (text: string) => /[a-z]{3,} [a-z]{2,}/.test(text)
