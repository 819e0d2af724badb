import './policy.ts'
import { sql } from 'kysely'
import { setLastCall } from '#features/companies/actions.ts'
import { answered } from '#features/leads/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import { readable } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import type { Subject } from '#kit/fields.ts'
import { phrase } from '#kit/phrases.ts'
import { type Row, titlesOf, valueIn } from '#kit/present.ts'
import { phoneValue } from '#kit/values.ts'
import { call } from './contract.ts'
import { admit, isAnswered, CLAIM_MINUTES } from './rules.ts'

export const calls = crudActions(call, {
  defaults: ({ actor }) => ({ memberId: actor.memberId }),
  admit,
  derive: ({ actor }, { number }) =>
    typeof number === 'string' ? { number: phoneValue(number, actor.country) } : {},
  settled: async (w, after, before) => {
    const was = { company: after.company_id, task: after.task_id }
    if (after.subject_id !== before?.subject_id) after.company_id = await companyOf(w, subjectOf(after))
    after.task_id = await keepPromise(w, after, before)
    if (after.company_id !== was.company || after.task_id !== was.task) await noteLinks(w, after)
    for (const id of new Set([before?.company_id, after.company_id]))
      if (typeof id === 'string') await setLastCall(w, id, await lastCall(w, id))
    if (before) return
    await keepEarlier(w, after)
    const of = subjectOf(after)
    if (of && isAnswered(after.outcome)) await answered(w, of)
  },
})

const subjectOf = (row: Row) => valueIn(row, 'subject', call.fields.subject) as Subject | null
const momentOf = (row: Row | null, column: string) =>
  row?.[column] instanceof Date ? row[column].toISOString() : null

/** The company of whom was called: a person is called at the one they work at, if there is one only. */
const companyOf = async ({ tx, actor }: Work, of: Subject | null): Promise<string | null> => {
  if (!of || of.noun === 'company') return of?.id ?? null
  const { rows } =
    of.noun === 'deal' || of.noun === 'lead'
      ? await sql<{ id: string | null }>`select d.company_id as id from ${readable(actor, of.noun)} d
          where d.id = ${of.id}::uuid`.execute(tx)
      : await sql<{ id: string | null }>`select a.company_id as id from affiliation a
          where a.workspace_id = ${actor.workspaceId}::uuid and a.contact_id = ${of.id}::uuid limit 2`.execute(
          tx,
        )
  return rows.length === 1 ? rows[0]!.id : null
}

/**
 * Keeps the task to call back in step with the promise: there is one open task while there is a promise, due and reminding
 * at its moment, and none without. Answers with the task's id.
 */
const keepPromise = async (w: Work, after: Row, before: Row | null): Promise<string | null> => {
  const known = (after.task_id as string | null) ?? null
  const task = known ? await tasks.get(w, known) : null
  const open = task?.state === 'open' && task.deletedAt === null ? task.id : null
  const gone = after.deleted_at !== null
  if (gone !== (before !== null && before.deleted_at !== null)) {
    if (gone && open) await tasks.remove(w, open)
    else if (!gone && known) await tasks.restore(w, known)
    return known
  }
  const [promised, was] = [momentOf(after, 'call_back_at'), momentOf(before, 'call_back_at')]
  const moved = after.subject_id !== before?.subject_id
  if (promised === was && !moved) return known
  if (promised === null) {
    if (open) await tasks.update(w, open, { state: 'cancelled' })
    return null
  }
  const when = { dueAt: promised, remindAt: promised, subject: subjectOf(after) }
  if (open) await tasks.update(w, open, when)
  return (
    open ??
    (await tasks.create(w, { ...when, title: await titleFor(w, after), assigneeId: after.member_id })).id
  )
}

const titleFor = async ({ tx, actor }: Work, row: Row): Promise<string> => {
  const of = subjectOf(row)!
  const names = await titlesOf(tx, actor, new Map([[of.noun, new Set([of.id])]]))
  return phrase(actor.locale, 'call.task', { name: names[of.id]?.title ?? '' }).slice(0, 200)
}

const noteLinks = async ({ tx, actor }: Work, row: Row) => {
  await sql`update call set company_id = ${row.company_id as string | null}::uuid, task_id = ${row.task_id as string | null}::uuid
    where workspace_id = ${actor.workspaceId}::uuid and id = ${row.id}::uuid`.execute(tx)
}

const lastCall = async ({ tx, actor }: Work, companyId: string): Promise<Date | null> => {
  const { rows } = await sql<{ at: Date | null }>`select max(started_at) as at from call
    where workspace_id = ${actor.workspaceId}::uuid and company_id = ${companyId}::uuid and deleted_at is null`.execute(
    tx,
  )
  return rows[0]?.at ?? null
}

/**
 * What a new call does away with: the claim of the queue, and earlier promises to call back. Those that were due are kept by
 * an answered call; a new promise stands for all of them. Whoever did not answer is tried again at the end of the day's queue.
 */
const keepEarlier = async (w: Work, row: Row) => {
  const { tx, actor, now } = w
  const places = [row.subject_id, row.company_id].filter((id) => typeof id === 'string')
  await sql`delete from call_claim where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid
    and subject_id = any(${places}::uuid[])`.execute(tx)
  const { rows } = await sql<{ id: string; due: boolean }>`
    select t.id, t.due_at <= ${now.toString()}::timestamptz as due from call c join ${readable(actor, 'task')} t on t.id = c.task_id
    where c.workspace_id = ${actor.workspaceId}::uuid and c.subject_id = ${row.subject_id as string | null}::uuid
      and c.id <> ${row.id}::uuid and c.deleted_at is null and t.state = 'open' and t.assignee_id = ${actor.memberId}::uuid`.execute(
    tx,
  )
  const reached = isAnswered(row.outcome)
  for (const { id, due } of rows)
    if (row.call_back_at !== null || (due && reached)) await tasks.update(w, id, { state: 'done' })
  if (!reached && rows.length > 0) await skip(w, row.subject_id as string)
}

/** Whom each of some members has been handed to call and not called yet, and since when. */
export const claims = async ({ tx, actor, now }: Work, memberIds: readonly string[]) => {
  const { rows } = await sql<{ member_id: string; subject_id: string; until: Date }>`
    select member_id, subject_id, until from call_claim
    where workspace_id = ${actor.workspaceId}::uuid and member_id = any(${memberIds as string[]}::uuid[])
      and until > ${now.toString()}::timestamptz`.execute(tx)
  const since = (until: Date) =>
    Temporal.Instant.fromEpochMilliseconds(until.getTime()).subtract({ minutes: CLAIM_MINUTES }).toString()
  return new Map(
    rows.map(({ member_id: id, subject_id: subjectId, until }) => [id, { subjectId, since: since(until) }]),
  )
}

/** Puts somebody to the end of the actor's queue of today. */
export const skip = async ({ tx, actor, now }: Work, subjectId: string): Promise<void> => {
  await sql`insert into call_skip (workspace_id, member_id, subject_id, at)
    values (${actor.workspaceId}::uuid, ${actor.memberId}::uuid, ${subjectId}::uuid, ${now.toString()}::timestamptz)
    on conflict (workspace_id, member_id, subject_id) do update set at = excluded.at`.execute(tx)
  await sql`delete from call_claim where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid
    and subject_id = ${subjectId}::uuid`.execute(tx)
}
