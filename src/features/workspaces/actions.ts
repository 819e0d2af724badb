import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import type { Actor, Grants } from '#kit/access.ts'
import { type Db, transaction, work, type Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import type { Open } from '#kit/jobs.ts'
import type { Visit } from '#kit/serve.ts'
import type { Workspace } from './contract.ts'
import { admitWorkspace } from './rules.ts'

type Door = Pick<Selectable<Database['workspace']>, 'id' | 'time_zone' | 'country' | 'locale'>

/** The workspace of a public address; undefined where there is none. */
export const workspaceAt = (db: Db, slug: string): Promise<Door | undefined> =>
  transaction(db, null, (tx) =>
    tx
      .selectFrom('workspace')
      .select(['id', 'time_zone', 'country', 'locale'])
      .where('slug', '=', slug)
      .executeTakeFirst(),
  )

/** Who acts for a visitor without an account: a member's name, and no more rights than the door, which `roleId` names, has need of. */
export const standIn = (
  workspace: Door,
  member: { member_id: string; user_id: string },
  roleId: string,
  grants: Grants,
): Actor => ({
  workspaceId: workspace.id,
  memberId: member.member_id,
  userId: member.user_id,
  roleId,
  grants,
  teamMemberIds: [],
  locale: workspace.locale as Locale,
  timeZone: workspace.time_zone,
  country: workspace.country,
  via: 'form',
})

type Behind = { id: string; member_id: string; user_id: string }

/**
 * What the link of a visitor leads to, with the right to act in the name of the member who answers for it; undefined where it leads
 * nowhere. `asked` tells the id of the one and the member by a workspace.
 */
export const behindLink = async (
  { db, now, wakes }: Visit,
  slug: string,
  { roleId, grants }: Pick<Actor, 'roleId' | 'grants'>,
  asked: (workspaceId: string) => RawBuilder<unknown>,
): Promise<{ open: Open; id: string } | undefined> => {
  const workspace = await workspaceAt(db, slug)
  if (!workspace) return undefined
  const { rows } = await transaction(db, workspace.id, (tx) =>
    sql<Behind>`${asked(workspace.id)}`.execute(tx),
  )
  const [found] = rows
  if (!found) return undefined
  const actor = standIn(workspace, found, roleId, grants)
  return { id: found.id, open: (run) => work({ db, actor, now, wakes }, run) }
}

/** A workspace's row as the API tells it. */
export const present = (row: Selectable<Database['workspace']>): Workspace => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  timeZone: row.time_zone,
  country: row.country,
  locale: row.locale as Workspace['locale'],
  version: row.version,
})

const fields = ['name', 'timeZone', 'country', 'locale'] as const
type Wanted = { [field in (typeof fields)[number]]?: Workspace[field] | undefined }

/** Changes what holds for everybody of the actor's workspace. Refuses a stale version and a zone that does not exist. */
export const change = async (w: Work, { version, ...wanted }: Wanted & { version: number }) => {
  const before = present(
    await w.tx
      .selectFrom('workspace')
      .selectAll()
      .where('id', '=', w.actor.workspaceId)
      .forUpdate()
      .executeTakeFirstOrThrow(),
  )
  if (before.version !== version) refuse('common.stale', { version: before.version, current: before })
  const next = { ...before, ...wanted }
  refuseIssues(admitWorkspace(next))
  const changed = fields.filter((field) => next[field] !== before[field])
  if (changed.length === 0) return before
  const after = await w.tx
    .updateTable('workspace')
    .set((eb) => ({
      name: next.name,
      time_zone: next.timeZone,
      country: next.country,
      locale: next.locale,
      version: eb('version', '+', 1),
      updated_at: new Date(w.now.epochMilliseconds),
    }))
    .where('id', '=', w.actor.workspaceId)
    .returningAll()
    .executeTakeFirstOrThrow()
  await w.record({
    type: 'workspace.updated',
    noun: 'workspace',
    id: after.id,
    data: { changes: Object.fromEntries(changed.map((field) => [field, [before[field], next[field]]])) },
  })
  return present(after)
}
