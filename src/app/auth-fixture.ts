import { createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, inject, vi } from 'vitest'
import { createAuth } from './auth.ts'
import { createMail } from './mail.ts'

export const baseUrl = 'http://crm.example.test'
export const password = 'correct horse battery'

/** What tests of sign-in stand on: a database with only its tables, a mail catcher, and browsers with cookies. */
export const authFixture = async () => {
  const name = `auth_${randomUUID().replaceAll('-', '')}`
  const server = inject('postgresUrl')
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = name
  const pool = new pg.Pool({ connectionString: url.href })
  await pool.query(readFileSync(new URL('../../db/migrations/0002_sign_in.sql', import.meta.url), 'utf8'))

  const errors: unknown[] = []
  const mail = createMail({ smtpUrl: undefined, from: 'crm@example.test', pool })
  const secret = 'a secret that only this test knows'
  const makeAuth = (settings = {}) =>
    // Remembering for an hour, so that only being told to forget can pass for forgetting.
    createAuth({ pool, baseUrl, secret, mail, remember: 3_600, log: (e) => errors.push(e), ...settings })
  const auth = makeAuth()

  /** A browser: keeps cookies and says which page it is on; `extra` headers replace its own. */
  const browser = (extra: Record<string, string> = {}, address = '192.0.2.1', to = auth) => {
    const cookies = new Map<string, string>()
    const headers = () =>
      new Headers({ origin: baseUrl, cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; '), ...extra })
    const call = async (method: string, path: string, body?: unknown) => {
      const sent = headers()
      if (body !== undefined && !sent.has('content-type')) sent.set('content-type', 'application/json')
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const init = { method, headers: sent, ...(body !== undefined && { body: text }) }
      const reply = await to.handler(new Request(`${baseUrl}/api/auth${path}`, init), address)
      for (const cookie of reply.headers.getSetCookie()) {
        const [, key, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
        if (value === '') cookies.delete(key!)
        else cookies.set(key!, value!)
      }
      return {
        status: reply.status,
        body: (await reply.json()) as Record<string, unknown>,
        headers: reply.headers,
      }
    }
    return {
      headers,
      get: (path: string) => call('GET', path),
      post: (path: string, body?: unknown) => call('POST', path, body),
      signIn: (email: string, secret = password) =>
        call('POST', '/sign-in/email', { email, password: secret }),
    }
  }

  return {
    errors,
    pool,
    mail,
    auth,
    browser,
    makeAuth,

    person: async (locale: 'en' | 'ru' | 'zh' | null = null) => {
      const email = `${randomUUID()}@example.test`
      const { id } = await auth.createUser({ email, name: 'Anna', password, locale })
      return { id, email }
    },

    signedIn: async (email: string, to = auth) => {
      const page = browser({}, undefined, to)
      expect(await page.signIn(email)).toMatchObject({ status: 200 })
      return page
    },

    /** Ends everything, and fails when anything was logged as a bug meanwhile. */
    close: async () => {
      await auth.close()
      await pool.end()
      // Not by force: a pool calls itself ended while its last connections are still saying goodbye.
      await vi.waitFor(() => admin.query(`drop database ${name}`), { timeout: 30_000, interval: 20 })
      await admin.end()
      expect(errors).toEqual([])
    },
  }
}

/** The code an authenticator app shows for this address at this time (RFC 6238). */
export const totp = (uri: string, at = Date.now()) => {
  const base32 = new URL(uri).searchParams.get('secret')!
  const bits = base32
    .split('')
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((b) => Number.parseInt(b, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.at(-1)! & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
