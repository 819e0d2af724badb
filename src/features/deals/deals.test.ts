import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { shareRecord } from '#features/shares/contract.ts'
import { createTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import {
  createDeal,
  getBoard,
  getBoardTotals,
  getDeal,
  getWay,
  listDeals,
  moveDeal,
  tickItem,
  updateDeal,
} from './contract.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  way = await call(
    createPipeline,
    {
      body: {
        name: 'Way',
        stages: [
          { name: 'Request', kind: 'open', probability: 10, checklist: ['called'] },
          {
            name: 'Offer',
            kind: 'open',
            probability: 50,
            required: ['amount'],
            enter: [{ says: 'is worth it', filter: ['amount', 'above', { minor: 99_99, currency: 'EUR' }] }],
          },
          { name: 'Won', kind: 'won', probability: 100 },
        ],
      },
    },
    owner(),
  )
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const [REQUEST, OFFER, WON] = [0, 1, 2]
const stage = (at: number) => way.stages[at]!.id
const make = (body: object = {}, who: Person = owner()) =>
  call(createDeal, { body: { name: 'Sale', source: 'site', stageId: stage(REQUEST), ...body } }, who)
const move = (id: string, body: Parameters<typeof call<typeof moveDeal>>[1]['body'], who = owner()) =>
  call(moveDeal, { params: { id }, body }, who)
const euros = (minor: number) => ({ minor, currency: 'EUR' })

test('S3-132 a deal has a source, a stage of its pipeline, an owner, and exact money', async () => {
  const made = await make({ amount: euros(120_050), expectedOn: '2031-02-28' })
  expect(made).toMatchObject({
    stageId: stage(REQUEST),
    pipelineId: way.id,
    state: 'open',
    amount: euros(120_050),
    source: 'site',
    ownerId: owner().memberId,
    closedAt: null,
  })
  expect(made.refs).toMatchObject({ [stage(REQUEST)]: { noun: 'stage', title: 'Request' } })
  const body = { name: 'Sale', stageId: stage(REQUEST) }
  await expect(call(createDeal, { body: body as never }, owner())).rejects.toMatchObject({
    details: { issues: [{ path: ['source'] }] },
  })
  await expect(make({ stageId: crypto.randomUUID() })).rejects.toMatchObject({
    details: { issues: [{ path: ['stageId'], code: 'ref.unknown' }] },
  })
  await expect(make({ amount: { minor: 1, currency: 'EURO' } })).rejects.toMatchObject({
    details: { issues: [{ code: 'money.currency' }] },
  })
})

test('S2-37 S3-140 a blocked move names all that is missing, and what is filled in on the way goes through with it', async () => {
  const { id } = await make()
  await expect(move(id, { stageId: stage(OFFER) })).rejects.toMatchObject({
    code: 'deal.blocked',
    status: 409,
    details: {
      stageId: stage(OFFER),
      obstacles: [
        { kind: 'field', of: 'amount' },
        { kind: 'item', of: 'called' },
        { kind: 'rule', of: 'is worth it' },
      ],
    },
  })
  const half = { stageId: stage(OFFER), values: { amount: euros(5000) }, ticked: ['called'] }
  await expect(move(id, half)).rejects.toMatchObject({
    details: { obstacles: [{ kind: 'rule', of: 'is worth it' }] },
  })
  expect(await call(getDeal, { params: { id } }, owner())).toMatchObject({ version: 1, amount: null })
  const moved = await move(id, { ...half, values: { amount: euros(10_000) }, version: 1 })
  expect(moved).toMatchObject({ stageId: stage(OFFER), amount: euros(10_000), state: 'open' })
  const won = await move(id, { stageId: stage(WON) })
  expect(won).toMatchObject({ state: 'won' })
  expect(won.closedAt).not.toBeNull()
})

test('a stage is changed by a move alone', async () => {
  const { id } = await make()
  const body = { version: 1, stageId: stage(WON) }
  await expect(call(updateDeal, { params: { id }, body: body as never }, owner())).rejects.toMatchObject({
    details: { issues: [{ code: 'unrecognized_keys' }] },
  })
})

test('S3-110 a deal is lost where it stands, with a reason and the competitor’s name, and can be taken up again', async () => {
  const { id } = await make()
  await expect(move(id, { stageId: null })).rejects.toMatchObject({
    details: { obstacles: [{ kind: 'field', of: 'lostReason' }] },
  })
  const beaten = { stageId: null, values: { lostReason: 'competitor' } } as const
  await expect(move(id, beaten)).rejects.toMatchObject({
    code: 'deal.blocked',
    details: { obstacles: [{ kind: 'field', of: 'competitor' }] },
  })
  expect(await call(getDeal, { params: { id } }, owner())).toMatchObject({ state: 'open', lostReason: null })
  const lost = await move(id, { ...beaten, values: { ...beaten.values, competitor: 'Harrow' } })
  expect(lost).toMatchObject({ state: 'lost', stageId: stage(REQUEST), competitor: 'Harrow' })
  expect(await move(id, { stageId: stage(REQUEST) })).toMatchObject({ state: 'open', closedAt: null })
})

