import { expect, test } from 'vitest'
import type { AgreedTerm, Takeover } from './contract.ts'
import { dealOf, heldTogether, type Part } from './rules.ts'

const part = (
  id: string,
  kind: Part['kind'],
  terms: Record<string, unknown>,
  more: Partial<Part> = {},
): Part => ({
  id,
  kind,
  ourRole: 'customer',
  companyId: 'north',
  dealId: 'shelves',
  ruling: 'en',
  asked: Object.keys(terms),
  terms: Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)),
  ...more,
})
const rub = (minor: number) => ({ minor, currency: 'RUB' })
const module = (en: string, more: object = {}) => ({
  module: { en, ...more },
  function: { en: 'Works' },
  criterion: null,
})

const line = (term: AgreedTerm, parts: Part[], deal: { minor: number; currency: string } | null = null) =>
  heldTogether(parts, deal).find((held) => held.term === term)
const told = (takeovers: readonly Takeover[] = []) =>
  takeovers.map(({ from, into, name, was, is }) => [`${from} → ${into}`, name, was, is])

test('S0-07 contracts that say the same agree on everything', () => {
  const same = { price: rub(1), 'closing.law': { en: 'Finland' }, 'liability.capPercent': '100' }
  const lines = heldTogether([part('licence', 'licence', same), part('work', 'implementation', same)], rub(2))
  expect(lines.filter(({ agrees }) => !agrees)).toEqual([])
  expect(lines.flatMap(({ takeovers }) => takeovers)).toEqual([])
  expect(lines.map(({ term }) => term)).toEqual([
    'side',
    'company',
    'deal',
    'ruling',
    'currency',
    'total',
    'law',
    'liability',
  ])
})

test('a contract alone has nothing to agree on', () => {
  expect(heldTogether([part('licence', 'licence', { price: rub(1) })], rub(9))).toEqual([])
})

const law = (en: string, more: object = {}) => ({ 'closing.law': { en, ...more } })
test.each([
  [
    'parties',
    'company',
    {},
    { companyId: 'south' },
    [
      ['work → licence', 'companyId', 'north', 'south'],
      ['licence → work', 'companyId', 'south', 'north'],
    ],
  ],
  [
    'the ruling language',
    'ruling',
    {},
    { ruling: 'ru' as const },
    [
      ['licence → work', 'ruling', 'ru', 'en'],
      ['work → licence', 'ruling', 'en', 'ru'],
    ],
  ],
  ['the side we are on', 'side', {}, { ourRole: 'supplier' as const }, []],
] as const)(
  'S0-07 %s that differ are a difference, taken over where one change does it',
  (_, term, terms, more, takeovers) => {
    const held = line(term, [part('licence', 'licence', terms), part('work', 'implementation', terms, more)])
    expect(held?.agrees).toBe(false)
    expect(told(held?.takeovers)).toEqual(expect.arrayContaining(takeovers as unknown as unknown[]))
    expect(held?.takeovers).toHaveLength(takeovers.length)
  },
)

test('S0-07 governing law is compared in the languages both contracts have, whatever the case', () => {
  const agrees = (one: object, other: object) =>
    line('law', [part('a', 'licence', one as never), part('b', 'implementation', other as never)])?.agrees
  expect(agrees(law('Finland'), law('finland '))).toBe(true)
  expect(agrees(law('Finland', { ru: 'Россия' }), law('Finland', { ru: 'Финляндия' }))).toBe(false)
  expect(agrees(law('Finland'), { 'closing.law': { ru: 'Финляндия' } })).toBe(true)
})

test('words are taken over language by language: those of a further one stay', () => {
  const held = line('law', [
    part('a', 'licence', law('Finland')),
    part('b', 'implementation', law('Norway', { ru: 'Норвегия' })),
  ])
  expect(told(held?.takeovers)[0]).toEqual([
    'a → b',
    'closing.law',
    { en: 'Norway', ru: 'Норвегия' },
    { en: 'Finland', ru: 'Норвегия' },
  ])
})

