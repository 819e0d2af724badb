import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDeal } from '#features/deals/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { addressOf, call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import {
  type Asked,
  askReport,
  createReport,
  exportReport,
  listReports,
  removeReport,
  restoreReport,
  updateReport,
} from './contract.ts'
import { readyReports } from './rules-ready.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  const { owner, manager } = people()
  const stages = (['open', 'won'] as const).map((kind) => ({ name: kind, kind, probability: 10 }))
  const way = await call(createPipeline, { body: { name: 'Way', stages } }, owner)
  for (const [n, who, minor, currency] of [
    [1, owner, 100_50, 'RUB'],
    [2, manager, 200_00, 'RUB'],
    [3, manager, 7_00, 'CNY'],
  ] as const)
    await call(
      createDeal,
      {
        body: {
          name: `=cmd ${n}`,
          source: 'site',
          stageId: way.stages[0]!.id,
          ownerId: who.memberId,
          amount: { minor, currency },
        },
      },
      owner,
    )
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const open = readyReports.dealsByStage
const ask = (asked: Asked, caller: Caller = people().owner) =>
  call(askReport, { query: { ask: JSON.stringify(asked) } }, caller)
const save = (caller: Caller, shared: boolean, asked: Asked = open, name = 'Mine') =>
  call(createReport, { body: { name, ask: asked, shared } }, caller)
const names = async (caller: Caller) => (await call(listReports, {}, caller)).items.map(({ name }) => name)

test('a report is kept for oneself until it is shared; only who made it changes it, and what is deleted comes back', async () => {
  const { owner, head, analyst } = people()
  const made = await save(head, false)
  expect([await names(head), await names(analyst)]).toEqual([['Mine'], []])
  const params = { id: made.id }
  await expect(call(updateReport, { params, body: { version: 1, name: 'x' } }, owner)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  const shared = await call(updateReport, { params, body: { version: 1, shared: true, name: 'Ours' } }, head)
  expect(shared).toMatchObject({ name: 'Ours', version: 2, can: ['update', 'delete'] })
  const { items } = await call(listReports, {}, analyst)
  expect(items).toMatchObject([{ name: 'Ours', ask: open, can: [] }])
  await expect(call(removeReport, { params }, owner)).rejects.toMatchObject({ code: 'auth.forbidden' })
  await expect(call(updateReport, { params, body: { version: 1, name: 'x' } }, head)).rejects.toMatchObject({
    code: 'common.stale',
    details: { version: 2, current: { name: 'Ours' } },
  })
  await call(removeReport, { params }, head)
  expect(await names(analyst)).toEqual([])
  expect((await call(restoreReport, { params }, head)).name).toBe('Ours')
  expect(await names(analyst)).toEqual(['Ours'])
  expect(await names(app.beta.people.owner)).toEqual([])
  await call(removeReport, { params }, head)
})

test('a report tells nothing that its reader could not read', async () => {
  const { owner, manager, storekeeper, guest } = people()
  expect((await ask(open)).now.whole.count).toBe(3)
  const { now } = await ask(open, manager)
  expect([now.whole.count, now.columns.map(({ keys }) => keys[0])]).toEqual([2, [manager.memberId]])
  // The storekeeper sees deals without their money, and so neither asks for it nor is offered a report that does.
  await save(owner, true, open, 'Money')
  await save(owner, true, { ...open, measure: null, how: ['count'] }, 'Counts')
  expect(await names(storekeeper)).toEqual(['Counts'])
  for (const wrong of [
    open,
    { ...open, measure: null, filter: ['amount', 'filled'] as const },
    { ...open, measure: 'createdAt..closedAt' },
    { ...open, measure: null, date: 'closedAt' },
  ])
    await expect(ask(wrong, storekeeper)).rejects.toMatchObject({
      code: 'common.invalid',
      details: { issues: [{ code: 'filter.unknown_field' }] },
    })
  await expect(save(storekeeper, false)).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(ask(open, guest)).rejects.toMatchObject({ code: 'auth.forbidden' })
  await expect(ask({ ...open, noun: 'nothing' })).rejects.toMatchObject({ code: 'common.not_found' })
  expect((await ask(open, app.beta.people.owner)).now.whole.count).toBe(0)
})

test('what cannot be asked is said: columns without rows, days the wrong way round, no question at all', async () => {
  const issue = (code: string) => ({ code: 'common.invalid', details: { issues: [{ code }] } })
  await expect(ask({ ...open, rows: null })).rejects.toMatchObject(issue('report.rows_first'))
  const time = { from: '2031-02-01', to: '2031-01-01' }
  await expect(ask({ ...open, date: 'createdAt', time })).rejects.toMatchObject(issue('day.before_from'))
  for (const text of ['', '{', '{"noun":"deal"}'])
    await expect(call(askReport, { query: { ask: text } }, people().owner)).rejects.toMatchObject(
      issue('report.unreadable'),
    )
})

test('the table is exported as it is seen, each currency on a line of its own, to whoever may export the records', async () => {
  const { head, manager, owner } = people()
  const file = (caller: Caller, as: 'csv' | 'xlsx' = 'csv') =>
    call(
      exportReport,
      { query: { ask: JSON.stringify({ ...open, rows: 'ownerId', columns: null }), as } },
      caller,
    )
  expect((await file(owner)).replace('\ufeff', '').split('\r\n')).toEqual([
    'Owner,Currency,Count,Sum',
    'manager of alpha,CNY,2,7',
    'manager of alpha,RUB,,200',
    'Owner of alpha,RUB,1,100.5',
    'Total,CNY,3,7',
    'Total,RUB,,300.5',
    '',
  ])
  // The head's team is the manager's, not the owner's.
  expect(await file(head)).not.toContain('Owner of alpha')
  await expect(file(manager)).rejects.toMatchObject({ code: 'auth.forbidden' })
  const query = { ask: JSON.stringify(open), as: 'xlsx' as const }
  const answer = await fetch(`${app.base}${addressOf(exportReport, { query })}`, {
    headers: { authorization: `Bearer ${owner.token}` },
  })
  expect([
    answer.headers.get('content-type'),
    new TextDecoder().decode((await answer.bytes()).slice(0, 2)),
  ]).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'])
})

test('of more rows than it holds a report shows the fullest, and its totals are of all', async () => {
  const { owner } = people()
  const insert = `insert into company (workspace_id, id, name, lifecycle, owner_id) select $1, gen_random_uuid(), 'C' || n, 'potential', $2 from generate_series(1, 210) n`
  await app.pool.query(insert, [app.alpha.id, owner.memberId])
  const { rows } = await app.pool.query<{ id: string }>(`select id from company where workspace_id = $1`, [
    app.alpha.id,
  ])
  await app.pool.query(
    `insert into task (workspace_id, id, title, subject_noun, subject_id, assignee_id, author_id, due_at, state)
     select $1, gen_random_uuid(), 'Ring', 'company', c, $2, $2, now(), 'open' from unnest($3::uuid[]) with ordinality as o(c, n),
       generate_series(1, case when n = 1 then 3 else 1 end)`,
    [app.alpha.id, owner.memberId, rows.map(({ id }) => id)],
  )
  const { now } = await ask({ ...readyReports.tasksLate, filter: { and: [] }, rows: 'subject' })
  expect([now.rows.length, now.rows[0]!.count, now.whole.count, now.capped]).toEqual([200, 3, 212, true])
  expect(now.refs[now.rows[0]!.keys[0]!]?.noun).toBe('company')
})
