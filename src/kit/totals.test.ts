import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unscaled } from './decimal.ts'
import { shares, taxModes, type Terms, totalsOf, type TotalsLine } from './totals.ts'

const vat = (rate: string) => ({ category: 'standard', rate })
const rub = (mode: Terms['mode'], more: Partial<Terms> = {}): Terms => ({ currency: 'RUB', mode, ...more })
const line = (quantity: string, price: string, more: Partial<TotalsLine> = {}): TotalsLine => ({
  quantity,
  price,
  tax: vat('22'),
  ...more,
})

test('S3-080 without tax the lines are the total, whatever tax they would bear', () => {
  const { lines, sum, net, tax, total, due, groups } = totalsOf(
    [line('100', '2.5'), line('3', '0.005')],
    rub('none'),
  )
  expect(lines.map((l) => l.amount)).toEqual([25_000, 2])
  expect({ sum, net, tax, total, due, groups }).toEqual({
    sum: 25_002,
    net: 25_002,
    tax: 0,
    total: 25_002,
    due: 25_002,
    groups: [],
  })
})

test('S3-080 tax on top is taken per category and rate, on the sum of the rounded lines', () => {
  // Three times 0.335: each line 0.34, so 1.02, and 22 % of it 0.2244.
  const three = totalsOf(
    [1, 2, 3].map(() => line('1', '0.335')),
    rub('added'),
  )
  expect([three.sum, three.tax, three.total]).toEqual([102, 22, 124])
  const mixed = totalsOf(
    [line('2', '150'), line('1', '99.99', { tax: { category: 'reduced', rate: '10' } }), line('1', '0.01')],
    rub('added'),
  )
  expect(mixed.groups).toEqual([
    { category: 'standard', rate: '22', net: 30_001, tax: 6600 },
    { category: 'reduced', rate: '10', net: 9999, tax: 1000 },
  ])
  expect([mixed.net, mixed.tax, mixed.total]).toEqual([40_000, 7600, 47_600])
})

test('S3-080 tax inside is found by 22/122 and does not change what is paid', () => {
  const { sum, net, tax, total } = totalsOf([line('1', '122'), line('1', '100')], rub('included'))
  expect([sum, net, tax, total]).toEqual([22_200, 18_197, 4003, 22_200])
})

test('a line’s discount is taken before the one rounding', () => {
  const [percent, sum] = totalsOf(
    [
      line('3', '33.335', { discount: { percent: '12.5' } }),
      line('3', '33.335', { discount: { minor: 1000 } }),
    ],
    rub('none'),
  ).lines
  expect(percent).toEqual({ full: 10_001, discount: 1251, amount: 8750 })
  expect(sum).toEqual({ full: 10_001, discount: 1000, amount: 9001 })
})

test('a discount on everything falls on each tax group by its share, to the last kopeck', () => {
  const lines = [
    line('1', '10'),
    line('1', '10', { tax: { category: 'reduced', rate: '10' } }),
    line('1', '10', { tax: { category: 'zero', rate: '0' } }),
  ]
  const all = totalsOf(lines, rub('added', { adjustments: [{ kind: 'discount', of: { minor: 100 } }] }))
  expect(all.groups.map((g) => g.net)).toEqual([966, 967, 967])
  expect(all.net).toBe(2900)
  const charged = totalsOf(
    lines,
    rub('added', {
      adjustments: [
        { kind: 'discount', of: { percent: '10' } },
        { kind: 'charge', of: { minor: 500 }, tax: vat('22') },
      ],
      paid: 1000,
      rounding: -3,
    }),
  )
  expect(charged).toMatchObject({ discount: 300, charge: 500, adjustments: [300, 500], net: 3200 })
  expect(charged.groups).toEqual([
    { category: 'standard', rate: '22', net: 1400, tax: 308 },
    { category: 'reduced', rate: '10', net: 900, tax: 90 },
    { category: 'zero', rate: '0', net: 900, tax: 0 },
  ])
  expect([charged.tax, charged.total, charged.due]).toEqual([398, 3598, 2595])
})

test('currencies without parts and with three digits are rounded to their own', () => {
  expect(totalsOf([line('3', '33.5')], { currency: 'JPY', mode: 'none' }).total).toBe(101)
  expect(totalsOf([line('3', '0.3335')], { currency: 'KWD', mode: 'none' }).total).toBe(1001)
})

test('what goes back mirrors what was sold', () => {
  const sold = [line('3', '33.335', { discount: { percent: '7' } }), line('1', '0.01')]
  const back = sold.map((l) => ({ ...l, quantity: `-${l.quantity}` }))
  for (const mode of taxModes)
    expect(totalsOf(back, rub(mode)).total + totalsOf(sold, rub(mode)).total).toBe(0)
})

const units = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map((n) => unscaled(n))
const anyPart = fc.oneof(
  fc.record({ percent: units(100n * 10n ** 6n) }),
  fc.record({ minor: fc.integer({ min: 0, max: 100_000 }) }),
)
const anyTax = fc.constantFrom(
  vat('22'),
  vat('20'),
  { category: 'reduced', rate: '10' },
  { category: 'zero', rate: '0' },
)
const anyLine = fc.record({
  quantity: units(10n ** 10n),
  price: units(10n ** 11n),
  discount: fc.option(anyPart),
  tax: anyTax,
})
const anyTerms = fc.record({
  currency: fc.constantFrom('RUB', 'CNY', 'JPY', 'KWD'),
  mode: fc.constantFrom(...taxModes),
  adjustments: fc.array(
    fc.record({ kind: fc.constantFrom('discount' as const, 'charge' as const), of: anyPart }),
    {
      maxLength: 3,
    },
  ),
  paid: fc.integer({ min: 0, max: 1000 }),
})
const summed = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0)

test('S3-080 totals re-add exactly: BR-CO-10, 13, 14, 15 and 16 of EN 16931', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), anyTerms, (lines, terms) => {
      const t = totalsOf(lines, terms)
      expect(summed(t.lines.map((l) => l.amount))).toBe(t.sum)
      for (const l of t.lines) expect(l.full - l.discount).toBe(l.amount)
      const base = t.sum - t.discount + t.charge
      expect(terms.mode === 'included' ? t.total : t.net).toBe(base)
      expect(summed(t.groups.map((g) => g.tax))).toBe(t.tax)
      expect(t.net + t.tax).toBe(t.total)
      expect(t.total - terms.paid).toBe(t.due)
      if (terms.mode !== 'none') expect(summed(t.groups.map((g) => g.net))).toBe(t.net)
      expect(new Set(t.groups.map((g) => `${g.category} ${g.rate}`)).size).toBe(t.groups.length)
    }),
  )
})

test('shares add up to the whole and are next to exact', () => {
  expect(shares(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
  expect(shares(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n])
  expect(shares(5n, [0n, 0n])).toEqual([5n, 0n])
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.array(fc.bigInt({ min: 1n, max: 10n ** 6n }), { minLength: 1, maxLength: 9 }),
      (whole, weights) => {
        const all = weights.reduce((sum, w) => sum + w, 0n)
        const parts = shares(whole, weights)
        expect(parts.reduce((sum, n) => sum + n, 0n)).toBe(whole)
        for (const [at, part] of parts.entries()) {
          const off = part * all - whole * weights[at]!
          expect(off < all && -off < all).toBe(true)
        }
      },
    ),
  )
})
