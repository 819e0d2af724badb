import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { authFixture, password, totp } from './auth-fixture.ts'

let fixture: Awaited<ReturnType<typeof authFixture>>
let { auth, pool, mail, browser, person, signedIn } = {} as typeof fixture

beforeAll(async () => {
  fixture = await authFixture()
  ;({ auth, pool, mail, browser, person, signedIn } = fixture)
})
afterAll(() => fixture.close())

describe('password', () => {
  test('opens a session by a cookie that no script can read', async () => {
    const { id, email } = await person()
    const page = browser()
    const reply = await page.signIn(email.toUpperCase())
    expect(reply).toMatchObject({ status: 200, body: { user: { id, email } } })
    expect(reply.body).not.toHaveProperty('token')
    const cookie = reply.headers.getSetCookie().join()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(await auth.identify(page.headers())).toMatchObject({ userId: id, via: 'session' })

    const session = await page.get('/get-session')
    expect(session.body).toMatchObject({
      user: { id, locale: null, twoFactorEnabled: false },
      session: { userId: id },
    })
    expect(JSON.stringify(session.body)).not.toContain('"token"')
  })

  test('a wrong password and an unknown person sound alike', async () => {
    const { email } = await person()
    const wrong = await browser().signIn(email, 'wrong password')
    const unknown = await browser().signIn(`${randomUUID()}@example.test`)
    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.wrong_password' } })
    expect(unknown.body).toEqual(wrong.body)
    expect(wrong.headers.get('content-type')).toBe('application/problem+json')
  })

  test('too many wrong passwords lock the account for a while, from whatever address', async () => {
    const { email } = await person()
    expect((await browser({}, '198.51.100.1').signIn(email, 'wrong')).status).toBe(401)
    await pool.query(`update rate_limit set count = 9 where key like 'account|%' and count = 1`)
    expect((await browser({}, '198.51.100.2').signIn(email, 'wrong')).status).toBe(401)
    const reply = await browser({}, '198.51.100.3').signIn(email)
    expect(reply).toMatchObject({ status: 429, body: { code: 'auth.too_many_attempts' } })
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    await pool.query('update rate_limit set resets_at = now()')
    expect((await browser().signIn(email)).status).toBe(200)
  })

  test('a right password forgets the wrong ones before it', async () => {
    const { email } = await person()
    await browser().signIn(email, 'wrong')
    await pool.query(`update rate_limit set count = 9 where key like 'account|%' and count = 1`)
    await signedIn(email)
    expect((await browser().signIn(email, 'wrong')).status).toBe(401)
    await signedIn(email)
  })

  test('too many attempts from one address are refused, whatever account they try', async () => {
    const attempt = () => browser({}, '203.0.113.7').signIn(`${randomUUID()}@example.test`, 'x')
    expect((await attempt()).status).toBe(401)
    await pool.query(`update rate_limit set count = 60 where key like 'ip|203.0.113.7%'`)
    const reply = await attempt()
    expect(reply).toMatchObject({ status: 429, body: { details: { retryAfter: expect.any(Number) } } })
  })

  test('a change asks for the old one and ends the other sessions', async () => {
    const { email } = await person()
    const here = await signedIn(email)
    const there = await signedIn(email)
    const change = (currentPassword: string, newPassword: string) =>
      here.post('/change-password', { currentPassword, newPassword })
    expect(await change('wrong', 'a new password')).toMatchObject({
      status: 401,
      body: { code: 'auth.wrong_password' },
    })
    expect(await change(password, 'short')).toMatchObject({ status: 422, body: { details: { min: 10 } } })
    expect(await change(password, 'a new password')).toMatchObject({ status: 200 })
    expect(await auth.identify(there.headers())).toBeNull()
    expect(await auth.identify(here.headers())).not.toBeNull()
  })

  test('set by the command line, it ends every session', async () => {
    const { id, email } = await person()
    const page = await signedIn(email)
    expect(await auth.identify(page.headers())).not.toBeNull()
    await auth.setPassword({ userId: id, password: 'set by an admin' })
    expect(await auth.identify(page.headers())).toBeNull()
    expect((await browser().signIn(email, 'set by an admin')).status).toBe(200)
    await expect(auth.setPassword({ userId: randomUUID(), password })).rejects.toMatchObject({
      code: 'common.not_found',
    })
  })
})

describe('reset by mail', () => {
  const ask = async (email: string, extra = {}) => {
    expect((await browser(extra).post('/request-password-reset', { email })).status).toBe(200)
    return vi.waitFor(async () => {
      const letter = (await mail.listCaught()).find((m) => m.to === email)
      expect(letter).toBeDefined()
      return { letter: letter!, token: /token=(\w+)/.exec(letter!.text)![1]! }
    })
  }

  test('the link sets a new password once, ends all sessions, and speaks the person’s language', async () => {
    const { email } = await person('ru')
    const page = await signedIn(email)
    const { letter, token } = await ask(email)
    expect(letter).toMatchObject({ purpose: 'password_reset', subject: 'Новый пароль для Tessera' })
    const reset = (newPassword: string) => browser().post('/reset-password', { token, newPassword })
    expect(await reset('short')).toMatchObject({ status: 422, body: { code: 'auth.password_too_short' } })
    expect((await reset('brand new password')).status).toBe(200)
    expect(await reset('brand new password')).toMatchObject({
      status: 422,
      body: { code: 'auth.token_expired' },
    })
    expect(await auth.identify(page.headers())).toBeNull()
    expect((await browser().signIn(email)).status).toBe(401)
    expect((await browser().signIn(email, 'brand new password')).status).toBe(200)
  })

  test('the link is dead after an hour', async () => {
    const { id, email } = await person()
    const { letter, token } = await ask(email, { 'accept-language': 'fr, zh-CN;q=0.8' })
    expect(letter.subject).toContain('密码')
    await pool.query(
      `update verification set expires_at = expires_at - interval '61 minutes' where value = $1`,
      [id],
    )
    const reply = await browser().post('/reset-password', { token, newPassword: 'brand new password' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'auth.token_expired' } })
  })

  test('an unknown address gets the same answer and no letter', async () => {
    const email = `${randomUUID()}@example.test`
    expect((await browser().post('/request-password-reset', { email })).status).toBe(200)
    expect((await mail.listCaught()).filter((m) => m.to === email)).toEqual([])
  })
})

