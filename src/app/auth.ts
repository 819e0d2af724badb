import type pg from 'pg'
import { createCache } from './auth-cache.ts'
import { createHandler, isForeign } from './auth-http.ts'
import { createIdentify, type Identity } from './auth-identify.ts'
import { createLimits } from './auth-limits.ts'
import { configure } from './auth-options.ts'
import { createTokens } from './auth-tokens.ts'
import { createUsers } from './auth-users.ts'
import { type Language, languageOf, mailTexts } from './mail-texts.ts'
import type { Mail } from './mail.ts'

export type { Identity } from './auth-identify.ts'

export type AuthSettings = {
  /** A pool of the schema's owner: the role of requests, tessera_app, may not read these tables. */
  pool: pg.Pool
  /** Public base address; its origin is the only one whose pages may call. */
  baseUrl: string
  secret: string
  mail: Mail
  secureCookies?: boolean
  /** The language of mails to people who chose none and whose browser names none of ours. */
  locale?: Language
  /** For how many seconds a server remembers whom a secret belongs to, unless it hears that their access changed. */
  remember?: number
  log?: (error: unknown) => void
}

export type Auth = ReturnType<typeof createAuth>

/** Sign-in: passwords, second factor, sessions, API tokens. Connects at first use; call `close` before ending the pool. */
export const createAuth = ({
  pool,
  baseUrl,
  secret,
  mail,
  locale = 'en',
  log = console.error,
  ...rest
}: AuthSettings) => {
  const origins = originsOf(baseUrl)
  const secureCookies = rest.secureCookies ?? baseUrl.startsWith('https:')
  const limits = createLimits(pool)
  const cache = createCache<Identity>({ pool, seconds: rest.remember ?? 5, most: 10_000, log })

  const pending = new Set<Promise<unknown>>()
  const later = (promise: Promise<unknown>) => {
    const settled = promise.catch(log).finally(() => pending.delete(settled))
    pending.add(settled)
  }

  const better = configure({
    pool,
    origins,
    secret,
    secureCookies,
    limits,
    later,
    log,
    sendReset: (user, token, headers) => {
      const language = languageOf(user.locale, headers?.get('accept-language')) ?? locale
      const link = `${baseUrl}/reset-password?token=${encodeURIComponent(token)}`
      return mail.send({
        to: user.email,
        purpose: 'password_reset',
        ...mailTexts[language].passwordReset({ name: user.name, link }),
      })
    },
  })
  const cookieName = `${secureCookies ? '__Secure-' : ''}tessera.session_token`
  const parts = { pool, better, forget: cache.forget }

  return {
    /** Answers everything under /api/auth. */
    handler: createHandler({ inner: better.handler, origins, limits, forget: cache.forget, log }),
    identify: createIdentify({ pool, secret, cookieName, cache, later }),
    /** Whether a browser sent this request from a page that is not ours; then a cookie must not count. */
    isForeign: (headers: Headers) => isForeign(headers, origins),
    ...createUsers(parts),
    ...createTokens(parts),

    /** Deletes what has run out. */
    sweep: async () => {
      await pool.query('delete from session where expires_at < now()')
      await pool.query('delete from verification where expires_at < now()')
      await pool.query('delete from rate_limit where resets_at < now()')
    },

    /** Waits for mails under way and stops listening. */
    close: async () => {
      await Promise.all(pending)
      await cache.close()
    },
  }
}

/** A machine of one's own is reached by several names, and people type either. */
const originsOf = (baseUrl: string) => {
  const url = new URL(baseUrl)
  const names = ['localhost', '127.0.0.1', '[::1]']
  const others = names.includes(url.hostname) ? names.filter((n) => n !== url.hostname) : []
  return [url.origin, ...others.map((n) => `${url.protocol}//${n}${url.port && `:${url.port}`}`)]
}
