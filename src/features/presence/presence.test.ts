import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCall, takeTurn } from '#features/calls/contract.ts'
import { createCompany } from '#features/companies/contract.ts'
import { createTask, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person as Caller, startApp, type TestApp } from '#test/app.ts'
import { getPresence } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const company = (name: string, who: Caller) =>
  call(
    createCompany,
    // Nobody knows where they are, so that they may be called at any hour.
    { body: { name, phones: ['2-33-44'], lifecycle: 'potential', ownerId: who.memberId } },
    who,
  )
const task = (title: string, id: string, hours: number, who: Caller) =>
  call(
    createTask,
    {
      body: {
        title,
        subject: { noun: 'company', id },
        assigneeId: who.memberId,
        dueAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
      },
    },
    who,
  )
const now = async (who: Caller, of: Caller) => {
  const { items, refs } = await call(getPresence, {}, who)
  return { item: items.find(({ memberId }) => memberId === of.memberId), refs }
}

test('S3-172 the head sees whom a manager is calling, the last call, and tasks at hand and overdue, as they change', async () => {
  const { head, manager } = people()
  const { id } = await company('Quokka', manager)
  expect((await now(head, manager)).item).toMatchObject({
    calling: null,
    lastCall: null,
    open: 0,
    overdue: 0,
  })

  const { id: lateId, version } = await task('Late', id, -2, manager)
  await task('Soon', id, 2, manager)
  for (let n = 0; n < 6; n++) await task(`Later ${n}`, id, 10 + n, manager)
  const busy = await now(head, manager)
  expect(busy.item).toMatchObject({ open: 8, overdue: 1, late: [{ title: 'Late', subjectId: id }] })
  expect(busy.item!.next.map(({ title }) => title)).toEqual(['Soon', 'Later 0', 'Later 1'])
  expect(busy.refs[id]).toMatchObject({ noun: 'company', title: 'Quokka' })
  await call(updateTask, { params: { id: lateId }, body: { version, state: 'done' } }, manager)
  expect((await now(head, manager)).item).toMatchObject({ open: 7, overdue: 0, late: [] })

  const { id: silent } = await company('Numbat', manager)
  const { turn } = await call(takeTurn, { body: {} }, manager)
  expect(turn?.name).toBe('Numbat')
  const calling = await now(head, manager)
  expect(calling.item).toMatchObject({ calling: { subjectId: silent }, lastCall: null })
  expect(Math.abs(Date.parse(calling.item!.calling!.since) - Date.now())).toBeLessThan(60_000)
  const startedAt = new Date(Date.now() - 60_000).toISOString()
  const subject = { noun: 'company', id: silent }
  await call(
    createCall,
    { body: { subject, direction: 'outgoing', outcome: 'talked', startedAt, length: 50 } },
    manager,
  )
  expect((await now(head, manager)).item).toMatchObject({
    calling: null,
    lastCall: { subjectId: silent, outcome: 'talked', length: 50 },
  })
})

test('S3-172 everybody sees what their role reaches: a manager only themselves, nobody another workspace', async () => {
  const { owner, head, manager, storekeeper, guest } = people()
  const seen = async (who: Caller) => (await call(getPresence, {}, who)).items.map(({ memberId }) => memberId)
  expect(await seen(manager)).toEqual([manager.memberId])
  expect((await seen(head)).toSorted()).toEqual([head.memberId, manager.memberId].toSorted())
  expect((await seen(owner)).toSorted()).toEqual(
    Object.values(people())
      .filter(({ role }) => role !== 'guest')
      .map(({ memberId }) => memberId)
      .toSorted(),
  )
  expect(await seen(app.beta.people.owner)).not.toContain(manager.memberId)
  expect((await now(storekeeper, manager)).item).toBeUndefined()
  await expect(seen(guest)).rejects.toMatchObject({ code: 'auth.forbidden' })
})
