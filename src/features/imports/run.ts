import { sql } from 'kysely'
import { openByOwner } from '#features/leads/actions-receipt.ts'
import { notify } from '#features/notifications/actions.ts'
import {
  columnsOf,
  type Context,
  headerOf,
  type ParsedRow,
  planBatch,
  readRow,
  type Reading,
  type Verdict,
} from '#features/sheets/rules.ts'
import { may } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { newId } from '#kit/ids.ts'
import type { Sheet } from '#kit/sheet.ts'
import { loadPools } from './pools.ts'
import { brought, type ImportRow, loadTags, ownRow } from './queries.ts'
import { reconciles } from './rules.ts'
import { forgetRun, noteDrafts, writePlan, writeVerdicts } from './write.ts'

type Change = Partial<Omit<ImportRow, 'id' | 'options' | 'report' | 'failure'>> & {
  options?: string
  report?: string
  failure?: string | null
}

/** Writes columns of an import and tells the open pages. */
export const setImport = async ({ tx, actor, now }: Work, id: string, change: Change): Promise<void> => {
  await tx
    .updateTable('import')
    .set({
      ...change,
      touched_at: new Date(now.epochMilliseconds),
      updated_at: new Date(now.epochMilliseconds),
    })
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', id)
    .execute()
  await sql`select pg_notify('change', ${JSON.stringify({ workspace: actor.workspaceId, by: actor.memberId, noun: 'import', id, type: 'import.progressed' })})`.execute(
    tx,
  )
}

/** Says that a run is alive. */
export const touch = (w: Work, id: string): Promise<void> => setImport(w, id, {})

/** Ends a run that cannot go on; what it brought in stays and can be undone. */
export const failRun = async (
  w: Work,
  run: ImportRow,
  code: string,
  params: Record<string, unknown>,
): Promise<null> => {
  await setImport(w, run.id, {
    state: 'failed',
    failure: JSON.stringify({ code, params }),
    finished_at: new Date(w.now.epochMilliseconds),
  })
  await tellEnd(w, run, 'failed', { code })
  return null
}

/** Ends a run that has come to the end of the file: the verdicts are counted again and must agree with what was counted on the way. */
export const endRun = async (w: Work, id: string): Promise<void> => {
  const run = await ownRow(w, id)
  if (run?.state !== 'running') return
  if (run.mode === 'dry-run') await forgetRun(w, id)
  const { rows } = await sql<{
    verdict: Verdict
    count: number
  }>`select verdict, count(*) as count from import_row
    where workspace_id = ${w.actor.workspaceId}::uuid and import_id = ${id}::uuid group by verdict`.execute(
    w.tx,
  )
  const counted = Object.fromEntries(rows.map((r) => [r.verdict, r.count]))
  const agree = (['created', 'updated', 'skipped', 'rejected'] as const).every(
    (verdict) => (counted[verdict] ?? 0) === run[verdict],
  )
  if (!agree || !reconciles(run, run.total, null)) {
    await failRun(w, run, 'import.mismatch', { rows: run.rows, total: run.total, ...counted })
    return
  }
  const lost = run.expected_rows === null ? 0 : run.expected_rows - run.rows
  const report = lost === 0 ? run.report : { ...run.report, lost }
  await setImport(w, id, {
    state: 'done',
    finished_at: new Date(w.now.epochMilliseconds),
    report: JSON.stringify(report),
  })
  const { mode, rows: all, created, updated, skipped, rejected } = run
  if (lost > 0 && mode === 'commit')
    await w.record({
      type: 'import.lost',
      noun: 'import',
      id,
      data: { expected: run.expected_rows, rows: all, lost, treatment: run.loss_treatment },
    })
  await tellEnd(w, run, 'finished', {
    mode,
    noun: run.noun,
    rows: all,
    created,
    updated,
    skipped,
    rejected,
    reconciled: lost === 0,
  })
}

/** Records how a run ended and tells its author, whoever answers for it, and whose the leads are that it brought. */
export const tellEnd = async (
  w: Work,
  run: ImportRow,
  how: 'finished' | 'failed' | 'reversed',
  data: Record<string, unknown>,
): Promise<void> => {
  await w.record({ type: `import.${how}`, noun: 'import', id: run.id, data })
  if (how !== 'reversed') await tellOwners(w, run)
  for (const memberId of new Set([run.author_id, run.owner_id]))
    if (memberId)
      await notify(w, { memberId, kind: 'import', noun: 'import', recordId: run.id, data: { how, ...data } })
}

