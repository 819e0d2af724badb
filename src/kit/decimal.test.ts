import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compared, decimal, divided, plus, rounded, scaled, times, unscaled } from './decimal.ts'

test.each([
  ['12.50', '12.5'],
  ['007', '7'],
  ['-0', '0'],
  ['-0.000000', '0'],
  ['-0.000001', '-0.000001'],
  ['3.', '3'],
  ['999999999999.999999', '999999999999.999999'],
])('%s is written %s', (text, short) => expect(decimal(text)).toBe(short))

test.each(['', '.5', '1,5', '1e3', '+1', ' 1', '1 000', '0.0000001', '1234567890123', 'NaN', '１'])(
  '%j is refused',
  (text) => expect(decimal(text)).toBeUndefined(),
)

test('a half goes away from zero, so that a credit mirrors its invoice', () => {
  expect([5n, 4n, 15n, -5n, -4n, -15n].map((n) => divided(n, 10n))).toEqual([1n, 0n, 2n, -1n, 0n, -2n])
  expect([rounded('1.005', 2), rounded('-1.005', 2), rounded('2.004999', 2)]).toEqual(['1.01', '-1.01', '2'])
})

const number = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n })
test('what is scaled comes back, products and sums are exact', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [x, y] = [unscaled(a), unscaled(b)]
      expect(scaled(x)).toBe(a)
      expect(decimal(x)).toBe(x)
      expect(scaled(times(x, y), 12)).toBe(a * b)
      expect(scaled(plus(x, y))).toBe(a + b)
      expect(Math.sign(compared(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
  )
})
