import { afterAll, beforeAll, expect, test } from 'vitest'
import { countCompanies, createCompany } from '#features/companies/contract.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { call } from './client.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const make = (name: string, key: string, who = owner()) =>
  call(createCompany, { body: { name } }, { ...who, headers: { 'idempotency-key': key } })
const named = async (name: string, who = owner()) =>
  (await call(countCompanies, { query: { filter: JSON.stringify(['name', 'is', name]) } }, who)).count

test('a repeated POST with the same key gets the first answer and has no second effect', async () => {
  const first = await make('Once', 'a')
  expect(await make('Once', 'a')).toEqual(first)
  expect(await named('Once')).toBe(1)
})

test('the same key with another body is refused with 422 and has no effect', async () => {
  await make('Kept', 'b')
  await expect(make('Other', 'b')).rejects.toMatchObject({ code: 'common.key_reused', status: 422 })
  expect(await named('Other')).toBe(0)
})

test('requests with the same key at the same moment have one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => make('Together', 'c')))
  expect(new Set(answers.map((a) => a.id)).size).toBe(1)
  expect(await named('Together')).toBe(1)
})

test('a key belongs to one person and one workspace', async () => {
  const mine = await make('Shared key', 'd')
  const colleague = await make('Shared key', 'd', app.alpha.people.head)
  const stranger = await make('Shared key', 'd', app.beta.people.owner)
  expect(new Set([mine.id, colleague.id, stranger.id]).size).toBe(3)
})

test('a refused request leaves its key free', async () => {
  await expect(make('', 'e')).rejects.toMatchObject({ code: 'common.invalid' })
  expect(await make('Second try', 'e')).toMatchObject({ name: 'Second try' })
})

test('a key is forgotten after 24 hours', async () => {
  const first = await make('Old', 'f')
  await app.pool.query(`update idempotency set created_at = created_at - interval '25 hours' where key = 'f'`)
  expect((await make('Old', 'f')).id).not.toBe(first.id)
})

test('a key that is too long is refused', async () => {
  await expect(make('Long', 'k'.repeat(201))).rejects.toMatchObject({ code: 'common.invalid' })
})
