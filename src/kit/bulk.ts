import { type RawBuilder, sql } from 'kysely'
import { column } from './access.ts'
import type { Work } from './db.ts'
import type { Field, Link } from './fields.ts'
import type { AnyNoun } from './noun.ts'
import { type Row, selectSql, valueIn } from './present.ts'
import { parts, type Values } from './values.ts'

// What `kit/crud` does for one record, done for thousands in one statement each: rows travel as one JSON document.

/** A record to be written; the moment and the author of its making, where they are not now and the actor. */
export type BulkRecord = {
  id: string
  values: Values
  createdAt?: string | undefined
  createdBy?: string | undefined
}
/** A link of a record of one noun to a record of another. */
export type BulkLink = { id: string; link: Link }

const typeOf: { [K in Field['kind']]?: string } = {
  day: 'date',
  instant: 'timestamptz',
  integer: 'integer',
  flag: 'boolean',
  phones: 'text[]',
  emails: 'text[]',
  addresses: 'jsonb',
  ref: 'uuid',
}

const columnsOf = (
  n: AnyNoun,
  keys: readonly string[],
): { name: string; type: string; of: (values: Values) => unknown }[] =>
  keys.flatMap((key) => {
    const field = n.fields[key] as Field
    if (field.kind === 'links') return []
    const of = parts[field.kind]
    if (!of)
      return [{ name: column(key), type: typeOf[field.kind] ?? 'text', of: (values: Values) => values[key] }]
    return of.map(([part, type]) => ({
      name: `${column(key)}_${part}`,
      type,
      of: (values: Values) => (values[key] as Values | null)?.[part],
    }))
  })

const list = (names: readonly string[], alias?: string): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql.ref(alias ? `${alias}.${name}` : name)))

/** Writes new records, all with the same fields; their links are written by `addLinks`. */
export const insertRecords = async (
  { tx, actor, now }: Work,
  n: AnyNoun,
  keys: readonly string[],
  records: readonly BulkRecord[],
): Promise<void> => {
  if (records.length === 0) return
  const columns = columnsOf(n, keys)
  const names = columns.map((c) => c.name)
  const rows = records.map((r) => ({
    id: r.id,
    made_at: r.createdAt,
    made_by: r.createdBy,
    ...Object.fromEntries(columns.map((c) => [c.name, c.of(r.values)])),
  }))
  await sql`insert into ${sql.table(n.name)} (workspace_id, id, version, created_at, created_by, updated_at, ${list(names)})
    select ${actor.workspaceId}::uuid, r.id, 1, coalesce(r.made_at, ${now.toString()}::timestamptz), coalesce(r.made_by, ${actor.memberId}::uuid), ${now.toString()}::timestamptz, ${list(names, 'r')}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, made_at timestamptz, made_by uuid, ${sql.raw(columns.map((c) => `"${c.name}" ${c.type}`).join(', '))})`.execute(
    tx,
  )
}

/** Sets the same fields of many records, which the caller holds locked. */
export const updateRecords = async (
  { tx, actor, now }: Work,
  n: AnyNoun,
  keys: readonly string[],
  records: readonly { id: string; values: Values }[],
): Promise<void> => {
  if (records.length === 0) return
  const columns = columnsOf(n, keys)
  const rows = records.map((r) => ({
    id: r.id,
    ...Object.fromEntries(columns.map((c) => [c.name, c.of(r.values)])),
  }))
  const set = columns.map((c) => sql`${sql.ref(c.name)} = r.${sql.ref(c.name)}`)
  await sql`update ${sql.table(n.name)} t set ${sql.join([...set, sql`version = t.version + 1`, sql`updated_at = ${now.toString()}::timestamptz`])}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid${sql.raw(columns.map((c) => `, "${c.name}" ${c.type}`).join(''))})
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = r.id`.execute(tx)
}

/** Adds links of one field, or changes what they carry. */
export const addLinks = async (
  { tx, actor }: Work,
  field: Field,
  links: readonly BulkLink[],
): Promise<void> => {
  if (links.length === 0 || field.kind !== 'links') return
  const { table, self, other, extra } = field.through
  const carried = extra ? sql`, ${sql.ref(extra)}` : sql``
  const rows = links.map(({ id, link }) => ({ self: id, other: link.id, role: link.role ?? null }))
  await sql`insert into ${sql.table(table)} (workspace_id, ${sql.ref(self)}, ${sql.ref(other)}${carried})
    select ${actor.workspaceId}::uuid, r.self, r.other${extra ? sql`, r.role` : sql``}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(self uuid, other uuid, role text)
    on conflict (workspace_id, ${sql.ref(self)}, ${sql.ref(other)}) do ${extra ? sql`update set ${sql.ref(extra)} = excluded.${sql.ref(extra)}` : sql`nothing`}`.execute(
    tx,
  )
}

/** Takes links of one field away. */
export const removeLinks = async (
  { tx, actor }: Work,
  field: Field,
  links: readonly BulkLink[],
): Promise<void> => {
  if (links.length === 0 || field.kind !== 'links') return
  const { table, self, other } = field.through
  const rows = links.map(({ id, link }) => ({ self: id, other: link.id }))
  await sql`delete from ${sql.table(table)} l using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(self uuid, other uuid)
    where l.workspace_id = ${actor.workspaceId}::uuid and l.${sql.ref(self)} = r.self and l.${sql.ref(other)} = r.other`.execute(
    tx,
  )
}

type Reading = <T = unknown>(
  w: Work,
  n: AnyNoun,
  ids: readonly string[],
  extra?: RawBuilder<unknown>,
) => Promise<(Row & T)[]>

const reading =
  (lock: RawBuilder<unknown>): Reading =>
  async <T>({ tx, actor }: Work, n: AnyNoun, ids: readonly string[], extra: RawBuilder<unknown> = sql``) => {
    if (ids.length === 0) return []
    const { rows } = await sql<Row & T>`select ${selectSql(n, 't')} ${extra} from ${sql.table(n.name)} t
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = any(${ids as string[]}::uuid[]) order by t.id ${lock}`.execute(
      tx,
    )
    return rows
  }

/** The rows of these records, in the bin or not. */
export const readRecords = reading(sql``)
/** The same, locked, in one order, so that two bulk changes cannot lock each other out. */
export const lockRecords = reading(sql`for update of t`)

/** Every field's value in a row, whoever may read it. */
export const valuesOf = (n: AnyNoun, row: Row): Values =>
  Object.fromEntries(
    Object.entries(n.fields as Record<string, Field>).map(([key, field]) => [key, valueIn(row, key, field)]),
  )
