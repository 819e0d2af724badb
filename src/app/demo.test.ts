import { afterAll, beforeAll, expect, test } from 'vitest'
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
