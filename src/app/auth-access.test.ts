import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { authFixture, baseUrl, password } from './auth-fixture.ts'

let fixture: Awaited<ReturnType<typeof authFixture>>
let { auth, pool, browser, person, signedIn } = {} as typeof fixture

beforeAll(async () => {
  fixture = await authFixture()
  ;({ auth, pool, browser, person, signedIn } = fixture)
})
afterAll(() => fixture.close())

const patiently = { timeout: 30_000, interval: 10 }
const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` })

describe('API token', () => {
  const workspaceId = randomUUID()
  const issue = async (of: { expiresInDays?: number; workspaceId?: string } = {}) => {
    const { id: userId } = await person()
    const memberId = randomUUID()
    const made = await auth.createToken({ userId, workspaceId, memberId, name: 'import', ...of })
    return { ...made, userId, memberId }
  }

  test('speaks for one member of one workspace', async () => {
    const { token, id, userId, memberId } = await issue()
    const other = await issue({ workspaceId: randomUUID() })
    expect(token).toMatch(/^tsr_/)
    expect(await auth.identify(bearer(token))).toEqual({
      userId,
      via: 'token',
      tokenId: id,
      tokenWorkspaceId: workspaceId,
      tokenMemberId: memberId,
    })
    expect((await auth.identify(bearer(other.token)))?.tokenWorkspaceId).not.toBe(workspaceId)
    const stored = await pool.query<{ row: string }>(
      'select api_key::text as row from api_key where id = $1',
      [id],
    )
    expect(stored.rows[0]!.row).not.toContain(token)
  })

  test('is listed per workspace and member, with its last use', async () => {
    const { id, token, memberId } = await issue({ expiresInDays: 7 })
    await issue()
    await auth.identify(bearer(token))
    await vi.waitFor(async () => {
      const [only, ...rest] = await auth.listTokens({ workspaceId, memberId })
      expect(rest).toEqual([])
      expect(only).toMatchObject({
        id,
        name: 'import',
        memberId,
        start: token.slice(0, 8),
        lastUsedAt: expect.any(Date),
      })
      expect(only!.expiresAt!.getTime()).toBeLessThan(Date.now() + 7.1 * 24 * 3_600_000)
    })
    expect((await auth.listTokens({ workspaceId })).length).toBeGreaterThan(1)
    expect(await auth.listTokens({ workspaceId: randomUUID() })).toEqual([])
  })

  test('its use is noted once a minute, not once a request', async () => {
    const { id, token } = await issue()
    const lastUse = async () =>
      (await pool.query('select last_request from api_key where id = $1', [id])).rows[0].last_request
    await auth.identify(bearer(token))
    const first = await vi.waitFor(async () => {
      const at = await lastUse()
      expect(at).not.toBeNull()
      return at
    })
    const fresh = fixture.makeAuth()
    await fresh.identify(bearer(token))
    await fresh.close()
    expect(await lastUse()).toEqual(first)
  })

  test('expired, it is nobody', async () => {
    const { id, token } = await issue()
    expect(await auth.identify(bearer(token))).not.toBeNull()
    await pool.query(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [id])
    await vi.waitFor(async () => expect(await auth.identify(bearer(token))).toBeNull(), patiently)
  })

  test('revoked, it is nobody at once; another workspace cannot revoke it', async () => {
    const { id, token } = await issue()
    expect(await auth.identify(bearer(token))).not.toBeNull()
    expect(await auth.revokeToken({ id, workspaceId: randomUUID() })).toBe(false)
    expect(await auth.revokeToken({ id, workspaceId, memberId: randomUUID() })).toBe(false)
    expect(await auth.identify(bearer(token))).not.toBeNull()
    expect(await auth.revokeToken({ id, workspaceId })).toBe(true)
    expect(await auth.identify(bearer(token))).toBeNull()
  })

  test('a wrong one is nobody, even beside a good session', async () => {
    const { email } = await person()
    const headers = (await signedIn(email)).headers()
    headers.set('authorization', `Bearer tsr_${'x'.repeat(64)}`)
    expect(await auth.identify(headers)).toBeNull()
    headers.set('authorization', 'Basic dXNlcjpwYXNz')
    expect(await auth.identify(headers)).toMatchObject({ via: 'session' })
  })
})

describe('what a server remembers', () => {
  /** How many queries it takes `server` to say who this is. */
  const cost = async (headers: Headers, server = auth) => {
    const query = vi.spyOn(pool, 'query')
    expect(await server.identify(headers)).not.toBeNull()
    const { length } = query.mock.calls
    query.mockRestore()
    return length
  }
  const known = (headers: Headers, server = auth) =>
    vi.waitFor(async () => expect(await cost(headers, server)).toBe(0), patiently)

  test('costs no query a second time, and survives that a session is kept alive', async () => {
    const { id, email } = await person()
    const page = await signedIn(email)
    expect(await cost(page.headers())).toBeLessThanOrEqual(1)
    await known(page.headers())
    await pool.query(
      `update session set updated_at = now(), expires_at = expires_at + interval '1 day' where user_id = $1`,
      [id],
    )
    await pool.query(`update session set ip_address = '192.0.2.9' where user_id = $1`, [id])
    expect(await cost(page.headers())).toBe(0)
  })

  test('is forgotten by every server when a session ends on one', async () => {
    const { email } = await person()
    const other = fixture.makeAuth()
    const page = await signedIn(email)
    const before = page.headers()
    await known(before, other)
    await page.post('/sign-out')
    await vi.waitFor(async () => expect(await other.identify(before)).toBeNull(), patiently)
    await other.close()
  })

  test('is nothing while the server cannot hear of changes, and again something when it can', async () => {
    const page = await signedIn((await person()).email)
    await known(page.headers())
    const quiet = vi.spyOn(fixture.errors, 'push').mockReturnValue(0)
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query = 'listen access'`)
    await vi.waitFor(async () => expect(await cost(page.headers())).toBe(1), patiently)
    await known(page.headers())
    quiet.mockRestore()
  })

  test('is forgotten with the person', async () => {
    const { id, email } = await person()
    const page = await signedIn(email)
    expect(await auth.identify(page.headers())).not.toBeNull()
    await pool.query('delete from "user" where id = $1', [id])
    await vi.waitFor(async () => expect(await auth.identify(page.headers())).toBeNull(), patiently)
  })
})

