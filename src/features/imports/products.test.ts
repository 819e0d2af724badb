import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { createDeal } from '#features/deals/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { changePriceList, createPriceList, getPriceList } from '#features/price-lists/contract.ts'
import { createProduct, listProducts } from '#features/products/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { writeXlsx } from '#kit/xlsx-write.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { bring, counts, form, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'

let app: TestApp
let who: Person
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
})
afterAll(() => app.stop())

const list = { currency: 'RUB', mode: 'none' as const, ground: 'п. 2 ст. 346.11 НК РФ', country: 'RU' }
type Prices = Parameters<typeof call<typeof createPriceList>>[1]['body']['prices']
const newList = (name: string, prices: Prices = []) =>
  call(createPriceList, { body: { name, ...list, prices } }, who)
const pricesOf = async (id: string) => {
  const { prices, refs } = await call(getPriceList, { params: { id } }, who)
  return Object.fromEntries(prices.map((p) => [refs[p.productId]?.title, p.price]))
}
const named = async (find: string) => (await call(listProducts, { query: { find } }, who)).items
const mapping = {
  Артикул: 'code',
  Наименование: 'name',
  'Ед. изм.': 'unit',
  Вид: 'kind',
  Цена: 'price',
}
const options = { noun: 'product' as const, mapping, key: ['code'] }
const head = 'Артикул;Наименование;Ед. изм.;Вид;Цена\n'

test('S3-021 S3-080 products and their prices come in from one sheet, are tried first, brought in again and taken back', async () => {
  const old = await call(createProduct, { body: { name: 'Поддон', code: 'P-1' } }, who)
  const { id: priceListId } = await newList('Опт', [{ productId: old.id, price: '90' }])
  const csv = `${head}P-1;Поддон новый;шт;товар;1 234,50\nP-2;Коробка;уп.;Товар;99,9 руб.\nP-3;Хранение;796;услуга;12,005\nP-4;;кг;;5,00\n`
  const all = { ...options, priceListId }
  const tried = await bring(app, who, csv, { ...all, mode: 'dry-run' })
  expect(counts(tried)).toEqual({
    state: 'done',
    rows: 4,
    created: 2,
    updated: 1,
    skipped: 0,
    rejected: 1,
  })
  expect(await named('Коробка')).toEqual([])
  expect(await pricesOf(priceListId)).toEqual({ Поддон: '90' })

  const done = await bring(app, who, csv, all)
  expect(counts(done)).toEqual(counts(tried))
  expect(await pricesOf(priceListId)).toEqual({
    'Поддон новый': '1234.5',
    Коробка: '99.9',
    Хранение: '12.005',
  })
  expect((await named('P-2'))[0]).toMatchObject({
    name: 'Коробка',
    unit: 'package',
    kind: 'goods',
    taxCategory: 'standard',
    active: true,
  })
  expect((await named('P-3'))[0]).toMatchObject({ unit: 'piece', kind: 'service' })
  const { rows } = await verdictsOf(who, done.id, 'rejected')
  expect(rows.map((row) => row['#code'])).toEqual(['required'])

  expect(counts(await bring(app, who, csv, all))).toMatchObject({ created: 0, updated: 0, skipped: 3 })

  // Somebody changes one price: the undo leaves it, and takes the others back.
  const now = await call(getPriceList, { params: { id: priceListId } }, who)
  const { id: _, refs, version, ...contents } = now
  const prices = contents.prices.map((p) =>
    refs[p.productId]?.title === 'Коробка' ? { ...p, price: '100' } : p,
  )
  await call(changePriceList, { params: { id: priceListId }, body: { ...contents, prices, version } }, who)
  const undone = await call(contract.reverseImport, { params: { id: done.id } }, who)
  expect(undone.kept).toEqual([{ noun: 'price_list', id: priceListId, title: 'Опт', fields: ['prices'] }])
  expect((await named('P-1'))[0]).toMatchObject({ name: 'Поддон' })
  expect(await named('P-3')).toEqual([])
  const after = await call(getPriceList, { params: { id: priceListId } }, who)
  expect(after.prices.find((p) => p.productId === old.id)?.price).toBe('90')
  expect(after.prices.map((p) => p.price).toSorted()).toEqual(['100', '90'])
})

