import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countCompanies, createCompany, getCompany, listCompanies } from '#features/companies/contract.ts'
import { countDeals, removeDeal, restoreDeal, updateDeal } from '#features/deals/contract.ts'
import { deals, move } from '#features/deals/actions.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { countTasks, createTask, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { work, type Work } from '#kit/db.ts'
import type { FilterTree } from '#kit/filter.ts'
import { spansOf } from '#kit/period.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { askFigures, getFigures, type Question } from './contract.ts'
import { behind, readyDesks } from './rules.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  const step = (name: string, kind: 'open' | 'won' | 'lost' = 'open') => ({ name, kind, probability: 50 })
  way = await call(
    createPipeline,
    {
      body: { name: 'Way', stages: [step('New'), step('Signing'), step('Won', 'won'), step('Lost', 'lost')] },
    },
    owner(),
  )
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const at = async <T>(when: string, run: (w: Work) => Promise<T>) =>
  work(
    {
      db: app.db,
      actor: await app.actorFor(app.alpha.id, owner().memberId),
      now: Temporal.Instant.from(when),
    },
    run,
  )
const ask = (query: Parameters<typeof call<typeof getFigures>>[1]['query'], caller = owner()) =>
  call(getFigures, { query }, caller)
const company = async () => (await call(createCompany, { body: { name: 'Harrow' } }, owner())).id
const text = (filter: FilterTree) => JSON.stringify(filter)
const ready = (id: string, of: string): Question =>
  [...readyDesks.head, ...readyDesks.day].find((w) => w.id === id)!.questions.find((q) => q.of === of)!
const asked = ({ noun, filter, date, by, measure }: Question, days: { from: string; to: string }) =>
  ask({
    noun,
    filter: text(filter),
    ...(date && { date, ...days }),
    ...(by && { by }),
    ...(measure && { measure }),
  })

const march = { from: '2031-03-01', to: '2031-03-31' }

test('S3-153 contracts count on the day they were signed, by employee, with their sums by currency', async () => {
  const { manager } = app.alpha.people
  const win = async (day: string, minor: number, currency: string, ownerId = owner().memberId) => {
    const { id } = await at('2031-01-10T09:00:00Z', (w) =>
      deals.create(w, {
        name: 'Signed',
        source: 'site',
        stageId: way.stages[0]!.id,
        ownerId,
        amount: { minor, currency },
      }),
    )
    await at(day, (w) => move(w, id, { stageId: way.stages[2]!.id }))
  }
  await win('2031-02-28T09:00:00Z', 1, 'RUB')
  await win('2031-03-01T09:00:00Z', 100_00, 'RUB')
  await win('2031-03-20T09:00:00Z', 250_00, 'RUB')
  await win('2031-03-31T09:00:00Z', 7_00, 'CNY')
  await win('2031-03-15T09:00:00Z', 40_00, 'CNY', manager.memberId)
  await win('2031-04-02T09:00:00Z', 1, 'CNY')
  const counted = await asked(ready('contracts', 'contracts'), march)
  expect(counted.rows.map(({ keys: [key], count }) => [key, count])).toEqual([
    [owner().memberId, 3],
    [manager.memberId, 1],
  ])
  expect(counted.refs[manager.memberId]?.title).toBe('manager of alpha')
  const worth = await asked(ready('contracts', 'contractsWorth'), march)
  expect(worth.rows[0]!.sums).toEqual([
    { currency: 'CNY', amount: 7_00 },
    { currency: 'RUB', amount: 350_00 },
  ])
  expect(worth.rows[1]!.sums).toEqual([{ currency: 'CNY', amount: 40_00 }])
})

