import { sql } from 'kysely'
import { visibleBySubject } from '#kit/access.ts'
import type { Tx, Work } from '#kit/db.ts'
import { newId } from '#kit/ids.ts'
import type { Automation, Result, Run } from './contract.ts'
import { type Plan, subjects } from './contract-plan.ts'

export type Decision = { condition: unknown; held: boolean }
export type Cause = Run['cause']
export type RunRow = {
  id: string
  automation_id: string
  edition: number
  contents: Plan
  noun: Plan['noun']
  record_id: string
  key: string
  cause: Cause
  chain: string[]
  decisions: Decision[]
  state: Run['state']
  place: number
  attempts: number
  results: Result[]
  why: string | null
  details: unknown
  answered_at: Date | null
  started_at: Date
  wake_at: Date
  ended_at: Date | null
}
const columns =
  sql.raw(`r.id, r.automation_id, r.edition, r.contents, r.subject_noun as noun, r.subject_id as record_id, r.key, r.cause,
  r.chain, r.decisions, r.state, r.place, r.attempts, r.results, r.why, r.details, r.answered_at, r.started_at, r.wake_at, r.ended_at`)

type AutomationRow = {
  id: string
  contents: Plan
  edition: number
  active: boolean
  publisher_id: string | null
  version: number
}

