import { afterAll, beforeAll, expect, test } from 'vitest'
import { companies } from '#features/companies/actions.ts'
import { deals, move } from '#features/deals/actions.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import * as roles from '#features/roles/actions.ts'
import { call, type Caller } from '#kit/client.ts'
import { work, type Work } from '#kit/db.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { join } from '../../../test/grid/world.ts'
import { read, set } from './actions.ts'
import { getTargets, setTargets } from './contract.ts'

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
          { name: 'New', kind: 'open', probability: 50 },
          { name: 'Won', kind: 'won', probability: 100 },
        ],
      },
    },
    people().owner,
  )
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const at = async <T>(when: string, run: (w: Work) => Promise<T>, memberId = people().owner.memberId) =>
  work(
    { db: app.db, actor: await app.actorFor(app.alpha.id, memberId), now: Temporal.Instant.from(when) },
    run,
  )
const win = async (when: string, ownerId: string, minor: number, currency = 'RUB') => {
  const { id } = await at(when, (w) =>
    deals.create(w, {
      name: 'Signed',
      source: 'site',
      stageId: way.stages[0]!.id,
      ownerId,
      amount: { minor, currency },
    }),
  )
  await at(when, (w) => move(w, id, { stageId: way.stages[1]!.id }))
}
const may = { span: 'month', on: '2031-05-20', metric: 'contracts' } as const
const plans = (
  ...all: [memberId: string | null, teamId: string | null, plan: number | null, version?: number][]
) => all.map(([memberId, teamId, plan, version = 0]) => ({ memberId, teamId, plan, version }))
const ask = (caller: Caller, more: object = {}) => call(getTargets, { query: { ...may, ...more } }, caller)
const tell = (caller: Caller, all: ReturnType<typeof plans>, more: object = {}) =>
  call(setTargets, { body: { ...may, currency: null, plans: all, ...more } }, caller)
type Rows = Awaited<ReturnType<typeof ask>>['rows']
const of = (rows: Rows, id: string | null) => rows.find(({ memberId, teamId }) => (memberId ?? teamId) === id)

test('S2-38 plan, fact and forecast by person, team and the whole come from the records, in each one’s currency', async () => {
  const { owner, head, manager } = people()
  const { north, south } = app.alpha.team
  await tell(owner, plans([null, null, 10], [null, north, 4], [manager.memberId, null, 3]))
  await tell(owner, plans([manager.memberId, null, 500_00], [null, south, 1_00]), {
    metric: 'contractsWorth',
    currency: 'RUB',
  })
  await win('2031-05-02T09:00:00Z', manager.memberId, 100_00)
  await win('2031-05-05T09:00:00Z', manager.memberId, 50_00, 'CNY')
  await win('2031-05-06T09:00:00Z', owner.memberId, 7_00)
  // Midnight in Moscow is the first of June already.
  await win('2031-05-31T21:00:00Z', manager.memberId, 9_00)

  // Friday the 16th: of the days of work of May 2031 some half have passed.
  const seen = await at('2031-05-16T09:00:00Z', (w) => read(w, may))
  const { passed, all } = seen.days
  expect([seen.from, seen.to, passed > 0 && passed < all]).toEqual(['2031-05-01', '2031-05-31', true])
  expect(of(seen.rows, null)).toMatchObject({ plan: 10, fact: 3, forecast: Math.round((3 * all) / passed) })
  expect(of(seen.rows, north)).toMatchObject({ plan: 4, fact: 2, people: [manager.memberId] })
  expect(of(seen.rows, manager.memberId)).toMatchObject({ plan: 3, fact: 2, version: 1 })
  expect(of(seen.rows, head.memberId)).toMatchObject({ plan: null, fact: 0, version: 0 })

  const worth = await at('2031-05-16T09:00:00Z', (w) =>
    read(w, { ...may, metric: 'contractsWorth', currency: 'RUB' }),
  )
  expect(of(worth.rows, manager.memberId)).toMatchObject({ plan: 500_00, fact: 100_00, currency: 'RUB' })
  expect(of(worth.rows, south)).toMatchObject({ fact: 0 })
  const every = await at('2031-05-16T09:00:00Z', (w) => read(w, { span: 'month', on: '2031-05-01' }))
  expect(every.rows.map(({ metric }) => metric).toSorted()).toEqual([
    'contracts',
    'contracts',
    'contracts',
    'contractsWorth',
    'contractsWorth',
  ])
})

test('S2-38 whose targets one sees and sets follows the role: own, the team’s and those below, all but guests', async () => {
  const { owner, head, manager, analyst, guest } = people()
  const { north } = app.alpha.team
  const june = { on: '2031-06-01' }
  await tell(owner, plans([null, null, 10], [manager.memberId, null, 3], [analyst.memberId, null, 1]), june)
  expect((await ask(manager, june)).rows).toMatchObject([{ memberId: manager.memberId, plan: 3, can: [] }])
  const heads = (await ask(head, june)).rows
  expect(heads.map(({ depth, can }) => [depth, can.length])).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
    [2, 1],
    [1, 1],
  ])
  expect([of(heads, null), of(heads, analyst.memberId)]).toEqual([undefined, undefined])
  expect((await ask(analyst, june)).rows).toHaveLength(1 + 3 + 6)
  expect((await ask(analyst, { ...june, mine: 'true' })).rows).toMatchObject([
    { memberId: analyst.memberId, plan: 1 },
  ])

  expect(
    of((await tell(head, plans([null, north, 5], [manager.memberId, null, 4, 1]), june)).rows, north),
  ).toMatchObject({
    plan: 5,
    fact: 1,
  })
  await expect(tell(head, plans([null, null, 5, 1]), june)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  await expect(tell(head, plans([analyst.memberId, null, 5, 1]), june)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  await expect(tell(manager, plans([manager.memberId, null, 1, 2]), june)).rejects.toMatchObject({
    code: 'auth.forbidden',
  })
  await expect(ask(guest, june)).rejects.toMatchObject({ code: 'auth.forbidden' })
})

