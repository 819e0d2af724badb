import { sql } from 'kysely'
import type pg from 'pg'
import type { Actor } from '#kit/access.ts'
import { type Db, transaction, type Tx } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { Visitor } from '#kit/serve.ts'
import { grantsOf } from '#features/roles/rules.ts'
import { createCache } from './auth-cache.ts'
import type { Auth } from './auth.ts'

type Row = {
  member_id: string
  user_id: string
  role_id: string
  grants: unknown
  team_id: string | null
  team_member_ids: string[]
  time_zone: string
  country: string
  locale: Actor['locale']
}

/** A member's standing in the workspace the transaction is pinned to; undefined for somebody who does not belong there or was switched off. */
export const actorOf = async (
  tx: Tx,
  workspaceId: string,
  who: { userId: string } | { memberId: string },
  via: Actor['via'],
): Promise<Actor | undefined> => {
  const by = 'userId' in who ? sql`m.user_id = ${who.userId}::uuid` : sql`m.id = ${who.memberId}::uuid`
  const { rows } = await sql<Row>`
    with recursive me as (
      select * from member m where m.workspace_id = ${workspaceId}::uuid and ${by} and m.active and m.deleted_at is null
    ), below(id) as (
      select team_id from me where team_id is not null
      union select t.id from team t join below b on t.parent_id = b.id where t.workspace_id = ${workspaceId}::uuid and t.deleted_at is null
    )
    select me.id as member_id, me.user_id, me.role_id, r.grants, me.team_id, w.time_zone, w.country, w.locale,
      array(select x.id from member x where x.workspace_id = me.workspace_id and x.team_id in (select id from below) union select me.id) as team_member_ids
    from me join role r on r.workspace_id = me.workspace_id and r.id = me.role_id join workspace w on w.id = me.workspace_id`.execute(
    tx,
  )
  const row = rows[0]
  return (
    row && {
      workspaceId,
      memberId: row.member_id,
      userId: row.user_id,
      roleId: row.role_id,
      grants: grantsOf(row.role_id, row.grants),
      teamMemberIds: row.team_member_ids,
      locale: row.locale,
      timeZone: row.time_zone,
      country: row.country,
      via,
    }
  )
}

type Standing = { userId: string; actor: Actor | null }

/** Says for each request who sends it and as what they act; remembered for seconds and forgotten as soon as rights change. */
export const createContext = ({
  db,
  pool,
  auth,
  log,
}: {
  db: Db
  pool: pg.Pool
  auth: Auth
  log: (error: unknown) => void
}) => {
  const cache = createCache<Standing>({ pool, seconds: 30, most: 10_000, log })

  const standing = (userId: string, named: string, via: Actor['via']) =>
    cache.through(`${via} ${userId} ${named}`, async () => {
      const { rows } = await pool.query<{ id: string; locale: Actor['locale'] | null }>(
        `select w.id, u.locale from workspace w, "user" u where u.id = $2 and (w.slug = $1 or w.id::text = $1)`,
        [named, userId],
      )
      const found = rows[0]
      const actor = found && (await transaction(db, found.id, (tx) => actorOf(tx, found.id, { userId }, via)))
      return {
        value: { userId, actor: actor ? { ...actor, locale: found.locale ?? actor.locale } : null },
        until: Infinity,
      }
    })

  return {
    identify: async (request: Request, changed = false): Promise<Visitor> => {
      const identity = await auth.identify(request.headers)
      if (!identity) return { userId: null, actor: null }
      // Who knows it may be ahead of the cache, which is told by a connection of its own.
      if (changed) cache.forget(identity.userId)
      if (identity.via === 'session' && request.method !== 'GET' && auth.isForeign(request.headers))
        refuse('auth.foreign_origin')
      const named =
        identity.tokenWorkspaceId ??
        request.headers.get('x-workspace') ??
        new URL(request.url).searchParams.get('workspace')
      if (!named || !/^[\w-]{1,63}$/.test(named))
        return { userId: identity.userId, sessionId: identity.sessionId, actor: null }
      const found = await standing(identity.userId, named, identity.via === 'token' ? 'api' : 'web')
      return { userId: identity.userId, sessionId: identity.sessionId, actor: found?.actor ?? null }
    },
    close: cache.close,
  }
}