test('S3-157 days are whole ones of the workspace’s zone, for figures as for the lists behind them', async () => {
  const zone = (await app.actorFor(app.alpha.id, owner().memberId)).timeZone
  const midnight = Temporal.PlainDate.from('2031-06-10').toZonedDateTime(zone).toInstant()
  const make = (when: Temporal.Instant) =>
    at(when.toString(), (w) => deals.create(w, { name: 'Edge', source: 'event', stageId: way.stages[0]!.id }))
  await make(midnight)
  await make(midnight.subtract({ milliseconds: 1 }))
  await make(midnight.add({ hours: 24 }).subtract({ milliseconds: 1 }))
  const filter = text(['source', 'in', ['event']])
  const { rows } = await ask({
    noun: 'deal',
    filter,
    date: 'createdAt',
    from: '2031-06-01',
    to: '2031-06-30',
    by: 'day',
  })
  expect(rows.map(({ keys: [key], count }) => [key, count])).toEqual([
    ['2031-06-09', 1],
    ['2031-06-10', 2],
  ])
})

test('groups add up to the total, and each is exactly the list behind it', async () => {
  const { manager, head } = app.alpha.people
  const owners = [owner().memberId, manager.memberId, head.memberId]
  const sources = ['site', 'mail', 'referral'] as const
  for (let n = 0; n < 24; n++)
    await at(
      `2031-${String(7 + (n % 3)).padStart(2, '0')}-${String(1 + n).padStart(2, '0')}T10:00:00Z`,
      (w) =>
        deals.create(w, {
          name: `Deal ${n}`,
          source: sources[n % 3],
          stageId: way.stages[n % 2]!.id,
          ownerId: n % 5 === 0 ? null : owners[n % 3],
          ...(n % 4 && { amount: { minor: n * 100, currency: n % 2 ? 'EUR' : 'USD' } }),
        }),
    )
  const days = { from: '2031-07-05', to: '2031-09-12' }
  const people = [owner(), manager, head, app.alpha.people.analyst]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...people),
      fc.constantFrom('ownerId', 'source', 'stageId', 'state', 'week', 'month', 'day'),
      fc.constantFrom<FilterTree>({ and: [] }, ['source', 'in', ['site', 'mail']], ['amount', 'filled']),
      async (caller, by, filter) => {
        const question: Question = {
          of: 'x',
          label: null,
          noun: 'deal',
          filter,
          date: 'createdAt',
          by,
          measure: null,
        }
        const query = { noun: 'deal', filter: text(filter), date: 'createdAt', ...days }
        const [{ rows }, all] = await Promise.all([ask({ ...query, by }, caller), ask(query, caller)])
        const total = all.rows[0]?.count ?? 0
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total)
        const list = (tree: FilterTree) => call(countDeals, { query: { filter: text(tree) } }, caller)
        expect((await list(behind(question, days))).count).toBe(total)
        const spans = by === 'day' || by === 'week' || by === 'month' ? spansOf(days, by) : undefined
        for (const { keys, count } of rows) {
          const span = spans?.find(({ key }) => key === keys[0])
          const group = { key: keys[0] ?? null, ...(span && { days: span }) }
          expect((await list(behind(question, days, group))).count).toBe(count)
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('a pivot by two keys adds up both ways', async () => {
  const query = { noun: 'deal', measure: 'amount', date: 'createdAt', from: '2031-07-01', to: '2031-09-30' }
  const [both, one] = await Promise.all([
    ask({ ...query, by: 'source,month' }),
    ask({ ...query, by: 'source' }),
  ])
  for (const { keys, count } of one.rows) {
    const parts = both.rows.filter((row) => row.keys[0] === keys[0])
    expect(parts.reduce((sum, row) => sum + row.count, 0)).toBe(count)
  }
})

test('S3-152 tasks done, open and overdue by employee add up, and each is the list behind it', async () => {
  const { manager } = app.alpha.people
  const subject = { noun: 'company', id: await company() }
  const make = (dueAt: string, assigneeId: string) =>
    call(createTask, { body: { title: 'Ring', dueAt, assigneeId, subject } }, owner())
  await make('2020-01-01T09:00:00Z', manager.memberId)
  await make('2090-01-01T09:00:00Z', manager.memberId)
  const { id } = await make('2090-01-01T09:00:00Z', owner().memberId)
  await call(updateTask, { params: { id }, body: { version: 1, state: 'done' } }, owner())
  const today = Temporal.Now.plainDateISO('UTC')
  const days = { from: today.subtract({ days: 1 }).toString(), to: today.add({ days: 1 }).toString() }
  for (const [of, who, count] of [
    ['tasksDone', owner().memberId, 1],
    ['tasksOpen', manager.memberId, 2],
    ['tasksLate', manager.memberId, 1],
  ] as const) {
    const question = ready('work', of)
    const { rows } = await asked(question, days)
    expect(rows).toEqual([{ keys: [who], count, sums: [] }])
    const filter = text(behind(question, days, { key: who }))
    expect((await call(countTasks, { query: { filter } }, owner())).count).toBe(count)
  }
})

test('S3-155 a company is taken into work with the first of its deals, once, however deals come and go', async () => {
  const [one, other] = [await company(), await company()]
  const make = (when: string, companyId: string) =>
    at(when, (w) => deals.create(w, { name: 'First', source: 'site', stageId: way.stages[0]!.id, companyId }))
  const since = async (id: string) => (await call(getCompany, { params: { id } }, owner())).firstDealAt
  const early = await make('2032-02-03T09:00:00Z', one)
  await make('2032-02-20T09:00:00Z', one)
  const third = await make('2032-02-25T09:00:00Z', other)
  const question = ready('newClients', 'newClients')
  const days = { from: '2032-02-01', to: '2032-02-29' }
  const filter = text(behind(question, days))
  const clients = async () =>
    (await call(listCompanies, { query: { filter } }, owner())).items.map(({ id }) => id)
  expect((await clients()).toSorted()).toEqual([one, other].toSorted())
  expect((await asked({ ...question, by: null }, days)).rows[0]?.count).toBe(2)
  expect(await since(one)).toBe('2032-02-03T09:00:00.000Z')

  // As when two companies turn out to be one: its deals go over, and one client is left.
  await call(updateDeal, { params: { id: third.id }, body: { version: 1, companyId: one } }, owner())
  expect([await clients(), await since(other)]).toEqual([[one], null])
  await call(removeDeal, { params: { id: early.id }, query: {} }, owner())
  expect(await since(one)).toBe('2032-02-20T09:00:00.000Z')
  await call(restoreDeal, { params: { id: early.id } }, owner())
  expect(await since(one)).toBe('2032-02-03T09:00:00.000Z')
  expect((await call(countCompanies, { query: { filter } }, owner())).count).toBe(1)
})

test('a figure tells nothing that the asker could not read', async () => {
  const { storekeeper, guest, manager } = app.alpha.people
  await expect(ask({ noun: 'deal' }, guest)).rejects.toMatchObject({ code: 'auth.forbidden' })
  await expect(ask({ noun: 'nothing' })).rejects.toMatchObject({ code: 'common.not_found' })
  for (const query of [
    { by: 'taxId' },
    { by: 'size' },
    { date: 'lastCallAt' },
    { by: 'week' },
    { measure: 'name' },
    { filter: text(['size', 'filled']) },
  ])
    await expect(ask({ noun: 'company', ...query }, storekeeper)).rejects.toMatchObject({
      code: 'common.invalid',
      details: { issues: [{ code: 'filter.unknown_field' }] },
    })
  const { rows } = await ask({ noun: 'deal', by: 'ownerId' }, manager)
  expect(rows.map(({ keys }) => keys[0])).toEqual([manager.memberId])
  const theirs = await ask({ noun: 'deal' }, app.beta.people.owner)
  expect(theirs.rows).toEqual([])
})

test('several figures are told in the order they were asked, and one that is refused refuses all', async () => {
  await company()
  const questions = (['company', 'task', 'company'] as const).map((noun) => ({ noun, filter: { and: [] } }))
  const { answers } = await call(askFigures, { body: { questions } }, owner())
  const alone = await Promise.all(questions.map(({ noun }) => ask({ noun })))
  expect(answers).toEqual(alone)
  expect(answers[0]!.rows).not.toEqual(answers[1]!.rows)
  await expect(
    call(askFigures, { body: { questions: [...questions, { noun: 'company', by: 'about' }] } }, owner()),
  ).rejects.toMatchObject({ code: 'common.invalid' })
})
