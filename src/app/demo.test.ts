import { afterAll, beforeAll, expect, test } from 'vitest'
import { readText } from '#features/contracts/actions-text.ts'
import { listed } from '#features/contracts/amendments/actions-amendments.ts'
import { listTemplates } from '#features/contracts/templates/actions-templates.ts'
import { libraryIn } from '#features/contracts/wordings/actions-wordings.ts'
import { readSet } from '#features/contract-sets/actions.ts'
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

test('S3-128 S3-130 the demo stores wheels, machines and open ground, each by its own unit and rate, mixed in one offer, and tells a year of contracts and calls', async () => {
  const told = await app.as(demo, demo.owner, async (w) => {
    const products = await sql<{ code: string; unit: string; currency: string; price: string }>`
      select p.code, p.unit, l.currency, trim_scale(c.price)::text as price from product p
      join price c on c.workspace_id = p.workspace_id and c.product_id = p.id
      join price_list l on l.workspace_id = c.workspace_id and l.id = c.price_list_id
      where p.workspace_id = ${demo.id}::uuid and p.code in ('ST-18', 'EQ', 'YD') order by l.currency, p.code`.execute(
      w.tx,
    )
    const offers = await sql<{ lines: { unit: string; price: string }[] }>`
      select content -> 'lines' as lines from offer where workspace_id = ${demo.id}::uuid`.execute(w.tx)
    const months = await sql<{ contracts: number; calls: number }>`select
        (select count(*) from deal where workspace_id = ${demo.id}::uuid and state = 'won'
          and closed_at at time zone 'Europe/Moscow' >= m and closed_at at time zone 'Europe/Moscow' < m + interval '1 month') as contracts,
        (select count(*) from call where workspace_id = ${demo.id}::uuid
          and started_at at time zone 'Europe/Moscow' >= m and started_at at time zone 'Europe/Moscow' < m + interval '1 month') as calls
      from generate_series(1, 12) n, lateral (select date_trunc('month', now() at time zone 'Europe/Moscow') - make_interval(months => 13 - n) as m) of`.execute(
      w.tx,
    )
    return { products: products.rows, offers: offers.rows, months: months.rows }
  })
  expect(told.products).toMatchObject([
    { code: 'EQ', unit: 'pieceDay', price: '16' },
    { code: 'ST-18', unit: 'pieceDay', price: '0.28' },
    { code: 'YD', unit: 'squareMetreDay', price: '0.85' },
    { code: 'EQ', unit: 'pieceDay', price: '180' },
    { code: 'ST-18', unit: 'pieceDay', price: '3.2' },
    { code: 'YD', unit: 'squareMetreDay', price: '9.5' },
  ])
  const machines = told.offers.filter(({ lines }) => lines.some(({ unit }) => unit === 'squareMetreDay'))
  expect(machines).toHaveLength(3)
  for (const { lines } of machines)
    expect(lines.filter(({ unit }) => unit === 'pieceDay').length).toBeGreaterThanOrEqual(2)
  expect(told.months.map(({ contracts }) => contracts)).toEqual([...Array(9).fill(5), 20, 20, 20])
  expect(told.months.every(({ calls }) => calls > 0)).toBe(true)
})

test('S3-095 the demo shows an amendment that both signed, contracts of one deal that contradict each other, and a template of its own with a wording to fall back on', async () => {
  const told = await app.as(demo, demo.owner, async (w) => {
    const of = async (kind: string) => {
      const { rows } = await sql<{ id: string }>`select id from contract where workspace_id = ${demo.id}::uuid
        and kind = ${kind} and amends_id is null`.execute(w.tx)
      return rows[0]!.id
    }
    const [stored, served] = [await of('storage'), await of('aftersales')]
    const library = await libraryIn(w, 'en')
    return {
      amendments: (await listed(w, stored)).items,
      first: await readText(w, stored, { version: 1 }),
      now: await readText(w, stored, {}),
      set: await readSet(w, served),
      templates: (await listTemplates(w)).items,
      fallbacks: library
        .flatMap(({ wordings }) => wordings)
        .filter(({ id, rank }) => id !== null && rank === 'fallback'),
    }
  })
  expect(told.amendments).toMatchObject([{ number: 1, state: 'active' }])
  expect([told.first.terms['release.days'], told.now.terms['release.days']]).toEqual([2, 1])
  expect(told.set.lines.flatMap(({ term, agrees }) => (agrees ? [] : [term]))).toEqual([
    'aftersales',
    'liability',
  ])
  expect(told.templates).toMatchObject([{ kind: 'implementation', edition: 1 }])
  expect(told.fallbacks).toHaveLength(1)
})
