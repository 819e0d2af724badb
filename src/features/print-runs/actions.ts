import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import { writeCsv } from '#kit/csv-write.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { readFile } from '#kit/files.ts'
import { newId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { type Refs, titlesOf } from '#kit/present.ts'
import { zipWriter } from '#kit/zip-write.ts'
import { demandFormat } from '#features/templates/actions.ts'
import { inWords } from '#features/templates/rules.ts'
import type { PrintRun } from './contract.ts'
import { printAll, watchPrintRun } from './jobs.ts'
import { endRun, type Item, itemsOf, ownRun, ownRuns } from './queries.ts'
import { writtenAs } from './rules.ts'

type Order = Pick<PrintRun, 'noun' | 'templateId'> & { format?: PrintRun['format']; ids: string[] }

/**
 * Orders offers of deals, or offers that are there, to be made and printed. Refuses records the actor cannot see, and a template
 * that is gone or of another format.
 */
export const start = async (
  w: Work,
  { noun, format = 'pdf', ids: named, templateId }: Order,
): Promise<{ id: string }> => {
  const { tx, actor, now } = w
  const ids = [...new Set(named)]
  const { rows } = await sql<{
    id: string
  }>`select id from ${readable(actor, noun)} r where id = any(${ids}::uuid[])`.execute(tx)
  const known = new Set(rows.map((r) => r.id))
  refuseIssues(
    ids.flatMap((id, at) =>
      known.has(id) ? [] : [{ path: ['ids', at], code: 'ref.unknown', params: { noun, id } }],
    ),
  )
  if (templateId !== null) await demandFormat(w, 'templateId', templateId, writtenAs[format])
  const id = newId()
  await sql`insert into print_run (workspace_id, id, member_id, noun, format, template_id, state, created_at, touched_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${actor.memberId}::uuid, ${noun}, ${format}, ${templateId}::uuid, 'queued',
      ${now.toString()}, ${now.toString()})`.execute(tx)
  await sql`insert into print_item (workspace_id, run_id, place, record_id)
    select ${actor.workspaceId}::uuid, ${id}::uuid, n, r from unnest(${ids}::uuid[]) with ordinality i(r, n)`.execute(
    tx,
  )
  await w.enqueue(printAll.name, { runId: id }, { key: `print:${id}` })
  await w.enqueue(
    watchPrintRun.name,
    { runId: id },
    { at: now.add({ seconds: 10 }), key: `print:${id}:watch` },
  )
  return { id }
}

const failuresOf = (items: readonly Item[], noun: string): PrintRun['failures'] =>
  items.map(({ record_id: recordId, refusal }) => ({
    noun,
    recordId,
    code: refusal?.code ?? 'common.bug',
    details: refusal?.details ?? {},
  }))

/** The actor's own orders, newest first, with what could not be made of each. */
export const list = async (w: Work): Promise<{ items: PrintRun[]; refs: Refs }> => {
  const runs = await ownRuns(w)
  const failed = await itemsOf(
    w,
    runs.filter((r) => r.failed > 0).map((r) => r.id),
    'failed',
    100,
  )
  const items = runs.map((r) => ({
    id: r.id,
    noun: r.noun,
    format: r.format,
    templateId: r.template_id,
    state: r.state,
    total: r.total,
    made: r.made,
    failed: r.failed,
    createdAt: r.created_at.toISOString(),
    endedAt: r.ended_at?.toISOString() ?? null,
    failures: failuresOf(
      failed.filter((i) => i.run_id === r.id),
      r.noun,
    ),
  }))
  const wanted = new Map<string, Set<string>>()
  for (const { noun, recordId } of items.flatMap((r) => r.failures))
    wanted.set(noun, (wanted.get(noun) ?? new Set()).add(recordId))
  return { items, refs: await titlesOf(w.tx, w.actor, wanted) }
}

/** Stops an order; what is printed stays. */
export const cancel = async (w: Work, id: string): Promise<{ id: string }> => {
  await ownRun(w, id)
  await endRun(w, id, 'cancelled')
  return { id }
}

type Made = { number: string; revision: number; name: string; file_id: string }
/** The prints of an order that the actor may still see. */
const printsOf = async (w: Work, id: string, format: PrintRun['format']): Promise<Made[]> => {
  const { tx, actor } = w
  const file = sql.ref(`o.${format}_file_id`)
  const { rows } = await sql<Made>`select o.number, o.revision, o.name, ${file} as file_id from print_item i
    join ${readable(actor, 'offer')} o on o.id = i.offer_id
    where i.workspace_id = ${actor.workspaceId}::uuid and i.run_id = ${id}::uuid and i.state = 'made'
      and ${file} is not null order by i.place`.execute(tx)
  return rows
}

/** What could not be made, as a table in the actor's language: what it is called, and why. */
const tableOf = async (w: Work, id: string): Promise<string[][]> => {
  const { noun } = await ownRun(w, id)
  const failed = failuresOf(await itemsOf(w, [id], 'failed'), noun)
  const refs = await titlesOf(w.tx, w.actor, new Map([[noun, new Set(failed.map((f) => f.recordId))]]))
  const say = (key: string, params?: Record<string, unknown>) => phrase(w.actor.locale, key, params)
  const rows = failed.map(({ recordId, code, details }) => [
    refs[recordId]?.title ?? recordId,
    say(`refusal.${code}`, inWords(details, say)),
  ])
  return rows.length === 0 ? [] : [[say(`${noun}.one`), say('print_run.reason')], ...rows]
}

const fileName = ({ number, revision, name }: Made) =>
  `${number}${revision === 1 ? '' : `-${revision}`} ${name}`
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .slice(0, 120)

/** The PDFs or documents of Word of an order as a ZIP, read piece by piece while it is sent; refused with 404 where there is no such order. */
export async function* zipOf(open: Open, id: string): AsyncGenerator<Uint8Array> {
  const { prints, table, name, format } = await open(async (w) => {
    const { format: asked } = await ownRun(w, id)
    return {
      prints: await printsOf(w, id, asked),
      table: await tableOf(w, id),
      name: phrase(w.actor.locale, 'print_run.failures.file'),
      format: asked,
    }
  })
  const zip = zipWriter()
  for (const made of prints) yield* zip.entry(`${fileName(made)}.${format}`, readFile(open, made.file_id))
  if (table.length > 0) yield* zip.entry(`${name}.csv`, writeCsv(table))
  yield zip.end()
}
