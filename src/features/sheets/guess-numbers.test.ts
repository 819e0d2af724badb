import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberMark, readPrice } from './guess-numbers.ts'

const read = (cell: string, mark?: 'point' | 'comma', currency: string | null = 'RUB', plain = false) => {
  const price = readPrice(cell, plain, mark, currency)
  return 'fault' in price ? price.fault : price.value
}

describe('a price that can be read in one way only', () => {
  test.each([
    ['1200', '1200'],
    ['0,5', '0.5'],
    ['12.50', '12.5'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234\u202f567,8', '1234567.8'],
    ['1’234.50', '1234.5'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1,234.5', '1234.5'],
    ['1 234.567', '1234.567'],
    ['0.125', '0.125'],
    ['1234,567', '1234.567'],
    ['１２，５', '12.5'],
    ['1 200 ₽', '1200'],
    ['1 200,00 руб.', '1200'],
    ['RUB 12.5', '12.5'],
    ['0.000001', '0.000001'],
  ])('%s is %s', (cell, value) => expect(read(cell)).toBe(value))
})

test.each([
  ['1,234', 'point', '1234'],
  ['1,234', 'comma', '1.234'],
  ['1.234', 'point', '1.234'],
  ['1.234', 'comma', '1234'],
] as const)('%s is read as its column is: with a %s it is %s', (cell, mark, value) => {
  expect(read(cell, mark)).toBe(value)
  expect(read(cell)).toBe('import.ambiguous_number')
})

test('what is no price is named, not guessed', () => {
  for (const cell of ['много', '-5', '1,2,3', '12 34', '1e3', '10%', '1.234,567.8'])
    expect(read(cell), cell).toBe('import.not_a_price')
  expect(read('0.1234567')).toBe('import.too_exact')
  expect(read('33.3333333333333', undefined, 'RUB', true)).toBe('import.too_exact')
})

test('a price of another currency is refused, one sign may stand for several', () => {
  expect(read('$5')).toBe('import.other_currency')
  expect(read('$5', undefined, 'CAD')).toBe('5')
  expect(read('¥ 5.50', undefined, 'CNY')).toBe('5.5')
  expect(read('5 EUR', undefined, 'EUR')).toBe('5')
  expect(read('5元')).toBe('import.other_currency')
})

test('a number that the workbook holds as one has a point', () => {
  expect(read('1.234', undefined, 'RUB', true)).toBe('1.234')
})

test.each<[string[], string]>([
  [['1,234', '5,50'], 'comma'],
  [['1,234', '5.50'], 'point'],
  [['1,234', '2,345'], 'ambiguous'],
  [['1,234', '5.50', '5,50'], 'ambiguous'],
  [['1,234', '1,234,567'], 'point'],
  [['12', '5'], 'point'],
  [['ask', 'by agreement', '5'], 'none'],
  [['', ' '], 'none'],
])('the column %j says %s', (samples, mark) => expect(numberMark(samples)).toBe(mark))

test('S3-080 whatever way a price is written, it is read exactly', () => {
  const group = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by)
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 999_999_999_999n }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom<[string, string]>([',', '.'], ['.', ','], [' ', ','], ['’', '.'], ['', '.']),
      (units, places, [by, mark]) => {
        const digits = units.toString().padStart(places + 1, '0')
        const [whole, fraction] = [
          digits.slice(0, digits.length - places),
          digits.slice(digits.length - places),
        ]
        const written = `${group(whole, by)}${fraction && mark}${fraction}`
        const exact = fraction.replace(/0+$/, '')
        expect(read(written, mark === ',' ? 'comma' : 'point')).toBe(exact ? `${whole}.${exact}` : whole)
      },
    ),
  )
})
