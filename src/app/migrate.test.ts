import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startApp, type TestApp } from '#test/app.ts'
import { type Migration, migrate, migrations, schemaState } from './migrate.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const extra = (version: number, sql: string, compatible = version): Migration => ({
  version,
  name: `${String(version).padStart(4, '0')}_trial.sql`,
  sql,
  checksum: 'trial',
  compatible,
})
const latest = () => migrations().at(-1)!.version
const state = async (list?: Migration[]) => schemaState(async (s) => (await app.pool.query(s)).rows, list)
const health = async () => {
  const response = await fetch(`${app.base}/healthz`)
  const { reason } = (await response.json()) as { reason?: string }
  return { status: response.status, reason }
}
const forget = () => app.pool.query('delete from migration where version > $1', [latest()])

test('a server is healthy on its own schema', async () => {
  expect(await health()).toMatchObject({ status: 200 })
})

test('a migration that fails leaves nothing of itself, and the server says which and why', async () => {
  const broken = extra(latest() + 1, 'create table half (id integer); select 1 / 0')
  await expect(migrate(app.url, [...migrations(), broken])).rejects.toThrow(/division by zero/)
  const { rows } = await app.pool.query(`select to_regclass('half') as half`)
  expect(rows).toEqual([{ half: null }])
  const answer = await health()
  expect(answer.status).toBe(503)
  expect(answer.reason).toMatch(/_trial\.sql failed: division by zero/)
  await migrate(app.url, [...migrations(), { ...broken, sql: 'select 1' }])
  expect((await state([...migrations(), broken])).ok).toBe(true)
  await forget()
})

test('a migration that has begun and not ended is unhealthy', async () => {
  await app.pool.query(
    `insert into migration (version, name, checksum, compatible) values ($1, 'later.sql', 'x', $1)`,
    [latest() + 1],
  )
  expect(await health()).toMatchObject({ status: 503, reason: 'Migration later.sql has not finished' })
  await forget()
})

test.each([
  ['that older servers still understand', 0, 200],
  ['that needs a newer server', 1, 503],
])('a schema with a migration %s answers accordingly', async (_, ahead, status) => {
  await app.pool.query(
    `insert into migration (version, name, checksum, compatible, finished_at) values ($1, 'later.sql', 'x', $2, now())`,
    [latest() + 1, latest() + ahead],
  )
  expect((await health()).status).toBe(status)
  await forget()
})

test('a schema that lacks a migration of the code is unhealthy, and so is none at all', async () => {
  const lacking = await state([...migrations(), extra(latest() + 1, 'select 1')])
  expect(lacking).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/has not been applied/) as string,
  })
  const unreadable = await schemaState(() => Promise.reject(new Error('relation "migration" does not exist')))
  expect(unreadable).toMatchObject({ ok: false, reason: expect.stringMatching(/cannot be read/) as string })
})

test('processes that migrate at the same moment apply each migration once', async () => {
  const name = `twice_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: inject('postgresUrl') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = Object.assign(new URL(inject('postgresUrl')), { pathname: `/${name}` }).href
  try {
    await Promise.all([migrate(url), migrate(url)])
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select from migration where finished_at is not null')
    await client.end()
    expect(rows).toHaveLength(migrations().length)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
})
