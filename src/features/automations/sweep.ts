import { sql } from 'kysely'
import { type Actor, column, visible } from '#kit/access.ts'
import { type Db, transaction, type Tx, work } from '#kit/db.ts'
import { indexedFor, selectionSql } from '#kit/list.ts'
import { nounNamed } from '#kit/nouns.ts'
import { Refusal } from '#kit/errors.ts'
import { whoMay } from '#features/members/actions.ts'
import { notifyOnce } from '#features/notifications/actions.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { defaultCalendar } from '#features/calendars/actions.ts'
import type { WorkingCalendar } from '#kit/calendar.ts'
import { type Begin, begin, performer, type Standing } from './matching.ts'
import type { Plan } from './contract-plan.ts'
import { type Active, activeAutomations } from './queries.ts'
import { stagesIn } from './rules.ts'
import { due, lastOccurrence, origins } from './rules-terms.ts'

/** The moments that have come since the last look: after the first, up to the second. */
type Span = readonly [from: Temporal.Instant, to: Temporal.Instant]
type Found = { recordId: string; key: string }

/** Most records for which one occurrence of a schedule begins runs. */
const MOST = 5_000
const MORNING = '08:00'
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const dated = new Set(['aged', 'date', 'idle', 'schedule'])

const within = (moment: Temporal.Instant, [from, to]: Span) =>
  Temporal.Instant.compare(moment, from) > 0 && Temporal.Instant.compare(moment, to) <= 0

/** Records whose date, and the term from it, fell into the span. */
const byDate = async (
  tx: Tx,
  actor: Actor,
  { noun, when }: Plan,
  span: Span,
  calendar: WorkingCalendar,
): Promise<Found[]> => {
  if (when.on !== 'date' && when.on !== 'aged') return []
  const field = when.on === 'date' ? when.field : 'stageSince'
  const at = sql.ref(`t.${column(field)}`)
  const isDay = nounNamed(noun)?.fields[field]?.kind === 'day'
  const [low, high] = origins(when.term, span).map((i) =>
    isDay ? i.toZonedDateTimeISO(calendar.timeZone).toPlainDate().toString() : i.toString(),
  )
  const type = sql.raw(isDay ? 'date' : 'timestamptz')
  const stage = when.on === 'aged' ? sql`and t.stage_id = ${when.stageId}::uuid` : sql``
  const { rows } = await sql<{
    id: string
    at: Date | string
  }>`select t.id, ${at} as at from ${sql.table(noun)} t
    where t.workspace_id = ${actor.workspaceId}::uuid and t.deleted_at is null ${stage}
      and ${at} between ${low}::${type} and ${high}::${type}`.execute(tx)
  return rows.flatMap(({ id, at: value }) => {
    const told = value instanceof Date ? value.toISOString() : value
    const start = isDay
      ? Temporal.PlainDate.from(told)
          .toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(MORNING) })
          .toInstant()
      : Temporal.Instant.from(told)
    return within(due(start, when.term, calendar), span)
      ? [{ recordId: id, key: `${when.on}:${id}:${told}` }]
      : []
  })
}

/** Records that meet the conditions at the last occurrence of a schedule, or have been left alone for so many days. */
const byClock = async (tx: Tx, actor: Actor, plan: Plan, span: Span): Promise<Found[]> => {
  const { noun, when, filter } = plan
  if (when.on !== 'schedule' && when.on !== 'idle') return []
  const at = when.on === 'schedule' ? when : { days: EVERY_DAY, at: MORNING }
  const moment = lastOccurrence(at, span, actor.timeZone)
  if (!moment) return []
  const n = nounNamed(noun)!
  const meets = selectionSql(actor, n, 't', { filter }, await indexedFor(tx, n, { filter }))
  const of = sql`from ${sql.table(noun)} t where ${visible(actor, noun, 't')} and ${meets}`
  if (when.on === 'schedule') {
    const { rows } = await sql<{ id: string }>`select t.id ${of} order by t.id limit ${MOST}`.execute(tx)
    return rows.map(({ id }) => ({ recordId: id, key: `schedule:${id}:${moment.toString()}` }))
  }
  const since = moment.subtract({ hours: 24 * when.days }).toString()
  const own = sql`e.workspace_id = t.workspace_id and e.record_id = t.id`
  const hanging = sql`e.workspace_id = t.workspace_id and e.parent_id = t.id`
  const after = sql`e.at > ${since}::timestamptz`
  const { rows } = await sql<{
    id: string
    last: Date | null
  }>`select t.id, greatest((select max(e.at) from event e where ${own}),
      (select max(e.at) from event e where ${hanging})) as last ${of} and t.created_at <= ${since}::timestamptz
      and not exists (select from event e where ${own} and ${after})
      and not exists (select from event e where ${hanging} and ${after})
    order by t.id limit ${MOST}`.execute(tx)
  return rows.map(({ id, last }) => ({ recordId: id, key: `idle:${id}:${last?.toISOString() ?? ''}` }))
}

