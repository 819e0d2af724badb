import { afterAll, beforeAll, expect, test } from 'vitest'
import { getMe } from '#features/members/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { changeWorkspace, createWorkspace } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const workspaceOf = async (role: 'owner' | 'manager') =>
  (await call(getMe, {}, app.alpha.people[role])).workspace

test('what holds for everybody is changed by its administrators, and for everybody at once', async () => {
  const { admin } = app.alpha.people
  const before = await workspaceOf('manager')
  const wanted = { name: 'Alpha & Söhne', timeZone: 'Asia/Shanghai', country: 'CN', locale: 'zh' as const }
  const after = await call(changeWorkspace, { body: { version: before.version, ...wanted } }, admin)
  expect(after).toEqual({ ...before, ...wanted, version: before.version + 1 })
  await expect.poll(() => workspaceOf('manager'), { timeout: 30_000 }).toEqual(after)
  expect((await call(getMe, {}, app.beta.people.owner)).workspace).toMatchObject({ slug: 'beta', version: 1 })
  const { rows } = await app.pool.query<{ data: unknown }>(
    `select data from event where workspace_id = $1 and type = 'workspace.updated'`,
    [app.alpha.id],
  )
  expect(rows).toMatchObject([{ data: { changes: { name: [before.name, wanted.name] } } }])
})

test('nothing changed is no change', async () => {
  const before = await workspaceOf('owner')
  const body = { version: before.version, name: before.name }
  expect(await call(changeWorkspace, { body }, app.alpha.people.owner)).toEqual(before)
})

test('a stale version, a strange zone and a role without the right are refused', async () => {
  const { owner, manager } = app.alpha.people
  const { version, ...before } = await workspaceOf('owner')
  const change = (body: object, who = owner) =>
    refusalOf(call(changeWorkspace, { body: { version, ...body } }, who))
  expect(await change({ version: version - 1, name: 'x' })).toMatchObject({
    code: 'common.stale',
    details: { current: { name: before.name } },
  })
  const zone = { issues: [{ path: ['timeZone'], code: 'timeZone.unknown' }] }
  expect(await change({ timeZone: 'Mars/Base' })).toMatchObject({ code: 'common.invalid', details: zone })
  expect(await change({ name: ' ' })).toMatchObject({ code: 'common.invalid' })
  expect(await change({ slug: 'other' })).toMatchObject({ code: 'common.invalid' })
  expect(await change({ name: 'x' }, manager)).toMatchObject({ code: 'auth.forbidden' })
  expect(await workspaceOf('owner')).toEqual({ version, ...before })
})

test('a workspace is founded in a zone that exists', async () => {
  const body = { name: 'X', slug: 'x', timeZone: 'Mars/Base', country: 'DE', locale: 'en' as const }
  expect(await refusalOf(call(createWorkspace, { body }, app.alpha.people.owner))).toMatchObject({
    details: { issues: [{ code: 'timeZone.unknown' }] },
  })
})