test('what is left blank is no difference, and may be taken over; a text that does not speak of it is left alone', () => {
  const parts = [
    part('a', 'licence', { 'confidentiality.months': 36 }),
    part('b', 'implementation', { 'confidentiality.months': null }),
    part('c', 'aftersales', {}),
  ]
  const held = line('confidentiality', parts)
  expect(held).toMatchObject({
    agrees: true,
    cells: [
      { asked: true, value: 36 },
      { asked: true, value: null },
      { asked: false, value: null },
    ],
  })
  expect(told(held?.takeovers)).toEqual([['a → b', 'confidentiality.months', null, 36]])
})

const works = (end: string | null) => part('work', 'implementation', { 'term.end': end })
test.each([
  ['2027-03-31', '2027-03-31', false],
  ['2027-03-31', '2027-04-01', true],
  ['2027-03-31', '2027-03-01', false],
  ['2027-03-31', null, true],
  [null, '2027-03-01', true],
])('S0-07 works that end on %s, service from %s: fits %s', (end, start, fits) => {
  const held = line('aftersales', [works(end), part('care', 'aftersales', { 'term.start': start })])
  expect(held?.agrees).toBe(fits)
  if (!fits) expect(told(held?.takeovers)).toEqual([['work → care', 'term.start', start, '2027-04-01']])
})

test.each([
  ['2027-03-31', '2027-03-31', true],
  ['2027-03-31', '2027-01-01', true],
  ['2027-03-31', '2027-04-01', false],
])('S0-07 works that end on %s, licence from %s: fits %s', (end, start, fits) => {
  const held = line('licence', [part('use', 'licence', { 'term.start': start }), works(end)])
  expect(held?.agrees).toBe(fits)
  if (!fits) expect(told(held?.takeovers)).toEqual([['work → use', 'term.start', start, end]])
})

test('S0-07 modules are told by their names in any language, and those that are missing are taken over', () => {
  const stock = module('Stock', { ru: 'Склад' })
  const a = part('a', 'licence', { scope: [stock, module('Sales')] })
  const b = part('b', 'implementation', { scope: [{ ...module('Warehouse'), module: { ru: 'склад' } }] })
  const held = line('scope', [a, b])
  expect(held?.agrees).toBe(false)
  expect(told(held?.takeovers)).toEqual([
    ['a → b', 'scope', b.terms['scope'], [...(b.terms['scope'] as object[]), module('Sales')]],
  ])
  const twice = part('c', 'implementation', { scope: [stock, stock, module('Sales')] })
  expect(line('scope', [a, twice])).toMatchObject({
    agrees: true,
    cells: [
      { value: [{ en: 'Stock', ru: 'Склад' }, { en: 'Sales' }] },
      { value: [{ en: 'Stock' }, { en: 'Sales' }] },
    ],
  })
})

test.each([
  [rub(300), 'what both come to', true],
  [rub(500), 'another sum', false],
  [{ minor: 300, currency: 'CNY' }, 'another currency', false],
  [null, 'nothing', true],
])('S0-07 prices of 100 and 200 where the deal says %o, %s: agrees %s', (deal, _, agrees) => {
  const parts = [part('a', 'licence', { price: rub(100) }), part('b', 'implementation', { price: rub(200) })]
  expect(line('total', parts, deal)).toMatchObject({ agrees, sum: rub(300), deal })
})

test('a price by the month, or without the tax of the deal, is not added; prices in two currencies are a difference of their own', () => {
  const a = part('a', 'licence', { price: rub(100) })
  const b = part('b', 'implementation', { price: rub(200) })
  const monthly = part('c', 'aftersales', { price: rub(7), 'price.cycle': 'month' })
  const bare = part('d', 'development', { price: rub(7), 'price.tax': 'added' })
  expect(line('total', [a, b, monthly, bare], rub(300))).toMatchObject({ agrees: true, sum: rub(300) })
  const yuan = part('e', 'implementation', { price: { minor: 200, currency: 'CNY' } })
  expect(line('total', [a, yuan], rub(300))).toMatchObject({ agrees: true, sum: null })
  expect(line('currency', [a, yuan])).toMatchObject({ agrees: false, takeovers: [] })
})

test('a set has a deal where all its contracts name the same', () => {
  expect(dealOf([{ dealId: 'a' }, { dealId: 'a' }])).toBe('a')
  expect(dealOf([{ dealId: 'a' }, { dealId: null }])).toBeNull()
  expect(dealOf([])).toBeNull()
})
