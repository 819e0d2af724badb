import { type Selectable, sql } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import { may } from '#kit/access.ts'
import { fieldOf } from '#kit/condition.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { conditions } from '#kit/filter.ts'
import { isId, newId } from '#kit/ids.ts'
import { endsOf } from '#kit/measures.ts'
import { nounNamed } from '#kit/nouns.ts'
import { type Days, daysBefore, daysOf, isBucket } from '#kit/period.ts'
import { pivot } from '#kit/pivot.ts'
import type { Answer, Asked, Report } from './contract.ts'
import { todayOf } from '#kit/time.ts'

type Row = Selectable<Database['report']>

/** The days that a question is about, as seen from now in the workspace's zone, and those to compare them with. */
const daysFor = ({ actor, now }: Work, { time }: Asked): { days: Days; before: Days } => {
  if (typeof time === 'object') {
    if (time.from > time.to) refuseIssues([{ path: ['to'], code: 'day.before_from' }])
    return { days: time, before: daysBefore(time) }
  }
  const days = daysOf(time, todayOf({ now, actor }))
  return { days, before: daysBefore(days, time) }
}

/** Answers a question, with that of the days before where it compares. Refuses what the actor may not read. */
export const answer = async (w: Work, ask: Asked): Promise<{ now: Answer; before: Answer | null }> => {
  const { noun, filter, date, rows, columns, measure, how, compare } = ask
  const n = nounNamed(noun) ?? refuse('common.not_found', { noun })
  if (!may(w.actor, `${noun}.read`)) refuse('auth.forbidden', { permission: `${noun}.read` })
  if (columns !== null && rows === null)
    refuseIssues([{ path: ['columns'], code: 'report.rows_first', params: {} }])
  const of = async (days: Days): Promise<Answer> => ({
    days: date === null ? null : days,
    ...(await pivot(w, n, {
      filter,
      date: date ?? undefined,
      days: date === null ? undefined : days,
      by: [rows, columns].filter((by) => by !== null),
      measure: measure ?? undefined,
      how,
    })),
  })
  const { days, before } = daysFor(w, ask)
  return { now: await of(days), before: compare && date !== null ? await of(before) : null }
}

/** Whether the actor may read everything that a question names. */
const mayAsk = ({ actor }: Work, { noun, filter, date, rows, columns, measure }: Asked): boolean => {
  const n = nounNamed(noun)
  if (!n || !may(actor, `${noun}.read`)) return false
  const named = [date, rows, columns, ...(measure === null ? [] : (endsOf(measure) ?? [measure]))]
  return [...named, ...conditions(filter).map(([field]) => field)].every(
    (field) => field === null || isBucket(field) || fieldOf(actor, n, field) !== undefined,
  )
}

const present = (w: Work, r: Row): Report => ({
  id: r.id,
  name: r.name,
  ask: r.ask as Asked,
  shared: r.shared,
  ownerId: r.owner_id,
  version: r.version,
  can: r.owner_id === w.actor.memberId && may(w.actor, 'report.create') ? ['update', 'delete'] : [],
})

/** Saved reports by name: the actor's own and the shared ones, without those that ask what the actor may not read. */
export const list = async (w: Work): Promise<{ items: Report[] }> => {
  const { rows } = await sql<Row>`select * from report where workspace_id = ${w.actor.workspaceId}::uuid
    and deleted_at is null and (owner_id = ${w.actor.memberId}::uuid or shared) order by name, id limit 500`.execute(
    w.tx,
  )
  return { items: rows.map((row) => present(w, row)).filter(({ ask }) => mayAsk(w, ask)) }
}

const demandAskable = (w: Work, ask: Asked | undefined) => {
  if (ask && !mayAsk(w, ask))
    refuseIssues([{ path: ['ask', 'noun'], code: 'ref.unknown', params: { noun: ask.noun } }])
}

/** Saves a report for the actor, or for all. Refuses one that asks what the actor may not read. */
export const create = async (
  w: Work,
  { name, ask, shared }: Pick<Report, 'name' | 'ask' | 'shared'>,
): Promise<Report> => {
  demandAskable(w, ask)
  const row = await w.tx
    .insertInto('report')
    .values({
      workspace_id: w.actor.workspaceId,
      id: newId(),
      name,
      ask: JSON.stringify(ask),
      shared,
      owner_id: w.actor.memberId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await w.record({
    type: 'report.created',
    noun: 'report',
    id: row.id,
    data: { changes: { name: [null, name] } },
  })
  return present(w, row)
}

/** The actor's own report, locked; refuses another's with 403 where it is shared, and what is not there. */
const own = async (w: Work, id: string, removed = false): Promise<Row> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<Row>`select * from report where workspace_id = ${w.actor.workspaceId}::uuid
    and id = ${id}::uuid and (deleted_at is not null) = ${removed}
    and (owner_id = ${w.actor.memberId}::uuid or shared) for update`.execute(w.tx)
  const row = rows[0] ?? refuse('common.not_found')
  return row.owner_id === w.actor.memberId ? row : refuse('auth.forbidden')
}

const set = async (
  w: Work,
  id: string,
  change: Partial<Pick<Row, 'name' | 'shared' | 'deleted_at'>> & { ask?: string },
) =>
  w.tx
    .updateTable('report')
    .set((eb) => ({
      ...change,
      version: eb('version', '+', 1),
      updated_at: new Date(w.now.epochMilliseconds),
    }))
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

type Change = {
  version: number
  name?: string | undefined
  ask?: Asked | undefined
  shared?: boolean | undefined
}

/** Changes the actor's own report; refuses another's with 403 and a stale version with 409. */
export const update = async (
  w: Work,
  id: string,
  { version, name, ask, shared }: Change,
): Promise<Report> => {
  const before = await own(w, id)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: present(w, before) })
  demandAskable(w, ask)
  const row = await set(w, id, {
    ...(name !== undefined && { name }),
    ...(shared !== undefined && { shared }),
    ...(ask && { ask: JSON.stringify(ask) }),
  })
  await w.record({
    type: 'report.updated',
    noun: 'report',
    id,
    data: { changes: { name: [before.name, row.name], ask: [before.ask, row.ask] } },
  })
  return present(w, row)
}

/** Removes the actor's own report. */
export const remove = async (w: Work, id: string): Promise<Report> => {
  await own(w, id)
  const row = await set(w, id, { deleted_at: new Date(w.now.epochMilliseconds) })
  await w.record({ type: 'report.deleted', noun: 'report', id })
  return present(w, row)
}

/** Brings the actor's own report back. */
export const restore = async (w: Work, id: string): Promise<Report> => {
  await own(w, id, true)
  const row = await set(w, id, { deleted_at: null })
  await w.record({ type: 'report.restored', noun: 'report', id })
  return present(w, row)
}