test('what becomes of prices that are there: replaced, filled in, left; steps are never overwritten', async () => {
  const made = async (code: string) => (await call(createProduct, { body: { name: code, code } }, who)).id
  const a = await made('Q-1')
  await made('Q-2')
  const c = await made('Q-3')
  const steps = { productId: c, model: 'volume' as const, tiers: [{ upTo: null, price: '1' }] }
  const sheet = 'Code,Price\nQ-1,10.25\nQ-2,20\nQ-3,30\nQ-9,5\n'
  const prices = { noun: 'product' as const, mapping: { Code: 'code', Price: 'price' }, key: ['code'] }
  const run = async (onMatch: 'update' | 'fill' | 'skip') => {
    const { id } = await newList(onMatch, [{ productId: a, price: '7' }, steps])
    const ended = await bring(app, who, sheet, { ...prices, onMatch, priceListId: id })
    const { rows } = await verdictsOf(who, ended.id)
    return [rows.map((row) => row['#code']), await pricesOf(id)]
  }
  expect(await run('update')).toEqual([
    ['', '', 'import.price_in_steps', 'required'],
    { 'Q-1': '10.25', 'Q-2': '20', 'Q-3': null },
  ])
  expect(await run('fill')).toEqual([
    ['import.unchanged', '', 'import.unchanged', 'required'],
    { 'Q-1': '7', 'Q-2': '20', 'Q-3': null },
  ])
  expect(await run('skip')).toEqual([
    ['import.matched', 'import.matched', 'import.matched', 'required'],
    { 'Q-1': '7', 'Q-3': null },
  ])
})

test('S3-139 a price that can be read in two ways is asked about, and so is the price list', async () => {
  const { id: priceListId } = await newList('Asked')
  const csv = 'Code;Name;Price\nA-1;One;1,234\nA-2;Two;2,345\n'
  const mapped = {
    noun: 'product' as const,
    mapping: { Code: 'code', Name: 'name', Price: 'price' },
    key: ['code'],
  }
  const send = (more: object) =>
    call(contract.createImport, { body: form(csv, { ...mapped, mode: 'commit', ...more }) as never }, who)
  await expect(send({})).rejects.toMatchObject({
    status: 422,
    details: { issues: [{ path: ['priceListId'], code: 'required' }] },
  })
  await expect(send({ priceListId })).rejects.toMatchObject({
    code: 'import.ambiguous_number',
    details: { header: 'Price', examples: '1,234, 2,345' },
  })
  await expect(
    send({ priceListId: '01a2012f-895c-7000-bda6-576e99faf674', numbers: { Price: 'comma' } }),
  ).rejects.toMatchObject({ details: { issues: [{ path: ['priceListId'], code: 'ref.unknown' }] } })
  await expect(send({ priceListId, tags: ['x'], numbers: { Price: 'comma' } })).rejects.toMatchObject({
    details: { issues: [{ path: ['tags'], code: 'import.untagged' }] },
  })
  await bring(app, who, csv, { ...mapped, priceListId, numbers: { Price: 'comma' } })
  expect(await pricesOf(priceListId)).toEqual({ One: '1.234', Two: '2.345' })

  const columns = ['Code', 'Name', 'Price'].map((title) => ({ title }))
  const rows = [
    ['A-3', 'Three', 1.234],
    ['A-4', 'Four', 19.99],
  ]
  const chunks: Uint8Array[] = []
  for await (const chunk of writeXlsx({ columns, rows })) chunks.push(chunk)
  await bring(app, who, Buffer.concat(chunks), { ...mapped, priceListId }, 'prices.xlsx')
  expect(await pricesOf(priceListId)).toMatchObject({ Three: '1.234', Four: '19.99' })
})

