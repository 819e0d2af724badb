import { type RawBuilder, sql } from 'kysely'
import { may, reach, readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { dayBounds, todayOf } from '#kit/time.ts'
import { skip } from './actions.ts'
import { turnOf } from './turn.ts'
import { CLAIM_MINUTES, CLOSES, OPENS, REFUSED_DAYS, SILENT_DAYS } from './rules.ts'

/** Somebody who may be called now; `promised` when a call back was promised. */
export type Candidate = { noun: string; id: string; zone: string; promised: Date | null }

const CAP = 500
/** So many are looked at before the queue says that everybody is taken: more than people call at the same moment. */
const TRIES = 20

const moment = ({ now }: Work) => sql`${now.toString()}::timestamptz`
const atWork = (
  w: Work,
  zone: RawBuilder<unknown>,
) => sql`(extract(isodow from ${moment(w)} at time zone ${zone}) < 6
  and extract(hour from ${moment(w)} at time zone ${zone}) between ${OPENS}::integer and ${CLOSES - 1}::integer)`

/** The condition that nobody else has been handed this subject. */
const unclaimed = (w: Work, id: RawBuilder<unknown>) => sql`not exists (select from call_claim k
  where k.workspace_id = ${w.actor.workspaceId}::uuid and k.subject_id = ${id} and k.until > ${moment(w)}
    and k.member_id <> ${w.actor.memberId}::uuid)`
const skippedAt = (w: Work, id: RawBuilder<unknown>) => sql`(select s.at from call_skip s
  where s.workspace_id = ${w.actor.workspaceId}::uuid and s.member_id = ${w.actor.memberId}::uuid and s.subject_id = ${id}
    and s.at >= ${dayBounds(todayOf(w), w.actor.timeZone)[0]}::timestamptz)`

/**
 * Promises of the actor to call back that are due, the oldest first. Outside of office hours only one whose hour has just
 * come: the customer has named it.
 */
const promisedTo = async (w: Work, skipped: boolean): Promise<Candidate[]> => {
  const { tx, actor } = w
  const { rows } = await sql<Candidate>`
    select noun, id, zone, promised from (
      select c.subject_noun as noun, c.subject_id as id, t.due_at as promised, ${skippedAt(w, sql`c.subject_id`)} as skipped,
        coalesce(nullif(f.zone, ''), zone_of_customer(null, '[]', p.phones)) as zone
      from ${readable(actor, 'task')} t
        join call c on c.workspace_id = t.workspace_id and c.task_id = t.id and c.deleted_at is null
        left join ${readable(actor, 'company')} f on f.id = c.company_id
        left join ${readable(actor, 'contact')} p on p.id = c.subject_id
      where t.assignee_id = ${actor.memberId}::uuid and t.state = 'open' and t.due_at <= ${moment(w)}
        and ${unclaimed(w, sql`c.subject_id`)}) d
    where (d.skipped is not null) = ${skipped}
      and (d.zone = '' or d.promised > ${moment(w)} - interval '1 hour' or ${atWork(w, sql`d.zone`)})
    order by d.skipped, d.promised limit ${CAP}`.execute(tx)
  return rows
}

/** What makes a company one to be called: a potential customer with a telephone, without a next step, and silent long enough. */
const callable = (w: Work) => sql`c.workspace_id = ${w.actor.workspaceId}::uuid and c.deleted_at is null
  and c.lifecycle = 'potential' and c.phones <> '{}'
  and coalesce(c.last_call_at, '-infinity') < ${moment(w)} - make_interval(days => ${SILENT_DAYS}::integer)
  and (c.next_step_at is null or c.next_step_at <= ${moment(w)}) and ${unclaimed(w, sql`c.id`)}
  and not exists (select from call r where r.workspace_id = c.workspace_id and r.company_id = c.id and r.deleted_at is null
    and r.outcome = 'refused' and r.started_at > ${moment(w)} - make_interval(days => ${REFUSED_DAYS}::integer))`

/** Whose companies the actor works on, as far as the role lets change them; null for everybody's. */
const holders = ({ actor }: Work) => reach(actor, 'company', 'update')

/**
 * The first of the silent in every zone, then of all: an index holds the companies of a zone in their order. Zones at work
 * come before the one that cannot be told; those asleep are `asleep`.
 */
const silentSql = (w: Work, asleep: boolean, limit: number): RawBuilder<unknown> => {
  const members = holders(w)
  return sql`select 'company' as noun, c.id, z.zone, null::timestamptz as promised, c.silent
    from (${zones(w)}) z ${members === null ? sql`` : sql`cross join unnest(${members as string[]}::uuid[]) m(id)`}
    cross join lateral (
      select c.id, coalesce(c.last_call_at, '-infinity') as silent from company c
      where ${callable(w)} and c.zone = z.zone ${members === null ? sql`` : sql`and c.owner_id = m.id`}
        and ${skippedAt(w, sql`c.id`)} is null
      order by coalesce(c.last_call_at, '-infinity'), c.id limit ${limit}) c
    where ${asleep ? sql`z.zone <> '' and not z.awake` : sql`z.zone = '' or z.awake`}`
}

/** The zones of the workspace's customers, each found by one look into the index, and whether people there are at work. */
const zones = (w: Work): RawBuilder<unknown> => {
  const next = (after: RawBuilder<unknown>) => sql`select c.zone from company c
    where c.workspace_id = ${w.actor.workspaceId}::uuid and c.deleted_at is null and c.lifecycle = 'potential' and c.phones <> '{}'
      ${after} order by c.zone limit 1`
  return sql`with recursive one as (
      (${next(sql``)}) union all select (${next(sql`and c.zone > one.zone`)}) from one where one.zone is not null)
    select zone, case when zone <> '' then ${atWork(w, sql`zone`)} end as awake from one where zone is not null`
}

const silent = async (w: Work): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate>`select noun, id, zone, promised from (${silentSql(w, false, TRIES)}) q
    order by q.zone = '', q.silent, q.id limit ${TRIES}`.execute(w.tx)
  return rows
}

