import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  currencies,
  currencyOf,
  decimalOf,
  digitsOf,
  isCurrency,
  moneyOf,
  moneyText,
  totals,
} from './money.ts'

test.each([
  ['EUR', 120_550, '1205.50'],
  ['EUR', -5, '-0.05'],
  ['JPY', 1200, '1200'],
  ['KWD', 1, '0.001'],
  ['RUB', 0, '0.00'],
])('%s %d is %s', (currency, minor, decimal) => {
  expect(decimalOf({ minor, currency })).toBe(decimal)
  expect(moneyOf(decimal, currency)).toEqual({ minor, currency })
})

test.each([
  ['1.005', 'EUR'],
  ['1.5', 'JPY'],
  ['1,50', 'EUR'],
  ['1e3', 'EUR'],
  ['', 'EUR'],
  ['.5', 'EUR'],
  ['99999999999999999', 'EUR'],
])('%s is no sum in %s', (text, currency) => expect(moneyOf(text, currency)).toBeUndefined())

test('a sum and its decimal text are the same thing', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(...currencies), (n, currency) => {
      const minor = Math.trunc(n / 1000) || 0
      expect(moneyOf(decimalOf({ minor, currency }), currency)).toEqual({ minor, currency })
    }),
  )
})

test('currencies are those of ISO 4217, with its exponents', () => {
  expect(new Set(currencies).size).toBe(currencies.length)
  expect(currencies).toEqual(currencies.toSorted())
  // What this Node knows of the same standard.
  const foreign = currencies.filter((code) => !Intl.supportedValuesOf('currency').includes(code))
  expect(foreign).toEqual([])
  expect(['RUB', 'CNY', 'JPY', 'TND'].map(digitsOf)).toEqual([2, 2, 0, 3])
  expect([isCurrency('RUB'), isCurrency('XXX'), isCurrency('rub')]).toEqual([true, false, false])
})

test('a sum is written as the language writes it, without a tail of zeroes', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  expect(plain(moneyText({ minor: 120_050, currency: 'RUB' }, 'ru'))).toBe('1 200,50 ₽')
  expect(plain(moneyText({ minor: 120_000, currency: 'RUB' }, 'ru'))).toBe('1 200 ₽')
  expect(moneyText({ minor: 120_000, currency: 'CNY' }, 'zh-CN')).toBe('¥1,200')
  expect(moneyText({ minor: -1200, currency: 'JPY' }, 'en')).toBe('-¥1,200')
})

test('currencies are never added up with one another', () => {
  const [one, two, other] = [
    { minor: 150, currency: 'EUR' },
    { minor: -50, currency: 'EUR' },
    { minor: 7, currency: 'JPY' },
  ]
  expect(totals([one, other, two])).toEqual([{ minor: 100, currency: 'EUR' }, other])
  expect(totals([])).toEqual([])
})

test('a country proposes the currency its people most likely mean', () => {
  expect(['RU', 'CN', 'DE', 'KZ', 'GB', 'XX'].map(currencyOf)).toEqual([
    'RUB',
    'CNY',
    'EUR',
    'KZT',
    'GBP',
    'USD',
  ])
})
