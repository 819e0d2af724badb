import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNights } from '#app/nights.ts'
import { createCompany, updateCompany } from '#features/companies/contract.ts'
import { createDeal, moveDeal } from '#features/deals/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { listNotifications, readNotifications } from '#features/notifications/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { createTask } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

// Two o'clock in the night of the workspace, which lives in Moscow.
const night = async () => {
  await startNights(app.pool, Temporal.Instant.from('2026-11-22T23:12:00Z'))
  await app.runJobs()
}
const idle = async (who: Person) =>
  (await call(listNotifications, { query: {} }, who)).items
    .filter(({ kind }) => kind === 'idle')
    .map(({ noun, recordId, data, readAt }) => ({
      noun,
      recordId,
      count: data['count'],
      read: readAt !== null,
    }))

test('S3-171 owners of active clients and deals without a next step ahead are told so each night, once', async () => {
  const { owner, manager, head } = app.alpha.people
  const { stages } = await call(
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
    owner,
  )
  const deal = (name: string) =>
    call(createDeal, { body: { name, source: 'site', stageId: stages[0]!.id } }, manager)
  const client = (name: string) => call(createCompany, { body: { name, lifecycle: 'current' } }, manager)
  const task = (noun: string, id: string, dueAt: string) =>
    call(
      createTask,
      { body: { title: 'Call', subject: { noun, id }, assigneeId: manager.memberId, dueAt } },
      manager,
    )
  const [bare, late, planned, won] = [
    await deal('Bare'),
    await deal('Late'),
    await deal('Planned'),
    await deal('Won'),
  ]
  await task('deal', late.id, '2020-01-01T09:00:00Z')
  await task('deal', planned.id, '2040-01-01T09:00:00Z')
  await call(moveDeal, { params: { id: won.id }, body: { stageId: stages[1]!.id } }, manager)
  const [quiet, busy] = [await client('Quiet'), await client('Busy')]
  await task('company', busy.id, '2040-01-01T09:00:00Z')
  await call(createCompany, { body: { name: 'Potential', lifecycle: 'potential' } }, manager)

  await startNights(app.pool, Temporal.Instant.from('2026-11-22T12:12:00Z'))
  await app.runJobs()
  expect(await idle(manager)).toEqual([])
  await night()
  await night()
  const told = await idle(manager)
  expect(told).toEqual([
    { noun: 'company', recordId: quiet.id, count: 1, read: false },
    { noun: 'deal', recordId: late.id, count: 2, read: false },
  ])
  expect(await idle(head)).toEqual([])
  await call(readNotifications, { body: {} }, manager)
  await task('deal', late.id, '2040-01-01T09:00:00Z')
  await call(
    updateCompany,
    { params: { id: quiet.id }, body: { version: quiet.version, lifecycle: 'former' } },
    manager,
  )
  await night()
  expect((await idle(manager)).filter(({ read }) => !read)).toEqual([
    { noun: 'deal', recordId: bare.id, count: 1, read: false },
  ])
  await call(readNotifications, { body: {} }, manager)
})

test('S3-171 whoever was switched off is told nothing', async () => {
  const { owner, manager } = app.alpha.people
  await call(
    createCompany,
    { body: { name: 'Left', lifecycle: 'current', ownerId: manager.memberId } },
    owner,
  )
  const { rows } = await app.pool.query<{ version: number }>('select version from member where id = $1', [
    manager.memberId,
  ])
  const turn = (version: number, active: boolean) =>
    call(changeMember, { params: { id: manager.memberId }, body: { version, active } }, owner)
  await turn(rows[0]!.version, false)
  await night()
  await turn(rows[0]!.version + 1, true)
  expect((await idle(manager)).filter(({ read }) => !read)).toEqual([])
})
