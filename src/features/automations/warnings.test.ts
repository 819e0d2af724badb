import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDeal } from '#features/deals/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { listNotifications, readNotifications } from '#features/notifications/contract.ts'
import { createPipeline, pipelineDrafts } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { pipelineFile } from '#test/grid/world.ts'
import { automationDrafts, checkAutomation, createAutomation, listAutomations } from './contract.ts'
import type { Plan } from './contract-plan.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = (): Person => app.alpha.people.owner
const admin = (): Person => app.alpha.people.admin
const pipeline = (name: string) => call(createPipeline, { body: pipelineFile(name) }, owner())
const plan = (rest: Partial<Plan>): Plan => ({
  name: `Automation ${crypto.randomUUID()}`,
  noun: 'deal',
  when: { on: 'created' },
  filter: { and: [] },
  steps: [{ do: 'note', body: 'Seen' }],
  until: [],
  roleId: 'admin',
  minutes: 0,
  ...rest,
})
/** One in force, published by the administrator. */
const publish = async (rest: Partial<Plan>) => {
  const { id } = await call(createAutomation, { body: plan(rest) }, owner())
  const params = { id }
  await call(automationDrafts.answer, { params, body: { version: 1, approved: true, words: '' } }, admin())
  await call(automationDrafts.publish, { params, body: { version: 2 } }, admin())
  return id
}
const warningsOf = async (id: string) =>
  (await call(listAutomations, {}, owner())).items.find((a) => a.id === id)?.warnings
const toldOf = async (id: string) =>
  (await call(listNotifications, { query: { limit: 100 } }, owner())).items.filter(
    (n) => n.kind === 'automation_failed' && n.recordId === id,
  )
const after = (hours: number) => Temporal.Instant.fromEpochMilliseconds(Date.now()).add({ hours })

test('S3-040 a stage that goes while an automation in force names it: the list says so, and who may mend it is told, once a day', async () => {
  const { id: pipelineId, stages } = await pipeline('Going')
  const extra = { ...pipelineFile('x').stages[0]!, name: 'Extra' }
  const params = { id: pipelineId }
  const change = async (base: number, contents: typeof stages | object[]) => {
    const body = { version: 0, base, contents: { name: 'Going', stages: contents } as never }
    await call(pipelineDrafts.keep, { params, body }, owner())
    await call(pipelineDrafts.answer, { params, body: { version: 1, approved: true } }, admin())
    await call(pipelineDrafts.publish, { params, body: { version: 2 } }, owner())
  }
  await change(1, [extra, ...stages])
  const { items } = await call(pipelineDrafts.editions, { params, query: {} }, owner())
  const added = (items[0]!.contents as { stages: { id: string; name: string }[] }).stages.find(
    ({ name }) => name === 'Extra',
  )!
  const id = await publish({ when: { on: 'entered', stageId: added.id } })
  await app.automate(after(1))
  expect([await warningsOf(id), await toldOf(id)]).toEqual([[], []])
  await change(2, stages)
  expect(await warningsOf(id)).toEqual([{ code: 'gone', names: [added.id] }])
  for (const minute of [1, 2]) await app.automate(after(1).add({ minutes: minute }))
  expect(await toldOf(id)).toHaveLength(1)
  await call(readNotifications, { body: {} }, owner())
  await app.automate(after(3))
  expect(await toldOf(id)).toHaveLength(1)
  await app.automate(after(30))
  expect(await toldOf(id)).toHaveLength(2)
})

test('S3-040 conditions that what starts it rules out are named before it is published', async () => {
  const { stages } = await pipeline('Never')
  const won = stages.find(({ kind }) => kind === 'won')!.id
  const first = stages[0]!.id
  const check = async (rest: Partial<Plan>) =>
    (await call(checkAutomation, { body: { id: null, contents: plan(rest) } }, owner())).warnings
  const open: Plan['filter'] = ['state', 'in', ['open']]
  expect(await check({ when: { on: 'entered', stageId: won }, filter: open })).toEqual([
    { code: 'never', names: ['state'] },
  ])
  expect(await check({ when: { on: 'entered', stageId: first }, filter: open })).toEqual([])
  const here: Plan['filter'] = ['stageId', 'in', [first]]
  expect(await check({ when: { on: 'left', stageId: first }, filter: here })).toEqual([
    { code: 'never', names: ['stageId'] },
  ])
  const term = { amount: 1, unit: 'day' as const, at: null, working: false }
  expect(
    await check({ when: { on: 'date', field: 'expectedOn', term }, filter: ['expectedOn', 'empty'] }),
  ).toEqual([{ code: 'never', names: ['expectedOn'] }])
  const least: Plan['filter'] = ['amount', 'above', { minor: 900, currency: 'EUR' }]
  const most: Plan['filter'] = ['amount', 'below', { minor: 100, currency: 'EUR' }]
  expect(await check({ filter: { and: [least, most] } })).toEqual([{ code: 'never', names: ['amount'] }])
})

test('the list says of one whose publisher has left, or whose role is gone, that it does nothing more', async () => {
  const id = await publish({})
  const { memberId } = admin()
  const set = (version: number, active: boolean) =>
    call(changeMember, { params: { id: memberId }, body: { version, active } }, owner())
  await set(1, false)
  expect(await warningsOf(id)).toEqual([{ code: 'publisher', names: [] }])
  await set(2, true)
  await app.pool.query(
    `update automation set contents = jsonb_set(contents, '{roleId}', '"gone"') where id = $1`,
    [id],
  )
  expect(await warningsOf(id)).toEqual([{ code: 'role', names: [] }])
})

test('S3-040 one cause leads to a hundred runs within an hour and to no more, and the run says so', async () => {
  const { stages } = await pipeline('Many')
  const term = { amount: 1, unit: 'day' as const, at: null, working: false }
  const card = { do: 'card' as const, stageId: stages[0]!.id, name: '{{name}}', to: 'owner', tasks: [], term }
  const id = await publish({ filter: ['name', 'starts', 'Twin'], steps: [card] })
  const led = async (hoursAgo: number) => {
    const body = { name: 'Twin', source: 'site' as const, stageId: stages[0]!.id }
    const deal = await call(createDeal, { body }, owner())
    await app.pool.query(
      `insert into automation_run (workspace_id, id, automation_id, edition, contents, subject_noun, subject_id, key, cause, chain,
        state, started_at, wake_at)
      select $1::uuid, gen_random_uuid(), $2::uuid, 1, '{}', 'deal', $3::uuid, 'led ' || $3::uuid || n, '{"on": "created"}',
        array[$2::uuid || ':' || $3::uuid], 'done', now() - make_interval(hours => $4::int), now() from generate_series(1, 100) n`,
      [app.alpha.id, id, deal.id, hoursAgo],
    )
    await app.automate(after(0).add({ seconds: 1 }))
    const { rows } = await app.pool.query<{ why: string | null }>(
      `select distinct why from automation_run where automation_id = $1::uuid and chain[1] = $1::uuid || ':' || $2::uuid`,
      [id, deal.id],
    )
    return rows.map(({ why }) => why)
  }
  expect((await led(0)).toSorted()).toEqual(['loop.many', null].toSorted())
  expect(await led(2)).not.toContain('loop.many')
})
