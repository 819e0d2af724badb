import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deals, move, travellers } from '#features/deals/actions.ts'
import { getFunnel } from '#features/deals/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { shareRecord, unshareRecord } from '#features/shares/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { Refusal } from '#kit/errors.ts'
import { work, type Work } from '#kit/db.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { exportFunnel, exportStays, listStays } from './contract.ts'

let app: TestApp
let way: Pipeline
const owner = () => app.alpha.people.owner
const start = Temporal.Instant.from('2031-03-01T09:00:00Z')
const onDay = async <T>(day: number, run: (w: Work) => Promise<T>, who: Person = owner()) =>
  work(
    {
      db: app.db,
      actor: await app.actorFor(app.alpha.id, who.memberId),
      now: start.add({ hours: 24 * day }),
    },
    run,
  )

/** A deal that enters these stages on these days; -1 loses it where it stands. */
const live = async (name: string, holder: Person, ...story: [stage: number, day: number][]) => {
  const [[first, begun], ...rest] = story as [(typeof story)[0], ...typeof story]
  const stageId = way.stages[first]!.id
  const { id } = await onDay(begun, (w) =>
    deals.create(w, { name, source: 'site', stageId, ownerId: holder.memberId }),
  )
  for (const [at, day] of rest)
    await onDay(day, (w) =>
      move(w, id, { stageId: at < 0 ? null : way.stages[at]!.id, values: { lostReason: 'price' } }),
    )
  return id
}

beforeAll(async () => {
  app = await startApp()
  const stages = ['One', 'Two'].map((name) => ({ name, kind: 'open' as const, probability: 50 }))
  const ends = [
    { name: 'Won', kind: 'won' as const, probability: 100 },
    { name: 'Lost', kind: 'lost' as const, probability: 0 },
  ]
  way = await call(createPipeline, { body: { name: 'Way', stages: [...stages, ...ends] } }, owner())
  await live('Won after a step back', owner(), [0, 0], [1, 2], [0, 5], [1, 6], [2, 10])
  await live('Lost and brought back', app.alpha.people.manager, [0, 0], [-1, 3], [0, 7], [1, 8], [3, 9])
})
afterAll(() => app.stop())

const day = 86_400
const listed = async (caller: Caller = owner()) => {
  const { items } = await call(listStays, { query: { sort: 'enteredAt' } }, caller)
  return items.map(({ name, stageId, outcome, duration, leftBy }) => [
    name?.split(' ')[0],
    way.stages.findIndex(({ id }) => id === stageId),
    outcome,
    typeof duration === 'number' ? duration / day : null,
    leftBy === owner().memberId,
  ])
}
const won = [
  ['Won', 0, 'on', 2, true],
  ['Won', 1, 'back', 3, true],
  ['Won', 0, 'on', 1, true],
  ['Won', 1, 'won', 4, true],
  ['Won', 2, 'stands', null, false],
]
const lost = [
  ['Lost', 0, 'lost', 3, true],
  ['Lost', 0, 'on', 1, true],
  ['Lost', 1, 'lost', 1, true],
]

test('S2-35 every stay of a deal in a stage is a record: how long, how it ended and by whom', async () => {
  const all = await listed()
  expect(all.filter(([name]) => name === 'Won')).toEqual(won)
  expect(all.filter(([name]) => name === 'Lost')).toEqual(lost)
})

test('S2-35 the stays are those that the funnel counts', async () => {
  const query = { from: '2031-03-01', to: '2031-03-31' }
  const { stages } = await call(getFunnel, { params: { id: way.id }, query }, owner())
  const { items } = await call(listStays, { query: {} }, owner())
  const entered = ({ stageId }: { stageId: string }) =>
    new Set(items.filter((stay) => stay.stageId === stageId).map(({ dealId }) => dealId)).size
  expect(stages.map(entered)).toEqual(stages.map((stage) => stage.entered))
})

test('S1-34 stays follow the rights on their deals: whose they are, what is hidden, what is in the bin', async () => {
  expect((await listed(app.alpha.people.manager)).every(([name]) => name === 'Lost')).toBe(true)
  expect(await listed(app.beta.people.owner)).toEqual([])
  const { items: all } = await call(listStays, { query: {} }, owner())
  const { memberId } = app.alpha.people.manager
  const lent = {
    noun: 'deal' as const,
    recordId: all.find(({ name }) => name?.startsWith('Won'))!.dealId!,
    memberId,
  }
  await call(shareRecord, { body: lent }, owner())
  expect(await listed(app.alpha.people.manager)).toHaveLength(all.length)
  await call(unshareRecord, { body: lent }, owner())
  await expect(listed(app.alpha.people.guest)).rejects.toMatchObject({ status: 403 })

  const place = { app, workspace: app.alpha, holder: owner() }
  const role = async (id: string, fields: Record<string, 'hidden'>) => {
    const grants = {
      deal: { verbs: { read: 'all' as const }, fields },
      stay: { verbs: { read: 'all' as const } },
    }
    const made = await call(createRole, { body: { id, name: id, grants } }, owner())
    return join(place, made.id)
  }
  await expect(listed(await role('no-stages', { stageId: 'hidden' }))).rejects.toMatchObject({ status: 403 })
  const blind = await role('no-states', { state: 'hidden', amount: 'hidden' })
  const { items } = await call(listStays, { query: {} }, blind)
  expect(items[0]).not.toHaveProperty('outcome')
  expect(items[0]).not.toHaveProperty('amount')
  expect(items[0]).toHaveProperty('enteredAt')
  await expect(call(exportStays, { query: {} }, blind)).rejects.toMatchObject({ status: 403 })

  const id = await live('Binned', owner(), [0, 20])
  expect((await listed()).length).toBe(won.length + lost.length + 1)
  await onDay(21, (w) => deals.remove(w, id))
  expect((await listed()).length).toBe(won.length + lost.length)
})

