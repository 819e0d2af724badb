import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from './i18n.ts'
import { currencies, moneyOf } from './money.ts'
import { sumInWords } from './words.ts'

const sum = (decimal: string, currency: string) => moneyOf(decimal, currency)!

test.each([
  ['165000', 'RUB', 'Сто шестьдесят пять тысяч рублей 00 копеек'],
  ['0', 'RUB', 'Ноль рублей 00 копеек'],
  ['1.01', 'RUB', 'Один рубль 01 копейка'],
  [
    '1234567.89',
    'RUB',
    'Один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь рублей 89 копеек',
  ],
  ['-42.2', 'RUB', 'Минус сорок два рубля 20 копеек'],
  ['2001', 'CNY', 'Две тысячи один китайский юань 00 фэней'],
  ['22', 'USD', 'Двадцать два доллара США 00 центов'],
  ['1', 'JPY', 'Одна японская иена'],
  ['5.125', 'KWD', 'Пять кувейтских динаров 125/1000'],
  ['21.05', 'KZT', 'Двадцать один тенге 05 тиынов'],
])('S3-081 %s %s in Russian: %s', (decimal, currency, words) =>
  expect(sumInWords(sum(decimal, currency), 'ru')).toBe(words),
)

// The central bank's own examples (rules of 1997, annex 1); where it allows two writings, one of them.
test.each([
  ['1409.50', '壹仟肆佰零玖元伍角'],
  ['6007.14', '陆仟零柒元壹角肆分'],
  ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
  ['107000.53', '壹拾万零柒仟元伍角叁分'],
  ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
  ['325.04', '叁佰贰拾伍元零肆分'],
  ['10', '壹拾元整'],
  ['0', '零元整'],
  ['0.05', '伍分'],
  ['0.50', '伍角'],
  ['100000000', '壹亿元整'],
  ['100000001', '壹亿零壹元整'],
  ['1000000000000', '壹万亿元整'],
  ['90071992547409.91', '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ['20050000', '贰仟零伍万元整'],
])('S3-081 %s yuan in capital digits: %s', (decimal, words) =>
  expect(sumInWords(sum(decimal, 'CNY'), 'zh')).toBe(`人民币${words}`),
)

test('S3-081 other currencies are named in Chinese', () => {
  expect(sumInWords(sum('165000', 'USD'), 'zh')).toBe('美元壹拾陆万伍仟元整')
  expect(sumInWords(sum('-3', 'JPY'), 'zh')).toBe('日元负叁元整')
})

test.each([
  ['165000', 'RUB', 'One hundred and sixty-five thousand roubles 00 kopecks'],
  ['1000005.01', 'RUB', 'One million and five roubles 01 kopeck'],
  ['1', 'USD', 'One US dollar 00 cents'],
  ['21', 'JPY', 'Twenty-one Japanese yen'],
  ['-0.5', 'GBP', 'Minus zero pounds 50 pence'],
  ['7.005', 'KWD', 'Seven Kuwaiti dinars and 005/1000'],
  ['112', 'CNY', 'One hundred and twelve yuan 00 fen'],
])('S3-081 %s %s in English: %s', (decimal, currency, words) =>
  expect(sumInWords(sum(decimal, currency), 'en')).toBe(words),
)

test('two sums never have the same words', () => {
  const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
  fc.assert(
    fc.property(minor, minor, fc.constantFrom('RUB', 'CNY', 'JPY'), (a, b, currency) => {
      fc.pre(a !== b)
      for (const locale of locales)
        expect(sumInWords({ minor: a, currency }, locale)).not.toBe(
          sumInWords({ minor: b, currency }, locale),
        )
    }),
  )
})

test('every currency has words in every language', () => {
  for (const currency of currencies)
    for (const locale of locales)
      expect(sumInWords({ minor: 123_456, currency }, locale)).toMatch(/\p{L}{2}/u)
})
