import { sql } from 'kysely'
import { setPrices } from '#features/price-lists/actions-prices.ts'
import { priceList } from '#features/price-lists/contract.ts'
import { assignAll } from '#features/routing/actions.ts'
import {
  type Draft,
  type Importable,
  keyForms,
  lookedUp,
  type Outcome,
  type Plan,
  type Planned,
  type Pools,
  PRICE,
  sheets,
} from '#features/sheets/rules.ts'
import { tag } from '#features/tags/contract.ts'
import { addLinks, type BulkLink, insertRecords, removeLinks, updateRecords } from '#kit/bulk.ts'
import { findEntry } from '#kit/trace.ts'
import type { Work } from '#kit/db.ts'
import type { Field, Link } from '#kit/fields.ts'
import { type FindEntry, indexRecords } from '#kit/find.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Row } from '#kit/present.ts'
import { columnsOf, type Values } from '#kit/store.ts'
import type { ImportRow } from './queries.ts'

/** What the find index holds of values at hand. */
export const entryOf = (n: AnyNoun, id: string, values: Values): FindEntry =>
  findEntry(n, { id, version: 1, ...columnsOf(n, values) } as Row)

const linkFields = (n: AnyNoun) =>
  Object.entries(n.fields as Record<string, Field>).filter(([, f]) => f.kind === 'links')

/** Brings the links of many records from what they were to what they are to be. */
export const writeLinks = async (
  w: Work,
  n: AnyNoun,
  changes: readonly { id: string; before: Values | null; values: Values }[],
): Promise<void> => {
  for (const [key, field] of linkFields(n)) {
    const [added, removed]: [BulkLink[], BulkLink[]] = [[], []]
    for (const { id, before, values } of changes) {
      const [old, next] = [
        (before?.[key] as Link[] | undefined) ?? [],
        (values[key] as Link[] | undefined) ?? [],
      ]
      const was = new Map(old.map((link) => [link.id, link]))
      const will = new Set(next.map((link) => link.id))
      for (const link of next)
        if (!was.has(link.id) || (was.get(link.id)!.role ?? null) !== (link.role ?? null))
          added.push({ id, link })
      for (const link of old) if (!will.has(link.id)) removed.push({ id, link })
    }
    await removeLinks(w, field, removed)
    await addLinks(w, field, added)
  }
}

const columnKeys = (n: AnyNoun) =>
  Object.entries(n.fields as Record<string, Field>).flatMap(([key, f]) =>
    f.kind === 'links' || (f.fixed && key !== sheets[n.name as Importable].told) ? [] : [key],
  )

const writeNoun = async (
  w: Work,
  n: AnyNoun,
  drafts: readonly Draft[],
  events: readonly Planned[],
): Promise<void> => {
  const fresh = drafts.filter((d) => d.before === null)
  const changed = drafts.filter((d) => d.before !== null && d.changed)
  await insertRecords(w, n, columnKeys(n), fresh)
  const keys = new Set(events.filter((e) => e.noun === n.name).flatMap((e) => Object.keys(e.data.changes)))
  await updateRecords(
    w,
    n,
    columnKeys(n).filter((key) => keys.has(key)),
    changed,
  )
  await writeLinks(w, n, [...fresh, ...changed])
  await indexRecords(
    w.tx,
    n.name,
    [...fresh, ...changed].map((d) => entryOf(n, d.id, d.values)),
  )
}

/** Writes what a batch has decided: records, links, find index, events, all in a few statements. */
export const writePlan = async (w: Work, run: ImportRow, plan: Plan, pools: Pools): Promise<void> => {
  const { noun, mate } = sheets[run.options.noun!]
  const tags = plan.newTags.map(({ id, name }) => ({ id, values: { name, color: 'gray' } }))
  await insertRecords(w, tag, ['name', 'color'], tags)
  await indexRecords(
    w.tx,
    tag.name,
    tags.map((t) => entryOf(tag, t.id, t.values)),
  )

  // Companies first: a contact's links point at them.
  const written = [
    [noun, [...pools.record.drafts.values()]],
    ...(mate ? [[mate, [...pools.mate.drafts.values()]]] : []),
  ] as [AnyNoun, Draft[]][]
  for (const [n, drafts] of written.sort(
    ([a], [b]) => Number(b.name === 'company') - Number(a.name === 'company'),
  ))
    await writeNoun(w, n, drafts, plan.events)
  const listId = plan.prices.size > 0 ? run.options.priceListId! : null
  const how = { batch: run.id, via: 'import' as const, wake: run.options.wake === true }
  if (listId)
    await setPrices(
      w,
      listId,
      [...plan.prices].map(([productId, price]) => ({ productId, ...price })),
      how,
    )

  await noteRecords(w, run.id, [
    ...tags.map((t) => ({ noun: tag.name, id: t.id, made: true })),
    ...(listId ? [{ noun: priceList.name, id: listId, made: false }] : []),
    ...written.flatMap(([, drafts]) =>
      drafts.filter((d) => d.touched).map((d) => ({ noun: d.noun, id: d.id, made: d.before === null })),
    ),
  ])
  const made = tags.map((t): Planned => ({
    type: 'tag.created',
    noun: 'tag',
    id: t.id,
    data: { changes: { name: [null, t.values.name] } },
  }))
  await w.record(...[...made, ...plan.events].map((e) => ({ ...e, ...how })))
  // Those whose row names nobody, in the order of their rows.
  const open = [...pools.record.drafts.values()].filter((d) => d.before === null && d.values.ownerId === null)
  if (sheets[noun.name as Importable].routed && open.length > 0)
    await assignAll(
      w,
      open.map(({ id }) => id),
      how,
    )
}

