import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, getCompany } from '#features/companies/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { getTask, listTasks, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createCall, getCall, listCalls, removeCall, restoreCall, updateCall } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const company = async (ownerId = people().owner.memberId) => ({
  noun: 'company',
  id: (await call(createCompany, { body: { name: 'Lindqvist', ownerId } }, people().owner)).id,
})
const started = '2031-03-01T09:00:00.000Z'
const later = '2031-03-03T07:30:00.000Z'
type New = Parameters<typeof call<typeof createCall>>[1]['body']
const full = async (over: New = {}): Promise<New> => ({
  subject: await company(),
  direction: 'outgoing',
  outcome: 'talked',
  startedAt: started,
  ...over,
})
const log = async (over: New = {}) => call(createCall, { body: await full(over) }, people().owner)
const change = (id: string, version: number, body: New) =>
  call(updateCall, { params: { id }, body: { version, ...body } }, people().owner)
const taskOf = async (id: string) => {
  const { taskId } = await call(getCall, { params: { id } }, people().owner)
  return taskId ? call(getTask, { params: { id: taskId } }, people().owner) : null
}
const tasksOn = async (id: string) =>
  (await call(listTasks, { query: { filter: JSON.stringify(['subject', 'in', [id]]) } }, people().owner))
    .items

test('S3-133 a call with the outcome "call back" and without a date and time is refused, and nothing is kept', async () => {
  const body = await full({ outcome: 'callBack' })
  for (const callBackAt of [undefined, null]) {
    await expect(call(createCall, { body: { ...body, callBackAt } }, people().owner)).rejects.toMatchObject({
      code: 'common.invalid',
      details: { issues: [{ path: ['callBackAt'], code: 'call.when' }] },
    })
  }
  const { id } = await log({ outcome: 'callBack', callBackAt: later })
  await expect(change(id, 1, { callBackAt: null })).rejects.toMatchObject({
    details: { issues: [{ path: ['callBackAt'], code: 'call.when' }] },
  })
  expect(await tasksOn(body.subject!.id)).toEqual([])
})

test('S3-133 the promise to call back is a task of the caller, due and reminding at that moment', async () => {
  const made = await log({ outcome: 'callBack', callBackAt: later })
  expect(await taskOf(made.id)).toMatchObject({
    id: made.taskId,
    title: 'Call back: Lindqvist',
    subject: made.subject,
    assigneeId: people().owner.memberId,
    dueAt: later,
    remindAt: later,
    state: 'open',
  })
})

test('S3-133 a promise is overdue the minute it is late, and is no longer once it is kept', async () => {
  const minuteAgo = new Date(Date.now() - 60_000).toISOString()
  const before = new Date(Date.now() - 3_600_000).toISOString()
  const subject = await company()
  await log({ subject, startedAt: before, outcome: 'callBack', callBackAt: minuteAgo })
  await log({ subject: await company(), startedAt: before, outcome: 'callBack', callBackAt: later })
  const overdue = async () => {
    const filter = JSON.stringify({
      and: [
        ['state', 'in', ['open']],
        ['dueAt', 'before', 'now'],
      ],
    })
    return (await call(listTasks, { query: { filter } }, people().owner)).items.map((t) => t.subject?.id)
  }
  expect(await overdue()).toEqual([subject.id])
  await log({ subject, startedAt: before, outcome: 'noAnswer' })
  expect(await overdue()).toEqual([subject.id])
  await log({ subject, startedAt: before })
  expect(await overdue()).toEqual([])
})

test('S3-133 another time moves the open task; there is never a second one, and a closed one stays as it is', async () => {
  const made = await log({ outcome: 'callBack', callBackAt: later })
  const subject = made.subject!.id
  const moved = '2031-04-01T09:00:00.000Z'
  await change(made.id, 1, { callBackAt: moved })
  expect((await tasksOn(subject)).map((t) => [t.id, t.dueAt, t.remindAt])).toEqual([
    [made.taskId, moved, moved],
  ])
  await change(made.id, 2, { about: 'Asked for the price list' })
  expect(await tasksOn(subject)).toHaveLength(1)
  await change(made.id, 3, { outcome: 'talked', callBackAt: null })
  expect((await tasksOn(subject)).map((t) => t.state)).toEqual(['cancelled'])
  const { taskId } = await change(made.id, 4, { callBackAt: later })
  expect(taskId).not.toBe(made.taskId)
  await call(updateTask, { params: { id: taskId! }, body: { version: 1, state: 'done' } }, people().owner)
  await change(made.id, 5, { callBackAt: moved })
  expect((await tasksOn(subject)).map((t) => t.state).toSorted()).toEqual(['cancelled', 'done', 'open'])
})

