import { afterAll, beforeAll, expect, test } from 'vitest'
import { calls } from '#features/calls/actions.ts'
import { companies } from '#features/companies/actions.ts'
import { deals, move } from '#features/deals/actions.ts'
import { getFunnel } from '#features/deals/contract.ts'
import { leads } from '#features/leads/actions.ts'
import { getResponse } from '#features/leads/contract.ts'
import { createFromDeal } from '#features/offers/actions.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { tasks } from '#features/tasks/actions.ts'
import { call, type Caller } from '#kit/client.ts'
import { work, type Work } from '#kit/db.ts'
import type { FilterTree } from '#kit/filter.ts'
import { nounNamed } from '#kit/nouns.ts'
import { crud } from '#kit/noun.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { type Asked, askReport, type Cell, exportReport } from './contract.ts'
import { behindCell } from './rules.ts'
import { type ReadyReport, readyReports } from './rules-ready.ts'

let app: TestApp
let way: Pipeline
const people = () => app.alpha.people
const at = async <T>(when: string, run: (w: Work) => Promise<T>, who: Person = people().owner) =>
  work(
    { db: app.db, actor: await app.actorFor(app.alpha.id, who.memberId), now: Temporal.Instant.from(when) },
    run,
  )

// Made up, small enough to count by hand: the year 2031 of a workspace in Moscow, three hours ahead of UTC.
beforeAll(async () => {
  app = await startApp()
  const { owner, manager, head } = people()
  const step = (name: string, kind: 'open' | 'won' | 'lost' = 'open') => ({ name, kind, probability: 50 })
  const stages = [step('New'), step('Signing'), step('Won', 'won'), step('Lost', 'lost')]
  way = await call(createPipeline, { body: { name: 'Way', stages } }, owner)
  const client = (name: string, who: Person) =>
    at('2031-01-01T09:00:00Z', (w) => companies.create(w, { name, ownerId: who.memberId }))
  const [harrow, finch] = [await client('Harrow', owner), await client('Finch', manager)]

  const deal = async (
    who: Person,
    minor: number | null,
    currency: string,
    more: object = {},
    made = '2031-01-10',
  ) =>
    (
      await at(`${made}T09:00:00Z`, (w) =>
        deals.create(w, {
          name: 'Storage',
          source: 'site',
          stageId: way.stages[0]!.id,
          ownerId: who.memberId,
          ...(minor !== null && { amount: { minor, currency } }),
          ...more,
        }),
      )
    ).id
  const won = [
    ['2031-02-10T09:00:00Z', await deal(owner, 100_00, 'RUB', { companyId: harrow.id })],
    ['2031-02-28T20:59:00Z', await deal(owner, 50_00, 'RUB', { companyId: harrow.id })],
    ['2031-02-28T21:00:00Z', await deal(owner, 30_00, 'CNY')],
    ['2031-03-05T09:00:00Z', await deal(manager, 200_00, 'RUB', { companyId: finch.id }, '2031-02-01')],
    ['2030-12-31T20:00:00Z', await deal(head, 1, 'RUB', {}, '2030-12-01')],
  ] as const
  for (const [when, id] of won) await at(when, (w) => move(w, id, { stageId: way.stages[2]!.id }))
  for (const [who, minor, currency, lostReason] of [
    [owner, 10_00, 'RUB', 'price'],
    [manager, 20_00, 'RUB', 'price'],
    [manager, 5_00, 'CNY', 'competitor'],
  ] as const) {
    const id = await deal(who, minor, currency)
    await at('2031-04-02T09:00:00Z', (w) =>
      move(w, id, { stageId: null, values: { lostReason, competitor: 'Kestrel & Sons' } }),
    )
  }
  await deal(owner, 7_00, 'RUB')
  await deal(manager, null, 'RUB')
  const signing = await deal(manager, 9_00, 'RUB')
  await at('2031-04-03T09:00:00Z', (w) => move(w, signing, { stageId: way.stages[1]!.id }))

  for (const [who, source, minutes] of [
    [owner, 'site', 10],
    [owner, 'site', 20],
    [owner, 'site', 60],
    [manager, 'site', null],
    [manager, 'mail', 5],
    [manager, 'mail', 15],
  ] as const) {
    const received = Temporal.Instant.from('2031-05-06T09:00:00Z')
    const { id } = await at(received.toString(), (w) =>
      leads.create(w, { name: 'Ask', source, ownerId: who.memberId }),
    )
    if (minutes !== null)
      await at(received.add({ minutes }).toString(), (w) => leads.update(w, id, { status: 'working' }))
  }
  const robot = await at('2031-05-07T09:00:00Z', (w) =>
    leads.create(w, { name: 'Robot', source: 'site', ownerId: null }),
  )
  await app.pool.query(`update lead set status = 'suspected' where id = $1`, [robot.id])

  for (const [who, outcome] of [
    [owner, 'talked'],
    [owner, 'talked'],
    [owner, 'noAnswer'],
    [manager, 'talked'],
  ] as const) {
    const startedAt = '2031-06-03T09:00:00Z'
    const subject = { noun: 'company', id: (who === owner ? harrow : finch).id }
    await at(startedAt, (w) => calls.create(w, { direction: 'outgoing', outcome, startedAt, subject }), who)
  }

  for (const [who, dueAt, doneAt] of [
    [owner, '2031-06-20T09:00:00Z', '2031-06-10T09:00:00Z'],
    [owner, '2031-06-20T09:00:00Z', '2031-06-20T09:00:00Z'],
    [manager, '2031-06-20T09:00:00Z', '2031-07-01T09:00:00Z'],
    [manager, '2020-01-01T09:00:00Z', null],
    [manager, '2020-01-02T09:00:00Z', null],
    [owner, '2020-01-01T09:00:00Z', null],
    [owner, '2090-01-01T09:00:00Z', null],
  ] as const) {
    const { id } = await at('2031-06-01T09:00:00Z', (w) =>
      tasks.create(w, {
        title: 'Ring',
        dueAt,
        subject: { noun: 'company', id: harrow.id },
        assigneeId: who.memberId,
      }),
    )
    if (doneAt) await at(doneAt, (w) => tasks.update(w, id, { state: 'done' }))
  }

  for (const [n, who, sentAt, minor, currency] of [
    [0, owner, '2031-02-05T09:00:00Z', 100_00, 'RUB'],
    [3, manager, '2031-03-01T09:00:00Z', 50_00, 'RUB'],
    [3, manager, '2031-03-02T09:00:00Z', 30_00, 'CNY'],
  ] as const) {
    const { id } = await at('2031-02-01T09:00:00Z', (w) => createFromDeal(w, won[n][1]))
    await app.pool.query(
      `update offer set state = 'sent', sent_at = $2, owner_id = $3, amount_minor = $4, amount_currency = $5 where id = $1`,
      [id, sentAt, who.memberId, minor, currency],
    )
  }
})
afterAll(() => app.stop())

