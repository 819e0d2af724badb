import { createHmac, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import type { createCache } from './auth-cache.ts'
import { sha256, tokenPrefix } from './auth-options.ts'

/** Who sends a request: a person through a browser's session, or a member of one workspace through a token. */
export type Identity =
  | {
      userId: string
      via: 'session'
      sessionId: string
      tokenId?: undefined
      tokenWorkspaceId?: undefined
      tokenMemberId?: undefined
    }
  | {
      userId: string
      via: 'token'
      sessionId?: undefined
      tokenId: string
      tokenWorkspaceId: string
      tokenMemberId: string
    }

type Parts = {
  pool: pg.Pool
  secret: string
  cookieName: string
  cache: ReturnType<typeof createCache<Identity>>
  later: (promise: Promise<unknown>) => void
}

/** Says who sends a request, or null; a bearer token, even a wrong one, goes before the cookie. */
export const createIdentify =
  (parts: Parts) =>
  async (headers: Headers): Promise<Identity | null> => {
    const bearer = /^bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
    if (bearer !== undefined) return byToken(parts, bearer)
    const token = sessionToken(headers.get('cookie') ?? '', parts)
    return token === null ? null : bySession(parts, token)
  }

const sessionToken = (cookies: string, { cookieName, secret }: Parts): string | null => {
  const cookie = cookies.split(/;\s*/).find((c) => c.startsWith(`${cookieName}=`))
  if (!cookie) return null
  const value = decoded(cookie.slice(cookieName.length + 1))
  const dot = value.lastIndexOf('.')
  const token = value.slice(0, dot)
  const signature = Buffer.from(value.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const bySession = ({ pool, cache }: Parts, token: string) =>
  cache.through(sha256(token), async () => {
    const { rows } = await pool.query<{ id: string; user_id: string; expires_at: Date }>(
      'select id, user_id, expires_at from session where token = $1 and expires_at > now()',
      [token],
    )
    const row = rows[0]
    if (!row) return null
    return {
      value: { userId: row.user_id, via: 'session', sessionId: row.id },
      until: row.expires_at.getTime(),
    }
  })

type KeyRow = {
  id: string
  reference_id: string
  workspace_id: string
  member_id: string
  expires_at: Date | null
  stale: boolean
}

const byToken = async ({ pool, cache, later }: Parts, token: string) => {
  if (!token.startsWith(tokenPrefix)) return null
  const hash = sha256(token)
  return cache.through(hash, async () => {
    const { rows } = await pool.query<KeyRow>(
      `select id, reference_id, workspace_id, member_id, expires_at,
         last_request is null or last_request < now() - interval '1 minute' as stale
       from api_key where key = $1 and enabled and (expires_at is null or expires_at > now())`,
      [hash],
    )
    const row = rows[0]
    if (!row) return null
    if (row.stale) later(touch(pool, row.id))
    return {
      value: {
        userId: row.reference_id,
        via: 'token',
        tokenId: row.id,
        tokenWorkspaceId: row.workspace_id,
        tokenMemberId: row.member_id,
      },
      until: row.expires_at?.getTime() ?? Infinity,
    }
  })
}

/** Once a minute is enough to see which tokens are in use, and spares a write per request. */
const touch = (pool: pg.Pool, id: string) =>
  pool.query(
    `update api_key set last_request = now()
     where id = $1 and (last_request is null or last_request < now() - interval '1 minute')`,
    [id],
  )
