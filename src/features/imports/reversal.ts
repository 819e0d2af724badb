import { sql } from 'kysely'
import { givePricesBack } from '#features/price-lists/actions-prices.ts'
import { visible } from '#kit/access.ts'
import { lockRecords, updateRecords, valuesOf } from '#kit/bulk.ts'
import { changesOf, findEntry, parentOf } from '#kit/trace.ts'
import type { Work } from '#kit/db.ts'
import type { Changes, DomainEvent } from '#kit/events.ts'
import type { Field } from '#kit/fields.ts'
import { binned, indexRecords, unindexRecords } from '#kit/find.ts'
import { newId } from '#kit/ids.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { Row } from '#kit/present.ts'
import type { Values } from '#kit/store.ts'
import type { Kept } from './contract.ts'
import { type ImportRow, inUse, ownRow, pricesSet } from './queries.ts'
import { restored } from './rules.ts'
import { setImport, tellEnd } from './run.ts'
import { entryOf, writeLinks } from './write.ts'

/** Records undone in one transaction, and how many are undone while the caller waits. */
const [BATCH, AT_ONCE] = [1000, 2000]
/** What was kept that a reply names; `kept` counts all of it. */
const NAMED = 200

type Noted = { noun: string; record_id: string; made: boolean }
type Event = {
  id: string
  record_id: string
  own: boolean
  about: string
  type: string
  data: { changes?: Changes }
}
type Fate = { id: string; reversed: boolean; kept: string[] | null }

/** What happened to these records since the import first wrote them: its own changes, later ones, and what was hung on them. */
const history = async (
  { tx, actor }: Work,
  importId: string,
  ids: readonly string[],
): Promise<Map<string, Event[]>> => {
  const mine = sql`workspace_id = ${actor.workspaceId}::uuid`
  const { rows } = await sql<Event>`
    select id, record_id, coalesce(batch = ${importId}::uuid, false) as own, noun as about, type, data from event where ${mine} and record_id = any(${ids as string[]}::uuid[])
    union all
    select id, parent_id, false, noun, type, '{}' from event where ${mine} and parent_id = any(${ids as string[]}::uuid[]) and batch is distinct from ${importId}::uuid
    order by id`.execute(tx)
  const since = new Map<string, Event[]>()
  for (const event of rows) {
    const known = since.get(event.record_id)
    if (known) known.push(event)
    else if (event.own) since.set(event.record_id, [event])
  }
  return since
}

/** Fields edited since, by whatever verb, or, where something was hung on it, what that is. */
const editsIn = (events: readonly Event[], noun: string): string[] => [
  ...new Set(
    events
      .filter((e) => !e.own)
      .flatMap((e) => (e.about === noun ? Object.keys(e.data.changes ?? {}) : [e.about])),
  ),
]

const bin = async (w: Work, n: AnyNoun, rows: readonly Row[], batch: string): Promise<DomainEvent[]> => {
  const ids = rows.map((r) => r.id)
  await sql`update ${sql.table(n.name)} set deleted_at = ${w.now.toString()}::timestamptz, updated_at = ${w.now.toString()}::timestamptz, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = any(${ids}::uuid[])`.execute(w.tx)
  await unindexRecords(w.tx, n.name, ids)
  const entries = rows.map((row) => findEntry(n, row))
  await indexRecords(w.tx, binned(n.name), entries)
  return rows.map((row) => ({
    type: `${n.name}.deleted`,
    noun: n.name,
    id: row.id,
    parent: parentOf(n, row),
    batch,
    via: 'import',
  }))
}

const giveBack = async (
  w: Work,
  n: AnyNoun,
  found: readonly { id: string; before: Values; values: Values }[],
  batch: string,
): Promise<DomainEvent[]> => {
  const changed = found.flatMap((r) => {
    const changes = changesOf(Object.keys(n.fields), r.before, r.values)
    return Object.keys(changes).length ? [{ ...r, changes }] : []
  })
  const keys = [...new Set(changed.flatMap((r) => Object.keys(r.changes)))].filter(
    (key) => (n.fields[key] as Field).kind !== 'links',
  )
  await updateRecords(w, n, keys, changed)
  await writeLinks(w, n, changed)
  await indexRecords(
    w.tx,
    n.name,
    changed.map((r) => entryOf(n, r.id, r.values)),
  )
  return changed.map((r) => ({
    type: `${n.name}.updated`,
    noun: n.name,
    id: r.id,
    data: { changes: r.changes },
    batch,
    via: 'import',
  }))
}

