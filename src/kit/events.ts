import { sql } from 'kysely'
import type { Actor } from './access.ts'
import type { Meanwhile, Wakes } from './db.ts'
import { newId } from './ids.ts'
import type { Enqueue } from './jobs.ts'

/** One thing that happened to one record: parameters, never sentences. `changes` holds field → [old, new]. */
export type DomainEvent = {
  type: `${string}.${string}`
  noun: string
  id: string
  /** The record whose timeline shows this too, such as the company of a note. */
  parent?: { noun: string; id: string } | null
  data?: Record<string, unknown>
  /** The bulk change this one belongs to; it wakes no job unless `wake` says so. */
  batch?: string
  wake?: boolean
  /** Where it came from, when that is not where the actor works: an import's job writes `import`. */
  via?: Actor['via']
}
export type Changes = Record<string, readonly [before: unknown, after: unknown]>
export type Recorder = (...events: DomainEvent[]) => Promise<void>

const NOTIFY_EACH_BELOW = 20

/** The writer of one transaction's events: inserts them, tells the live listeners, and wakes the jobs that wait for their type. */
export const recorder =
  (actor: Actor, now: Temporal.Instant, meanwhile: Meanwhile, enqueue: Enqueue, wakes: Wakes): Recorder =>
  async (...events) => {
    if (events.length === 0) return
    const rows = events.map((e) => ({
      id: newId(),
      type: e.type,
      noun: e.noun,
      record_id: e.id,
      parent_noun: e.parent?.noun ?? null,
      parent_id: e.parent?.id ?? null,
      batch: e.batch ?? null,
      via: e.via ?? actor.via,
      data: { ...e.data, ...(actor.cause && { cause: actor.cause }) },
      heard: !e.batch || e.wake === true,
    }))
    const told =
      events.length < NOTIFY_EACH_BELOW
        ? events.map((e) => ({
            workspace: actor.workspaceId,
            by: actor.memberId,
            noun: e.noun,
            id: e.id,
            type: e.type,
            parent: e.parent ?? undefined,
          }))
        : [...new Set(events.map((e) => e.noun))].map((noun) => ({
            workspace: actor.workspaceId,
            by: actor.memberId,
            noun,
            type: `${noun}.many`,
          }))
    meanwhile(sql`with told as materialized (
        select pg_notify('change', m::text) from jsonb_array_elements(${JSON.stringify(told)}::jsonb) m
      ), e as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) e(id uuid, type text, noun text, record_id uuid,
          parent_noun text, parent_id uuid, batch uuid, via text, data jsonb, heard boolean)
      ), waiting as (
        insert into event_heard (workspace_id, listener, event_id, record_id, at)
        select l.workspace_id, l.listener, e.id, e.record_id, ${now.toString()}::timestamptz
        from e join event_listener l on l.workspace_id = ${actor.workspaceId}::uuid and l.type = e.type where e.heard
        returning pg_notify('heard', ${actor.workspaceId})
      )
      insert into event (workspace_id, id, at, type, noun, record_id, parent_noun, parent_id, batch, actor_id, via, data)
      select ${actor.workspaceId}::uuid, e.id, ${now.toString()}::timestamptz, e.type, e.noun, e.record_id, e.parent_noun, e.parent_id,
        e.batch, ${actor.memberId}::uuid, e.via, e.data
      from e, (select count(*) from told) forced`)
    for (const e of events) {
      if (e.batch && !e.wake) continue // a bulk change wakes nothing unless asked
      for (const job of wakes[e.type] ?? [])
        await enqueue(job, { type: e.type, noun: e.noun, id: e.id, data: e.data ?? {} })
    }
  }
