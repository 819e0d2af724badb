import { sql } from 'kysely'
import { type Db, transaction } from '#kit/db.ts'

export type Membership = { workspaceId: string; memberId: string; slug: string; name: string }

/** The workspaces a user belongs to, oldest first: the one look across workspaces, and only at one's own memberships. */
export const membershipsOf = (db: Db, userId: string): Promise<Membership[]> =>
  transaction(db, null, async (tx) => {
    await sql`select set_config('tessera.user', ${userId}, true)`.execute(tx)
    const { rows } = await sql<Membership>`
      select m.workspace_id as "workspaceId", m.id as "memberId", w.slug, w.name
      from workspace w join member m on m.workspace_id = w.id
      where m.user_id = ${userId}::uuid and m.active and m.deleted_at is null order by w.created_at`.execute(
      tx,
    )
    return rows
  })
