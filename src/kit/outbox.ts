import { sql } from 'kysely'
import type { Tx } from './db.ts'

// `record()` notes each event somebody listens for in a second table, in the same statement; whoever listens fetches it there.

/** An event as it stands in the log. */
export type Heard = {
  id: string
  at: Date
  type: string
  noun: string
  record_id: string
  parent_noun: string | null
  parent_id: string | null
  data: Record<string, unknown> & {
    changes?: Record<string, readonly [unknown, unknown]>
    cause?: { id: string; name: string; chain: readonly string[] }
  }
}

/** Says which types of events a listener wants to hear from now on in a workspace, in place of those before. */
export const listenFor = async (
  tx: Tx,
  workspaceId: string,
  listener: string,
  types: readonly string[],
): Promise<void> => {
  await sql`with kept as (
      delete from event_listener where workspace_id = ${workspaceId}::uuid and listener = ${listener} and type <> all(${types}::text[]))
    insert into event_listener (workspace_id, type, listener)
    select ${workspaceId}::uuid, t, ${listener} from unnest(${types}::text[]) t on conflict do nothing`.execute(
    tx,
  )
}

/** Takes the oldest events that wait for a listener, at most `most`; they come back if the transaction fails. */
export const takeHeard = async (
  tx: Tx,
  workspaceId: string,
  listener: string,
  most: number,
): Promise<Heard[]> => {
  const { rows } = await sql<Heard>`with taken as (
      delete from event_heard h using (
        select event_id from event_heard where workspace_id = ${workspaceId}::uuid and listener = ${listener}
        order by event_id limit ${most} for update skip locked) first
      where h.workspace_id = ${workspaceId}::uuid and h.listener = ${listener} and h.event_id = first.event_id
      returning h.event_id, h.record_id, h.at)
    select e.id, e.at, e.type, e.noun, e.record_id, e.parent_noun, e.parent_id, e.data
    from taken t join event e on e.workspace_id = ${workspaceId}::uuid and e.record_id = t.record_id and e.id = t.event_id and e.at = t.at
    order by e.id`.execute(tx)
  return rows
}
