import { sql } from 'kysely'
import { fieldRight, may, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { Field } from '#kit/fields.ts'
import { isId } from '#kit/ids.ts'
import { nounNamed } from '#kit/nouns.ts'
import { type Refs, titlesOf, want, type Wanted, wantValue } from '#kit/present.ts'
import type { TimelineEvent } from './contract.ts'
import { readableChanges } from './rules.ts'

/** An event as it stands in the log. */
export type EventRow = {
  id: string
  at: Date
  type: string
  noun: string
  record_id: string
  parent_noun: string | null
  actor_id: string
  via: TimelineEvent['via']
  batch: string | null
  data: Record<string, unknown> & { changes?: Record<string, [unknown, unknown]> }
}

/** A record's events and those of what hangs on it, newest first; only of records and fields the actor may read. */
export const timeline = async (
  w: Work,
  { noun, id, after, limit }: { noun: string; id: string; after?: string | undefined; limit: number },
) => {
  const { tx, actor } = w
  const target = nounNamed(noun)
  if (!target || !may(actor, `${noun}.read`)) return refuse('common.not_found')
  const { rows: seen } =
    await sql`select from ${sql.table(noun)} t where t.id = ${id}::uuid and ${visible(actor, noun, 't')}`.execute(
      tx,
    )
  if (seen.length === 0) return refuse('common.not_found')
  if (after !== undefined && !isId(after)) return refuse('common.bad_cursor')
  const before = after === undefined ? sql`` : sql`and id < ${after}::uuid`
  const nouns = [
    'company',
    'contact',
    'deal',
    'lead',
    'task',
    'call',
    'note',
    'offer',
    'booking',
    'review',
    'contract',
    'requirement_list',
    'negotiation_point',
  ].filter((n) => may(actor, `${n}.read`))
  const { rows } = await sql<EventRow>`
    (select * from event where workspace_id = ${actor.workspaceId}::uuid and record_id = ${id}::uuid ${before} order by id desc limit ${limit + 1})
    union all
    (select * from event where workspace_id = ${actor.workspaceId}::uuid and parent_id = ${id}::uuid and noun = any(${nouns}) ${before} order by id desc limit ${limit + 1})
    order by id desc limit ${limit + 1}`.execute(tx)
  const page = rows.slice(0, limit)
  return { ...(await told(w, page)), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

/** Events as the actor may read them, in their order, with the names of what they speak of. */
export const told = async (w: Work, rows: EventRow[]) => {
  const items = await onlyReadable(w, rows)
  return { items, refs: await titles(w, items) }
}

const onlyReadable = async ({ tx, actor }: Work, rows: EventRow[]): Promise<TimelineEvent[]> => {
  const hidden = new Set<string>()
  for (const [noun, events] of Map.groupBy(
    rows.filter((r) => r.parent_noun),
    (r) => r.noun,
  )) {
    const ids = [...new Set(events.map((e) => e.record_id))]
    const { rows: readableRows } = await sql<{
      id: string
    }>`select t.id from ${sql.table(noun)} t where t.id = any(${ids}::uuid[]) and ${visible(actor, noun, 't')}`.execute(
      tx,
    )
    for (const id of ids) if (!readableRows.some((r) => r.id === id)) hidden.add(id)
  }
  return rows
    .filter((r) => !hidden.has(r.record_id))
    .map((r) => {
      const { changes = {}, ...data } = r.data
      return {
        id: r.id,
        at: r.at.toISOString(),
        type: r.type,
        noun: r.noun,
        recordId: r.record_id,
        actorId: r.actor_id,
        via: r.via,
        batch: r.batch,
        data,
        // What is a part of a field, such as the lines of an amount (`amount.lines`), is read with it.
        changes: readableChanges(
          changes,
          (field) => fieldRight(actor, r.noun, field.split('.')[0]!) !== 'hidden',
        ),
      }
    })
}

/** The names of people and records that the events speak of. */
const titles = ({ tx, actor }: Work, items: TimelineEvent[]): Promise<Refs> => {
  const wanted: Wanted = new Map()
  for (const item of items) {
    want(wanted, 'member', item.actorId)
    want(wanted, item.noun, item.recordId)
    want(wanted, 'member', item.data.memberId)
    for (const [key, values] of Object.entries(item.changes))
      for (const value of values)
        wantValue(wanted, nounNamed(item.noun)?.fields[key] as Field | undefined, value)
  }
  return titlesOf(tx, actor, wanted)
}
