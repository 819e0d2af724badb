import { sql } from 'kysely'
import { notify } from '#features/notifications/actions.ts'
import type { Work } from '#kit/db.ts'
import type { Verdict } from './plan.ts'
import { type ImportRow, ownRow } from './queries.ts'
import { reconciles } from './rules.ts'
import { forgetRun } from './write.ts'

type Change = Partial<Omit<ImportRow, 'id' | 'options' | 'report' | 'failure'>> & { options?: string; report?: string; failure?: string | null }

/** Writes columns of an import and tells the open pages. */
export const setImport = async ({ tx, actor, now }: Work, id: string, change: Change): Promise<void> => {
  await tx.updateTable('import').set({ ...change, touched_at: new Date(now.epochMilliseconds), updated_at: new Date(now.epochMilliseconds) })
    .where('workspace_id', '=', actor.workspaceId).where('id', '=', id).execute()
  await sql`select pg_notify('change', ${JSON.stringify({ workspace: actor.workspaceId, by: actor.memberId, noun: 'import', id, type: 'import.progressed' })})`.execute(tx)
}

/** Says that a run is alive. */
export const touch = (w: Work, id: string): Promise<void> => setImport(w, id, {})

/** Ends a run that cannot go on; what it brought in stays and can be undone. */
export const failRun = async (w: Work, run: ImportRow, code: string, params: Record<string, unknown>): Promise<null> => {
  await setImport(w, run.id, { state: 'failed', failure: JSON.stringify({ code, params }), finished_at: new Date(w.now.epochMilliseconds) })
  await tellEnd(w, run, 'failed', { code })
  return null
}

/** Ends a run that has come to the end of the file: the verdicts are counted again and must agree with what was counted on the way. */
export const endRun = async (w: Work, id: string): Promise<void> => {
  const run = await ownRow(w, id)
  if (run?.state !== 'running') return
  if (run.mode === 'dry-run') await forgetRun(w, id)
  const { rows } = await sql<{ verdict: Verdict; count: number }>`select verdict, count(*) as count from import_row
    where workspace_id = ${w.actor.workspaceId}::uuid and import_id = ${id}::uuid group by verdict`.execute(w.tx)
  const counted = Object.fromEntries(rows.map((r) => [r.verdict, r.count]))
  const agree = (['created', 'updated', 'skipped', 'rejected'] as const).every((verdict) => (counted[verdict] ?? 0) === run[verdict])
  if (!agree || !reconciles(run, run.total, null)) {
    await failRun(w, run, 'import.mismatch', { rows: run.rows, total: run.total, ...counted })
    return
  }
  const lost = run.expected_rows === null ? 0 : run.expected_rows - run.rows
  const report = lost === 0 ? run.report : { ...run.report, lost }
  await setImport(w, id, { state: 'done', finished_at: new Date(w.now.epochMilliseconds), report: JSON.stringify(report) })
  const { mode, rows: all, created, updated, skipped, rejected } = run
  if (lost > 0 && mode === 'commit') await w.record({ type: 'import.lost', noun: 'import', id, data: { expected: run.expected_rows, rows: all, lost, treatment: run.loss_treatment } })
  await tellEnd(w, run, 'finished', { mode, noun: run.noun, rows: all, created, updated, skipped, rejected, reconciled: lost === 0 })
}

/** Records how a run ended and tells its author and whoever answers for it. */
export const tellEnd = async (w: Work, run: ImportRow, how: 'finished' | 'failed' | 'reversed', data: Record<string, unknown>): Promise<void> => {
  await w.record({ type: `import.${how}`, noun: 'import', id: run.id, data })
  for (const memberId of new Set([run.author_id, run.owner_id])) if (memberId) await notify(w, { memberId, kind: 'import', noun: 'import', recordId: run.id, data: { how, ...data } })
}
