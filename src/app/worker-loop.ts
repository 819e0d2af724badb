import { Logger, run } from 'graphile-worker'
import { sealEvents } from '#features/events/seal.ts'
import { followDeals } from '#features/bookings/jobs.ts'
import { mailSigner } from '#features/contracts/agreement/jobs-signing.ts'
import { bringInAmendments } from '#features/contracts/amendments/jobs-amendments.ts'
import { bringIn, countImport, takeBack, watchImport } from '#features/imports/jobs.ts'
import { sendLetter } from '#features/letters/jobs.ts'
import { mailDesk } from '#features/mailings/jobs.ts'
import { mailOffer } from '#features/offers/jobs.ts'
import { printAll, watchPrintRun } from '#features/print-runs/jobs.ts'
import { sweepPool } from '#features/pool/jobs.ts'
import { sweepDocuments } from '#features/templates/jobs.ts'
import { deliverWebhook } from '#features/webhooks/jobs.ts'
import { remindAssignee, remindIdle } from '#features/tasks/jobs.ts'
import { transaction, work, type Work } from '#kit/db.ts'
import type { Job, LongJob } from '#kit/jobs.ts'
import { anchorsIn } from './anchors.ts'
import { automateAll, watchAutomations } from './automating.ts'
import { actorOf } from './context.ts'
import type { Runtime } from './runtime.ts'
import { sendMailings } from './mailings.ts'
import { startNights } from './nights.ts'
import { wakes } from './wakes.ts'

/** Every job that runs as a member. */
const jobs: readonly (Job | LongJob)[] = [
  remindAssignee,
  remindIdle,
  followDeals,
  mailOffer,
  mailSigner,
  bringInAmendments,
  printAll,
  watchPrintRun,
  deliverWebhook,
  sendLetter,
  bringIn,
  countImport,
  takeBack,
  watchImport,
  sweepPool,
  sweepDocuments,
  mailDesk,
]

type Payload = { workspaceId: string; memberId: string; input: unknown }

/** Runs one job as the member who asked for it, with the rights that member has now; a member who is gone starts nothing. */
const runJob = async (
  { db }: Pick<Runtime, 'db'>,
  job: Job | LongJob,
  payload: unknown,
  signal: AbortSignal,
): Promise<void> => {
  const { workspaceId, memberId, input } = payload as Payload
  const open = async <T>(part: (w: Work) => Promise<T>): Promise<T> => {
    const actor = await transaction(db, workspaceId, (tx) => actorOf(tx, workspaceId, { memberId }, 'job'))
    if (!actor) throw new Error(`the member ${memberId} who asked for ${job.name} is no longer there`)
    return work({ db, actor, now: Temporal.Instant.fromEpochMilliseconds(Date.now()), wakes }, part)
  }
  const parsed = job.input.parse(input)
  await ('long' in job ? job.long(open, parsed, signal) : open((w) => job.run(w, parsed)))
}

/** What each job in the queue does. */
export const tasksOf = (runtime: Pick<Runtime, 'db'>, signal: AbortSignal) =>
  Object.fromEntries(
    jobs.map((job) => [job.name, (payload: unknown) => runJob(runtime, job, payload, signal)]),
  )

/** Forgets answers to Idempotency-Keys after 24 hours, workspace by workspace as row-level security asks. */
const forgetReplies = async (pool: Runtime['pool']) => {
  const { rows } = await pool.query<{ id: string }>('select id from workspace')
  for (const { id } of rows)
    await pool.query(
      `begin; set local tessera.workspace = '${id}'; delete from idempotency where created_at < now() - interval '24 hours'; commit`,
    )
}

/** Works off the queue until stopped, and does the regular upkeep: seals the log each minute, makes next months' partitions, sweeps. */
export const startWorker = async (runtime: Runtime) => {
  const { url, pool, auth, mail, config, log } = runtime
  const stopping = new AbortController()
  const seal = () => sealEvents(pool, anchorsIn(config.dataDir))
  const runner = await run({
    connectionString: url,
    concurrency: 3,
    noHandleSignals: true,
    noPreparedStatements: true,
    pollInterval: 1000,
    logger: new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level](message)),
    taskList: {
      ...tasksOf(runtime, stopping.signal),
      seal_events: seal,
      automate: () => automateAll(runtime),
      mail_desks: () => sendMailings(runtime, Temporal.Now.instant()),
      nights: () => startNights(pool, Temporal.Now.instant()),
      upkeep_day: async () => {
        await pool.query(
          `select add_event_partition((now() + make_interval(months => n))::date) from generate_series(0, 3) n`,
        )
        await forgetReplies(pool)
        await auth.sweep()
        await mail.sweep()
      },
    },
    crontab: [
      '* * * * * seal_events ?max=1',
      '* * * * * automate ?max=1',
      '* * * * * mail_desks ?max=1',
      '12 * * * * nights ?max=1',
      '7 3 * * * upkeep_day ?max=1',
    ].join('\n'),
  })
  runner.promise.catch((error: unknown) => log.error(error))
  const watch = watchAutomations(runtime)
  return {
    stop: async () => {
      stopping.abort()
      await watch.stop()
      await runner.stop()
    },
  }
}