/** Those put off today, in the order in which they were. */
const putOff = async (w: Work): Promise<Candidate[]> => {
  const { tx, actor } = w
  const members = holders(w)
  const { rows } =
    await sql<Candidate>`select 'company' as noun, q.id, q.zone, null::timestamptz as promised from (
      select c.id, c.zone, ${skippedAt(w, sql`c.id`)} as skipped
      from call_skip o join company c on c.id = o.subject_id
      where o.workspace_id = ${actor.workspaceId}::uuid and o.member_id = ${actor.memberId}::uuid and ${callable(w)}
        ${members === null ? sql`` : sql`and c.owner_id = any(${members as string[]}::uuid[])`}) q
    where q.skipped is not null and (q.zone = '' or ${atWork(w, sql`q.zone`)}) order by q.skipped limit ${CAP}`.execute(
      tx,
    )
  return rows
}

const counted = async (w: Work, asleep: boolean): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select from (${silentSql(w, asleep, CAP + 1)}) q limit ${CAP + 1}) counted`.execute(w.tx)
  return rows[0]!.count
}

/** Hands a candidate to the actor, unless somebody else has been handed it in this very moment. */
const claim = async ({ tx, actor, now }: Work, { noun, id }: Candidate): Promise<string | null> => {
  const until = now.add({ minutes: CLAIM_MINUTES }).toString()
  const { rows } = await sql<{ id: string }>`
    with held as (select r.id from ${readable(actor, noun)} r where r.id = ${id}::uuid for no key update skip locked)
    insert into call_claim as k (workspace_id, subject_id, member_id, until)
    select ${actor.workspaceId}::uuid, held.id, ${actor.memberId}::uuid, ${until}::timestamptz from held
    on conflict (workspace_id, subject_id) do update set member_id = excluded.member_id, until = excluded.until
      where k.until <= ${now.toString()}::timestamptz or k.member_id = excluded.member_id
    returning k.subject_id as id`.execute(tx)
  if (!rows[0]) return null
  await sql`delete from call_claim where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid
    and subject_id <> ${id}::uuid`.execute(tx)
  return until
}

const heldBy = async ({ tx, actor, now }: Work): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string }>`select subject_id as id from call_claim
    where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid and until > ${now.toString()}::timestamptz`.execute(
    tx,
  )
  return rows[0]?.id
}

/** Whom the actor is to call, in this order, and how many they are: without handing anybody out. */
const line = async (w: Work) => {
  if (!may(w.actor, 'company.update')) return refuse('auth.forbidden', { permission: 'company.update' })
  const [due, first, later, laterDue, sleepers] = await Promise.all([
    promisedTo(w, false),
    silent(w),
    putOff(w),
    promisedTo(w, true),
    counted(w, true),
  ])
  const left =
    due.length +
    laterDue.length +
    later.length +
    (first.length < TRIES ? first.length : await counted(w, false))
  const rest = { left: Math.min(left, CAP), capped: left > CAP, asleep: Math.min(sleepers, CAP) }
  return { all: [...due, ...first, ...laterDue, ...later], rest }
}

/** How many the actor is to call; refuses whom the role does not let work on customers. */
export const queue = async (w: Work) => (await line(w)).rest

/**
 * Who is to be called next: promised calls back, then who was never called or has been silent longest, then whom the actor
 * has put off today. Handed to one person at a time, and the same one until they are called, skipped or the claim runs out.
 */
export const takeTurn = async (w: Work, { skip: skipped }: { skip?: string | undefined }) => {
  if (skipped) await skip(w, skipped)
  const [{ all, rest }, mine] = await Promise.all([line(w), heldBy(w)])
  for (const candidate of all.toSorted((a, b) => Number(b.id === mine) - Number(a.id === mine))) {
    const until = await claim(w, candidate)
    if (until) return { ...(await turnOf(w, candidate, until)), ...rest }
  }
  return { turn: null, refs: {}, ...rest }
}