/** Automations by name; one by its id. */
export const readAutomations = async (
  tx: Tx,
  workspaceId: string,
  id?: string,
  lock = false,
): Promise<AutomationRow[]> => {
  const { rows } =
    await sql<AutomationRow>`select id, contents, edition, active, publisher_id, version from automation
    where workspace_id = ${workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}

/** An automation that is in force. */
export type Active = { id: string; contents: Plan; edition: number; publisherId: string }

/** The automations in force. */
export const activeAutomations = async (tx: Tx, workspaceId: string): Promise<Active[]> => {
  const { rows } =
    await sql<Active>`select id, contents, edition, publisher_id as "publisherId" from automation
    where workspace_id = ${workspaceId}::uuid and active and deleted_at is null order by id`.execute(tx)
  return rows
}

/** What stands in an automation that writes with a kept template. */
export const writing = (templateId: string) => ({ steps: [{ do: 'mail', templateId }] })

/** The names of the automations, in force or not, that write with a kept template, and of those with some ids. */
export const namesWriting = async (
  { tx, actor: { workspaceId } }: Work,
  templateId: string,
  ids: readonly string[],
): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from automation
    where workspace_id = ${workspaceId}::uuid and deleted_at is null
      and (contents @> ${JSON.stringify(writing(templateId))}::jsonb or id = any(${ids as string[]}::uuid[])) order by name, id`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

type StatsRow = Automation['stats'] & { automation_id: string }

/** What each automation has done. */
export const statsOf = async (tx: Tx, workspaceId: string): Promise<Map<string, Automation['stats']>> => {
  const { rows } = await sql<
    Omit<StatsRow, 'lastAt'> & { last: Date }
  >`select automation_id, count(*) as runs,
      count(*) filter (where state = 'open') as open, count(*) filter (where state in ('done', 'ended')) as done,
      count(*) filter (where state = 'failed') as failed, sum(minutes)::int as minutes, max(started_at) as last
    from automation_run where workspace_id = ${workspaceId}::uuid group by automation_id`.execute(tx)
  return new Map(
    rows.map(({ automation_id: id, last, ...stats }) => [id, { ...stats, lastAt: last.toISOString() }]),
  )
}

export type NewRun = Pick<
  RunRow,
  'automation_id' | 'edition' | 'contents' | 'noun' | 'record_id' | 'key' | 'cause' | 'chain'
> & {
  decisions?: Decision[]
  why?: string | undefined
}

/** Writes new runs, to begin at once; one that began before under the same key is left out. Their ids. */
export const insertRuns = async (
  tx: Tx,
  workspaceId: string,
  now: Temporal.Instant,
  runs: readonly NewRun[],
): Promise<string[]> => {
  if (runs.length === 0) return []
  const rows = runs.map((run) => ({ decisions: [], ...run, id: newId() }))
  const { rows: made } = await sql<{
    id: string
  }>`insert into automation_run (workspace_id, id, automation_id, edition, contents,
      subject_noun, subject_id, key, cause, chain, decisions, why, started_at, wake_at)
    select ${workspaceId}::uuid, r.*, ${now.toString()}::timestamptz, ${now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, automation_id uuid, edition int, contents jsonb, noun text,
      record_id uuid, key text, cause jsonb, chain text[], decisions jsonb, why text)
    on conflict (workspace_id, automation_id, key) do nothing returning id`.execute(tx)
  return made.map(({ id }) => id)
}

/** Runs that are to go on by now, but for some, with the publisher of their automation. */
export const dueRuns = async (
  tx: Tx,
  workspaceId: string,
  now: Temporal.Instant,
  without: readonly string[],
): Promise<
  (Pick<RunRow, 'id' | 'contents' | 'automation_id' | 'record_id' | 'chain'> & { publisherId: string })[]
> => {
  const { rows } = await sql<
    Pick<RunRow, 'id' | 'contents' | 'automation_id' | 'record_id' | 'chain'> & { publisherId: string }
  >`
    select r.id, r.contents, r.automation_id, r.subject_id as record_id, r.chain, a.publisher_id as "publisherId"
    from automation_run r join automation a on a.workspace_id = r.workspace_id and a.id = r.automation_id
    where r.workspace_id = ${workspaceId}::uuid and r.state = 'open' and r.wake_at <= ${now.toString()}::timestamptz
      and r.id <> all(${without}::uuid[])
    order by r.wake_at, r.id limit 100`.execute(tx)
  return rows
}

/** A run that is still to go on by now, locked; undefined when somebody else has it. */
export const lockRun = async (
  tx: Tx,
  workspaceId: string,
  id: string,
  now: Temporal.Instant,
): Promise<RunRow | undefined> => {
  const { rows } = await sql<RunRow>`select ${columns}
    from automation_run r where r.workspace_id = ${workspaceId}::uuid and r.id = ${id}::uuid and r.state = 'open'
      and r.wake_at <= ${now.toString()}::timestamptz for update skip locked`.execute(tx)
  return rows[0]
}

type Change = Partial<Pick<RunRow, 'state' | 'place' | 'attempts' | 'results' | 'why' | 'details'>> & {
  minutes?: number
  wakeAt?: Temporal.Instant
  endedAt?: Temporal.Instant | null
}

/** Notes how far a run has come. */
export const noteRun = async (tx: Tx, workspaceId: string, id: string, change: Change): Promise<void> => {
  const { wakeAt, endedAt, results, details, ...plain } = change
  const set = [
    ...Object.entries(plain).map(([key, value]) => sql`${sql.ref(key)} = ${value}`),
    ...(results ? [sql`results = ${JSON.stringify(results)}::jsonb`] : []),
    ...(details === undefined ? [] : [sql`details = ${JSON.stringify(details)}::jsonb`]),
    ...(wakeAt ? [sql`wake_at = ${wakeAt.toString()}::timestamptz`] : []),
    ...(endedAt === undefined ? [] : [sql`ended_at = ${endedAt?.toString() ?? null}::timestamptz`]),
  ]
  await sql`update automation_run set ${sql.join(set)}
    where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

type Asked = {
  automationId?: string | undefined
  recordId?: string | undefined
  state?: Run['state'] | undefined
  id?: string
}

/** Runs for records the actor may read, newest first. */
export const readRuns = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  { automationId, recordId, state, id, after, limit }: Asked & { after?: string | undefined; limit: number },
): Promise<RunRow[]> => {
  const ways = visibleBySubject(actor, 'r', subjects)
  if (ways.length === 0) return []
  const { rows } = await sql<RunRow>`select ${columns} from automation_run r
    where r.workspace_id = ${actor.workspaceId}::uuid and (${sql.join(ways, sql` or `)})
      ${automationId ? sql`and r.automation_id = ${automationId}::uuid` : sql``}
      ${recordId ? sql`and r.subject_id = ${recordId}::uuid` : sql``}
      ${state ? sql`and r.state = ${state}` : sql``} ${id ? sql`and r.id = ${id}::uuid` : sql``}
      ${after ? sql`and r.id < ${after}::uuid` : sql``}
    order by r.id desc limit ${limit}`.execute(tx)
  return rows
}