/** Tells everybody but its author, once, how many leads a run brought them. */
export const tellOwners = async (w: Work, { id, options, mode, author_id }: ImportRow): Promise<void> => {
  if (options.noun !== 'lead' || mode !== 'commit') return
  for (const { ownerId, count, first } of await openByOwner(w, brought(id, 'lead', true)))
    if (ownerId !== author_id)
      await notify(w, { memberId: ownerId, kind: 'leads', noun: 'lead', recordId: first, data: { count } })
}

const BATCH = 2000

type Prepared = { rows: ParsedRow[]; blank: number }

/** The rows of a file behind the line a run has reached, read in the catalogue’s terms and in batches. */
export async function* prepare(sheet: Sheet, run: ImportRow, reading: Reading): AsyncGenerator<Prepared> {
  const columns = columnsOf(run.options, sheet.headers)
  const held: Prepared = { rows: [], blank: 0 }
  for await (const { rows, blank } of sheet.rows()) {
    if ((rows.at(-1)?.line ?? 0) <= run.line) continue
    held.blank += blank
    for (const row of rows) if (row.line > run.line) held.rows.push(readRow(row, columns, reading))
    while (held.rows.length >= BATCH) {
      yield { rows: held.rows.splice(0, BATCH), blank: held.blank }
      held.blank = 0
    }
  }
  if (held.rows.length) yield held
}

/** Reads on while the batch before is being written. */
export async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    let next = source.next()
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = source.next()
      next.catch(() => undefined)
      yield value
    }
  } finally {
    await source.return(undefined)
  }
}

/** One batch in one transaction with the mark of how far the file is done. False when somebody stopped the run or another worker took it over. */
export const runBatch = async (
  w: Work,
  importId: string,
  line: number,
  { rows, blank }: Prepared,
): Promise<boolean> => {
  const { tx, actor } = w
  // Two imports at once would each make the record that both find missing.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${actor.workspaceId}`}, 0))`.execute(tx)
  const run = await ownRow(w, importId)
  if (run?.state !== 'running' || run.line !== line) return false
  const { options } = run
  const tagged = options.tags?.length || rows.some((row) => row.tags.length)
  const context: Context = {
    actor,
    options,
    newId,
    now: w.now.toString(),
    headerOf: headerOf(options),
    tags: tagged ? await loadTags(tx, actor.workspaceId) : new Map(),
    mayTag: may(actor, 'tag.create'),
  }
  const pools = await loadPools(w, run, rows)
  const plan = planBatch(context, pools, rows)
  await (run.mode === 'dry-run' ? noteDrafts(w, run, plan, pools) : writePlan(w, run, plan, pools))
  await writeVerdicts(w, run.id, plan.outcomes)

  const add = (name: string) => plan.outcomes.filter((o) => o.verdict === name).length
  const counts = {
    rows: run.rows + rows.length,
    created: run.created + add('created'),
    updated: run.updated + add('updated'),
    skipped: run.skipped + add('skipped'),
    rejected: run.rejected + add('rejected'),
  }
  await tx
    .updateTable('import')
    .set({
      ...counts,
      line: rows.at(-1)!.line,
      attempts: 0,
      report: JSON.stringify(reportWith(run, plan, blank)),
      touched_at: new Date(w.now.epochMilliseconds),
    })
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', run.id)
    .execute()
  await sql`select pg_notify('change', ${JSON.stringify({ workspace: actor.workspaceId, by: actor.memberId, noun: 'import', id: run.id, type: 'import.progressed' })})`.execute(
    tx,
  )
  return true
}

const reportWith = (
  { report }: ImportRow,
  plan: ReturnType<typeof planBatch>,
  blank: number,
): ImportRow['report'] => {
  const unknownAuthors = { ...report.unknownAuthors }
  for (const [name, times] of plan.unknownAuthors)
    if (name in unknownAuthors || Object.keys(unknownAuthors).length < 200)
      unknownAuthors[name] = (unknownAuthors[name] ?? 0) + times
  const reasons = { ...report.reasons }
  for (const { verdict, reasons: all } of plan.outcomes)
    if (verdict === 'rejected')
      for (const code of new Set(all?.map((r) => r.code))) reasons[code] = (reasons[code] ?? 0) + 1
  return {
    ...report,
    unknownAuthors,
    reasons,
    withoutKey: (report.withoutKey ?? 0) + plan.withoutKey,
    blank: (report.blank ?? 0) + blank,
  }
}
