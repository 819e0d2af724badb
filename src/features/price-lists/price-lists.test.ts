import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProduct, listProducts } from '#features/products/contract.ts'
import { unitCodes } from '#features/products/rules.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { faultsOf } from '#test/refusal.ts'
import {
  addTaxRate,
  changePriceList,
  createPriceList,
  getPriceList,
  listPriceLists,
  listTaxRates,
  removePriceList,
  removeTaxRate,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
const owner = () => app.alpha.people.owner
const manager = () => app.alpha.people.manager

const list = (name: string, more: object = {}) => ({
  name,
  currency: 'RUB',
  mode: 'added' as const,
  country: 'RU',
  ...more,
})
const make = (body: ReturnType<typeof list>) => call(createPriceList, { body }, owner())

test('a product is a service counted in pieces at the standard rate unless said otherwise, with a code of its own', async () => {
  const made = await call(createProduct, { body: { name: 'Wheel storage', code: 'W-1' } }, owner())
  expect(made).toMatchObject({ kind: 'service', unit: 'piece', taxCategory: 'standard', active: true })
  const again = call(createProduct, { body: { name: 'Another', code: 'W-1' } }, owner())
  await expect(again).rejects.toMatchObject({ code: 'common.duplicate' })
  const { items } = await call(listProducts, { query: { find: 'w-1' } }, manager())
  expect(items.map(({ id }) => id)).toEqual([made.id])
  expect(unitCodes.piece).toEqual(['796', 'H87'])
})

test('S3-080 a price list keeps exact prices and steps, and one per currency is the standard one', async () => {
  const { id: productId } = await call(createProduct, { body: { name: 'Pick-up' } }, owner())
  const { id: other } = await call(createProduct, { body: { name: 'Cleaning' } }, owner())
  const tiers = [
    { upTo: '10', price: '2.500', flat: '100' },
    { upTo: null, price: '0.000001' },
  ]
  const prices = [
    { productId, price: '007.50' },
    { productId: other, model: 'graduated' as const, tiers },
  ]
  const first = await make(list('First', { standard: true, prices }))
  expect(first.prices).toContainEqual({ productId, model: 'unit', price: '7.5', tiers: [] })
  expect(first.prices).toContainEqual({
    productId: other,
    model: 'graduated',
    price: null,
    tiers: [
      { upTo: '10', price: '2.5', flat: '100' },
      { upTo: null, price: '0.000001', flat: null },
    ],
  })
  expect(first.refs[productId]).toMatchObject({ noun: 'product', title: 'Pick-up' })
  const second = await make(list('Second', { standard: true }))
  await make(list('Yuan', { currency: 'CNY', standard: true }))
  const { items } = await call(listPriceLists, {}, manager())
  expect(items.filter((l) => l.standard).map((l) => l.name)).toEqual(['Second', 'Yuan'])
  const params = { id: second.id }
  const changed = await call(
    changePriceList,
    { params, body: { ...list('Second', { prices: [prices[0]!] }), version: second.version } },
    owner(),
  )
  expect(changed).toMatchObject({ version: 2, standard: false, prices: [{ productId, price: '7.5' }] })
  const late = call(changePriceList, { params, body: { ...list('Late'), version: 1 } }, owner())
  await expect(late).rejects.toMatchObject({ code: 'common.stale', details: { version: 2 } })
  await call(removePriceList, { params }, owner())
  await expect(call(getPriceList, { params }, owner())).rejects.toMatchObject({ code: 'common.not_found' })
})

test('what is no price, no product and no ground is refused by its name', async () => {
  const codes = (more: object) => faultsOf(make(list('Wrong', more)))
  const [known, unknown] = [
    (await call(createProduct, { body: { name: 'Known' } }, owner())).id,
    crypto.randomUUID(),
  ]
  const foreign = (await call(createProduct, { body: { name: 'Foreign' } }, app.beta.people.owner)).id
  expect(await codes({ mode: 'none', ground: '' })).toEqual(['ground required'])
  expect(await codes({ prices: [{ productId: unknown, price: '1' }] })).toEqual([
    'prices.0.productId ref.unknown',
  ])
  expect(await codes({ prices: [{ productId: foreign, price: '1' }] })).toEqual([
    'prices.0.productId ref.unknown',
  ])
  for (const price of ['1,5', '-1', '1e3', '0.0000001'])
    expect(await codes({ prices: [{ productId: known, price }] })).toEqual([
      'prices.0.price decimal.unreadable',
    ])
  const denied = call(createPriceList, { body: list('Not mine') }, manager())
  await expect(denied).rejects.toMatchObject({ code: 'auth.forbidden' })
})

test('S3-080 a workspace adds rates to the ready ones, for itself alone', async () => {
  const body = {
    country: 'KZ',
    category: 'standard' as const,
    rate: '16',
    validFrom: '2026-01-01',
    ground: 'НК РК',
  }
  const { id } = await call(addTaxRate, { body }, owner())
  const { items } = await call(listTaxRates, {}, manager())
  expect(items.filter((r) => r.country === 'KZ')).toEqual([{ id, ...body }])
  expect(items.some((r) => r.country === 'RU' && r.rate === '22' && r.id === null)).toBe(true)
  const twice = call(addTaxRate, { body: { ...body, rate: '12' } }, owner())
  await expect(twice).rejects.toMatchObject({ code: 'common.duplicate' })
  const others = await call(listTaxRates, {}, app.beta.people.owner)
  expect(others.items.some((r) => r.country === 'KZ')).toBe(false)
  await call(removeTaxRate, { params: { id: id! } }, owner())
  expect((await call(listTaxRates, {}, owner())).items.some((r) => r.country === 'KZ')).toBe(false)
  const gone = call(removeTaxRate, { params: { id: id! } }, owner())
  await expect(gone).rejects.toMatchObject({ code: 'common.not_found' })
})
