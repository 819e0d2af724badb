import { expect, test } from 'vitest'
import { faultsIn } from '#test/refusal.ts'
import type { Price, PriceList, TaxRate, Tier } from './contract.ts'
import { admit, costOf, inForce, listOn, rateOn, readyRates, taxOn, unitPriceOf } from './rules.ts'

const tier = (upTo: string | null, price: string, flat: string | null = null): Tier => ({ upTo, price, flat })
const tiered = (model: Price['model'], ...tiers: Tier[]) => ({ model, price: null, tiers })
const steps = [tier('1000', '0.1'), tier('10000', '0.05'), tier(null, '0.01')]

test.each([
  [tiered('graduated', ...steps), '15000', '600'],
  [tiered('volume', ...steps), '15000', '150'],
  [tiered('graduated', tier(null, '0.0006', '10')), '65000', '49'],
  [tiered('graduated', ...steps), '1000', '100'],
  [tiered('graduated', ...steps), '1000.5', '100.025'],
  [tiered('volume', tier('10', '5', '2'), tier(null, '4')), '10', '52'],
  [{ model: 'unit' as const, price: '2.5', tiers: [] }, '100', '250'],
])('%j × %s costs %s', (price, quantity, cost) => expect(costOf(price, quantity)).toBe(cost))

test('a line has one price: what so many cost by one, to six places', () => {
  expect(unitPriceOf(tiered('volume', ...steps), '15000')).toBe('0.01')
  expect(unitPriceOf(tiered('graduated', ...steps), '3000')).toBe('0.066667')
  expect(unitPriceOf(tiered('graduated', ...steps), '0')).toBe('0.1')
})

test('S3-080 the rate of the day holds: Russia’s 20 % until 2025, 22 % from 2026', () => {
  const on = (country: string, category: TaxRate['category'], day: string, rates = readyRates) =>
    rateOn(rates, country, category, day)?.rate
  expect(['2025-12-31', '2026-01-01'].map((day) => on('RU', 'standard', day))).toEqual(['20', '22'])
  expect(['reduced', 'zero', 'special5', 'special7'].map((c) => on('RU', c as never, '2026-11-22'))).toEqual([
    '10',
    '0',
    '5',
    '7',
  ])
  expect(
    ['standard', 'reduced', 'low', 'zero', 'levy'].map((c) => on('CN', c as never, '2026-11-22')),
  ).toEqual(['13', '9', '6', '0', '3'])
  expect(on('CN', 'standard', '2000-01-01')).toBeUndefined()
  const own = { ...readyRates[1]!, id: crypto.randomUUID(), rate: '23' }
  expect(on('RU', 'standard', '2026-01-01', [own, ...readyRates])).toBe('23')
  expect(on('RU', 'standard', '2026-01-01', [...readyRates, own])).toBe('23')
})

const list = (more: Partial<PriceList> = {}): PriceList => ({
  id: crypto.randomUUID(),
  name: 'List',
  currency: 'RUB',
  mode: 'added',
  ground: null,
  country: 'RU',
  regime: null,
  validFrom: null,
  validTo: null,
  standard: false,
  version: 1,
  ...more,
})

test('S3-080 what a product is taxed at: nothing without tax, its category, or the seller’s regime', () => {
  const on = (more: Partial<PriceList>) => taxOn(list(more), 'reduced', readyRates, '2026-11-22')
  expect(on({ mode: 'none' })).toBeNull()
  expect(on({})).toEqual({ category: 'reduced', rate: '10' })
  expect(on({ regime: 'special5' })).toEqual({ category: 'special5', rate: '5' })
  expect(on({ country: 'XX' })).toBeNull()
})

test('the list of the day is the standard one, else the one that came in force last', () => {
  const [old, next] = [list({ validTo: '2026-06-30' }), list({ validFrom: '2026-07-01' })]
  const [dollars, standard] = [list({ currency: 'USD' }), list({ standard: true })]
  expect(inForce(old, '2026-06-30')).toBe(true)
  expect(listOn([old, next, dollars], 'RUB', '2026-06-30')).toBe(old)
  expect(listOn([old, next, dollars], 'RUB', '2026-07-01')).toBe(next)
  expect(listOn([list(), next], 'RUB', '2026-07-01')).toBe(next)
  expect(listOn([next, standard], 'RUB', '2026-07-01')).toBe(standard)
  expect(listOn([dollars], 'RUB', '2026-07-01')).toBeUndefined()
})

test('steps rise and end open, no product stands twice, and prices without tax have their ground', () => {
  const productId = crypto.randomUUID()
  const codes = (more: object) => faultsIn(admit({ ...list(), prices: [], ...more }))
  const priced = (...tiers: Tier[]) => ({ prices: [{ productId, ...tiered('volume', ...tiers) }] })
  expect(codes({ mode: 'none' })).toEqual(['ground required'])
  expect(codes({ validFrom: '2026-02-01', validTo: '2026-01-01' })).toEqual(['validTo day.before_start'])
  expect(codes(priced())).toEqual(['prices.0.tiers price.tiers'])
  expect(codes(priced(tier('10', '1')))).toEqual(['prices.0.tiers price.tiers'])
  expect(codes(priced(tier('10', '1'), tier('9', '1'), tier(null, '1')))).toEqual([
    'prices.0.tiers price.tiers',
  ])
  expect(codes(priced(tier('9', '1'), tier('10', '1'), tier(null, '1')))).toEqual([])
  const plain = { productId, model: 'unit', price: '1', tiers: [] }
  expect(codes({ prices: [plain, plain] })).toEqual(['prices.1 price.twice'])
  expect(codes({ prices: [{ ...plain, price: null }] })).toEqual(['prices.0.price required'])
})
