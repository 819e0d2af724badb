import { expect, test } from 'vitest'
import { decimalText, typedDecimal } from './decimals.ts'

const english = { group: ',', decimal: '.' }
const russian = { group: '\u00a0', decimal: ',' }

test.each([
  ['1,200.50', english, '1200.5'],
  ['1,200', english, '1200'],
  ['1,5', english, '1.5'],
  ['1 200,50', russian, '1200.5'],
  ['1200.5', russian, '1200.5'],
  ['1,200', russian, '1.2'],
  ['0,000001', russian, '0.000001'],
  ['0.0000001', english, undefined],
  ['1,2,3', english, undefined],
  ['abc', english, undefined],
  ['', english, undefined],
] as const)('%s is read as the language means it', (typed, separators, value) =>
  expect(typedDecimal(typed, separators)).toBe(value),
)

test('no digit is lost in writing', () => {
  expect(decimalText('1234567.000001', english)).toBe('1,234,567.000001')
  expect(decimalText('1234.5', russian)).toBe('1\u00a0234,5')
  expect(decimalText('999', english)).toBe('999')
})
