import { sql } from 'kysely'
import { may } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { Refusal, refuse } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { titlesOf, want, type Wanted } from '#kit/present.ts'
import { noteReplies } from '#features/letters/actions.ts'
import { deliveriesOf } from '#features/webhooks/actions.ts'
import { oneAutomation } from './actions.ts'
import type { Result, Run } from './contract.ts'
import type { Plan } from './contract-plan.ts'
import { judge } from './matching.ts'
import { activeAutomations, insertRuns, readRuns, type RunRow } from './queries.ts'
import { actionsOf, perform } from './steps.ts'

const presented = (r: RunRow): Run => ({
  id: r.id,
  automationId: r.automation_id,
  edition: r.edition,
  noun: r.noun,
  recordId: r.record_id,
  cause: r.cause,
  decisions: r.decisions,
  state: r.state,
  results: r.results,
  steps: r.contents.steps.length,
  why: r.why,
  details: r.details,
  startedAt: r.started_at.toISOString(),
  wakeAt: r.wake_at.toISOString(),
  endedAt: r.ended_at?.toISOString() ?? null,
})

/** What the records and people that results speak of are called. */
const named = (w: Work, results: readonly Omit<Result, 'at'>[], more: Wanted = new Map()) => {
  for (const { noun, id, to } of results) {
    if (noun) want(more, noun, id)
    if (to && isId(to)) for (const kind of ['member', 'stage']) want(more, kind, to)
  }
  return titlesOf(w.tx, w.actor, more)
}

type Asked = {
  automationId?: string | undefined
  recordId?: string | undefined
  state?: Run['state'] | undefined
}

/** Runs for records the actor may read, newest first. */
export const runs = async (
  w: Work,
  { limit, ...query }: Asked & { after?: string | undefined; limit: number },
) => {
  const rows = await readRuns(w, { ...query, limit: limit + 1 })
  const items = rows.slice(0, limit).map(presented)
  const wanted: Wanted = new Map()
  for (const { noun, recordId, automationId } of items) {
    want(wanted, noun, recordId)
    want(wanted, 'automation', automationId)
  }
  const refs = await named(
    w,
    items.flatMap(({ results }) => results),
    wanted,
  )
  const deliveries = await deliveriesOf(
    w,
    items.flatMap(({ results }) => results.flatMap((r) => (r.do === 'webhook' && r.id ? [r.id] : []))),
  )
  return { items, deliveries, refs, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const tell = ({ tx, actor }: Work) => sql`select pg_notify('heard', ${actor.workspaceId})`.execute(tx)

/** Begins a run of what is in force now, whatever its conditions say: somebody asked for it. */
const beginFor = async (
  w: Work,
  automationId: string,
  recordId: string,
  on: string,
): Promise<{ id: string }> => {
  const { id, contents, edition, active } = await oneAutomation(w, automationId)
  if (!active) refuse('automation.unpublished')
  const [made] = await insertRuns(w.tx, w.actor.workspaceId, w.now, [
    {
      automation_id: id,
      edition,
      contents,
      noun: contents.noun,
      record_id: recordId,
      key: `${on}:${newId()}`,
      cause: { on },
      chain: [],
    },
  ])
  await tell(w)
  return { id: made! }
}

/** Goes on with a failed run where it failed; begins anew with one that is over. Refuses one that is still open. */
export const replay = async (w: Work, id: string): Promise<{ id: string }> => {
  const [run] = isId(id) ? await readRuns(w, { id, limit: 1 }) : []
  if (!run) return refuse('common.not_found')
  if (run.state === 'open') return { id }
  if (run.state !== 'failed' || run.why?.startsWith('loop.'))
    return beginFor(w, run.automation_id, run.record_id, 'replay')
  await sql`update automation_run set state = 'open', why = null, details = null, attempts = 0, ended_at = null, wake_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid and state = 'failed'`.execute(w.tx)
  await tell(w)
  return { id }
}

/** Starts an automation that is there on demand, for a record the actor may change. */
export const start = async (w: Work, id: string, recordId: string): Promise<{ id: string }> => {
  const { contents } = await oneAutomation(w, id)
  const { noun, when } = contents
  if (when.on !== 'demand' || !may(w.actor, `${noun}.read`)) return refuse('common.not_found')
  const record = await actionsOf[noun].get(w, recordId)
  if (!record.can.includes('update')) refuse('auth.forbidden', { permission: `${noun}.update` })
  return beginFor(w, id, recordId, 'demand')
}

/** Notes that somebody has replied to what a run sent, which ends it; refuses whoever may not change its record. */
export const reply = async (w: Work, id: string): Promise<{ id: string }> => {
  const [run] = isId(id) ? await readRuns(w, { id, limit: 1 }) : []
  if (!run) return refuse('common.not_found')
  const record = await actionsOf[run.noun].get(w, run.record_id)
  if (!record.can.includes('update')) refuse('auth.forbidden', { permission: `${run.noun}.update` })
  await sql`update automation_run set answered_at = ${w.now.toString()}, wake_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid and state = 'open' and answered_at is null`.execute(
    w.tx,
  )
  await noteReplies(w.tx, w.actor.workspaceId, [id], w.now)
  const parent = { noun: run.noun, id: run.record_id }
  await w.record({ type: 'automation.replied', noun: 'automation', id: run.automation_id, parent })
  await tell(w)
  return { id }
}

/** The automations that may be started on demand for records of a noun, and the runs on one of them that an answer ends. */
export const buttons = async (w: Work, noun: Plan['noun'], recordId?: string) => {
  const { tx, actor } = w
  const open = recordId ? await readRuns(w, { recordId, state: 'open', limit: 20 }) : []
  return {
    items: (await activeAutomations(tx, actor.workspaceId))
      .filter(({ contents }) => contents.when.on === 'demand' && contents.noun === noun)
      .map(({ id, contents }) => ({ id, name: contents.name }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    open: open
      .filter(({ contents, answered_at: at }) => contents.until.length > 0 && at === null)
      .map(({ id, contents }) => ({ id, name: contents.name })),
  }
}

export type Trial = {
  decisions: { condition: unknown; held: boolean }[]
  holds: boolean
  results: Result[]
  why: string | null
  details: unknown
  refs: Awaited<ReturnType<typeof named>>
}

/**
 * Does all that a plan would do for a record, as the work's actor; waits are passed over. The caller takes the whole
 * transaction back. Refuses a record that is not there.
 */
export const rehearse = async (w: Work, plan: Plan, recordId: string): Promise<Trial> => {
  const judged = await judge(w.tx, w.actor, plan, recordId)
  if (!judged) return refuse('common.not_found')
  const trial: Omit<Trial, 'refs'> = { ...judged, results: [], why: null, details: null }
  let now = w.now
  for (const step of plan.steps) {
    try {
      const outcome = await perform({ ...w, now }, { noun: plan.noun, id: recordId }, step)
      trial.results.push(...outcome.results.map((r) => ({ ...r, at: now.toString() })))
      now = outcome.wakeAt ?? now
      trial.why = outcome.ended ?? null
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      Object.assign(trial, { why: error.code, details: error.details })
    }
    if (trial.why !== null) break
  }
  return { ...trial, refs: await named(w, trial.results) }
}