test('stays and the funnel are exported', async () => {
  const lines = (text: string) => text.replace('\ufeff', '').trim().split('\r\n')
  const stays = lines(
    await call(exportStays, { query: { sort: 'enteredAt', columns: 'stageId,outcome' } }, owner()),
  )
  expect([stays[0], stays.length]).toEqual(['Stage,How it ended', 1 + won.length + lost.length])
  expect(stays).toContain('Two,Moved back')
  const query = { from: '2031-03-01', to: '2031-03-31' }
  expect(lines(await call(exportFunnel, { params: { id: way.id }, query }, owner()))).toEqual([
    'Stage,Entered,Came further,"Days here, median"',
    'One,2,2,1.5',
    'Two,2,1,3',
    expect.stringMatching(/^Won,1,0,/),
    'Lost,0,0,',
  ])
})

/** What the kept stays and a recomputation from the log do not have in common. */
const differences = async () =>
  (
    await app.pool.query(`(table deal_stay except table deal_stay_told) union all
      (table deal_stay_told except table deal_stay)`)
  ).rows

type Step = { of: number; day: number } & ({ to: number } | { bin: boolean } | { all: number })
const step: fc.Arbitrary<Step> = fc
  .record({ of: fc.nat(2), day: fc.nat(60) })
  .chain((at) =>
    fc
      .oneof(
        { weight: 6, arbitrary: fc.record({ to: fc.integer({ min: -1, max: 3 }) }) },
        { weight: 1, arbitrary: fc.record({ bin: fc.boolean() }) },
        { weight: 1, arbitrary: fc.record({ all: fc.nat(3) }) },
      )
      .map((done) => ({ ...at, ...done })),
  )

test(
  'S2-35 whatever happens to deals, in whatever order of moments, the kept stays are those that the log tells',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const ids: string[] = []
        for (const at of [0, 1, 0]) ids.push(await live('Walked', owner(), [at, 30]))
        for (const { of, day: on, ...done } of steps) {
          const id = ids[of]!
          await onDay(on, async (w) => {
            if ('bin' in done) await (done.bin ? deals.remove(w, id) : deals.restore(w, id))
            else if ('all' in done) await travellers.moveAll(w, way.stages[of]!.id, way.stages[done.all]!.id)
            else
              await move(w, id, {
                stageId: done.to < 0 ? null : way.stages[done.to]!.id,
                values: { lostReason: 'price' },
              })
          }).catch((error: unknown) => {
            // What is in the bin does not move.
            if (!(error instanceof Refusal)) throw error
          })
        }
        expect(await differences()).toEqual([])
      }),
      { numRuns: 15 },
    )
    const { rows } = await app.pool.query<{ n: number }>('select count(*)::int as n from deal_stay')
    await app.pool.query('truncate deal_stay')
    const again = await app.pool.query<{ n: number }>('select rebuild_deal_stays()::int as n')
    expect([again.rows, await differences()]).toEqual([rows, []])
  },
)

test('S2-35 only the log writes stays', async () => {
  const wrong = (statement: string) => onDay(0, (w) => sql.raw(statement).execute(w.tx))
  await expect(wrong('delete from deal_stay')).rejects.toMatchObject({ code: '42501' })
  await expect(wrong('update deal_stay set left_at = now()')).rejects.toMatchObject({ code: '42501' })
  await expect(wrong('select rebuild_deal_stays()')).rejects.toMatchObject({ code: '42501' })
})

test('deals of a stage that goes into a won one are won in the log too', async () => {
  const id = await live('Swept', owner(), [1, 0])
  await onDay(4, (w) => travellers.moveAll(w, way.stages[1]!.id, way.stages[2]!.id))
  const { items } = await call(
    listStays,
    { query: { filter: JSON.stringify(['dealId', 'in', [id]]), sort: 'enteredAt' } },
    owner(),
  )
  expect(items.map(({ outcome, state }) => [outcome, state])).toEqual([
    ['won', 'won'],
    ['stands', 'won'],
  ])
})
