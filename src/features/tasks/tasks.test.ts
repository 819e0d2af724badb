import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, getCompany } from '#features/companies/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createTask, getTask, removeTask, restoreTask, updateTask } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const company = async () => (await call(createCompany, { body: { name: 'Lindqvist' } }, people().owner)).id
const full = async (over: object = {}) => ({
  title: 'Call back',
  subject: { noun: 'company', id: await company() },
  assigneeId: people().owner.memberId,
  dueAt: '2031-03-01T09:00:00Z',
  ...over,
})
const make = async (over: object = {}) => call(createTask, { body: await full(over) }, people().owner)
const nextStep = async (id: string) => (await call(getCompany, { params: { id } }, people().owner)).nextStepAt
const notices = async (role: 'manager' | 'analyst') =>
  (await call(listNotifications, { query: {} }, people()[role])).items

test.each(['assigneeId', 'dueAt', 'subject', 'title'])(
  'S3-129 a task cannot exist without %s',
  async (key) => {
    const body: Record<string, unknown> = await full()
    for (const value of [undefined, null]) {
      await expect(
        call(createTask, { body: { ...body, [key]: value } }, people().owner),
      ).rejects.toMatchObject({
        code: 'common.invalid',
        details: { issues: [expect.objectContaining({ path: [key] })] },
      })
    }
    const made = await make()
    const emptied = call(
      updateTask,
      { params: { id: made.id }, body: { version: 1, [key]: null } },
      people().owner,
    )
    await expect(emptied).rejects.toMatchObject({ code: 'common.invalid' })
  },
)

test('S3-129 the author of a task is whoever made it, and nobody can say otherwise', async () => {
  expect((await make()).authorId).toBe(people().owner.memberId)
  await expect(make({ authorId: people().head.memberId })).rejects.toMatchObject({ code: 'common.invalid' })
})

test('S3-129 a task about a record that is not there, or not to be seen, is refused alike', async () => {
  const unseen = await full({ assigneeId: people().manager.memberId })
  const foreign = (await call(createCompany, { body: { name: 'Beta' } }, app.beta.people.owner)).id
  for (const id of [unseen.subject.id, foreign, crypto.randomUUID()]) {
    const asked = call(
      createTask,
      { body: { ...unseen, subject: { noun: 'company', id } } },
      people().manager,
    )
    await expect(asked).rejects.toMatchObject({
      code: 'common.invalid',
      details: { issues: [{ code: 'ref.unknown' }] },
    })
  }
})

test('the next step of a company follows its earliest open task', async () => {
  const subject = { noun: 'company', id: await company() }
  expect(await nextStep(subject.id)).toBeNull()
  const late = await make({ subject, dueAt: '2031-05-01T09:00:00Z' })
  const early = await make({ subject, dueAt: '2031-04-01T09:00:00Z' })
  const change = (id: string, version: number, body: object) =>
    call(updateTask, { params: { id }, body: { version, ...body } }, people().owner)
  expect(await nextStep(subject.id)).toBe('2031-04-01T09:00:00.000Z')
  await change(early.id, 1, { state: 'done' })
  expect(await nextStep(subject.id)).toBe('2031-05-01T09:00:00.000Z')
  await change(early.id, 2, { state: 'open' })
  expect(await nextStep(subject.id)).toBe('2031-04-01T09:00:00.000Z')
  await call(removeTask, { params: { id: early.id }, query: {} }, people().owner)
  expect(await nextStep(subject.id)).toBe('2031-05-01T09:00:00.000Z')
  await call(restoreTask, { params: { id: early.id } }, people().owner)
  expect(await nextStep(subject.id)).toBe('2031-04-01T09:00:00.000Z')
  const elsewhere = await company()
  await change(early.id, 5, { subject: { noun: 'company', id: elsewhere } })
  expect([await nextStep(subject.id), await nextStep(elsewhere)]).toEqual([
    '2031-05-01T09:00:00.000Z',
    '2031-04-01T09:00:00.000Z',
  ])
  await change(late.id, 1, { state: 'cancelled' })
  expect(await nextStep(subject.id)).toBeNull()
})

test('a closed task has the moment of its closing; one opened again has none', async () => {
  const { id } = await make()
  const change = (version: number, state: 'done' | 'open') =>
    call(updateTask, { params: { id }, body: { version, state } }, people().owner)
  expect((await change(1, 'done')).doneAt).not.toBeNull()
  expect((await change(2, 'open')).doneAt).toBeNull()
})

test('whoever is given a task is told', async () => {
  const { id } = await make({ assigneeId: people().manager.memberId })
  expect(await notices('manager')).toContainEqual(expect.objectContaining({ kind: 'assigned', recordId: id }))
})

test('S3-129 a reminder reaches the assignee once its moment has come, and not when the task is closed', async () => {
  const past = { remindAt: '2020-01-01T09:00:00Z', assigneeId: people().analyst.memberId }
  const due = await make(past)
  const closed = await make(past)
  const later = await make({ ...past, remindAt: '2031-02-01T09:00:00Z' })
  await call(updateTask, { params: { id: closed.id }, body: { version: 1, state: 'done' } }, people().owner)
  await app.runJobs()
  const reminded = (await notices('analyst')).filter((n) => n.kind === 'reminder').map((n) => n.recordId)
  expect(reminded).toEqual([due.id])
  expect((await call(getTask, { params: { id: later.id } }, people().owner)).state).toBe('open')
})

test('a reminder after the task is due is refused', async () => {
  await expect(make({ remindAt: '2031-03-02T09:00:00Z' })).rejects.toMatchObject({
    details: { issues: [{ path: ['remindAt'], code: 'task.reminder_after_due' }] },
  })
})
