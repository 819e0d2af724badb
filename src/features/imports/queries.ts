import { type RawBuilder, sql } from 'kysely'
import type { PriceChange } from '#features/price-lists/actions-prices.ts'
import type { Members } from '#features/sheets/rules.ts'
import { visible } from '#kit/access.ts'
import type { Tx, Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { fold } from '#kit/text.ts'
import type { Import, Options, Reason } from './contract.ts'
import type { Mode, State } from './rules.ts'

export type ImportRow = {
  id: string
  name: string
  file_id: string
  file_bytes: number
  format: Import['format']
  noun: string | null
  options: Options
  owner_id: string | null
  author_id: string
  method: string | null
  loss_treatment: string | null
  expected_rows: number | null
  state: State
  mode: Mode | null
  line: number
  total: number | null
  rows: number
  created: number
  updated: number
  skipped: number
  rejected: number
  reversed: number
  kept: number
  reversal_id: string | null
  report: Import['report']
  failure: Import['failure']
  attempts: number
  touched_at: Date
  started_at: Date | null
  finished_at: Date | null
  signed_off_at: Date | null
  signed_off_by: string | null
  version: number
  created_at: Date
}

const selected = sql`i.*, f.bytes as file_bytes`

const from = sql`import i join file f on f.workspace_id = i.workspace_id and f.id = i.file_id`

/** One import the actor may reach with the verb, locked when it is to be changed; refuses with 404. */
export const importRow = async (
  { tx, actor }: Work,
  id: string,
  verb: 'read' | 'create',
  lock = false,
): Promise<ImportRow> => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return refuse('common.not_found')
  const { rows } =
    await sql<ImportRow>`select ${selected} from ${from} where i.id = ${id}::uuid and ${visible(actor, 'import', 'i', verb)}
    and i.deleted_at is null ${lock ? sql`for update of i` : sql``}`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** An import as its own job sees it, locked; undefined when it is gone. */
export const ownRow = async ({ tx, actor }: Work, id: string): Promise<ImportRow | undefined> => {
  const { rows } =
    await sql<ImportRow>`select ${selected} from ${from} where i.workspace_id = ${actor.workspaceId}::uuid and i.id = ${id}::uuid for update of i`.execute(
      tx,
    )
  return rows[0]
}

/** A page of imports, newest first. */
export const importRows = async (
  { tx, actor }: Work,
  after: string | undefined,
  limit: number,
): Promise<ImportRow[]> => {
  const { rows } =
    await sql<ImportRow>`select ${selected} from ${from} where ${visible(actor, 'import', 'i')} and i.deleted_at is null
    ${after === undefined ? sql`` : sql`and i.id < ${after}::uuid`} order by i.id desc limit ${limit + 1}`.execute(
      tx,
    )
  return rows
}

/** The workspace's members by name and mail, those who have left too: they are the authors of much. */
export const loadMembers = async (tx: Tx, workspaceId: string): Promise<Members> => {
  const rows = await tx
    .selectFrom('member')
    .select(['id', 'name', 'email', 'active'])
    .where('workspace_id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .execute()
  return {
    byName: new Map(
      [...Map.groupBy(rows, (r) => fold(r.name))].map(([name, all]) => [name, all.map((r) => r.id)]),
    ),
    byMail: new Map(rows.map((r) => [r.email.toLowerCase(), r.id])),
    left: new Set(rows.flatMap(({ id, active }) => (active ? [] : [id]))),
  }
}

/** Folded name → id of every tag. */
export const loadTags = async (tx: Tx, workspaceId: string): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('tag')
    .select(['id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .execute()
  return new Map(rows.map((r) => [fold(r.name), r.id]))
}

export type RowVerdict = { line: number; verdict: string; record_id: string | null; reasons: Reason[] | null }

/** The verdicts on the lines of a file from `first` to `last`. */
export const verdictsBetween = async (
  { tx, actor }: Work,
  id: string,
  first: number,
  last: number,
): Promise<Map<number, RowVerdict>> => {
  const { rows } = await sql<RowVerdict>`select line, verdict, record_id, reasons from import_row
    where workspace_id = ${actor.workspaceId}::uuid and import_id = ${id}::uuid and line between ${first} and ${last}`.execute(
    tx,
  )
  return new Map(rows.map((r) => [r.line, r]))
}

/** Tags that records still carry, companies that people work at whom the import did not bring, and products that deals have in their lines. */
export const inUse = async (
  { tx, actor }: Work,
  importId: string,
  noun: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const mine = sql`l.workspace_id = ${actor.workspaceId}::uuid and r.deleted_at is null`
  const tagged = (
    on: string,
  ) => sql`select l.tag_id as id from ${sql.table(`${on}_tag`)} l join ${sql.table(on)} r on r.workspace_id = l.workspace_id and r.id = l.${sql.ref(`${on}_id`)}
    where ${mine} and l.tag_id = any(${ids as string[]}::uuid[])`
  const employed = sql`select l.company_id as id from affiliation l join contact r on r.workspace_id = l.workspace_id and r.id = l.contact_id
    where ${mine} and l.company_id = any(${ids as string[]}::uuid[]) and not exists (select from import_record b
      where b.workspace_id = l.workspace_id and b.import_id = ${importId}::uuid and b.noun = 'contact' and b.record_id = l.contact_id)`
  const sold = sql`select l.product_id as id from deal_line l join deal r on r.workspace_id = l.workspace_id and r.id = l.deal_id
    where ${mine} and l.product_id = any(${ids as string[]}::uuid[])`
  const using = (
    { tag: sql`${tagged('company')} union ${tagged('contact')}`, company: employed, product: sold } as Record<
      string,
      RawBuilder<unknown>
    >
  )[noun]
  if (!using) return new Set()
  const { rows } = await sql<{ id: string }>`${using}`.execute(tx)
  return new Set(rows.map((r) => r.id))
}

/** The prices of a list that an import has set, in its order. */
export const pricesSet = async (
  { tx, actor }: Work,
  importId: string,
  listId: string,
): Promise<PriceChange[]> => {
  const { rows } = await sql<{ prices: PriceChange[] }>`select data -> 'prices' as prices from event
    where workspace_id = ${actor.workspaceId}::uuid and record_id = ${listId}::uuid and batch = ${importId}::uuid
      and type = 'price_list.priced' order by id`.execute(tx)
  return rows.flatMap(({ prices }) => prices)
}

/** The ids of the records of a noun that an import wrote, or only of those it made, as a subquery. */
export const brought = (importId: string, noun: string, made = false): RawBuilder<unknown> =>
  sql`select record_id from import_record r where r.workspace_id = current_workspace() and r.import_id = ${importId}::uuid
    and r.noun = ${noun} ${made ? sql`and r.made` : sql``}`
