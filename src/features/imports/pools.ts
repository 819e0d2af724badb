import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { openList, unitPrices } from '#features/price-lists/actions-prices.ts'
import {
  type Draft,
  emptyPool,
  type Importable,
  keyForms,
  lookedUp,
  type ParsedRow,
  place,
  type Pool,
  type Pools,
  PRICE,
  sheets,
} from '#features/sheets/rules.ts'
import { type Actor, may, visible } from '#kit/access.ts'
import { lockRecords, readRecords, valuesOf } from '#kit/bulk.ts'
import type { Work } from '#kit/db.ts'
import { idsByKey } from '#kit/find.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import type { ImportRow } from './queries.ts'

const reached = (actor: Actor, n: AnyNoun, ...verbs: ('read' | 'update' | 'import')[]): RawBuilder<SqlBool> =>
  verbs.every((verb) => may(actor, `${n.name}.${verb}`))
    ? sql`(${sql.join(
        verbs.map((verb) => visible(actor, n.name, 't', verb)),
        sql` and `,
      )})`
    : sql`false`

/** Whom to ask about a row `t`: who holds it, where somebody does. */
export const askedSql = (n: AnyNoun): RawBuilder<string | null> =>
  n.owners.length > 0
    ? sql`(select m.name from member m where m.workspace_id = t.workspace_id and m.id = t.owner_id)`
    : sql`null::text`

type Loaded = { readable: boolean; updatable: boolean; ask: string | null; made: boolean | null }

/** Puts the records of these ids into the pool, as the import's dry run has left them if it is one. */
const loadDrafts = async (
  w: Work,
  run: ImportRow,
  n: AnyNoun,
  ids: readonly string[],
  pool: Pool,
): Promise<void> => {
  const { tx, actor } = w
  const dry = run.mode === 'dry-run'
  const extra = sql`, ${reached(actor, n, 'read')} as readable, ${reached(actor, n, 'update', 'import')} as updatable,
    ${askedSql(n)} as ask,
    (select r.made from import_record r where r.workspace_id = t.workspace_id and r.import_id = ${run.id}::uuid and r.noun = ${n.name} and r.record_id = t.id) as made`
  const rows = await (dry ? readRecords : lockRecords)<Loaded>(w, n, ids, extra)
  const { rows: tried } = dry
    ? await sql<{
        record_id: string
        made: boolean
        data: Values
      }>`select record_id, made, data from import_draft
        where workspace_id = ${actor.workspaceId}::uuid and import_id = ${run.id}::uuid and noun = ${n.name} and record_id = any(${ids as string[]}::uuid[])`.execute(
        tx,
      )
    : { rows: [] }
  const left = new Map(tried.map((r) => [r.record_id, r]))
  const { within } = sheets[n.name as Importable]
  for (const row of rows.filter((r) => r.deleted_at === null)) {
    const before = valuesOf(n, row)
    if (within && before[within] !== run.options[within]) continue
    const values = left.get(row.id)?.data ?? before
    const draft: Draft = {
      noun: n.name,
      id: row.id,
      before,
      values,
      made: row.made ?? false,
      touched: row.made !== null || left.has(row.id),
      changed: false,
      readable: row.readable,
      updatable: row.updatable,
      ask: row.ask,
    }
    place(pool, n, draft)
  }
  for (const r of tried.filter((r) => r.made)) {
    place(pool, n, {
      noun: n.name,
      id: r.record_id,
      before: r.data,
      values: r.data,
      made: true,
      touched: true,
      changed: false,
      readable: true,
      updatable: true,
      ask: null,
    })
  }
}

/** The records a dry run has left so far that hold any of these values. */
const triedHolding = async (
  { tx, actor }: Work,
  run: ImportRow,
  n: AnyNoun,
  keys: readonly string[],
): Promise<string[]> => {
  if (run.mode !== 'dry-run' || keys.length === 0) return []
  const { rows } = await sql<{ id: string }>`select distinct record_id as id from import_draft_key
    where workspace_id = ${actor.workspaceId}::uuid and import_id = ${run.id}::uuid and noun = ${n.name} and key = any(${keys as string[]}::text[])`.execute(
    tx,
  )
  return rows.map((r) => r.id)
}

/** The records that hold any of these values in a field to be recognised by, whoever may see them. */
const idsHolding = async (
  w: Work,
  run: ImportRow,
  n: AnyNoun,
  keys: readonly string[],
): Promise<Set<string>> =>
  new Set([
    ...(keys.length ? await idsByKey(w.tx, n.name, keys) : []),
    ...(await triedHolding(w, run, n, keys)),
  ])

const colleagues = async ({ tx, actor }: Work, companyIds: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{
    id: string
  }>`select contact_id as id from affiliation where workspace_id = ${actor.workspaceId}::uuid and company_id = any(${companyIds as string[]}::uuid[])`.execute(
    tx,
  )
  return rows.map((r) => r.id)
}

/** What products cost in the import's price list, as its dry run has left it if it is one; undefined when the list is gone. */
const loadPrices = async (w: Work, run: ImportRow, { drafts }: Pool) => {
  const dry = run.mode === 'dry-run'
  const listId = run.options.priceListId
  const list = listId && (await openList(w, listId, !dry))
  if (!list) return undefined
  const ids = [...drafts.keys()]
  const prices = await unitPrices(w, list.id, ids)
  if (!dry) return prices
  const { rows } = await sql<{
    id: string
    price: string
  }>`select record_id as id, data ->> 'price' as price from import_draft
    where workspace_id = ${w.actor.workspaceId}::uuid and import_id = ${run.id}::uuid and noun = ${PRICE} and record_id = any(${ids}::uuid[])`.execute(
    w.tx,
  )
  for (const { id, price } of rows) prices.set(id, price)
  return prices
}

/** Every record the rows of a batch could mean. In a commit they stay locked until it ends. */
export const loadPools = async (w: Work, run: ImportRow, rows: readonly ParsedRow[]): Promise<Pools> => {
  const { noun, mate } = sheets[run.options.noun!]
  const pools: Pools = { record: emptyPool(), mate: emptyPool() }
  const wanted = (n: AnyNoun, keys: readonly string[], of: (row: ParsedRow) => Values | null) => [
    ...new Set(rows.flatMap((row) => (row.faults.length ? [] : keyForms(n, keys, of(row) ?? {})))),
  ]
  await loadDrafts(
    w,
    run,
    noun,
    [
      ...(await idsHolding(
        w,
        run,
        noun,
        wanted(noun, lookedUp(run.options), (row) => row.record),
      )),
    ],
    pools.record,
  )
  if (rows.some((row) => row.price !== undefined)) pools.prices = await loadPrices(w, run, pools.record)
  if (!mate || !rows.some((row) => row.mate)) return pools
  const ids = await idsHolding(
    w,
    run,
    mate,
    wanted(
      mate,
      mate.name === 'contact' ? ['phones', 'emails'] : ['taxId', 'registrationNumber', 'name'],
      (row) => row.mate,
    ),
  )
  if (mate.name === 'contact') {
    const companies = [...pools.record.drafts.keys()]
    for (const id of [...(await colleagues(w, companies)), ...(await triedHolding(w, run, mate, companies))])
      ids.add(id)
  }
  await loadDrafts(w, run, mate, [...ids], pools.mate)
  return pools
}
