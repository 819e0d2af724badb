import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNights } from '#app/nights.ts'
import { createCompany, getCompany, listCompanies } from '#features/companies/contract.ts'
import { createContact, getContact } from '#features/contacts/contract.ts'
import { createDeal, moveDeal } from '#features/deals/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { createTask, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import type { FilterTree } from '#kit/filter.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { changePool, getPool, giveBackCompany, postponeCompany, takeCompany, tryPool } from './contract.ts'
import { standardPool } from './rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const named = (start: string): FilterTree => ({ and: [['name', 'starts', start]] })
const people = () => app.alpha.people
const rules = async (more: Partial<typeof standardPool> = {}) => {
  const { version } = await call(getPool, {}, people().owner)
  const filter = named('Pool')
  return call(
    changePool,
    { body: { ...standardPool, active: true, filter, version, ...more } },
    people().owner,
  )
}
const make = async (name: string, days: number, who: Person = people().manager) => {
  const { id } = await call(createCompany, { body: { name: `Pool ${name}` } }, who)
  await silent(id, days)
  return id
}
const silent = (id: string, days: number) =>
  app.pool.query(`update company set worked_at = now() - make_interval(days => $2) where id = $1`, [id, days])
/** The warning's days pass. */
const wait = (id: string) => app.pool.query(`update company set pool_due_at = now() where id = $1`, [id])
// Two o'clock in the night of the workspace, which lives in Moscow.
const night = async () => {
  await startNights(app.pool, Temporal.Instant.from('2026-11-22T23:12:00Z'))
  await app.runJobs()
}
const company = (id: string, who: Person = people().owner) => call(getCompany, { params: { id } }, who)
const take = (id: string, who: Person = people().head) => call(takeCompany, { params: { id } }, who)
const pooled = async (name: string) => {
  const id = await make(name, 40)
  await night()
  await wait(id)
  await night()
  expect(await company(id)).toMatchObject({ formerOwnerId: people().manager.memberId })
  return id
}

test('a company nobody works is warned of, goes to the pool, and its history says whose it was and why', async () => {
  await rules()
  const id = await make('Quokka', 40)
  const fresh = await make('Fresh', 3)
  await startNights(app.pool, Temporal.Instant.from('2026-11-22T12:12:00Z'))
  await app.runJobs()
  expect(await company(id)).not.toHaveProperty('poolDueAt', expect.any(String))

  await night()
  expect(await company(id)).toMatchObject({ poolReason: 'silence', ownerId: people().manager.memberId })
  const { items } = await call(listNotifications, { query: {} }, people().manager)
  expect(items[0]).toMatchObject({ kind: 'pool', recordId: id, data: { count: 1, days: 7 } })
  // A second night warns of nothing new.
  await night()
  expect((await call(listNotifications, { query: {} }, people().manager)).items).toHaveLength(items.length)

  await wait(id)
  await night()
  const gone = await company(id)
  expect(gone).toMatchObject({
    formerOwnerId: people().manager.memberId,
    poolReason: 'silence',
    ownerId: null,
  })
  expect(gone['pooledAt']).toEqual(expect.any(String))
  expect(await company(fresh)).toMatchObject({ ownerId: people().manager.memberId })
  const timeline = await call(getTimeline, { query: { noun: 'company', id } }, people().owner)
  expect(timeline.items[0]).toMatchObject({
    type: 'company.pooled',
    data: { reason: 'silence', memberId: people().manager.memberId },
    changes: { ownerId: [people().manager.memberId, null] },
  })
  // Whoever sees only their own sees the pool too; a guest does not.
  const filter = JSON.stringify({ and: [['pooledAt', 'filled']] })
  const seen = await call(listCompanies, { query: { filter } }, people().manager)
  expect(seen.items.map((c) => c.id)).toContain(id)
  expect((await call(listCompanies, { query: { filter } }, people().guest)).items).toEqual([])
})

