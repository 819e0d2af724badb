import { sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '#kit/db.ts'
import { job, longJob } from '#kit/jobs.ts'
import { printers } from '#kit/typst/typst.ts'
import { printItem } from './print.ts'
import { endRun, itemsOf, ownRun, settleItem } from './queries.ts'

const Input = z.object({ runId: z.uuid() })

/** Starts without any progress after which what waits is given up: something there breaks it every time. */
const MAX_STARTS = 5
/** Silence in ms after which an order counts as broken off, and how often that is looked at. */
const [SILENCE, LOOK] = [20_000, 10_000]

const watchLater = (w: Work, runId: string) =>
  w.enqueue(
    watchPrintRun.name,
    { runId },
    { at: w.now.add({ milliseconds: LOOK }), key: `print:${runId}:watch` },
  )

/** Takes an order up, for the first time or after a crash: the places that wait, or null where there is nothing to do. */
const begin = async (w: Work, runId: string): Promise<number[] | null> => {
  const run = await ownRun(w, runId, sql`for update`)
  if (run.state !== 'queued' && run.state !== 'running') return null
  const waiting = (await itemsOf(w, [runId], 'waiting')).map(({ place }) => place)
  if (run.attempts >= MAX_STARTS) {
    for (const place of waiting)
      await settleItem(w, runId, place, { state: 'failed', refusal: { code: 'common.bug', details: {} } })
    await endRun(w, runId, 'done')
    return null
  }
  await sql`update print_run set state = 'running', attempts = attempts + 1, touched_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${runId}::uuid`.execute(w.tx)
  await watchLater(w, runId)
  return waiting
}

/**
 * Makes and prints the offers of an order, several at once, each in transactions of its own. Started again after a crash it goes
 * on with what waits; it ends quietly when the order was cancelled.
 */
export const printAll = longJob({
  name: 'print.run',
  input: Input,
  async long(open, { runId }, signal) {
    const places = await open((w) => begin(w, runId))
    if (!places) return
    const queue = places.values()
    const printer = async () => {
      for (const place of queue) {
        if (signal.aborted) throw new Error('the worker is stopping; printing goes on when it is back')
        if (!(await printItem(open, runId, place))) return
      }
    }
    // While one is printed, the next one's data is read and the last one's print is written.
    const ends = await Promise.allSettled(Array.from({ length: 2 * printers }, printer))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    await open((w) => endRun(w, runId, 'done'))
  },
})

/** Looks after an order until it ends: a worker that died holds its job for hours, so a silent one is taken up by another. */
export const watchPrintRun = job({
  name: 'print.watch',
  input: Input,
  async run(w, { runId }) {
    const run = await ownRun(w, runId)
    if (run.state !== 'queued' && run.state !== 'running') return
    if (w.now.epochMilliseconds - run.touched_at.getTime() > SILENCE)
      await w.enqueue(printAll.name, { runId }, { key: `print:${runId}` })
    await watchLater(w, runId)
  },
})