test('two people moving one card: the second is told what stands there now', async () => {
  const { id } = await make({ amount: euros(10_000) })
  const body = { stageId: stage(OFFER), version: 1, ticked: ['called'] }
  const [one, two] = await Promise.allSettled([move(id, body), move(id, body)])
  const answers = [one, two].map((r) =>
    r.status === 'fulfilled' ? 'moved' : (r.reason as { code: string }).code,
  )
  expect(answers.toSorted()).toEqual(['common.stale', 'moved'])
})

test('the way says what keeps a deal out of every stage, and what is ticked off', async () => {
  const { id } = await make()
  expect(await call(tickItem, { params: { id }, body: { item: 'called', done: true } }, owner())).toEqual({
    ticked: ['called'],
  })
  const { ticked, stages } = await call(getWay, { params: { id } }, owner())
  expect(ticked).toEqual(['called'])
  expect(stages.map((s) => s.obstacles.map((o) => o.of))).toEqual([[], ['amount', 'is worth it'], []])
})

test('S2-35 every move is an event on the deal and on its company, from which the way can be told again', async () => {
  const company = await call(createCompany, { body: { name: 'Buyer' } }, owner())
  const { id } = await make({ companyId: company.id, amount: euros(10_000) })
  await move(id, { stageId: stage(OFFER), ticked: ['called'] })
  await move(id, { stageId: stage(WON) })
  const { items } = await call(getTimeline, { query: { noun: 'deal', id } }, owner())
  const stages = items
    .toReversed()
    .map(({ type, changes }) => [type, changes.stageId?.[1], changes.state?.[1]])
  expect(stages).toEqual([
    ['deal.created', stage(REQUEST), 'open'],
    ['deal.moved', stage(OFFER), undefined],
    ['deal.moved', stage(WON), 'won'],
  ])
  const above = await call(getTimeline, { query: { noun: 'company', id: company.id } }, owner())
  expect(above.items.map((e) => e.type)).toEqual([
    'deal.moved',
    'deal.moved',
    'deal.created',
    'company.created',
  ])
})

test('a task on a deal is its next step', async () => {
  const { id } = await make()
  const { owner: me } = app.alpha.people
  const dueAt = '2031-05-05T09:00:00.000Z'
  const body = { title: 'Call', dueAt, assigneeId: me.memberId, subject: { noun: 'deal', id } }
  await call(createTask, { body }, me)
  expect(await call(getDeal, { params: { id } }, me)).toMatchObject({ nextStepAt: dueAt })
})

test('the board holds the first cards of every column, counts and sums all of them, and shows nobody more than they may see', async () => {
  const { manager, analyst } = app.alpha.people
  const board = await call(
    createPipeline,
    {
      body: {
        name: 'Board',
        stages: [
          { name: 'One', kind: 'open', probability: 10 },
          { name: 'Two', kind: 'open', probability: 20 },
          { name: 'Won', kind: 'won', probability: 100 },
        ],
      },
    },
    owner(),
  )
  const at = (n: number) => board.stages[n]!.id
  for (let n = 0; n < 5; n++) await make({ stageId: at(0), name: `Card ${n}`, amount: euros(n * 100) })
  const own = await make({ stageId: at(1), amount: { minor: 700, currency: 'CNY' } }, manager)
  await make({ stageId: at(1) })
  const gone = await make({ stageId: at(0), amount: euros(1) })
  await move(gone.id, { stageId: null, values: { lostReason: 'price' } })

  const params = { id: board.id }
  const shown = await call(getBoard, { params, query: { limit: 2, sort: '-amount' } }, analyst)
  expect(shown.columns.map((c) => c.items.map((d) => d.name))).toEqual([
    ['Card 4', 'Card 3'],
    ['Sale', 'Sale'],
    [],
  ])
  const filter = JSON.stringify({
    and: [
      ['stageId', 'in', [at(0)]],
      ['state', 'in', ['open']],
    ],
  })
  const rest = await call(
    listDeals,
    { query: { filter, sort: '-amount', after: shown.columns[0]!.next! } },
    analyst,
  )
  expect(rest.items.map((d) => d.name)).toEqual(['Card 2', 'Card 1', 'Card 0'])
  const totals = await call(getBoardTotals, { params, query: {} }, analyst)
  expect(totals.columns.map(({ count, sums }) => [count, sums])).toEqual([
    [5, [euros(1000)]],
    [2, [{ minor: 700, currency: 'CNY' }]],
    [0, []],
  ])
  const mine = await call(getBoard, { params, query: {} }, manager)
  expect(mine.columns.map((c) => c.items.map((d) => d.id))).toEqual([[], [own.id], []])
  const small = await call(getBoardTotals, { params, query: {} }, manager)
  expect(small.columns.map((c) => c.count)).toEqual([0, 1, 0])
  await call(
    shareRecord,
    { body: { noun: 'deal', recordId: shown.columns[0]!.items[0]!.id, memberId: manager.memberId } },
    owner(),
  )
  const lent = await call(getBoard, { params, query: {} }, manager)
  expect(lent.columns.map((c) => c.items.map((d) => [d.name, d.can]))).toEqual([
    [['Card 4', []]],
    [['Sale', ['update']]],
    [],
  ])
  const large = JSON.stringify(['amount', 'above', euros(250)])
  const filtered = await call(getBoardTotals, { params, query: { filter: large } }, owner())
  expect(filtered.columns.map((c) => c.count)).toEqual([2, 0, 0])
})
