import { afterAll, beforeAll, expect, test } from 'vitest'
import { getTimeline } from '#features/events/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { createProduct } from '#features/products/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { call } from '#kit/client.ts'
import { join } from '#test/grid/world.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { faultsOf } from '#test/refusal.ts'
import { createDeal, getDeal, moveDeal, updateDeal } from './contract.ts'
import { getDealLines, type LinesBody, setDealLines } from './contract-lines.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  const stages = [
    { name: 'Request', kind: 'open' as const, probability: 10 },
    { name: 'Won', kind: 'won' as const, probability: 100 },
  ]
  way = await call(createPipeline, { body: { name: 'Way', stages } }, owner())
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const make = (more: object = {}) =>
  call(createDeal, { body: { name: 'Sale', source: 'site', stageId: way.stages[0]!.id, ...more } }, owner())
type Written = Partial<Parameters<typeof call<typeof setDealLines>>[1]['body']>
const write = (id: string, version: number, body: Written, who = owner()) =>
  call(
    setDealLines,
    { params: { id }, body: { version, currency: 'RUB', mode: 'added', lines: [], ...body } },
    who,
  )
const vat = { category: 'standard' as const, rate: '22' }
const storage = { name: 'Storage', unit: 'pieceDay' as const, quantity: '300', price: '2.335', tax: vat }

test('S3-080 a deal amounts to what its lines come to, with the tax that is added, and follows them', async () => {
  const { id } = await make({ amount: { minor: 1, currency: 'EUR' } })
  const { id: productId } = await call(createProduct, { body: { name: 'Storage' } }, owner())
  const lines = [
    { ...storage, productId },
    { name: 'Pick-up', quantity: '1', price: '1000', discount: { percent: '10' }, tax: vat },
  ]
  const first = await write(id, 1, { lines })
  expect(first).toMatchObject({ version: 2, terms: { currency: 'RUB', mode: 'added', ground: null } })
  expect(first.sums).toEqual({
    net: 160_050,
    tax: 35_211,
    total: 195_261,
    groups: [{ ...vat, net: 160_050, tax: 35_211 }],
  })
  expect(first.refs[productId]).toMatchObject({ noun: 'product', title: 'Storage' })
  const deal = await call(getDeal, { params: { id } }, owner())
  expect(deal).toMatchObject({ amount: { minor: 195_261, currency: 'RUB' }, taxMode: 'added', version: 2 })
  expect(await call(getDealLines, { params: { id } }, owner())).toEqual(first)
  // In another order and without tax: lines keep their ids, the sum follows.
  const plain = first.lines.toReversed().map((l) => ({ ...l, tax: null }))
  const second = await write(id, 2, { mode: 'none', ground: 'ст. 145 НК РФ', lines: plain })
  expect(second.lines.map((l) => l.id)).toEqual(first.lines.map((l) => l.id).toReversed())
  expect(second).toMatchObject({
    terms: { mode: 'none', ground: 'ст. 145 НК РФ' },
    sums: { tax: 0, total: 160_050 },
  })
  // Nothing changed: no new version.
  expect((await write(id, 3, { mode: 'none', ground: 'ст. 145 НК РФ', lines: second.lines })).version).toBe(3)
  const { items } = await call(getTimeline, { query: { noun: 'deal', id } }, owner())
  expect(items.map((e) => [e.type, Object.keys(e.changes)])).toEqual([
    ['deal.updated', ['amount', 'taxMode', 'amount.lines']],
    ['deal.updated', ['amount', 'taxMode', 'amount.lines']],
    ['deal.created', expect.anything()],
  ])
})

test('while it has lines nobody types the amount; without them it stays and is free again', async () => {
  const { id } = await make()
  await write(id, 1, { lines: [storage] })
  const typed = (version: number, minor: number) =>
    call(updateDeal, { params: { id }, body: { version, amount: { minor, currency: 'RUB' } } }, owner())
  expect(await faultsOf(typed(2, 5))).toEqual(['amount deal.amount_of_lines'])
  await call(updateDeal, { params: { id }, body: { version: 2, about: 'else' } }, owner())
  const bare = await write(id, 3, {})
  expect(bare).toMatchObject({ terms: null, sums: null, lines: [] })
  expect((await typed(4, 5)).amount).toEqual({ minor: 5, currency: 'RUB' })
})