test('work by the owner keeps a company: a note, a task done, a deal; somebody else’s does not', async () => {
  await rules()
  const { manager, owner } = people()
  const kept = async (id: string) => (await company(id))['poolDueAt'] === null
  const ids = await Promise.all(['Note', 'Task', 'Other'].map((name) => make(name, 40)))
  const [note, task, other] = ids as [string, string, string]
  const subject = (id: string) => ({ noun: 'company' as const, id })
  const done = await call(
    createTask,
    {
      body: {
        title: 'Call',
        subject: subject(task),
        dueAt: '2031-01-01T10:00:00Z',
        assigneeId: manager.memberId,
      },
    },
    manager,
  )
  await night()
  expect(await Promise.all(ids.map(kept))).toEqual([false, false, false])
  await call(createNote, { body: { body: 'Spoke', subject: subject(note) } }, manager)
  await call(updateTask, { params: { id: done.id }, body: { version: 1, state: 'done' } }, manager)
  await call(createNote, { body: { body: 'Seen', subject: subject(other) } }, owner)
  expect(await Promise.all(ids.map(kept))).toEqual([true, true, false])
  const { workedAt } = await company(note)
  expect(Date.now() - Date.parse(workedAt as string)).toBeLessThan(600_000)
})

test('a company with an open deal never goes', async () => {
  await rules()
  const way = await call(
    createPipeline,
    {
      body: {
        name: 'Way',
        stages: [
          { name: 'Open', kind: 'open', probability: 10 },
          { name: 'Won', kind: 'won', probability: 100 },
        ],
      },
    },
    people().owner,
  )
  const id = await make('Dealt', 40)
  const deal = await call(
    createDeal,
    { body: { name: 'D', source: 'site', stageId: way.stages[0]!.id, companyId: id } },
    people().owner,
  )
  await silent(id, 40)
  await night()
  expect((await company(id))['poolDueAt']).toBeNull()
  await call(
    moveDeal,
    { params: { id: deal.id }, body: { stageId: null, values: { lostReason: 'price' } } },
    people().owner,
  )
  await silent(id, 40)
  await night()
  expect((await company(id))['poolDueAt']).toEqual(expect.any(String))
})

test('taking: one gets it with its contacts, the next is told, who lost it waits, and it can be given back at once', async () => {
  await rules()
  const id = await make('Taken', 40)
  const { manager, head } = people()
  const contact = await call(createContact, { body: { name: 'Ann', companies: [{ id }] } }, manager)
  await night()
  await wait(id)
  await night()
  const was = await company(id)
  await expect(take(id, manager)).rejects.toMatchObject({ code: 'pool.again' })
  await take(id)
  const holder = async () =>
    (await call(getContact, { params: { id: contact.id } }, people().owner))['ownerId']
  expect(await company(id)).toMatchObject({ ownerId: head.memberId, pooledAt: null })
  expect(await holder()).toBe(head.memberId)
  await expect(take(id, manager)).rejects.toMatchObject({ code: 'pool.gone' })
  expect((await call(getPool, {}, head)).mine.takenToday).toBe(1)

  await call(giveBackCompany, { params: { id } }, head)
  const { pooledAt, formerOwnerId } = was as Record<string, unknown>
  expect(await company(id)).toMatchObject({ pooledAt, formerOwnerId, ownerId: null })
  expect(await holder()).toBe(manager.memberId)
  expect((await call(getPool, {}, head)).mine.takenToday).toBe(0)
  await expect(call(giveBackCompany, { params: { id } }, head)).rejects.toMatchObject({
    code: 'common.not_found',
  })
})

