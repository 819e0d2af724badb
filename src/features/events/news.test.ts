import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, removeCompany, updateCompany } from '#features/companies/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { createTask, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { getNews, seeNews } from './contract-news.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const company = (name: string, who: Person, owner = who) =>
  call(createCompany, { body: { name, lifecycle: 'current', ownerId: owner.memberId } }, who)
const told = async (who: Person, recordId: string) =>
  (await call(getNews, {}, who)).items.filter((event) => event.recordId === recordId)
const see = async (who: Person) => {
  const { items } = await call(getNews, {}, who)
  const seenAt =
    items
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? new Date().toISOString()
  return call(seeNews, { body: { seenAt } }, who)
}

test('S3-112 what others changed on my records is told with old and new, my own changes are not, until I have seen it', async () => {
  const { manager, head } = people()
  const { id, version } = await company('Kea', manager)
  expect(await told(manager, id)).toEqual([])
  const { version: next } = await call(
    updateCompany,
    { params: { id }, body: { version, name: 'Kea & Sons' } },
    manager,
  )
  expect(await told(manager, id)).toEqual([])

  await call(updateCompany, { params: { id }, body: { version: next, industry: 'trade' } }, head)
  const [event, ...rest] = await told(manager, id)
  expect(rest).toEqual([])
  expect(event).toMatchObject({
    type: 'company.updated',
    actorId: head.memberId,
    changes: { industry: [null, 'trade'] },
  })
  const news = await call(getNews, {}, manager)
  expect(news.seenAt).toBeNull()
  expect(news.refs[id]).toMatchObject({ noun: 'company', title: 'Kea & Sons' })
  expect(news.refs[head.memberId]).toMatchObject({ noun: 'member' })
  // Nobody else's news.
  expect(await told(head, id)).toEqual([])

  const { seenAt } = await see(manager)
  expect(await told(manager, id)).toEqual([])
  await call(updateCompany, { params: { id }, body: { version: next + 1, industry: 'it' } }, head)
  expect(await told(manager, id)).toMatchObject([{ changes: { industry: ['trade', 'it'] } }])
  expect(await call(getNews, {}, manager)).toMatchObject({ seenAt, since: seenAt })
  // Taken back, as if nobody had looked.
  await call(seeNews, { body: { seenAt: null } }, manager)
  expect(await told(manager, id)).toHaveLength(2)
})

test('S3-112 what is given to me, done for me or thrown away is news; what is taken from me is none', async () => {
  const { manager, head, owner } = people()
  const { id, version } = await company('Tui', head)
  await call(updateCompany, { params: { id }, body: { version, ownerId: manager.memberId } }, head)
  expect(await told(manager, id)).toMatchObject([
    { changes: { ownerId: [head.memberId, manager.memberId] } },
    { type: 'company.created' },
  ])
  const task = await call(
    createTask,
    {
      body: {
        title: 'Weigh it',
        subject: { noun: 'company', id },
        assigneeId: manager.memberId,
        dueAt: new Date().toISOString(),
      },
    },
    head,
  )
  await call(updateTask, { params: { id: task.id }, body: { version: task.version, state: 'done' } }, manager)
  // Whoever gave the task hears that it is done, whoever did it that it was given.
  expect(await told(head, task.id)).toMatchObject([{ type: 'task.updated', actorId: manager.memberId }])
  expect(await told(manager, task.id)).toMatchObject([{ type: 'task.created', actorId: head.memberId }])

  await call(removeCompany, { params: { id }, query: { version: version + 1 } }, owner)
  expect((await told(manager, id))[0]).toMatchObject({ type: 'company.deleted', actorId: owner.memberId })

  const { id: gone, version: v } = await company('Weka', manager)
  await call(updateCompany, { params: { id: gone }, body: { version: v, ownerId: head.memberId } }, head)
  expect(await told(manager, gone)).toEqual([])
})

test('S3-112 hidden fields stay hidden, and nothing is told of a noun that the role may not read', async () => {
  const { owner, storekeeper } = people()
  await call(
    createRole,
    {
      body: {
        id: 'blind',
        name: 'Blind',
        grants: { company: { verbs: { read: 'own' }, rest: 'open', fields: { industry: 'hidden' } } },
      },
    },
    owner,
  )
  const { id, version } = await company('Moa', owner, storekeeper)
  await call(updateCompany, { params: { id }, body: { version, industry: 'finance', about: 'Known' } }, owner)
  const role = (roleId: string) =>
    app.as(app.alpha, owner.memberId, ({ tx }) =>
      tx
        .updateTable('member')
        .set({ role_id: roleId })
        .where('id', '=', storekeeper.memberId)
        .executeTakeFirstOrThrow(),
    )
  await role('blind')
  await expect.poll(async () => (await told(storekeeper, id))[0]?.changes).toEqual({ about: [null, 'Known'] })
  await call(createRole, { body: { id: 'none', name: 'None', grants: {} } }, owner)
  await role('none')
  await expect.poll(() => call(getNews, {}, storekeeper)).toMatchObject({ items: [], more: false })
})

test('of many changed records the last are told, each with its last events', async () => {
  const { manager, head } = people()
  await see(manager)
  const made: string[] = []
  for (let n = 0; n < 32; n++) made.push((await company(`Kiwi ${n}`, head, manager)).id)
  for (let version = 1; version <= 12; version++)
    await call(updateCompany, { params: { id: made[31]! }, body: { version, about: `${version}` } }, head)
  const { items, more } = await call(getNews, {}, manager)
  expect([...new Set(items.map(({ recordId }) => recordId))]).toEqual(made.toReversed().slice(0, 30))
  expect(items.filter(({ recordId }) => recordId === made[31])).toHaveLength(10)
  expect(more).toBe(true)
})

test('a moment that no calendar of the database knows is refused by name', async () => {
  const { manager } = people()
  const far = call(seeNews, { body: { seenAt: '0000-01-01T00:00:00Z' } }, manager)
  await expect(far).rejects.toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['seenAt'], code: 'invalid_format', params: { format: 'datetime' } }] },
  })
})
