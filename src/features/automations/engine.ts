import { sql } from 'kysely'
import { type Db, transaction, type Tx, type Wakes, work, type Work } from '#kit/db.ts'
import { type Heard, takeHeard } from '#kit/outbox.ts'
import { noteReplies } from '#features/letters/actions.ts'
import { refusalOf } from '#kit/problem.ts'
import { notifyOnce } from '#features/notifications/actions.ts'
import { type Begin, begin, performer, type Standing } from './matching.ts'
import type { Active, RunRow } from './queries.ts'
import { activeAutomations, dueRuns, lockRun, noteRun } from './queries.ts'
import { concerns, isAnswer, LISTENER, typesOf } from './rules.ts'
import { callOff, perform } from './steps.ts'
import { sweep, tellStuck } from './sweep.ts'

/** What automations run on, outside of any request. */
export type Engine = { db: Db; wakes: Wakes; standing: Standing; log: (error: unknown) => void }

const BATCH = 500
const MOST_ATTEMPTS = 5
/** How long after a series somebody's answer still counts as one to it, in hours. */
const LATEST_REPLY = 30 * 24

const startsOf = (automations: readonly Active[], events: readonly Heard[]): Begin[] => {
  const byType = new Map<string, Active[]>()
  for (const of of automations)
    for (const type of typesOf({ ...of.contents, until: [] }))
      byType.set(type, [...(byType.get(type) ?? []), of])
  return events.flatMap((event) =>
    (byType.get(event.type) ?? []).flatMap((of) => {
      const start = concerns(of.contents, event)
      const cause = { on: of.contents.when.on, eventId: event.id, type: event.type }
      return start ? [{ of, ...start, cause, chain: event.data.cause?.chain ?? [] }] : []
    }),
  )
}

/** Ends early what waits on a record for one of these events, which came after what it began with; not by what it did itself. */
const answer = async (tx: Tx, workspaceId: string, events: readonly Heard[], now: Temporal.Instant) => {
  const rows = events.flatMap(({ id, type, record_id, parent_id, data }) =>
    [record_id, parent_id].flatMap((record) =>
      record ? [{ id, type, record, by: data.cause?.id ?? null }] : [],
    ),
  )
  const { rows: ended } = await sql<{
    id: string
  }>`update automation_run r set answered_at = ${now.toString()}, state = 'open', wake_at = ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) e(id uuid, type text, record uuid, by uuid)
    where r.workspace_id = ${workspaceId}::uuid and r.subject_id = e.record and r.contents -> 'until' ? e.type
      and (r.state = 'open' or r.state = 'done' and (r.results @> '[{"do":"task"}]'
        or r.results @> '[{"do":"mail"}]' and r.ended_at > ${now.subtract({ hours: LATEST_REPLY }).toString()}::timestamptz))
      and r.answered_at is null
      and e.id > coalesce((r.cause ->> 'eventId')::uuid, r.id) and r.automation_id is distinct from e.by
    returning r.id`.execute(tx)
  await noteReplies(
    tx,
    workspaceId,
    ended.map(({ id }) => id),
    now,
  )
}

/** Fetches a batch of events and begins what they start; returns how many there were. */
const hear = ({ db, standing }: Engine, workspaceId: string, now: Temporal.Instant): Promise<number> =>
  transaction(db, workspaceId, async (tx) => {
    const events = await takeHeard(tx, workspaceId, LISTENER, BATCH)
    if (events.length === 0) return 0
    const automations = await activeAutomations(tx, workspaceId)
    await begin(tx, standing, workspaceId, now, startsOf(automations, events))
    const ending = new Set(automations.flatMap(({ contents }) => contents.until))
    const answers = events.filter((event) => ending.has(event.type) && isAnswer(event))
    if (answers.length > 0) await answer(tx, workspaceId, answers, now)
    return events.length
  })

/** Ends a run because somebody answered; what it had finished before stays so when nothing was left to call off. */
const endEarly = async (w: Work, run: RunRow): Promise<void> => {
  const called = await callOff(w, run.results)
  const ended = called > 0 || run.ended_at === null
  await noteRun(w.tx, w.actor.workspaceId, run.id, {
    state: ended ? 'ended' : 'done',
    ...(ended && { why: 'answered', endedAt: w.now }),
    minutes: run.contents.minutes,
  })
}

