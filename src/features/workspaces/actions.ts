import type { Selectable } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Workspace } from './contract.ts'
import { admitWorkspace } from './rules.ts'

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