test('S2-38 a fact of which the reader sees only a part is not told', async () => {
  const { owner, manager } = people()
  const july = { on: '2031-07-01' }
  await at('2031-07-01T09:00:00Z', (w) =>
    roles.create(w, {
      id: 'watcher',
      name: 'Watcher',
      grants: {
        target: { verbs: { read: 'all' } },
        deal: { verbs: { read: 'own' } },
        member: { verbs: { read: 'all' } },
        team: { verbs: { read: 'all' } },
      },
    }),
  )
  await tell(owner, plans([null, null, 10], [manager.memberId, null, 3]), july)
  await win('2031-07-02T09:00:00Z', manager.memberId, 1_00)
  const watcher = await join({ app, workspace: app.alpha, holder: owner }, 'watcher')
  const { rows } = await ask(watcher, july)
  expect(of(rows, null)).toMatchObject({ plan: 10, fact: null, forecast: null })
  expect(of(rows, manager.memberId)).toMatchObject({ plan: 3, fact: null })
  expect(of(rows, watcher.memberId)).toMatchObject({ plan: null, fact: 0 })
  expect((await ask(watcher, { ...july, metric: 'callsMade' })).rows.every(({ fact }) => fact === null)).toBe(
    true,
  )
})

test('S2-38 a target is taken back and set again, each a change of the log; who comes second is told so', async () => {
  const { owner, head, manager } = people()
  const august = { on: '2031-08-01' }
  await tell(owner, plans([manager.memberId, null, 3]), august)
  await tell(head, plans([manager.memberId, null, 4, 1]), august)
  await expect(tell(owner, plans([manager.memberId, null, 9, 1]), august)).rejects.toMatchObject({
    code: 'common.stale',
  })
  await expect(tell(owner, plans([manager.memberId, null, 9, 0]), august)).rejects.toMatchObject({
    code: 'common.stale',
  })
  expect(
    of((await tell(owner, plans([manager.memberId, null, null, 2]), august)).rows, manager.memberId),
  ).toMatchObject({
    plan: null,
    version: 0,
  })
  const again = await tell(owner, plans([manager.memberId, null, 4, 0]), august)
  expect(of(again.rows, manager.memberId)).toMatchObject({ plan: 4, version: 4 })
  const { rows } = await app.pool.query<{ type: string; plan: [number, number] }>(
    `select type, data #> '{changes,plan}' as plan from event where noun = 'target' and data ->> 'on' = '2031-08-01' order by id`,
  )
  expect(rows.map(({ type, plan }) => [type, plan])).toEqual([
    ['target.created', [null, 3]],
    ['target.updated', [3, 4]],
    ['target.deleted', [4, null]],
    ['target.restored', [null, 4]],
  ])
})

test('money has a currency and nothing else, nobody and a stranger are unknown, no plan is nothing', async () => {
  const { owner } = people()
  const wrong = (more: object, all = plans([null, null, 1])) =>
    tell(owner, all, { on: '2031-09-01', ...more })
  await expect(wrong({ currency: 'RUB' })).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(wrong({ metric: 'contractsWorth' })).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(wrong({ metric: 'contractsWorth', currency: 'XXX' })).rejects.toMatchObject({
    code: 'common.invalid',
  })
  await expect(wrong({}, plans([null, null, 0]))).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(wrong({}, plans([app.beta.people.owner.memberId, null, 1]))).rejects.toMatchObject({
    code: 'common.not_found',
  })
  await expect(
    wrong({}, [{ memberId: owner.memberId, teamId: app.alpha.team.north, plan: 1, version: 0 }]),
  ).rejects.toMatchObject({ code: 'common.not_found' })
  const { rows } = await app.pool.query(`select from target where begins_on = '2031-09-01'`)
  expect(rows).toHaveLength(0)
})

test('a new client counts for whoever holds the company, on the day of its first deal', async () => {
  const { manager } = people()
  const company = await at('2031-10-06T09:00:00Z', (w) =>
    companies.create(w, { name: 'Kestrel', ownerId: manager.memberId }),
  )
  await at('2031-10-07T09:00:00Z', (w) =>
    deals.create(w, { name: 'First', source: 'site', stageId: way.stages[0]!.id, companyId: company.id }),
  )
  const asked = { span: 'month', on: '2031-10-01', metric: 'newClients' } as const
  const seen = await at('2031-10-08T09:00:00Z', (w) =>
    set(w, { ...asked, currency: null, plans: plans([null, null, 2]) }),
  )
  expect([of(seen.rows, null)?.fact, of(seen.rows, manager.memberId)?.fact]).toEqual([1, 1])
})
