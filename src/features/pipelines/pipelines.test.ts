import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDeal, getDeal, moveDeal } from '#features/deals/contract.ts'
import { createProduct, removeProduct } from '#features/products/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import {
  createPipeline,
  getPipelineFile,
  listPipelines,
  listPipelineTemplates,
  type Pipeline,
  type PipelineContents,
  pipelineDrafts,
  removePipeline,
  retirePipeline,
} from './contract.ts'
import type { PipelineFile } from './contract-file.ts'
import { pipelineFor, unboundOf } from './rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const step = (name: string, kind: 'open' | 'won' | 'lost' = 'open') => ({ name, kind, probability: 50 })
const make = (...names: string[]) =>
  call(
    createPipeline,
    { body: { name: 'Way', stages: [...names.map((n) => step(n)), step('Won', 'won')] } },
    owner(),
  )
const template = async (id: string): Promise<PipelineFile> =>
  (await call(listPipelineTemplates, { query: {} }, owner())).items.find((t) => t.id === id)!.file
const dealIn = async ({ stages }: Pipeline, at = 0) =>
  call(createDeal, { body: { name: 'Sale', source: 'site', stageId: stages[at]!.id } }, owner())

const admin = () => app.alpha.people.admin
type Sent = {
  version: number
  name: string
  products?: string[]
  others?: boolean
  stages: object[]
  successors?: Record<string, string>
}
/** Has a pipeline changed: the owner drafts, the administrator approves. */
const change = async (id: string, { version: base, ...contents }: Sent) => {
  const params = { id }
  const body = { version: 0, base, contents: contents as PipelineContents }
  const { draft } = await call(pipelineDrafts.keep, { params, body }, owner())
  const answer = { version: draft!.version, approved: true }
  await call(pipelineDrafts.answer, { params, body: answer }, admin())
  await call(pipelineDrafts.publish, { params, body: { version: draft!.version + 1 } }, owner())
  return (await call(listPipelines, {}, owner())).items.find((p) => p.id === id)!
}
const drop = (id: string) => call(pipelineDrafts.drop, { params: { id } }, owner())

test('S3-027 the template “B2B software” makes exactly these eight stages in this order', async () => {
  const made = await call(createPipeline, { body: await template('b2b-software') }, owner())
  expect(made.stages.map((s) => s.name)).toEqual([
    'First contact',
    'Phone call',
    'Personal meeting',
    'Stakeholders’ meeting',
    'Goals and planning',
    'Proposal presentation',
    'Final call on results and dates',
    'Deal closing',
  ])
  expect(made.stages.map((s) => s.kind)).toEqual([...Array<string>(7).fill('open'), 'won'])
})

test('S3-116 a file made of a pipeline makes the same pipeline elsewhere', async () => {
  const body = await template('sales')
  body.stages[2] = {
    ...body.stages[2]!,
    mostDays: 7,
    required: ['amount', 'companyId'],
    checklist: ['price list sent'],
    enter: [{ says: 'is worth the work', filter: ['amount', 'above', { minor: 100, currency: 'EUR' }] }],
  }
  const here = await call(createPipeline, { body }, owner())
  const file = await call(getPipelineFile, { params: { id: here.id } }, owner())
  const there = await call(createPipeline, { body: file }, app.beta.people.owner)
  expect(await call(getPipelineFile, { params: { id: there.id } }, app.beta.people.owner)).toEqual(file)
  expect(file).toEqual(body)
})

test('a pipeline is changed as a whole: stages keep their deals, new ones come, and a removed one says where its deals go', async () => {
  const made = await make('One', 'Two')
  const { id, version, stages } = made
  const deal = await dealIn(made, 1)
  const [one, two, won] = stages
  const without = { version, name: 'Other way', stages: [{ ...one!, name: 'First' }, step('New'), won!] }
  await expect(change(id, without)).rejects.toMatchObject({
    code: 'pipeline.stage_in_use',
    status: 409,
    details: { id: two!.id, name: 'Two' },
  })
  const body = { ...without, successors: { [two!.id]: one!.id } }
  await drop(id)
  const changed = await change(id, body)
  expect(changed).toMatchObject({ name: 'Other way', version: 2 })
  expect(changed.stages.map((s) => s.name)).toEqual(['First', 'New', 'Won'])
  expect(changed.stages[0]!.id).toBe(one!.id)
  expect(await call(getDeal, { params: { id: deal.id } }, owner())).toMatchObject({ stageId: one!.id })
  await expect(change(id, body)).rejects.toMatchObject({
    code: 'common.stale',
    details: { version: 2, current: { name: 'Other way' } },
  })
})

test.each([
  [[step('Won', 'won'), step('Lost', 'lost')], 'pipeline.no_open_stage'],
  [[step('One'), step('Two')], 'pipeline.no_won_stage'],
  [[{ ...step('One'), required: ['colour'] }, step('Won', 'won')], 'pipeline.unknown_field'],
  [
    [{ ...step('One'), enter: [{ says: 'x', filter: ['colour', 'is', 'red'] }] }, step('Won', 'won')],
    'filter.unknown_field',
  ],
  [[{ ...step('One'), leave: [{ says: 'x', filter: 'red' }] }, step('Won', 'won')], 'filter.unreadable'],
])('a configuration that could not work is refused: %#', async (stages, code) => {
  const made = call(createPipeline, { body: { name: 'Wrong', stages } }, owner())
  await expect(made).rejects.toMatchObject({ code: 'common.invalid', details: { issues: [{ code }] } })
})

