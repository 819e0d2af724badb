import { z } from 'zod'
import { openList } from '#features/price-lists/actions-prices.ts'
import type { Reading } from '#features/sheets/rules.ts'
import type { Work } from '#kit/db.ts'
import { Refusal } from '#kit/errors.ts'
import { lendFile } from '#kit/files.ts'
import { job, longJob, type Open } from '#kit/jobs.ts'
import { SheetError } from '#kit/sheet-row.ts'
import type { Sheet } from '#kit/sheet.ts'
import { openFile } from './inspect.ts'
import { demandImport } from './policy.ts'
import { type ImportRow, loadMembers, ownRow } from './queries.ts'
import { reverseSome } from './reversal.ts'
import { ahead, endRun, failRun, prepare, runBatch, touch } from './run.ts'
import { forgetRun } from './write.ts'

const Input = z.object({ importId: z.uuid() })

/** Starts at one and the same line after which a run is given up: something there breaks it every time. */
const MAX_STARTS = 5

/** Silence in ms after which a run counts as broken off, and how often that is looked at. */
const [SILENCE, LOOK] = [20_000, 10_000]

/** Takes a run up, for the first time or after a crash; null when there is nothing to do. */
const begin = async (w: Work, importId: string): Promise<{ run: ImportRow; reading: Reading } | null> => {
  const { tx, actor, now } = w
  const run = await ownRow(w, importId)
  if (!run || (run.state !== 'queued' && run.state !== 'running')) return null
  if (run.attempts >= MAX_STARTS) return failRun(w, run, 'import.broken', { line: run.line })
  try {
    demandImport(actor, run.options)
  } catch (error) {
    if (error instanceof Refusal) return failRun(w, run, error.code, error.details)
    throw error
  }
  if (run.line === 0) {
    await forgetRun(w, run.id)
    await forgetRun(w, run.id, false)
  }
  const at = new Date(now.epochMilliseconds)
  await tx
    .updateTable('import')
    .set({ state: 'running', attempts: run.attempts + 1, touched_at: at, started_at: run.started_at ?? at })
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', run.id)
    .execute()
  await w.enqueue(
    watchImport.name,
    { importId },
    { at: now.add({ milliseconds: LOOK }), key: `import:${importId}:watch` },
  )
  const { dates = {}, numbers = {}, priceListId } = run.options
  const list = priceListId && (await openList(w, priceListId))
  return {
    run,
    reading: {
      country: actor.country,
      timeZone: actor.timeZone,
      now,
      orders: new Map(Object.entries(dates)),
      marks: new Map(Object.entries(numbers)),
      currency: list ? list.currency : null,
      members: await loadMembers(tx, actor.workspaceId),
    },
  }
}

/** Counts a file's rows, so that a run can say how far it is and be checked against it. */
const countRows = async (open: Open, importId: string, sheet: Sheet): Promise<number> => {
  let [total, told] = [0, 0]
  for await (const { rows } of sheet.rows()) {
    total += rows.length
    if (total - told < 50_000) continue
    told = total
    await open((w) => touch(w, importId))
  }
  await open(({ tx, actor }) =>
    tx
      .updateTable('import')
      .set({ total })
      .where('workspace_id', '=', actor.workspaceId)
      .where('id', '=', importId)
      .execute(),
  )
  return total
}

/**
 * Tries an import or brings it in: streams the file, a batch per transaction, each noting how far it came. Started again
 * after a crash it goes on behind the last batch; it ends quietly when it was cancelled or somebody else goes on.
 */
export const bringIn = longJob({
  name: 'import.run',
  input: Input,
  async long(open, { importId }, signal) {
    const begun = await open((w) => begin(w, importId))
    if (!begun) return
    const { run, reading } = begun
    try {
      await using file = await lendFile(open, run.file_id)
      const sheet = await openFile(file.path, run.options)
      if (run.total === null) await countRows(open, importId, sheet)
      let { line } = run
      for await (const batch of ahead(prepare(sheet, run, reading))) {
        if (signal.aborted) throw new Error('the worker is stopping; the import goes on when it is back')
        if (!(await open((w) => runBatch(w, importId, line, batch)))) return
        line = batch.rows.at(-1)!.line
      }
    } catch (error) {
      if (!(error instanceof SheetError)) throw error
      await open(async (w) => {
        const now = await ownRow(w, importId)
        if (now?.state === 'running') await failRun(w, now, error.code, error.details)
      })
      return
    }
    await open((w) => endRun(w, importId))
  },
})

/** Counts the rows of a file that waits for its mapping; a file that cannot be read has none. */
export const countImport = longJob({
  name: 'import.count',
  input: Input,
  async long(open, { importId }) {
    const run = await open((w) => ownRow(w, importId))
    if (run?.state !== 'draft') return
    try {
      await using file = await lendFile(open, run.file_id)
      await countRows(open, importId, await openFile(file.path, run.options))
    } catch (error) {
      if (!(error instanceof SheetError)) throw error
    }
  },
})

/** Undoes a large import part by part. */
export const takeBack = longJob({
  name: 'import.reverse',
  input: Input,
  async long(open, { importId }, signal) {
    await open((w) =>
      w.enqueue(
        watchImport.name,
        { importId },
        { at: w.now.add({ milliseconds: LOOK }), key: `import:${importId}:watch` },
      ),
    )
    while (!signal.aborted) if (!(await open((w) => reverseSome(w, importId)))) return
    throw new Error('the worker is stopping; the undo goes on when it is back')
  },
})

/** Looks after a run until it ends: a worker that died holds its job for hours, so a silent run is taken up by another. */
export const watchImport = job({
  name: 'import.watch',
  input: Input,
  async run(w, { importId }) {
    const run = await ownRow(w, importId)
    if (!run || !['queued', 'running', 'reversing'].includes(run.state)) return
    if (w.now.epochMilliseconds - run.touched_at.getTime() > SILENCE) {
      await w.enqueue(
        run.state === 'reversing' ? takeBack.name : bringIn.name,
        { importId },
        { key: `import:${importId}` },
      )
    }
    await w.enqueue(
      'import.watch',
      { importId },
      { at: w.now.add({ milliseconds: LOOK }), key: `import:${importId}:watch` },
    )
  },
})
