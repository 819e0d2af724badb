import { afterAll, beforeAll, expect, test } from 'vitest'
import * as templates from '#features/templates/actions.ts'
import { remindIdle } from '#features/tasks/jobs.ts'
import { idle } from '#features/tasks/idle.ts'
import { sql } from 'kysely'
import { startApp, type TestApp } from '#test/app.ts'
import { fillDemo } from './demo.ts'

let app: TestApp
let demo: { id: string; owner: string }
beforeAll(async () => {
  app = await startApp()
  await fillDemo(app.runtime)
  const { rows } = await app.pool.query<typeof demo>(
    `select w.id, m.id as owner from workspace w join member m on m.workspace_id = w.id and m.role_id = 'owner' where w.slug = 'demo'`,
  )
  demo = rows[0]!
})
afterAll(() => app.stop())

test('S3-171 in the demo no active client or deal is without a next step ahead, and the night tells nobody of any', async () => {
  const counts = await app.as(demo, demo.owner, async (w) => {
    const active = await sql<{ deals: number; clients: number }>`select
      (select count(*) from deal where state = 'open' and deleted_at is null) as deals,
      (select count(*) from company where lifecycle = 'current' and owner_id is not null and deleted_at is null) as clients`.execute(
      w.tx,
    )
    const told = []
    for (const noun of ['deal', 'company'] as const)
      told.push(
        (await sql`select from ${idle(w, noun)} r where r.owner_id is not null`.execute(w.tx)).rows.length,
      )
    await remindIdle.run(w, {})
    return { ...active.rows[0]!, told }
  })
  expect(counts.deals).toBeGreaterThan(10)
  expect(counts.clients).toBeGreaterThan(10)
  expect(counts.told).toEqual([0, 0])
  const { rows } = await app.pool.query(
    `select from notification where workspace_id = $1 and kind = 'idle'`,
    [demo.id],
  )
  expect(rows).toEqual([])
})

test('S3-141 S3-015 the demo has a document of Word for its offers, and the letters of its series are kept mails in three languages', async () => {
  const told = await app.as(demo, demo.owner, async (w) => {
    const { items } = await templates.list(w)
    const automations = await sql<{ ids: string[] }>`select array(
        select s ->> 'templateId' from jsonb_array_elements(contents -> 'steps') s where s ->> 'do' = 'mail') as ids
      from automation where workspace_id = ${demo.id}::uuid and active and contents -> 'steps' @> '[{"do": "mail"}]'`.execute(
      w.tx,
    )
    const drafts = await sql`select from offer where workspace_id = ${demo.id}::uuid and state = 'draft'
      and docx_template_id is not null`.execute(w.tx)
    return { items, series: automations.rows.flatMap(({ ids }) => ids), drafts: drafts.rows.length }
  })
  const mails = told.items.filter((one) => one.format === 'mail')
  expect(told.items.filter(({ format }) => format === 'docx').map(({ locale }) => locale)).toHaveLength(3)
  expect(mails.map(({ letters }) => Object.keys(letters).toSorted())).toEqual([
    ['en', 'ru', 'zh'],
    ['en', 'ru', 'zh'],
  ])
  expect(told.series.toSorted()).toEqual(mails.map(({ id }) => id).toSorted())
  expect(told.drafts).toBeGreaterThan(0)
})