test('two who change lines at once: the later one is told, and nothing is lost', async () => {
  const { id } = await make()
  await write(id, 1, { lines: [storage] })
  await expect(write(id, 1, { lines: [] })).rejects.toMatchObject({
    code: 'common.stale',
    details: { version: 2, current: { id } },
  })
  expect((await call(getDealLines, { params: { id } }, owner())).lines).toHaveLength(1)
})

test('a won deal stays in its currency until it is opened again', async () => {
  const { id } = await make({ amount: { minor: 100, currency: 'RUB' } })
  await call(moveDeal, { params: { id }, body: { stageId: way.stages[1]!.id } }, owner())
  const yuan = { amount: { minor: 100, currency: 'CNY' } }
  const change = (version: number, body: object) =>
    call(updateDeal, { params: { id }, body: { version, ...body } }, owner())
  expect(await faultsOf(change(2, yuan))).toEqual(['amount deal.won_currency'])
  expect(await faultsOf(change(2, { amount: null }))).toEqual(['amount deal.won_currency'])
  expect(await faultsOf(write(id, 2, { currency: 'CNY', lines: [storage] }))).toEqual([
    'amount deal.won_currency',
  ])
  expect((await write(id, 2, { lines: [storage] })).sums?.total).toBe(85_461)
  await call(moveDeal, { params: { id }, body: { stageId: way.stages[0]!.id } }, owner())
  expect((await write(id, 4, { currency: 'CNY', lines: [storage] })).terms?.currency).toBe('CNY')
})

test.each([
  [{ mode: 'none', lines: [{ ...storage, tax: null }] }, ['ground required']],
  [{ mode: 'none', ground: 'law', lines: [storage] }, ['lines.0.tax line.untaxed']],
  [{ lines: [{ ...storage, quantity: '1,5' }] }, ['lines.0.quantity decimal.unreadable']],
  [{ lines: [{ ...storage, quantity: '-1' }] }, ['lines.0.quantity decimal.unreadable']],
  [{ lines: [{ ...storage, discount: { minor: 70_051 } }] }, ['lines.0.discount line.discount']],
  [
    { lines: [{ ...storage, quantity: '999999999999', price: '999999999999' }] },
    ['lines.0.price line.too_much', 'lines line.too_much'],
  ],
  [
    { lines: [{ ...storage, productId: '01890000-0000-7000-8000-000000000000' }] },
    ['lines.0.productId ref.unknown'],
  ],
  [{ priceListId: '01890000-0000-7000-8000-000000000000', lines: [storage] }, ['priceListId ref.unknown']],
] as [Written, string[]][])('refused by its name: %j', async (body, codes) => {
  const { id } = await make()
  expect(await faultsOf(write(id, 1, body as LinesBody))).toEqual(codes)
})

test('S1-34 whoever may not read the amount reads what is sold and no price, not even in the history', async () => {
  const { id } = await make()
  await write(id, 1, { lines: [storage] })
  const grants = { deal: { verbs: { read: 'all', update: 'all' }, fields: { amount: 'hidden' } } } as const
  await call(createRole, { body: { id: 'priceless', name: 'Priceless', grants } }, owner())
  const blind = await join({ app, workspace: app.alpha, holder: owner() }, 'priceless')
  const seen = await call(getDealLines, { params: { id } }, blind)
  expect(seen).toEqual({
    version: 2,
    terms: null,
    lines: [],
    goods: [{ productId: null, name: 'Storage', unit: 'pieceDay', quantity: '300' }],
    sums: null,
    refs: {},
  })
  const { items } = await call(getTimeline, { query: { noun: 'deal', id } }, blind)
  expect(Object.keys(items[0]!.changes)).toEqual(['taxMode'])
  await expect(
    call(
      setDealLines,
      { params: { id }, body: { version: 2, currency: 'RUB', mode: 'added', lines: [] } },
      blind,
    ),
  ).rejects.toMatchObject({ code: 'auth.forbidden' })
})