const fail = async (w: Work, run: RunRow, why: string, details?: unknown): Promise<void> => {
  await noteRun(w.tx, w.actor.workspaceId, run.id, { state: 'failed', why, details, endedAt: w.now })
  await notifyOnce(w, {
    memberId: w.actor.memberId,
    kind: 'automation_failed',
    noun: 'automation',
    recordId: run.automation_id,
  })
}

/** One step of a run, and how far the run has come, in the same transaction. */
const advance = async (w: Work, run: RunRow): Promise<void> => {
  if (run.why !== null) return fail(w, run, run.why)
  if (run.answered_at !== null) return endEarly(w, run)
  const { steps, minutes } = run.contents
  const outcome = await perform(w, { noun: run.noun, id: run.record_id }, steps[run.place]!, {
    id: run.id,
    automationId: run.automation_id,
    cause: run.cause,
  })
  const results = [...run.results, ...outcome.results.map((r) => ({ ...r, at: w.now.toString() }))]
  const place = run.place + 1
  const over = outcome.ended !== undefined || place === steps.length
  await noteRun(w.tx, w.actor.workspaceId, run.id, {
    place,
    results,
    attempts: 0,
    wakeAt: outcome.wakeAt ?? w.now,
    ...(over && {
      state: outcome.ended ? 'ended' : 'done',
      why: outcome.ended ?? null,
      endedAt: w.now,
      minutes,
    }),
  })
}

type Due = Awaited<ReturnType<typeof dueRuns>>[number]

/** Brings a run one step on; false when somebody else is at it. */
const step = async (
  { db, wakes, standing, log }: Engine,
  workspaceId: string,
  now: Temporal.Instant,
  due: Due,
) => {
  const chain = [...due.chain, `${due.automation_id}:${due.record_id}`]
  const of = { id: due.automation_id, contents: due.contents, publisherId: due.publisherId }
  const actor = await transaction(db, workspaceId, (tx) => performer(tx, standing, workspaceId, of, chain))
  if ('why' in actor) {
    await transaction(db, workspaceId, async (tx) => {
      await noteRun(tx, workspaceId, due.id, { state: 'failed', why: actor.why, endedAt: now })
      await tellStuck(tx, workspaceId, due.automation_id, now)
    })
    return true
  }
  const locked = (then: (w: Work, run: RunRow) => Promise<void>) =>
    work({ db, actor, now, wakes }, async (w) => {
      const run = await lockRun(w.tx, workspaceId, due.id, now)
      if (run) await then(w, run)
      return run !== undefined
    })
  return locked(advance).catch((error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal) return locked((w, run) => fail(w, run, refusal.code, refusal.details))
    log(error)
    return locked(async (w, run) => {
      const attempts = run.attempts + 1
      if (attempts >= MOST_ATTEMPTS) return fail(w, run, 'common.bug')
      await noteRun(w.tx, workspaceId, run.id, { attempts, wakeAt: now.add({ minutes: 2 ** attempts }) })
    })
  })
}

/** Brings every run that is due as far as it goes now. */
const goOn = async (engine: Engine, workspaceId: string, now: Temporal.Instant): Promise<number> => {
  const taken: string[] = []
  for (let steps = 0; ;) {
    const due = await transaction(engine.db, workspaceId, (tx) => dueRuns(tx, workspaceId, now, taken))
    if (due.length === 0) return steps
    for (const run of due) {
      steps += 1
      if (!(await step(engine, workspaceId, now, run))) taken.push(run.id)
    }
  }
}

/**
 * Does everything that automations of a workspace have to do by now for what has been noted: begins what events start, and
 * brings all runs as far as they go, until nothing is left. Several processes may do so at once; each run is stepped by one.
 */
export const react = async (engine: Engine, workspaceId: string, now: Temporal.Instant): Promise<void> => {
  for (;;) {
    const heard = await hear(engine, workspaceId, now)
    const steps = await goOn(engine, workspaceId, now)
    if (heard < BATCH && steps === 0) return
  }
}

/** The same, and what dates and schedules have started since the last look. */
export const automate = async (engine: Engine, workspaceId: string, now: Temporal.Instant): Promise<void> => {
  await sweep(engine, workspaceId, now)
  await react(engine, workspaceId, now)
}