/** The last look at an automation's dates, its row locked; undefined while somebody else looks. */
const lastLook = async (tx: Tx, workspaceId: string, id: string): Promise<Temporal.Instant | undefined> => {
  const { rows } = await sql<{ until: Date | null }>`select swept_until as until from automation
    where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid and active for update skip locked`.execute(
    tx,
  )
  const until = rows[0]?.until
  return until ? Temporal.Instant.fromEpochMilliseconds(until.getTime()) : undefined
}

/**
 * Tells those who may publish an automation that it can no longer do its work: its publisher, its role or a stage it names is
 * gone. Each of them once a day, and not again while that waits unread. Its publisher may be the one who is no longer there.
 */
export const tellStuck = async (
  tx: Tx,
  workspaceId: string,
  recordId: string,
  now: Temporal.Instant,
): Promise<void> => {
  const w = { tx, now, actor: { workspaceId, memberId: null } }
  for (const { id: memberId } of await whoMay(w, 'automation.update'))
    await notifyOnce(w, { memberId, kind: 'automation_failed', noun: 'automation', recordId }, true)
}

/** Tells of automations in force that name a stage which is gone: what would have started them never comes, so no run says it. */
export const tellOfGone = (db: Db, workspaceId: string, now: Temporal.Instant): Promise<void> =>
  transaction(db, workspaceId, async (tx) => {
    const naming = (await activeAutomations(tx, workspaceId)).filter((a) => stagesIn(a.contents).length > 0)
    if (naming.length === 0) return
    const there = new Set((await stagesOf({ tx, actor: { workspaceId } })).map(({ id }) => id))
    for (const { id, contents } of naming)
      if (stagesIn(contents).some((stage) => !there.has(stage))) await tellStuck(tx, workspaceId, id, now)
  })

type Watch = { db: Db; standing: Standing; log: (error: unknown) => void }

const sweepOne = async ({ db, standing }: Watch, workspaceId: string, of: Active, now: Temporal.Instant) => {
  const actor = await transaction(db, workspaceId, (tx) => performer(tx, standing, workspaceId, of))
  // A publisher who is gone, or has lost the rights: nothing begins until somebody publishes it again.
  if ('why' in actor) return transaction(db, workspaceId, (tx) => tellStuck(tx, workspaceId, of.id, now))
  await work({ db, actor, now }, async (w) => {
    const from = await lastLook(w.tx, workspaceId, of.id)
    if (!from || Temporal.Instant.compare(from, now) >= 0) return
    const calendar = await defaultCalendar(w)
    const found = [
      ...(await byDate(w.tx, actor, of.contents, [from, now], calendar)),
      ...(await byClock(w.tx, actor, of.contents, [from, now])),
    ]
    const cause = { on: of.contents.when.on }
    const starts = found.map((f): Begin => ({ of, ...f, cause, chain: [] }))
    await begin(w.tx, standing, workspaceId, now, starts)
    await sql`update automation set swept_until = ${now.toString()}
      where workspace_id = ${workspaceId}::uuid and id = ${of.id}::uuid`.execute(w.tx)
  })
}

/** Begins what dates and schedules have started since the last look, up to now. */
export const sweep = async (watch: Watch, workspaceId: string, now: Temporal.Instant): Promise<void> => {
  await tellOfGone(watch.db, workspaceId, now)
  const all = await transaction(watch.db, workspaceId, (tx) => activeAutomations(tx, workspaceId))
  for (const of of all.filter(({ contents }) => dated.has(contents.when.on)))
    await sweepOne(watch, workspaceId, of, now).catch((error: unknown) => {
      // One automation that cannot be asked keeps no other from its dates.
      if (!(error instanceof Refusal)) watch.log(error)
    })
}