const year = { from: '2031-01-01', to: '2031-12-31' }
const of = (id: ReadyReport, change: Partial<Asked> = {}): Asked => ({
  ...readyReports[id],
  time: year,
  ...change,
})
const ask = (asked: Asked, caller: Caller = people().owner) =>
  call(askReport, { query: { ask: JSON.stringify(asked) } }, caller)
const count = async (noun: string, filter: FilterTree) =>
  (await call(crud(nounNamed(noun)!).count, { query: { filter: JSON.stringify(filter) } }, people().owner))
    .count
/** A cell as a line: its keys by a short name, its count, and its sums by currency. */
const lines = (cells: readonly Cell[], how: 'sum' = 'sum') => {
  const { owner, manager } = people()
  const names = new Map([
    [owner.memberId, 'O'],
    [manager.memberId, 'M'],
    ...way.stages.map(({ id, name }) => [id, name] as const),
  ])
  return cells
    .map(({ keys, count: n, values }) =>
      [
        ...keys.map((key) => names.get(key ?? '') ?? key ?? '-'),
        n,
        ...values.map((value) => `${value[how]} ${value.currency}`),
      ].join(' '),
    )
    .toSorted()
}
const spread = (cells: readonly Cell[]) =>
  lines(cells.map(({ values: _values, ...cell }) => ({ ...cell, values: [] })))
