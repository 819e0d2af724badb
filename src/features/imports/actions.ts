import './policy.ts'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { openList } from '#features/price-lists/actions-prices.ts'
import { may, readable, reaches } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { emptyFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { type Import, importing, type Options } from './contract.ts'
import { inspect, settleOptions } from './inspect.ts'
import { demandImport } from './policy.ts'
import { type ImportRow, importRow, importRows } from './queries.ts'
import { startReversal } from './reversal.ts'
import { demandMove, type Mode, moves, priceColumns, progressOf, reconciles } from './rules.ts'
import { setImport, tellOwners } from './run.ts'

export type About = {
  name?: string | undefined
  ownerId?: string | null | undefined
  method?: string | null | undefined
  lossTreatment?: string | null | undefined
  expectedRows?: number | null | undefined
}

/** An import as the API gives it. */
export const present = ({ actor }: Work, r: ImportRow): Import => ({
  id: r.id,
  name: r.name,
  noun: r.options.noun ?? null,
  state: r.state,
  mode: r.mode,
  rows: r.rows,
  created: r.created,
  updated: r.updated,
  skipped: r.skipped,
  rejected: r.rejected,
  total: r.total,
  progress:
    r.state === 'reversing'
      ? Math.min(1, (r.reversed + r.kept) / Math.max(1, r.created + r.updated))
      : progressOf(r.state, r.rows, r.total),
  format: r.format,
  bytes: r.file_bytes,
  options: r.options,
  ownerId: r.owner_id,
  authorId: r.author_id,
  method: r.method,
  lossTreatment: r.loss_treatment,
  expectedRows: r.expected_rows,
  reconciled:
    r.mode === 'commit' && r.finished_at
      ? r.state !== 'failed' && reconciles(r, r.total, r.expected_rows)
      : null,
  reversed: r.reversed,
  kept: r.kept,
  report: r.report,
  failure: r.failure,
  signedOffAt: r.signed_off_at?.toISOString() ?? null,
  signedOffBy: r.signed_off_by,
  startedAt: r.started_at?.toISOString() ?? null,
  finishedAt: r.finished_at?.toISOString() ?? null,
  createdAt: r.created_at.toISOString(),
  version: r.version,
  can:
    may(actor, 'import.create') && reaches(actor, importing, 'create', r)
      ? moves(r.state, r.mode, r.signed_off_at !== null)
      : [],
})

/** Refuses somebody who does not belong to the workspace. */
export const demandMember = async ({ tx, actor }: Work, id: string) => {
  const { rows } = await sql`select from ${readable(actor, 'member')} m where m.id = ${id}::uuid`.execute(tx)
  if (rows.length === 0)
    refuseIssues([{ path: ['ownerId'], code: 'ref.unknown', params: { noun: 'member', id } }])
}

/** Refuses a list of requirements that the actor may not read, or that is not there. */
const demandList = async ({ tx, actor }: Work, id: string | undefined) => {
  const { rows } =
    await sql`select from ${readable(actor, 'requirement_list')} l where l.id = ${id ?? null}::uuid`.execute(
      tx,
    )
  if (rows.length === 0)
    refuseIssues([{ path: ['listId'], code: 'ref.unknown', params: { noun: 'requirement_list', id } }])
}

/** What an import has before its first row. */
const nothing = {
  line: 0,
  rows: 0,
  created: 0,
  updated: 0,
  skipped: 0,
  rejected: 0,
  attempts: 0,
  report: '{}',
  failure: null,
  started_at: null,
  finished_at: null,
}

/** Queues an import from its first row; refuses one that nobody answers for. */
export const start = async (w: Work, row: ImportRow, mode: Mode): Promise<Import> => {
  demandMove('run', row.state, row.mode)
  // A source that nobody answers for is not moved.
  if (row.owner_id === null) refuse('import.unassigned')
  const { priceListId: id } = row.options
  if (id && priceColumns(row.options).length && !(await openList(w, id)))
    refuseIssues([{ path: ['priceListId'], code: 'ref.unknown', params: { noun: 'price_list', id } }])
  if (row.options.noun === 'requirement') await demandList(w, row.options.listId)
  await setImport(w, row.id, {
    ...nothing,
    state: 'queued',
    mode,
    version: row.version + 1,
  })
  await w.enqueue('import.run', { importId: row.id }, { key: `import:${row.id}` })
  await w.enqueue(
    'import.watch',
    { importId: row.id },
    { at: w.now.add({ seconds: 10 }), key: `import:${row.id}:watch` },
  )
  await w.record({ type: 'import.started', noun: 'import', id: row.id, data: { mode } })
  return present(w, await importRow(w, row.id, 'create'))
}

const demandVersion = (w: Work, row: ImportRow, version: number | undefined) => {
  if (version !== undefined && row.version !== version)
    refuse('common.stale', { version: row.version, current: present(w, row) })
}

/** Runs a draft, or again what was only tried; its mapping is checked against the file once more. */
export const run = async (
  open: Open,
  id: string,
  { mode, version }: { mode: Mode; version?: number | undefined },
): Promise<Import> => {
  const row = await open((w) => importRow(w, id, 'create'))
  demandMove('run', row.state, row.mode)
  if (row.owner_id === null) refuse('import.unassigned')
  if (!row.options.noun) return refuse('import.not_ready', { state: row.state, missing: 'noun' })
  await open(async ({ actor }) => demandImport(actor, row.options))
  const settled = settleOptions(await inspect(open, row.file_id, row.options), row.options)
  return open(async (w) => {
    const locked = await importRow(w, id, 'create', true)
    demandVersion(w, locked, version ?? row.version)
    await setImport(w, id, { options: JSON.stringify(settled) })
    return start(w, locked, mode)
  })
}

const reads = ['encoding', 'delimiter', 'sheet', 'header'] as const

/** What verdicts hang on; what is only hung on the records is left out. */
const decisive = ({ tags: _tags, wake: _wake, ...rest }: Options) => rest

/** Changes how a file will be read, or who answers for it; the rest only while nothing has been brought in. */
export const change = async (
  open: Open,
  id: string,
  { version, options, ...about }: About & { version: number; options?: Options | undefined },
): Promise<Import> => {
  const seen = await open((w) => importRow(w, id, 'create'))
  const reread = options && reads.some((key) => options[key] !== seen.options[key])
  const inspected = reread && (await inspect(open, seen.file_id, options))
  return open(async (w) => {
    const row = await importRow(w, id, 'create', true)
    demandVersion(w, row, version)
    if (options) demandMove('change', row.state, row.mode)
    if (about.ownerId) await demandMember(w, about.ownerId)
    // A trial says nothing of other settings.
    const untried =
      options && row.mode === 'dry-run' && !isDeepStrictEqual(decisive(options), decisive(row.options))
    await setImport(w, id, {
      version: row.version + 1,
      ...(options && {
        options: JSON.stringify(options),
        noun: options.noun ?? null,
      }),
      ...(inspected && { format: inspected.sheet.format, total: null }),
      ...(untried && { ...nothing, state: 'draft', mode: null }),
      ...(about.name !== undefined && { name: about.name }),
      ...(about.ownerId !== undefined && { owner_id: about.ownerId }),
      ...(about.method !== undefined && { method: about.method }),
      ...(about.lossTreatment !== undefined && { loss_treatment: about.lossTreatment }),
      ...(about.expectedRows !== undefined && { expected_rows: about.expectedRows }),
    })
    if (reread) await w.enqueue('import.count', { importId: id })
    await w.record({ type: 'import.updated', noun: 'import', id, data: {} })
    return present(w, await importRow(w, id, 'create'))
  })
}

/** One import. */
export const get = async (w: Work, id: string): Promise<Import> => present(w, await importRow(w, id, 'read'))

/** A page of imports, newest first. */
export const list = async (w: Work, { after, limit }: { after?: string | undefined; limit: number }) => {
  const rows = await importRows(w, after, limit)
  const items = rows.slice(0, limit).map((row) => present(w, row))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Stops an import: between two batches, as each holds the row while it is written. A draft is discarded with its file. */
export const cancel = async (w: Work, id: string): Promise<Import> => {
  const row = await importRow(w, id, 'create', true)
  demandMove('cancel', row.state, row.mode)
  await setImport(w, id, {
    state: 'cancelled',
    finished_at: new Date(w.now.epochMilliseconds),
    version: row.version + 1,
  })
  if (row.state === 'draft') await emptyFile(w, row.file_id)
  else await tellOwners(w, row)
  await w.record({ type: 'import.cancelled', noun: 'import', id, data: { rows: row.rows } })
  return present(w, await importRow(w, id, 'create'))
}

/** Undoes an import; see `startReversal`. */
export const reverse = async (w: Work, id: string) => {
  const row = await importRow(w, id, 'create', true)
  demandMove('reverse', row.state, row.mode, row.signed_off_at !== null)
  await startReversal(w, row)
  const after = await importRow(w, id, 'create')
  return { id, state: after.state, reversed: after.reversed, kept: after.report.kept ?? [] }
}

/** Confirms that all of the source has come in; refused with 409 while the numbers do not agree. */
export const signOff = async (w: Work, id: string, version?: number): Promise<Import> => {
  const row = await importRow(w, id, 'create', true)
  demandVersion(w, row, version)
  if (
    row.mode === 'commit' &&
    row.finished_at &&
    (row.state === 'failed' || !reconciles(row, row.total, row.expected_rows))
  ) {
    refuse('import.not_reconciled', { rows: row.rows, total: row.total, expected: row.expected_rows })
  }
  demandMove('signOff', row.state, row.mode, row.signed_off_at !== null)
  await setImport(w, id, {
    signed_off_at: new Date(w.now.epochMilliseconds),
    signed_off_by: w.actor.memberId,
    version: row.version + 1,
  })
  await w.record({ type: 'import.signed_off', noun: 'import', id, data: { rows: row.rows } })
  return present(w, await importRow(w, id, 'create'))
}
