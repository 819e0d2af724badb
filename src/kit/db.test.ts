import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '#test/app.ts'
import { transaction, type Tx } from './db.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const rename = (to: string) => sql`update workspace set name = ${to} where id = ${app.alpha.id}::uuid`
const name = () =>
  transaction(app.db, app.alpha.id, async (tx) => {
    const { rows } = await sql<{
      name: string
    }>`select name from workspace where id = ${app.alpha.id}::uuid`.execute(tx)
    return rows[0]?.name
  })
const broken = sql`select 1 / ${0}::integer`

test('a statement that nobody waits for is in the transaction', async () => {
  await transaction(app.db, app.alpha.id, async (_, meanwhile) => meanwhile(rename('Sent')))
  expect(await name()).toBe('Sent')
})

test('a statement that nobody waits for fails the whole when it fails, and says why', async () => {
  const before = await name()
  const failing = (then: (tx: Tx) => Promise<unknown>) =>
    transaction(app.db, app.alpha.id, async (tx, meanwhile) => {
      await rename('Half done').execute(tx)
      meanwhile(broken)
      await then(tx)
    })
  await expect(failing(async () => {})).rejects.toMatchObject({ code: '22012' })
  await expect(failing((tx) => rename('More').execute(tx))).rejects.toMatchObject({ code: '22012' })
  await expect(failing(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(await name()).toBe(before)
})

test('a failure that was swallowed commits nothing', async () => {
  const before = await name()
  const swallowing = transaction(app.db, app.alpha.id, async (tx) => {
    await rename('Lost').execute(tx)
    await broken.execute(tx).catch(() => undefined)
  })
  await expect(swallowing).rejects.toThrow('the transaction had failed')
  expect(await name()).toBe(before)
})
