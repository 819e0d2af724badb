import './policy.ts'
import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import type { Row } from '#kit/present.ts'
import { booking, resource } from './contract.ts'
import { admit, spanText } from './rules.ts'

export const resources = crudActions(resource, { defaults: () => ({ active: true }) })

export const bookings = crudActions(booking, {
  defaults: async ({ tx, actor }, { resourceId }) => {
    const { rows } = await sql<{ name: string }>`select name from ${readable(actor, 'resource')} r
      where id = ${resourceId as string}::uuid`.execute(tx)
    return { name: rows[0]?.name }
  },
  admit,
  settled: async (w, after) => {
    if (after.deleted_at === null) await demandFree(w, after)
  },
})

type Taken = { name: string; starts_at: Date; ends_at: Date }

/** Refuses a booking whose resource is held at any moment of it (`booking.taken`), with when it is. */
const demandFree = async (w: Work, { id, resource_id: resourceId, starts_at: from, ends_at: to }: Row) => {
  // Of two bookings at once the later one waits here, and then sees the earlier.
  await sql`select from resource where workspace_id = ${w.actor.workspaceId}::uuid and id = ${resourceId as string}::uuid
    for update`.execute(w.tx)
  const { rows } = await sql<Taken>`select r.name, b.starts_at, b.ends_at from booking b
      join resource r on r.workspace_id = b.workspace_id and r.id = b.resource_id
    where b.workspace_id = ${w.actor.workspaceId}::uuid and b.resource_id = ${resourceId as string}::uuid
      and b.id <> ${id}::uuid and b.deleted_at is null and b.starts_at < ${to as Date} and b.ends_at > ${from as Date}
    order by b.starts_at limit 1`.execute(w.tx)
  refuseIssues(
    rows.map(({ name, starts_at, ends_at }) => {
      const at = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      const params = { name, ...spanText([at(starts_at), at(ends_at)], w.actor.timeZone) }
      return { path: ['resourceId'], code: 'booking.taken', params }
    }),
  )
}
