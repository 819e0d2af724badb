import { type RawBuilder, sql } from 'kysely'
import { type Actor, column, fieldRight, may, readable, readableFields, reaches } from './access.ts'
import type { Tx } from './db.ts'
import type { Field, Link, Subject } from './fields.ts'
import type { AnyNoun, Envelope, Verb } from './noun.ts'
import { nounNamed } from './nouns.ts'
import { iso, parts, type Row, valueIn } from './values.ts'

export { type Row, valueIn } from './values.ts'
export type Presented = Envelope & Record<string, unknown>
/** What a reference is called, and its colour where it has one, for the ids that stand in a reply. */
export type Refs = Record<string, { noun: string; title: string; color?: string | undefined }>

const own = ['workspace_id', 'id', 'version', 'created_at', 'created_by', 'updated_at', 'deleted_at']

/** The columns of a field; links have none. */
const columnsFor = (key: string, { kind }: Field): string[] =>
  kind === 'links' ? [] : (parts[kind]?.map(([part]) => `${column(key)}_${part}`) ?? [column(key)])

const selected = new Map<string, RawBuilder<unknown>>()

/**
 * The columns to select for a noun: its row and, as JSON, its links. They are named one by one, for a prepared `select *`
 * fails as soon as a newer server's migration adds a column; written once, for building some forty names takes its time.
 */
export const selectSql = (n: AnyNoun, alias: string): RawBuilder<unknown> => {
  const key = `${n.name} ${alias}`
  const known = selected.get(key) ?? sql.raw(columnsText(n, alias))
  selected.set(key, known)
  return known
}

const columnsText = (n: AnyNoun, alias: string): string => {
  const fields = Object.entries(n.fields as Record<string, Field>)
  const names = [...new Set([...own, ...fields.flatMap(([key, f]) => columnsFor(key, f))])]
  const linked = fields.flatMap(([key, f]) => {
    if (f.kind !== 'links') return []
    const { table, self, other, extra } = f.through
    const role = extra ? `, 'role', l."${extra}"` : ''
    return [
      `coalesce((select jsonb_agg(jsonb_build_object('id', l."${other}"${role}) order by l."${other}")
      from "${table}" l where l.workspace_id = "${alias}".workspace_id and l."${self}" = "${alias}".id), '[]') as "${key}"`,
    ]
  })
  return [...names.map((name) => `"${alias}"."${name}"`), ...linked].join(', ')
}

const rowVerbs: readonly Verb[] = ['update', 'delete']

/** A row as the API gives it: only fields the actor may read, and what the actor may do with it. */
export const presenter = (actor: Actor, n: AnyNoun): ((row: Row) => Presented) => {
  const fields = readableFields(actor, n)
  const verbs = rowVerbs.filter((verb) => may(actor, `${n.name}.${verb}`))
  return (row) => ({
    id: row.id,
    ...Object.fromEntries(fields.map(([key, field]) => [key, valueIn(row, key, field)])),
    version: row.version,
    createdAt: iso(row.created_at) as string,
    createdBy: (row.created_by as string | undefined) ?? null,
    updatedAt: iso(row.updated_at) as string,
    deletedAt: (iso(row.deleted_at) as string | undefined) ?? null,
    can: verbs.filter((verb) => reaches(actor, n, verb, row)),
  })
}

/** The ids whose names are wanted, by noun. */
export type Wanted = Map<string, Set<string>>

/** Notes that the name of a record is wanted; anything but an id is passed over. */
export const want = (wanted: Wanted, noun: string, id: unknown): void => {
  if (typeof id !== 'string') return
  const ids = wanted.get(noun)
  if (ids) ids.add(id)
  else wanted.set(noun, new Set([id]))
}

/** Notes everything a field's value refers to. */
export const wantValue = (wanted: Wanted, field: Field | undefined, value: unknown): void => {
  if (!field || value === null || value === undefined) return
  if (field.kind === 'ref') want(wanted, field.to, value)
  if (field.kind === 'subject') want(wanted, (value as Subject).noun, (value as Subject).id)
  if (field.kind === 'links') for (const link of value as Link[]) want(wanted, field.to, link.id)
}

/** The names of wanted records, as far as the actor may read them; one statement for all nouns. */
export const titlesOf = async (tx: Tx, actor: Actor, wanted: Wanted): Promise<Refs> => {
  const parts = [...wanted].flatMap(([noun, ids]) => {
    const target = nounNamed(noun)
    if (!target || fieldRight(actor, noun, target.title) === 'hidden' || !may(actor, `${noun}.read`))
      return []
    const color = target.fields.color ? sql`color` : sql`null`
    return [
      sql`select ${noun}::text as noun, id, coalesce(left(${sql.ref(column(target.title))}, 200), '') as title, ${color} as color
      from ${readable(actor, noun)} r where id = any(${[...ids]}::uuid[])`,
    ]
  })
  if (parts.length === 0) return {}
  const { rows } = await sql<{ noun: string; id: string; title: string; color: string | null }>`
    ${sql.join(parts, sql` union all `)}`.execute(tx)
  return Object.fromEntries(
    rows.map(({ noun, id, title, color }) => [id, { noun, title, ...(color && { color }) }]),
  )
}

/** The names of everything the records refer to, as far as the actor may read it. */
export const refsOf = (tx: Tx, actor: Actor, n: AnyNoun, records: readonly Presented[]): Promise<Refs> => {
  const wanted: Wanted = new Map()
  const fields = Object.entries(n.fields as Record<string, Field>)
  for (const record of records) {
    want(wanted, 'member', record.createdBy)
    for (const [key, field] of fields) wantValue(wanted, field, record[key])
  }
  return titlesOf(tx, actor, wanted)
}