test('a code belongs to one product, and another currency is no price of the list', async () => {
  const { id: priceListId } = await newList('Codes')
  await call(createProduct, { body: { name: 'Held', code: 'H-1' } }, who)
  const csv = 'Code;Name;Price\nH-1;Another;1\nH-2;Twice;2\nH-2;Twice again;3\nH-3;Dollars;$4\n'
  const mapped = { noun: 'product' as const, mapping: { Code: 'code', Name: 'name', Price: 'price' } }
  const done = await bring(app, who, csv, { ...mapped, key: ['name'], priceListId })
  const { rows } = await verdictsOf(who, done.id)
  expect(rows.map((row) => row['#code'])).toEqual([
    'import.taken',
    '',
    'import.taken',
    'import.other_currency',
  ])
})

test('columns are recognised in three languages, the key first', async () => {
  const preview = async (headers: string, cells: string) => {
    const draft = await call(
      contract.createImport,
      { body: form(`${headers}\n${cells}\n`, { noun: 'product' }) as never },
      who,
    )
    const found = await call(contract.previewImport, { params: { id: draft.id }, query: {} }, who)
    return [found.columns.map((column) => column.suggested), found.key]
  }
  const goals = [['code', 'name', 'unit', 'price', 'about'], ['code']]
  expect(await preview('SKU,Product name,UoM,Unit price,Description', 'A,B,pcs,1.5,x')).toEqual(goals)
  expect(await preview('Артикул,Номенклатура,Ед.изм.,Цена,Описание', 'A,B,шт,1.5,x')).toEqual(goals)
  expect(await preview('产品编码,产品名称,计量单位,单价,备注', 'A,B,个,1.5,x')).toEqual(goals)
})

test('S1-34 who may not bring products in, or change price lists, is refused', async () => {
  const { id: priceListId } = await newList('Closed')
  const csv = 'Code;Name;Price\nZ-1;One;5\n'
  const send = (caller: Caller, mapped: object) =>
    call(
      contract.createImport,
      { body: form(csv, { noun: 'product', mode: 'commit', key: ['code'], ...mapped }) as never },
      caller,
    )
  const plain = { mapping: { Code: 'code', Name: 'name' } }
  await expect(send(app.alpha.people.manager, plain)).rejects.toMatchObject({ status: 403 })

  const every = (...verbs: string[]) => ({ verbs: Object.fromEntries(verbs.map((v) => [v, 'all' as const])) })
  const grants = {
    import: every('read', 'create'),
    product: every('read', 'create', 'update', 'import'),
    price_list: every('read'),
    member: every('read'),
  }
  const role = await call(createRole, { body: { id: 'stock', name: 'Stock', grants } }, who)
  const keeper = await join({ app, workspace: app.alpha, holder: who }, role.id)
  await expect(
    send(keeper, { mapping: { ...plain.mapping, Price: 'price' }, priceListId }),
  ).rejects.toMatchObject({ status: 403, details: { permission: 'price_list.update' } })
  expect(await send(keeper, plain)).toMatchObject({ state: 'queued' })
})

test('a product that a deal has in its lines stays when its import is undone', async () => {
  const csv = 'Code;Name\nS-1;Sold\nS-2;Unsold\n'
  const mapped = { noun: 'product' as const, mapping: { Code: 'code', Name: 'name' }, key: ['code'] }
  const { id } = await bring(app, who, csv, mapped)
  const stages = [
    { name: 'New', kind: 'open' as const, probability: 50 },
    { name: 'Won', kind: 'won' as const, probability: 100 },
  ]
  const way = await call(createPipeline, { body: { name: 'Way', stages } }, who)
  const company = await call(createCompany, { body: { name: 'Buyer' } }, who)
  const deal = await call(
    createDeal,
    { body: { name: 'Sale', source: 'site', stageId: way.stages[0]!.id, companyId: company.id } },
    who,
  )
  const [sold] = await named('S-1')
  const line = { productId: sold!.id, name: 'Sold', quantity: '1', price: '5' }
  await call(
    setDealLines,
    {
      params: { id: deal.id },
      body: { version: deal.version, currency: 'RUB', mode: 'added', lines: [line] },
    },
    who,
  )
  const undone = await call(contract.reverseImport, { params: { id } }, who)
  expect(undone).toMatchObject({ reversed: 1, kept: [{ noun: 'product', title: 'Sold', fields: ['used'] }] })
  expect(await named('S-2')).toEqual([])
})