test('a pipeline in which a deal stands cannot be removed', async () => {
  const [used, free] = [await make('One'), await make('One')]
  await dealIn(used)
  await expect(call(removePipeline, { params: { id: used.id } }, owner())).rejects.toMatchObject({
    code: 'common.in_use',
  })
  await call(removePipeline, { params: { id: free.id } }, owner())
  const left = (await call(listPipelines, {}, owner())).items.map((p) => p.id)
  expect([left.includes(used.id), left.includes(free.id)]).toEqual([true, false])
})

test('a pipeline with deals is retired: nothing begins in it, what stands there goes on, and it is brought back', async () => {
  const made = await make('One', 'Two')
  const deal = await dealIn(made)
  const put = (retired: boolean) =>
    call(retirePipeline, { params: { id: made.id }, body: { retired } }, owner())
  const isRetired = async () =>
    (await call(listPipelines, {}, owner())).items.find((p) => p.id === made.id)?.retired
  for (const _ of [1, 2]) expect(await put(true)).toEqual({ id: made.id, retired: true })
  expect(await isRetired()).toBe(true)
  await expect(dealIn(made)).rejects.toMatchObject({
    details: { issues: [{ path: ['stageId'], code: 'pipeline.retired', params: { name: 'Way' } }] },
  })
  const moved = await call(
    moveDeal,
    { params: { id: deal.id }, body: { stageId: made.stages[1]!.id } },
    owner(),
  )
  expect(moved).toMatchObject({ stageId: made.stages[1]!.id, state: 'open' })
  // A new version neither brings it back nor needs it to be there.
  const changed = await change(made.id, { version: made.version, name: 'Old way', stages: made.stages })
  expect(changed).toMatchObject({ name: 'Old way', retired: true })
  await put(false)
  expect([await isRetired(), (await dealIn(made)).stageId]).toEqual([false, made.stages[0]!.id])
  const { rows } = await app.pool.query<{ type: string }>(
    `select type from event where record_id = $1 and type in ('pipeline.retired', 'pipeline.brought_back') order by id`,
    [made.id],
  )
  expect(rows.map(({ type }) => type)).toEqual(['pipeline.retired', 'pipeline.brought_back'])
})

test('S3-025 S3-116 a pipeline names the products that go through it; the file names them by their codes', async () => {
  const product = (body: { name: string; code?: string }, who = owner()) => call(createProduct, { body }, who)
  const [coded, named] = [await product({ name: 'Storage', code: 'S-1' }), await product({ name: 'Pick-up' })]
  const { id, version, name, stages } = await make('One')
  const products = [named.id, coded.id]
  const changed = await change(id, { version, name, stages, products, others: false })
  expect(changed).toMatchObject({ products: products.toSorted(), others: false })
  const file = await call(getPipelineFile, { params: { id } }, owner())
  expect(file).toMatchObject({ products: ['Pick-up', 'S-1'], others: false })

  const stranger = app.beta.people.owner
  const elsewhere = () => call(createPipeline, { body: file }, stranger)
  await expect(elsewhere()).rejects.toMatchObject({
    details: {
      issues: ['Pick-up', 'S-1'].map((one) => ({
        code: 'pipeline.unknown_product',
        params: { product: one },
      })),
    },
  })
  const theirs = [
    await product({ name: 'Another name', code: 'S-1' }, stranger),
    await product({ name: 'Pick-up' }, stranger),
  ]
  const there = await elsewhere()
  expect(there.products).toEqual(theirs.map((p) => p.id).toSorted())
  expect(await call(getPipelineFile, { params: { id: there.id } }, stranger)).toEqual(file)

  await call(removeProduct, { params: { id: named.id }, query: {} }, owner())
  const left = (await call(listPipelines, {}, owner())).items.find((p) => p.id === id)
  expect(left?.products).toEqual([coded.id])
  const unknown = change(id, { version: 2, name, stages, products: [theirs[0]!.id] })
  await expect(unknown).rejects.toMatchObject({
    details: { issues: [{ path: ['products', 0], code: 'ref.unknown' }] },
  })
})

test('S3-025 products propose the pipeline that names most of them, and those that none takes are reported', () => {
  const [tyres, cars, rest] = [
    { products: ['a', 'b'], others: false },
    { products: ['c'], others: false },
    { products: [], others: true },
  ]
  expect(pipelineFor([rest, cars, tyres], ['a', 'c', 'b'])).toBe(tyres)
  expect(pipelineFor([rest, cars, tyres], ['c', 'x'])).toBe(cars)
  expect(pipelineFor([tyres, rest], ['x'])).toBe(rest)
  expect(pipelineFor([tyres, cars], ['x'])).toBeUndefined()
  expect(pipelineFor([rest], [])).toBeUndefined()
  const retired = <W extends object>(one: W) => ({ ...one, retired: true })
  expect(
    pipelineFor<{ products: string[]; others: boolean; retired?: boolean }>([retired(tyres), rest], ['a']),
  ).toBe(rest)
  expect(unboundOf([tyres, retired(rest)], ['a', 'x'])).toEqual(['x'])
  expect(unboundOf([tyres, cars], ['a', 'c', 'x'])).toEqual(['x'])
  expect(unboundOf([tyres, rest], ['x'])).toEqual([])
  expect(unboundOf([], ['x'])).toEqual(['x'])
})