test('S3-133 a new promise stands for the earlier ones about the same customer', async () => {
  const subject = await company()
  const first = await log({ subject, outcome: 'callBack', callBackAt: later })
  await log({ subject, outcome: 'noAnswer', callBackAt: '2031-03-05T09:00:00.000Z' })
  expect((await taskOf(first.id))?.state).toBe('done')
  expect((await tasksOn(subject.id)).filter((t) => t.state === 'open')).toHaveLength(1)
})

test('a call taken back takes its open task with it, and brings it again', async () => {
  const { id, taskId, companyId } = await log({ outcome: 'callBack', callBackAt: later })
  const company = async () => call(getCompany, { params: { id: companyId! } }, people().owner)
  expect(await company()).toMatchObject({ lastCallAt: started, nextStepAt: later })
  await call(removeCall, { params: { id }, query: {} }, people().owner)
  expect((await call(getTask, { params: { id: taskId! } }, people().owner)).deletedAt).not.toBeNull()
  expect(await company()).toMatchObject({ lastCallAt: null, nextStepAt: null })
  await call(restoreCall, { params: { id } }, people().owner)
  expect(await taskOf(id)).toMatchObject({ state: 'open', deletedAt: null })
  expect(await company()).toMatchObject({ lastCallAt: started, nextStepAt: later })
})

test.each([
  [{ subject: null }, 'subject', 'required'],
  [{ outcome: 'busy', length: 5 }, 'length', 'call.nobody_talked'],
  [{ callBackAt: '2031-02-01T09:00:00Z' }, 'callBackAt', 'call.back_before'],
  [{ subject: null, number: '+74955550100', callBackAt: later }, 'subject', 'call.whom'],
] as const)('a call that cannot have been is refused: %j', async (over, path, code) => {
  await expect(log(over)).rejects.toMatchObject({ details: { issues: [{ path: [path], code }] } })
})

test('a call counts for the company of a person who works at one only, and its number is kept as it is dialled', async () => {
  const at = [await company(), await company()]
  const person = async (companies: { id: string }[]) =>
    (
      await call(
        createContact,
        { body: { name: 'Iva', companies: companies.map(({ id }) => ({ id })) } },
        people().owner,
      )
    ).id
  const one = await log({
    subject: { noun: 'contact', id: await person([at[0]!]) },
    number: '8 (495) 555-01-00',
  })
  expect(one).toMatchObject({ companyId: at[0]!.id, number: '+74955550100' })
  expect((await log({ subject: { noun: 'contact', id: await person(at) } })).companyId).toBeNull()
  expect(
    (await log({ subject: null, number: '+74955550100', direction: 'incoming', outcome: 'noAnswer' })).id,
  ).toBeTruthy()
})

test('a call is read by whoever reads its subject, and changed by who made it', async () => {
  const subject = await company(people().manager.memberId)
  const { id } = await log({ subject, about: 'Wants a discount' })
  const seen = await call(getCall, { params: { id } }, people().manager)
  expect(seen).toMatchObject({ about: 'Wants a discount', can: [] })
  expect((await call(listCalls, { query: {} }, people().manager)).items.map((c) => c.id)).toEqual([id])
  const { items } = await call(getTimeline, { query: subject }, people().manager)
  expect(items.map((e) => e.type)).toEqual(['call.created', 'company.created'])
  const patch = call(updateCall, { params: { id }, body: { version: 1, about: 'x' } }, people().manager)
  await expect(patch).rejects.toMatchObject({ code: 'auth.forbidden' })
  const unseen = call(getCall, { params: { id: (await log()).id } }, people().manager)
  await expect(unseen).rejects.toMatchObject({ code: 'common.not_found' })
})
