import './policy.ts'
import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { notify } from '#features/notifications/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
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

/** The first booking by which a resource is held already at any moment of another; nobody books it until this transaction ends. */
const takenBy = async (w: Work, { id, resource_id: resourceId, starts_at: from, ends_at: to }: Row) => {
  // Of two bookings at once the later one waits here, and then sees the earlier.
  await sql`select from resource where workspace_id = ${w.actor.workspaceId}::uuid and id = ${resourceId as string}::uuid
    for update`.execute(w.tx)
  const { rows } = await sql<Taken>`select r.name, b.starts_at, b.ends_at from booking b
      join resource r on r.workspace_id = b.workspace_id and r.id = b.resource_id
    where b.workspace_id = ${w.actor.workspaceId}::uuid and b.resource_id = ${resourceId as string}::uuid
      and b.id <> ${id}::uuid and b.deleted_at is null and b.starts_at < ${to as Date} and b.ends_at > ${from as Date}
    order by b.starts_at limit 1`.execute(w.tx)
  return rows
}

/** Refuses a booking whose resource is held at any moment of it (`booking.taken`), with when it is. */
const demandFree = async (w: Work, row: Row) =>
  refuseIssues(
    (await takenBy(w, row)).map(({ name, starts_at, ends_at }) => {
      const at = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      const params = { name, ...spanText([at(starts_at), at(ends_at)], w.actor.timeZone) }
      return { path: ['resourceId'], code: 'booking.taken', params }
    }),
  )

/** Lets go of what a deal holds that is not over yet. */
const letGo = async (w: Work, dealId: string) => {
  const { rows } = await sql<{ id: string }>`select id from booking
    where workspace_id = ${w.actor.workspaceId}::uuid and deal_id = ${dealId}::uuid and deleted_at is null
      and ends_at > ${w.now.toString()}::timestamptz order by id`.execute(w.tx)
  for (const { id } of rows) await bookings.remove(w, id)
}

/** Takes back what was let go of with a deal, as far as it is free; the names of what is not. */
const takeBack = async (w: Work, dealId: string): Promise<string[]> => {
  // What a person cancelled stays cancelled: the last event says whose doing it was.
  const { rows } = await sql<Row & { name: string }>`select ${selectSql(booking, 't')} from booking t
    where t.workspace_id = ${w.actor.workspaceId}::uuid and t.deal_id = ${dealId}::uuid and t.deleted_at is not null
      and t.ends_at > ${w.now.toString()}::timestamptz
      and (select e.type || ' by ' || e.via from event e where e.workspace_id = t.workspace_id and e.record_id = t.id
        order by e.id desc limit 1) = 'booking.deleted by job'
    order by t.resource_id, t.id`.execute(w.tx)
  const taken: string[] = []
  for (const row of rows) {
    const { id, name } = row
    if ((await takenBy(w, row)).length === 0) await bookings.restore(w, id)
    else {
      taken.push(name)
      await w.record({ type: 'booking.lapsed', noun: 'booking', id, parent: { noun: 'deal', id: dealId } })
    }
  }
  return taken
}

/**
 * Lets go of the bookings of a deal that was lost or removed, and takes them back when it stands again; what somebody else holds
 * by then is told to whoever brought it back and to its owner.
 */
export const followDeal = async (work: Work, dealId: string): Promise<void> => {
  // In everybody's name: what is held for nobody is free, whatever the one who lost the deal may do.
  const w = { ...work, actor: { ...work.actor, grants: readyGrants.owner } }
  const { workspaceId, memberId } = w.actor
  const { rows } = await sql<{
    stands: boolean
    owner_id: string | null
  }>`select state <> 'lost' and deleted_at is null as stands, owner_id
    from deal where workspace_id = ${workspaceId}::uuid and id = ${dealId}::uuid for share`.execute(w.tx)
  const [deal] = rows
  if (!deal) return
  if (!deal.stands) return letGo(w, dealId)
  const taken = await takeBack(w, dealId)
  if (taken.length === 0) return
  const data = { names: [...new Set(taken)].join(', '), count: new Set(taken).size }
  for (const id of new Set([memberId, deal.owner_id ?? memberId]))
    await notify(w, { memberId: id, kind: 'unbooked', noun: 'deal', recordId: dealId, data })
}