describe('the door', () => {
  const credentials = async () => ({ email: (await person()).email, password })

  test('is closed to the public: people come by invitation', async () => {
    const reply = await browser().post('/sign-up/email', { email: 'eve@example.test', password, name: 'Eve' })
    expect(reply).toMatchObject({ status: 403, body: { code: 'auth.sign_up_closed' } })
    const { email } = await person()
    await expect(auth.createUser({ email: email.toUpperCase(), name: 'B' })).rejects.toMatchObject({
      code: 'common.duplicate',
    })
    await expect(
      auth.createUser({ email: 'b@example.test', name: 'B', password: 'short' }),
    ).rejects.toMatchObject({
      code: 'common.invalid',
    })
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: `${baseUrl}:8080` }],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s, signed in or not', async (_name, extra) => {
    const foreign = await browser(extra).post('/sign-in/email', await credentials())
    expect(foreign).toMatchObject({ status: 403, body: { code: 'auth.foreign_origin' } })
    const page = await signedIn((await person()).email)
    const headers = new Headers({ cookie: page.headers().get('cookie')!, ...extra })
    const reply = await auth.handler(new Request(`${baseUrl}/api/auth/sign-out`, { method: 'POST', headers }))
    expect(reply.status).toBe(403)
    expect(auth.isForeign(headers)).toBe(true)
    expect(await auth.identify(page.headers())).not.toBeNull()
  })

  test('lets a program in, which sends no origin', async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(await credentials())
    const reply = await auth.handler(
      new Request(`${baseUrl}/api/auth/sign-in/email`, { method: 'POST', headers, body }),
    )
    expect(reply.status).toBe(200)
  })

  test.each([
    '/api-key/create',
    '/api-key/update',
    '/list-sessions',
    '/update-session',
    '/delete-user',
    '/error',
    '/__proto__',
  ])('knows no %s', async (path) =>
    expect(await browser().post(path, {})).toMatchObject({ status: 404, body: { code: 'common.not_found' } }),
  )

  test.each([
    ['no JSON', '{', 400, 'common.bad_json'],
    ['no object', '[]', 422, 'common.invalid'],
    ['a number', { email: 1, password }, 422, 'common.invalid'],
    ['a null byte', { email: 'a\0@example.test', password }, 422, 'common.invalid'],
    ['half a character', { email: 'a@example.test', password: '\ud800' }, 422, 'common.invalid'],
    ['an unknown field', { email: 'a@example.test', password, admin: true }, 422, 'common.invalid'],
    ['a huge body', { email: 'a@example.test', password: 'x'.repeat(100_000) }, 413, 'common.too_large'],
  ])('answers %s with its code', async (_name, body, status, code) => {
    expect(await browser().post('/sign-in/email', body)).toMatchObject({ status, body: { status, code } })
  })

  test('takes JSON only, so that no foreign form can post', async () => {
    const page = browser({ 'content-type': 'text/plain' })
    expect(await page.post('/sign-in/email', await credentials())).toMatchObject({ status: 415 })
  })

  test('keeps language and theme per person, and nothing else', async () => {
    const page = await signedIn((await person()).email)
    expect((await page.post('/update-user', { locale: 'zh', theme: 'dark', name: 'Анна' })).status).toBe(200)
    expect((await page.get('/get-session')).body).toMatchObject({
      user: { locale: 'zh', theme: 'dark', name: 'Анна' },
    })
    for (const body of [{ locale: 'xx' }, { emailVerified: true }, { image: 'x' }, {}])
      expect((await page.post('/update-user', body)).status).toBe(422)
  })

  test('marks the cookie Secure where the address is https, and there only', async () => {
    const secure = fixture.makeAuth({ baseUrl: 'https://crm.example.test' })
    const page = browser({ origin: 'https://crm.example.test' }, undefined, secure)
    const reply = await page.post('/sign-in/email', await credentials())
    expect(reply.headers.getSetCookie().join()).toMatch(/__Secure-tessera.session_token=.*; Secure/i)
    expect(await secure.identify(page.headers())).toMatchObject({ via: 'session' })
    expect(await auth.identify(page.headers())).toBeNull()
    await secure.close()
  })

  test('on one’s own machine answers to each of its names', async () => {
    const local = fixture.makeAuth({ baseUrl: 'http://127.0.0.1:3000' })
    const page = browser({ origin: 'http://localhost:3000' }, undefined, local)
    expect((await page.post('/sign-in/email', await credentials())).status).toBe(200)
    await local.close()
  })

  test('what has run out is swept', async () => {
    const { id, email } = await person()
    await signedIn(email)
    await pool.query(`update session set expires_at = now() - interval '1 day' where user_id = $1`, [id])
    await auth.sweep()
    expect((await pool.query('select 1 from session where user_id = $1', [id])).rowCount).toBe(0)
  })
})