const noteRecords = async (
  { tx, actor }: Work,
  importId: string,
  records: readonly { noun: string; id: string; made: boolean }[],
): Promise<void> => {
  if (records.length === 0) return
  await sql`insert into import_record (workspace_id, import_id, noun, record_id, made)
    select ${actor.workspaceId}::uuid, ${importId}::uuid, r.noun, r.id, r.made from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) r(noun text, id uuid, made boolean)
    on conflict do nothing`.execute(tx)
}

/** Notes what a batch of a dry run would have left, for its later batches. */
export const noteDrafts = async (
  { tx, actor }: Work,
  run: ImportRow,
  plan: Plan,
  pools: Pools,
): Promise<void> => {
  const { noun, mate } = sheets[run.options.noun!]
  const drafts = [...pools.record.drafts.values(), ...pools.mate.drafts.values()].filter((d) => d.touched)
  if (drafts.length === 0 && plan.prices.size === 0) return
  const rows = [
    ...drafts.map((d) => ({ noun: d.noun, id: d.id, made: d.made, data: d.values })),
    // Not as of a record that was made: of a price only what it costs is asked.
    ...[...plan.prices].map(([id, { after }]) => ({ noun: PRICE, id, made: false, data: { price: after } })),
  ]
  await sql`insert into import_draft (workspace_id, import_id, noun, record_id, made, data)
    select ${actor.workspaceId}::uuid, ${run.id}::uuid, r.noun, r.id, r.made, r.data from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(noun text, id uuid, made boolean, data jsonb)
    on conflict (workspace_id, import_id, noun, record_id) do update set data = excluded.data`.execute(tx)
  const recognised = {
    [noun.name]: [noun, lookedUp(run.options)],
    ...(mate && {
      [mate.name]: [
        mate,
        mate.name === 'contact' ? ['phones', 'emails', 'companies'] : ['taxId', 'registrationNumber', 'name'],
      ],
    }),
  } as Record<string, [AnyNoun, string[]]>
  const keys = drafts.flatMap((d) =>
    [...new Set(keyForms(...recognised[d.noun]!, d.values))].map((key) => ({ noun: d.noun, id: d.id, key })),
  )
  await sql`insert into import_draft_key (workspace_id, import_id, noun, key, record_id)
    select ${actor.workspaceId}::uuid, ${run.id}::uuid, r.noun, r.key, r.id from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) r(noun text, id uuid, key text)
    on conflict do nothing`.execute(tx)
}

/** Stores the verdicts of a batch. */
export const writeVerdicts = async (
  { tx, actor }: Work,
  importId: string,
  outcomes: readonly Outcome[],
): Promise<void> => {
  await sql`insert into import_row (workspace_id, import_id, line, verdict, record_id, reasons)
    select ${actor.workspaceId}::uuid, ${importId}::uuid, r.line, r.verdict, r."recordId", r.reasons
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) r(line integer, verdict text, "recordId" uuid, reasons jsonb)`.execute(
    tx,
  )
}

/** Forgets what an earlier run of the same import noted. */
export const forgetRun = async ({ tx, actor }: Work, importId: string, drafts = true): Promise<void> => {
  const mine = sql`where workspace_id = ${actor.workspaceId}::uuid and import_id = ${importId}::uuid`
  if (drafts) {
    await sql`delete from import_draft_key ${mine}`.execute(tx)
    await sql`delete from import_draft ${mine}`.execute(tx)
  } else await sql`delete from import_row ${mine}`.execute(tx)
}