describe('second factor', () => {
  const enrolled = async () => {
    const { id, email } = await person()
    const page = await signedIn(email)
    const wrong = await page.post('/two-factor/enable', { password: 'wrong' })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.wrong_password' } })
    const { body } = await page.post('/two-factor/enable', { password })
    const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }
    expect(await page.post('/two-factor/verify-totp', { code: '000000' })).toMatchObject({
      body: { code: 'auth.wrong_code' },
    })
    expect((await page.post('/two-factor/verify-totp', { code: totp(totpURI) })).status).toBe(200)
    return { id, email, page, totpURI, backupCodes }
  }

  test('is asked for after the password, and only then lets in', async () => {
    const { id, email, totpURI } = await enrolled()
    const page = browser()
    const first = await page.signIn(email)
    expect(first).toMatchObject({
      status: 401,
      body: { code: 'auth.second_factor_required', details: { methods: ['totp'] } },
    })
    expect(await auth.identify(page.headers())).toBeNull()
    expect((await page.get('/get-session')).body).toBeNull()
    expect(await page.post('/two-factor/verify-totp', { code: '000000' })).toMatchObject({ status: 401 })
    expect((await page.post('/two-factor/verify-totp', { code: totp(totpURI) })).status).toBe(200)
    expect(await auth.identify(page.headers())).toMatchObject({ userId: id, via: 'session' })
  })

  test('gives way to a backup code, each once', async () => {
    const { id, email, backupCodes } = await enrolled()
    const enter = async () => {
      const page = browser()
      await page.signIn(email)
      return { page, reply: await page.post('/two-factor/verify-backup-code', { code: backupCodes[0] }) }
    }
    const { page } = await enter()
    expect(await auth.identify(page.headers())).toMatchObject({ userId: id })
    expect((await enter()).reply).toMatchObject({ status: 401, body: { code: 'auth.wrong_code' } })
  })

  test('without a password before it there is nothing to answer', async () => {
    const reply = await browser().post('/two-factor/verify-totp', { code: '123456' })
    expect(reply).toMatchObject({ status: 401, body: { code: 'auth.challenge_expired' } })
  })

  test('a few wrong codes spend the challenge', async () => {
    const { email, totpURI } = await enrolled()
    const page = browser()
    await page.signIn(email)
    for (let i = 0; i < 5; i += 1) await page.post('/two-factor/verify-totp', { code: '000000' })
    const reply = await page.post('/two-factor/verify-totp', { code: totp(totpURI) })
    expect(reply).toMatchObject({ status: 401, body: { code: 'auth.challenge_expired' } })
  })

  test('is switched off with the password', async () => {
    const { email, page } = await enrolled()
    expect((await page.post('/two-factor/disable', { password })).status).toBe(200)
    expect((await browser().signIn(email)).status).toBe(200)
  })
})

describe('sessions', () => {
  type Item = { id: string; current: boolean }

  test('are listed without their tokens, and a revoked one is nobody at once', async () => {
    const { email } = await person()
    const here = await signedIn(email)
    const there = await signedIn(email)
    expect(await auth.identify(there.headers())).not.toBeNull()
    const { items } = (await here.get('/sessions')).body as { items: Item[] }
    expect(items).toHaveLength(2)
    expect(JSON.stringify(items)).not.toContain('token')
    const other = items.find((s) => !s.current)!
    expect((await here.post('/sessions/revoke', { id: other.id })).status).toBe(200)
    expect(await auth.identify(there.headers())).toBeNull()
    expect(await auth.identify(here.headers())).not.toBeNull()
  })

  test('of someone else are out of reach', async () => {
    const mine = await signedIn((await person()).email)
    const theirs = await signedIn((await person()).email)
    const { items } = (await theirs.get('/sessions')).body as { items: Item[] }
    expect(await mine.post('/sessions/revoke', { id: items[0]!.id })).toMatchObject({ status: 404 })
    expect(await browser().get('/sessions')).toMatchObject({ status: 401, body: { code: 'auth.required' } })
    expect(await auth.identify(theirs.headers())).not.toBeNull()
  })

  test('end by signing out', async () => {
    const page = await signedIn((await person()).email)
    const before = page.headers()
    expect((await page.post('/sign-out')).status).toBe(200)
    expect(await auth.identify(before)).toBeNull()
  })

  test('a forged signature is nobody', async () => {
    const page = await signedIn((await person()).email)
    const cookie = page.headers().get('cookie')!
    expect(await auth.identify(new Headers({ cookie: cookie.replace(/\.[^.]*$/, '.AAAA') }))).toBeNull()
    expect(await auth.identify(new Headers({ cookie: 'tessera.session_token=%E0%A4%A' }))).toBeNull()
    expect(await auth.identify(new Headers())).toBeNull()
  })
})