const reverseNoun = async (w: Work, run: ImportRow, n: AnyNoun, noted: readonly Noted[]): Promise<Fate[]> => {
  const ids = noted.map((r) => r.record_id)
  const rows = new Map((await lockRecords(w, n, ids)).map((row) => [row.id, row]))
  const events = await history(w, run.id, ids)
  const used = await inUse(w, run.id, n.name, ids)
  const batch = run.reversal_id!
  const [gone, back]: [Row[], { id: string; before: Values; values: Values }[]] = [[], []]
  const fates = noted.map(({ record_id: id, made }): Fate => {
    const [row, all] = [rows.get(id), events.get(id) ?? []]
    if (!row || all.length === 0) return { id, reversed: false, kept: null }
    const edits = [
      ...editsIn(all, n.name),
      ...(used.has(id) && made ? [n.name === 'company' ? 'contact' : 'used'] : []),
    ]
    if (made) {
      if (row.deleted_at !== null) return { id, reversed: true, kept: null }
      if (edits.length) return { id, reversed: false, kept: edits }
      gone.push(row)
      return { id, reversed: true, kept: null }
    }
    if (row.deleted_at !== null) return { id, reversed: false, kept: ['deletedAt'] }
    const before = valuesOf(n, row)
    const { values, kept } = restored(
      n,
      before,
      all.filter((e) => e.own).map((e) => e.data.changes ?? {}),
      edits,
    )
    back.push({ id, before, values: { ...before, ...values } })
    return { id, reversed: kept.length === 0, kept: kept.length ? kept : null }
  })
  await w.record(
    ...(gone.length ? await bin(w, n, gone, batch) : []),
    ...(back.length ? await giveBack(w, n, back, batch) : []),
  )
  return fates
}

/** Gives prices back that the import set and nobody has changed since; what was set is told by the import's own events. */
const reversePrices = async (
  w: Work,
  run: ImportRow,
  _: AnyNoun,
  noted: readonly Noted[],
): Promise<Fate[]> => {
  const fates: Fate[] = []
  for (const { record_id: id } of noted) {
    const left = await givePricesBack(w, id, await pricesSet(w, run.id, id), run.reversal_id!)
    fates.push({ id, reversed: left === null, kept: left })
  }
  return fates
}

const titlesOf = async (
  { tx, actor }: Work,
  n: AnyNoun,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    id: string
    title: string
  }>`select t.id, left(t.${sql.ref(n.title)}, 200) as title from ${sql.table(n.name)} t
    where t.id = any(${ids as string[]}::uuid[]) and ${visible(actor, n.name, 't')}`.execute(tx)
  return new Map(rows.map((r) => [r.id, r.title]))
}

/** Undoes the next thousand records of an import that is being undone; false when there was nothing left and the undo has ended. */
export const reverseSome = async (w: Work, importId: string): Promise<boolean> => {
  const { tx, actor } = w
  const run = await ownRow(w, importId)
  if (run?.state !== 'reversing') return false
  // Tags come last by their name, when nothing of this import carries them any more.
  const { rows: noted } = await sql<Noted>`select noun, record_id, made from import_record
    where workspace_id = ${actor.workspaceId}::uuid and import_id = ${importId}::uuid and reversed is null order by noun, record_id limit ${BATCH}`.execute(
    tx,
  )
  if (noted.length === 0) {
    await setImport(w, importId, {
      state: 'reversed',
      finished_at: new Date(w.now.epochMilliseconds),
      version: run.version + 1,
    })
    await tellEnd(w, run, 'reversed', { reversed: run.reversed, kept: run.kept })
    return false
  }
  let [reversed, kept] = [run.reversed, run.kept]
  const named: Kept[] = [...(run.report.kept ?? [])]
  const fates: (Fate & { noun: string })[] = []
  const [noun] = Map.groupBy(noted, (r) => r.noun)
  const [name, some] = noun!
  const n = nounNamed(name)!
  const undo = name === 'price_list' ? reversePrices : reverseNoun
  for (const fate of await undo(w, run, n, some)) fates.push({ ...fate, noun: name })
  const left = fates.filter((f) => f.kept)
  const titles = await titlesOf(
    w,
    n,
    left.slice(0, NAMED).map((f) => f.id),
  )
  for (const { id, kept: fields } of left)
    if (named.length < NAMED) named.push({ noun: name, id, title: titles.get(id) ?? null, fields: fields! })
  reversed += fates.filter((f) => f.reversed).length
  kept += left.length
  await sql`update import_record t set reversed = r.reversed, kept = r.kept from jsonb_to_recordset(${JSON.stringify(fates)}::jsonb) r(noun text, id uuid, reversed boolean, kept jsonb)
    where t.workspace_id = ${actor.workspaceId}::uuid and t.import_id = ${importId}::uuid and t.noun = r.noun and t.record_id = r.id`.execute(
    tx,
  )
  await setImport(w, importId, { reversed, kept, report: JSON.stringify({ ...run.report, kept: named }) })
  return true
}

/** Starts to undo an import, and ends it at once unless it is large; then a job goes on. */
export const startReversal = async (w: Work, run: ImportRow): Promise<void> => {
  const { rows } = await sql<{ many: boolean }>`select count(*) > ${AT_ONCE} as many from (
    select from import_record where workspace_id = ${w.actor.workspaceId}::uuid and import_id = ${run.id}::uuid limit ${AT_ONCE + 1}) r`.execute(
    w.tx,
  )
  await setImport(w, run.id, {
    state: 'reversing',
    reversal_id: newId(),
    reversed: 0,
    kept: 0,
    version: run.version + 1,
  })
  await w.record({ type: 'import.reversal_started', noun: 'import', id: run.id })
  if (rows[0]?.many) await w.enqueue('import.reverse', { importId: run.id }, { key: `import:${run.id}` })
  else while (await reverseSome(w, run.id));
}
