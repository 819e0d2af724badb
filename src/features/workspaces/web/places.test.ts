import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryChoices, slugOf } from './places.ts'

test('an address is made of a name in any script', () => {
  expect(slugOf('Nordwind Handel & Söhne')).toBe('nordwind-handel-sohne')
  expect(slugOf('Ёлка и Ко')).toBe('elka-i-ko')
  expect(slugOf('北风贸易')).toBe('')
})

test('an address always fits the rule or is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slugOf(name)).toMatch(/^([a-z0-9][a-z0-9-]{0,62})?$/)
    }),
  )
})

test('countries are named in the reader’s language', () => {
  const label = (locale: 'en' | 'zh' | 'ru') =>
    countryChoices(locale).find(({ value }) => value === 'CN')?.label
  expect([label('en'), label('zh'), label('ru')]).toEqual(['China', '中国', 'Китай'])
  expect(countryChoices('en').length).toBeGreaterThan(230)
})
