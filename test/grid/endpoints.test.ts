import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyRoleIds } from '#features/roles/contract.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Permission } from '#kit/endpoint.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { cases } from './cases.ts'
import { bearer, nameOf, send } from './world.ts'

// The grid: role × endpoint × workspace, made from the routes the server really answers.

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const endpoints = () => app.routes.map((r) => r.endpoint)
const known = () => endpoints().filter((e) => nameOf(e) in cases)
const granted = ({ role }: Person, permission: Permission): boolean => {
  const [noun, verb] = permission.split('.') as [string, string | undefined]
  return verb === undefined || readyGrants[role][noun]?.verbs[verb] !== undefined
}
const nothing = { params: { id: randomUUID(), file: randomUUID(), round: '1' }, body: '{"no such thing":1}' }
const bare = ({ method }: { method: string }) => (method === 'GET' ? { params: nothing.params } : nothing)

test('S1-34 S3-024 every endpoint stands in the grid', () => {
  expect(
    endpoints()
      .map(nameOf)
      .filter((name) => !(name in cases)),
  ).toEqual([])
})

test('every endpoint that is not public asks for a known permission', () => {
  const verbs = new Set(
    Object.entries(readyGrants.owner).flatMap(([noun, { verbs: v }]) =>
      Object.keys(v).map((verb) => `${noun}.${verb}`),
    ),
  )
  const strange = endpoints().filter(
    ({ permission }) => !['public', 'user', 'member'].includes(permission) && !verbs.has(permission),
  )
  expect(strange.map(nameOf)).toEqual([])
  expect(
    endpoints()
      .filter((e) => e.permission === 'public')
      .map(nameOf)
      .sort(),
  ).toEqual([
    'GET /c/{slug}/{key}',
    'GET /c/{slug}/{key}/pages',
    'GET /c/{slug}/{key}/pdf',
    'GET /f/{slug}/{key}',
    'GET /l/{slug}/{key}',
    'GET /l/{slug}/{key}/pixel',
    'GET /m/{slug}/{key}',
    'GET /mail-catcher',
    'GET /o/{slug}/{key}',
    'GET /o/{slug}/{key}/pages',
    'GET /o/{slug}/{key}/pdf',
    'GET /s/{slug}/{key}',
    'POST /c/{slug}/{key}',
    'POST /c/{slug}/{key}/signature',
    'POST /f/{slug}/{key}',
    'POST /invitation-acceptances',
    'POST /invitation-readings',
    'POST /m/{slug}/{key}',
    'POST /o/{slug}/{key}',
  ])
})

test('without a token, or with a wrong one, everything but the public is refused with 401', async () => {
  const wrong: string[] = []
  for (const e of endpoints().filter(({ permission }) => permission !== 'public')) {
    for (const authorization of ['', 'Bearer tessera_nobody', 'Basic eA==']) {
      const { status, code } = await send(app.base, e, bare(e), { authorization })
      if (status !== 401 || code !== 'auth.required') wrong.push(`${nameOf(e)}: ${status} ${code}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each(readyRoleIds)(
  'S1-34 S3-024 %s: what the role does not grant is refused before anything is looked up',
  async (role) => {
    const person = app.alpha.people[role]
    const wrong: string[] = []
    for (const e of endpoints().filter(({ permission }) => !granted(person, permission))) {
      const { status, code } = await send(app.base, e, bare(e), bearer(person))
      if (status !== 403 || code !== 'auth.forbidden') wrong.push(`${nameOf(e)}: ${status} ${code}`)
    }
    expect(wrong).toEqual([])
  },
)

test.each(readyRoleIds)(
  'S1-34 S3-024 %s: what the role grants is done in its own workspace',
  async (role) => {
    const holder = app.alpha.people[role]
    const wrong: string[] = []
    for (const e of known().filter(({ permission }) => granted(holder, permission))) {
      const { sends, ok = 200 } = cases[nameOf(e)]!
      const sent = await sends({ app, workspace: app.alpha, holder })
      const { status, text } = await send(app.base, e, sent, bearer(holder))
      const due = typeof ok === 'number' ? ok : ok(role)
      if (status !== due) wrong.push(`${nameOf(e)}: ${status} instead of ${due}: ${text.slice(0, 300)}`)
    }
    expect(wrong).toEqual([])
  },
)

test.each(readyRoleIds)(
  'S1-34 S1-30 %s: nothing of another workspace is read, changed or named',
  async (role) => {
    const person = app.alpha.people[role]
    const place = { app, workspace: app.beta, holder: app.beta.people[role] }
    const wrong: string[] = []
    const asked = known().filter(({ permission }) => permission !== 'public' && granted(person, permission))
    for (const e of asked) {
      const { sends, ok = 200, foreign } = cases[nameOf(e)]!
      const sent = await sends(place)
      // Naming the other workspace does not help: a token belongs to one.
      const headers = { ...bearer(person), 'x-workspace': 'beta' }
      const { status, text } = await send(app.base, e, sent, headers)
      const due = foreign ?? (e.path.includes('{') ? 404 : typeof ok === 'number' ? ok : ok(role))
      if (status !== due) wrong.push(`${nameOf(e)}: ${status} instead of ${due}: ${text.slice(0, 300)}`)
      const leaked = /Betelgeuse \d+|of beta/.exec(text)?.[0]
      if (leaked) wrong.push(`${nameOf(e)} names ${leaked}`)
    }
    expect(wrong).toEqual([])
    expect(await eventsOfStrangers(app.beta.id)).toEqual([])
  },
)

const eventsOfStrangers = async (workspaceId: string) => {
  const { rows } = await app.pool.query<{ type: string }>(
    `select type from event where workspace_id = $1
       and actor_id not in (select id from member where workspace_id = $1)`,
    [workspaceId],
  )
  return rows
}
