import { expect, test } from 'vitest'
import type { FullPriceList, Price } from '#features/price-lists/contract.ts'
import { readyRates } from '#features/price-lists/rules.ts'
import { lineOf, type Shelf, sumsOf, withQuantity } from '../../rules-lines.ts'
import { bodyOf, draftOf, moved, under, withChange, withLine, without } from './draft.ts'

const prices: Price[] = [
  { productId: 'p', model: 'unit', price: '2.5', tiers: [] },
  {
    productId: 'q',
    model: 'volume',
    price: null,
    tiers: [
      { upTo: '10', price: '5', flat: null },
      { upTo: null, price: '4', flat: null },
    ],
  },
]
const list: FullPriceList = {
  id: 'l',
  name: 'List',
  currency: 'RUB',
  mode: 'added',
  ground: null,
  country: 'RU',
  regime: null,
  validFrom: null,
  validTo: null,
  standard: true,
  version: 1,
  prices,
  refs: {},
}
const shelf: Shelf = { list, rates: readyRates, day: '2026-11-22', country: 'RU' }
const bare: Shelf = { ...shelf, list: null }
const terms = { currency: 'RUB', mode: 'added' as const, ground: null, priceListId: 'l' }
const food = { id: 'p', name: 'Bread', unit: 'piece' as const, taxCategory: 'reduced' as const }
const empty = draftOf({ terms: null, lines: [] }, terms)
const names = (draft: typeof empty) => draft.lines.map((l) => l.key)

test('lines come, change places and go; without a name none is kept', () => {
  const three = withLine(withLine(withLine(empty, 'a', bare), 'c', bare), 'b', bare, 'a')
  expect(names(three)).toEqual(['a', 'b', 'c'])
  expect(names(moved(three, 'c', -1))).toEqual(['a', 'c', 'b'])
  expect(moved(three, 'a', -1)).toBe(three)
  expect(names(without(three, 'b'))).toEqual(['a', 'c'])
  const named = withChange(three, 'b', { name: 'Bread' })
  expect(bodyOf(named).lines).toEqual([expect.objectContaining({ name: 'Bread', quantity: '1' })])
  expect(bodyOf(named).lines[0]).not.toHaveProperty('key')
  expect(three.lines[0]!.tax).toEqual({ category: 'standard', rate: '22' })
})

test('S3-080 a product brings its unit, the price of the list in force, and the rate of its category', () => {
  const [line] = withLine(empty, 'a', shelf).lines
  const sold = lineOf({ ...line!, quantity: '4' }, food, shelf, 'added')
  expect(sold).toMatchObject({ productId: 'p', name: 'Bread', unit: 'piece', price: '2.5' })
  expect(sold.tax).toEqual({ category: 'reduced', rate: '10' })
  expect(sumsOf([sold], terms)).toMatchObject({ net: 1000, tax: 100, total: 1100 })
  // What no list has keeps the price that was typed.
  expect(lineOf({ ...line!, price: '7' }, { ...food, id: 'x' }, shelf, 'added').price).toBe('7')
})

test('the price follows the steps of the list, until somebody types another', () => {
  const [line] = withLine(empty, 'a', shelf).lines
  const sold = lineOf(line!, { ...food, id: 'q' }, shelf, 'added')
  expect(sold.price).toBe('5')
  expect(withQuantity(sold, '11', shelf)).toMatchObject({ quantity: '11', price: '4' })
  expect(withQuantity({ ...sold, price: '4.5' }, '11', shelf).price).toBe('4.5')
  expect(withQuantity({ ...line!, price: '9' }, '11', shelf).price).toBe('9')
})

test('under other terms lines are priced and taxed anew', () => {
  const [line] = withLine(empty, 'a', bare).lines
  const sold = { ...lineOf(line!, food, bare, 'added'), discount: { minor: 5 } }
  const other = { ...line!, key: 'b', name: 'Else', price: '3' }
  const draft = { terms, lines: [sold, other], discount: { minor: 9 } }
  const none = under(draft, { ...terms, mode: 'none', ground: 'law' }, shelf, new Map([['p', food]]))
  expect(none.lines.map((l) => [l.price, l.tax, l.discount])).toEqual([
    ['2.5', null, { minor: 5 }],
    ['3', null, null],
  ])
  expect(none.discount).toEqual({ minor: 9 })
  const back = under(none, { ...terms, currency: 'CNY' }, bare, new Map([['p', food]]))
  expect(back.lines.map((l) => [l.price, l.tax?.rate, l.discount])).toEqual([
    ['0', '10', null],
    ['0', '22', null],
  ])
  expect(back.discount).toBeNull()
})

test('what is taken off all lines falls on every tax, as on the paper', () => {
  const [line] = withLine(empty, 'a', bare).lines
  const draft = draftOf(
    { terms: null, lines: [{ ...line!, name: 'Shelf', price: '100' }], discount: { percent: '10' } },
    terms,
  )
  expect(draft.lines.map((l) => l.key)).toEqual(['0'])
  const { lines, discount } = bodyOf(draft)
  expect(sumsOf(lines, terms, discount)).toMatchObject({ sum: 10_000, discount: 1000, net: 9000, tax: 1980 })
})