test('two take the last one at once: one gets it; limits per day and per person hold', async () => {
  await rules()
  const [a, b] = [await pooled('Apple'), await pooled('Bread')]
  const tried = await Promise.allSettled([take(a, people().head), take(a, people().admin)])
  expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const winner = tried[0]!.status === 'fulfilled' ? people().head : people().admin
  await rules({ claimsADay: 1 })
  await expect(take(b, winner)).rejects.toMatchObject({ code: 'pool.enough', details: { most: 1 } })
  await rules({ claimsADay: null, most: 1 })
  await expect(take(b, winner)).rejects.toMatchObject({ code: 'pool.full', details: { most: 1 } })
  await rules({ claimsADay: null })
  await take(b, winner)
})

test('what somebody holds beyond the limit goes back, first what was not worked longest', async () => {
  const filter = named('Pool Over')
  const limited = { silentDays: null, most: 2, overflow: true, filter }
  await rules(limited)
  const ids = await Promise.all([9, 5, 3, 1].map((days) => make(`Over ${days}`, days, people().admin)))
  const reasons = () => Promise.all(ids.map(async (id) => (await company(id))['poolReason']))
  await night()
  expect(await reasons()).toEqual(['limit', 'limit', null, null])
  await rules({ ...limited, most: 4 })
  await night()
  expect(await reasons()).toEqual([null, null, null, null])
  await rules({ ...limited, warnDays: 0 })
  await night()
  const owners = await Promise.all(ids.map(async (id) => (await company(id))['ownerId']))
  expect(owners.map((id) => id !== null)).toEqual([false, false, true, true])
})

test('a head postpones once, with a reason; a manager does not', async () => {
  await rules()
  const id = await make('Late', 40)
  const { head, manager } = people()
  const postpone = (who: Person) =>
    call(postponeCompany, { params: { id }, body: { days: 20, reason: 'On holiday' } }, who)
  await expect(postpone(head)).rejects.toMatchObject({ code: 'pool.not_due' })
  await night()
  await expect(postpone(manager)).rejects.toMatchObject({ code: 'auth.forbidden' })
  await postpone(head)
  const due = Date.parse((await company(id))['poolDueAt'] as string)
  expect(Math.round((due - Date.now()) / 86_400_000)).toBe(20)
  await night()
  expect(await company(id)).toMatchObject({ ownerId: manager.memberId })
  await expect(postpone(head)).rejects.toMatchObject({ code: 'pool.postponed' })
})

test('a dry run says what would go and who would be warned, and writes nothing; rules are an admin’s', async () => {
  await rules()
  const [gone, warned] = [await make('Dry gone', 40), await make('Dry warned', 25)]
  const filter = named('Pool Dry')
  await app.pool.query(`update company set pool_due_at = now(), pool_reason = 'silence' where id = $1`, [
    gone,
  ])
  const { active: _, ...draft } = { ...standardPool, filter }
  const trial = await call(tryPool, { body: { active: false, ...draft } }, people().owner)
  expect(trial).toMatchObject({
    goes: 1,
    warned: 1,
    items: [
      { id: gone, goes: true, reason: 'silence', ownerId: people().manager.memberId },
      { id: warned, goes: false },
    ],
  })
  expect((await company(warned))['poolDueAt']).toBeNull()
  const refused = { code: 'auth.forbidden' }
  const body = { ...standardPool, version: 0 }
  await expect(call(changePool, { body }, people().head)).rejects.toMatchObject(refused)
  await expect(call(getPool, {}, people().guest)).rejects.toMatchObject(refused)
  await expect(rules({ warnDays: 30 })).rejects.toMatchObject({
    details: { issues: [{ path: ['warnDays'], code: 'pool.warning' }] },
  })
  const never = {
    and: [
      ['lifecycle', 'in', ['former']],
      ['lifecycle', 'in', ['current']],
    ] as const,
  }
  await expect(rules({ filter: never })).rejects.toMatchObject({
    details: { issues: [{ path: ['filter'], code: 'pool.never' }] },
  })
  await expect(call(changePool, { body }, people().owner)).rejects.toMatchObject({ code: 'common.stale' })
})