const answered = ({ keys, count: n, values: [value] }: Cell) => [
  keys[0],
  n,
  value?.known,
  value?.median,
  value?.p90,
]

test('S3-036 deals won by owner and month: on the day of the workspace, each currency by itself', async () => {
  const { now } = await ask(of('dealsWon'))
  expect(lines(now.rows)).toEqual(['M 1 20000 RUB', 'O 3 3000 CNY 15000 RUB'])
  expect(lines(now.columns)).toEqual(['2031-02-01 2 15000 RUB', '2031-03-01 2 3000 CNY 20000 RUB'])
  expect(lines(now.cells)).toEqual([
    'M 2031-03-01 1 20000 RUB',
    'O 2031-02-01 2 15000 RUB',
    'O 2031-03-01 1 3000 CNY',
  ])
  expect(lines([now.whole])).toEqual(['4 3000 CNY 35000 RUB'])
})

test('S3-036 open deals by stage and owner', async () => {
  const { now } = await ask(of('dealsByStage'))
  expect(lines(now.rows)).toEqual(['New 2 700 RUB', 'Signing 1 900 RUB'])
  expect(lines(now.cells)).toEqual(['New M 1', 'New O 1 700 RUB', 'Signing M 1 900 RUB'])
  expect(now.days).toBeNull()
})

test('S3-036 lost deals by reason, compared with the time before', async () => {
  const { now, before } = await ask(of('dealsLost'))
  expect(lines(now.rows)).toEqual(['competitor 1 500 CNY', 'price 2 3000 RUB'])
  expect([before!.days, before!.whole.count]).toEqual([{ from: '2030-01-01', to: '2030-12-31' }, 0])
})

test('S3-110 deals lost to competitors, by the competitor', async () => {
  const { now } = await ask(of('dealsBeaten'))
  expect(lines(now.rows)).toEqual(['Kestrel & Sons 1 500 CNY'])
  await expect(ask({ ...of('dealsBeaten'), rows: 'name' })).rejects.toMatchObject({
    details: { issues: [{ code: 'filter.unknown_field' }] },
  })
})

test('S3-036 leads by source and status', async () => {
  const { now } = await ask(of('leadsBySource'))
  expect(spread(now.cells)).toEqual(['mail working 2', 'site new 1', 'site suspected 1', 'site working 3'])
  expect([spread(now.rows), now.whole.count]).toEqual([['mail 2', 'site 5'], 7])
})

test('S3-026 S2-57 time to the first answer by source and by owner: median and nine of ten, without robots', async () => {
  const { now } = await ask(of('answerBySource'))
  const minute = 60
  expect(now.rows.map(answered)).toEqual([
    ['site', 4, 3, 20 * minute, 52 * minute],
    ['mail', 2, 2, 10 * minute, 14 * minute],
  ])
  expect(answered(now.whole)).toEqual([undefined, 6, 5, 15 * minute, 44 * minute])
  const byOwner = (await ask(of('answerByOwner'))).now.rows.map(answered)
  expect(byOwner.toSorted((a, b) => Number(b[2]) - Number(a[2]))).toEqual([
    [people().owner.memberId, 3, 3, 20 * minute, 52 * minute],
    [people().manager.memberId, 3, 2, 10 * minute, 14 * minute],
  ])
  const { rows } = await call(getResponse, { query: year }, people().owner)
  expect(rows.find(({ source }) => source === 'site')).toMatchObject({
    received: 4,
    answered: 3,
    median: 20,
    p90: 52,
  })
})

