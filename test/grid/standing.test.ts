import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, getCompany, listCompanies, updateCompany } from '#features/companies/contract.ts'
import { changeMember, createTeam, getMe, listMembers, updateTeam } from '#features/members/contract.ts'
import { createRole, updateRole } from '#features/roles/contract.ts'
import { shareRecord, unshareRecord } from '#features/shares/contract.ts'
import { createToken, listTokens, revokeToken } from '#features/tokens/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { join, type Member, type Place } from './world.ts'

// Where a person stands: in one workspace by a token, with the rights of this very moment.

let app: TestApp
let alpha: Place
const owner = () => app.alpha.people.owner
beforeAll(async () => {
  app = await startApp()
  alpha = { app, workspace: app.alpha, holder: app.alpha.people.owner }
})
afterAll(() => app.stop())

const lists = (who: Member) => call(listCompanies, { query: { limit: 200 } }, who)
const company = (ownerId: string) => call(createCompany, { body: { name: 'Marlow', ownerId } }, owner())
/** Servers are told of a change by the database, which takes a moment; a test waits for the effect and no longer. */
const soon = async (holds: () => Promise<void>) => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await holds()
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
const versionOf = async (memberId: string) =>
  (await call(listMembers, { query: { limit: 200 } }, owner())).items.find((m) => m.id === memberId)!.version

test('S1-30 a token stays in its workspace, whichever the request names', async () => {
  const person = app.beta.people.manager
  for (const workspace of ['alpha', app.alpha.id, 'nowhere', '']) {
    expect((await call(getMe, {}, { ...person, workspace })).workspace.slug).toBe('beta')
  }
  const mine = await company(owner().memberId)
  const asked = call(
    getCompany,
    { params: { id: mine.id } },
    { ...app.beta.people.owner, workspace: 'alpha' },
  )
  await expect(asked).rejects.toMatchObject({ code: 'common.not_found' })
  const written = await call(
    createCompany,
    { body: { name: 'Beta’s' } },
    { ...app.beta.people.owner, workspace: 'alpha' },
  )
  await expect(call(getCompany, { params: { id: written.id } }, owner())).rejects.toMatchObject({
    code: 'common.not_found',
  })
})

test('a member of one workspace is nobody in another, even when the database is asked directly', async () => {
  const { memberId } = app.beta.people.owner
  await expect(app.actorFor(app.alpha.id, memberId)).rejects.toThrow('no such member')
})

test('S1-34 a member who is switched off loses access at once, and has it again when switched on', async () => {
  const person = await join(alpha, 'analyst')
  await lists(person)
  const change = async (active: boolean) =>
    call(
      changeMember,
      { params: { id: person.memberId }, body: { version: await versionOf(person.memberId), active } },
      owner(),
    )
  await change(false)
  await soon(() => expect(lists(person)).rejects.toMatchObject({ code: 'auth.no_workspace' }))
  await change(true)
  await soon(async () => void (await lists(person)))
})

test('S1-34 a change of role takes effect at once', async () => {
  const person = await join(alpha, 'analyst')
  await company(owner().memberId)
  expect((await lists(person)).items.length).toBeGreaterThan(0)
  const body = { version: await versionOf(person.memberId), roleId: 'manager' }
  await call(changeMember, { params: { id: person.memberId }, body }, owner())
  await soon(async () => expect((await lists(person)).items).toEqual([]))
})

test('S1-34 a change of what an own role grants takes effect at once', async () => {
  const role = { id: 'clerk', name: 'Clerk', grants: { company: { verbs: { read: 'all' as const } } } }
  await call(createRole, { body: role }, owner())
  const person = await join(alpha, 'clerk')
  const seen = await company(owner().memberId)
  await lists(person)
  const hides = { company: { verbs: { read: 'all' as const }, fields: { lifecycle: 'hidden' as const } } }
  await call(updateRole, { params: { id: 'clerk' }, body: { version: 1, grants: hides } }, owner())
  await soon(async () =>
    expect(await call(getCompany, { params: { id: seen.id } }, person)).not.toHaveProperty('lifecycle'),
  )
  await call(updateRole, { params: { id: 'clerk' }, body: { version: 2, grants: {} } }, owner())
  await soon(() => expect(lists(person)).rejects.toMatchObject({ code: 'auth.forbidden' }))
})

test('S1-34 moving a team moves what its head sees', async () => {
  const team = await call(createTeam, { body: { name: 'East' } }, owner())
  const head = await join(alpha, 'head', app.alpha.team.south)
  const clerk = await join(alpha, 'manager', team.id)
  const made = await company(clerk.memberId)
  const seen = async () => (await lists(head)).items.map((c) => c.id)
  expect(await seen()).not.toContain(made.id)
  await call(
    updateTeam,
    { params: { id: team.id }, body: { version: 1, parentId: app.alpha.team.south } },
    owner(),
  )
  await soon(async () => expect(await seen()).toContain(made.id))
  await call(updateTeam, { params: { id: team.id }, body: { version: 2, parentId: null } }, owner())
  await soon(async () => expect(await seen()).not.toContain(made.id))
})

test('S3-024 a guest sees a record while it is shared, and not a moment longer', async () => {
  const { guest } = app.alpha.people
  const made = await company(owner().memberId)
  const of = { noun: 'company' as const, recordId: made.id, memberId: guest.memberId }
  await call(shareRecord, { body: of }, owner())
  expect((await lists(guest)).items.map((c) => c.id)).toContain(made.id)
  await expect(
    call(updateCompany, { params: { id: made.id }, body: { version: 1, about: 'x' } }, guest),
  ).rejects.toMatchObject({ code: 'auth.forbidden' })
  await call(unshareRecord, { body: of }, owner())
  expect((await lists(guest)).items.map((c) => c.id)).not.toContain(made.id)
  await expect(call(getCompany, { params: { id: made.id } }, guest)).rejects.toMatchObject({
    code: 'common.not_found',
  })
})

test('a token that is revoked opens nothing any more, and nobody revokes or sees another’s', async () => {
  const person = await join(alpha, 'analyst')
  const id = (await call(listTokens, {}, person)).items[0]!.id
  await expect(call(revokeToken, { params: { id } }, owner())).rejects.toMatchObject({
    code: 'common.not_found',
  })
  expect((await call(listTokens, {}, owner())).items.map((t) => t.id)).not.toContain(id)
  await call(revokeToken, { params: { id } }, person)
  await soon(() => expect(lists(person)).rejects.toMatchObject({ code: 'auth.required' }))
})

test('a token cannot make another: one that leaks does not outlive its expiry', async () => {
  await expect(call(createToken, { body: { name: 'second' } }, owner())).rejects.toMatchObject({
    code: 'auth.forbidden',
  })
})