test('times are exported in hours, with what they were before', async () => {
  const query = { ask: JSON.stringify(of('answerBySource')) }
  const lines = (await call(exportReport, { query }, people().owner)).replace('\ufeff', '').split('\r\n')
  expect(lines.slice(0, 2)).toEqual([
    'Source,Count,Of which known,"Median, hours","90th percentile, hours",Before: Count,Before: Of which known,"Before: Median, hours","Before: 90th percentile, hours"',
    'Site,4,3,0.33,0.87,0,,,',
  ])
})

test('S3-036 calls by employee and outcome', async () => {
  const { now } = await ask(of('calls'))
  expect(spread(now.cells)).toEqual(['M talked 1', 'O noAnswer 1', 'O talked 2'])
})

test('S3-036 tasks done by employee and month, and those overdue', async () => {
  const done = (await ask(of('tasksDone'))).now
  expect(spread(done.cells)).toEqual(['M 2031-07-01 1', 'O 2031-06-01 2'])
  const late = (await ask(of('tasksLate'))).now
  expect([spread(late.rows), late.whole.count]).toEqual([['M 2', 'O 1'], 3])
})

test('S3-036 offers sent by owner and month', async () => {
  const { now } = await ask(of('offersSent'))
  expect(lines(now.cells)).toEqual(['M 2031-03-01 2 3000 CNY 5000 RUB', 'O 2031-02-01 1 10000 RUB'])
})

test('S3-036 new clients by month: each with its first deal, once', async () => {
  const { now } = await ask(of('newClients'))
  expect(spread(now.rows)).toEqual(['2031-01-01 1', '2031-02-01 1'])
})

test('S3-036 S2-35 stays in stages by how they ended and how long they took, from the log', async () => {
  const outcomes = (await ask(of('stageOutcomes'))).now
  expect(spread(outcomes.cells)).toEqual([
    'New lost 3',
    'New on 1',
    'New stands 2',
    'New won 4',
    'Signing stands 1',
    'Won stands 4',
  ])
  const times = (await ask(of('stageTimes'))).now
  const day = 86_400
  // Ended in the first: after 31, 32 and 49.5 days by a win, thrice 82 by a loss, 83 by the next stage, and a sale of the year before.
  const first = times.rows.find(({ keys }) => keys[0] === way.stages[0]!.id)!
  expect([first.count, first.values[0]?.known, first.values[0]?.median]).toEqual([
    10,
    8,
    ((49.5 + 82) / 2) * day,
  ])
})

test('S3-036 conversion from stage to stage, from the log', async () => {
  const { stages, closed } = await call(getFunnel, { params: { id: way.id }, query: year }, people().owner)
  expect(stages.map(({ entered, advanced }) => [entered, advanced])).toEqual([
    [10, 5],
    [1, 0],
    [4, 0],
    [0, 0],
  ])
  expect(closed).toMatchObject({ won: 4, lost: 3 })
})

test('in every standard report the parts add up to the totals, and each is exactly the list behind it', async () => {
  const add = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.count, 0)
  for (const id of Object.keys(readyReports) as ReadyReport[]) {
    const asked = of(id)
    const { rows, columns, cells, whole, days } = (await ask(asked)).now
    expect(add(rows), id).toBe(whole.count)
    if (asked.columns !== null) expect([add(columns), add(cells)], id).toEqual([whole.count, whole.count])
    expect(await count(asked.noun, behindCell(asked, days, [])), id).toBe(whole.count)
    for (const { keys, count: n } of [...rows, ...cells]) {
      const groups = keys.map((key, place) => ({ by: place === 0 ? asked.rows : asked.columns, key }))
      expect(await count(asked.noun, behindCell(asked, days, groups)), `${id} ${keys.join()}`).toBe(n)
    }
  }
})
