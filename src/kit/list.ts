import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { type Actor, fieldRight } from './access.ts'
import { conditionSql, holds, type Indexed, isText } from './condition.ts'
import type { Tx } from './db.ts'
import type { Field } from './fields.ts'
import { branches, conditions, type FilterTree, isCondition } from './filter.ts'
import { binned, commonAmong } from './find.ts'
import type { AnyNoun } from './noun.ts'

type Sql = RawBuilder<SqlBool>

/** A filter tree as SQL; an empty group admits everything. */
const filterSql = (actor: Actor, n: AnyNoun, alias: string, tree: FilterTree, indexed: Indexed): Sql => {
  const part = branches(tree)
  if (isCondition(part)) return conditionSql(actor, n, alias, part, indexed)
  if (part.parts.length === 0) return sql`true`
  return sql`(${sql.join(
    part.parts.map((p) => filterSql(actor, n, alias, p, indexed)),
    sql.raw(` ${part.join} `),
  )})`
}

export type Selection = {
  find?: string | undefined
  filter?: FilterTree | undefined
  deleted?: boolean | undefined
}

/** Looks which texts of a selection are common, which decides how its rows are found. */
export const indexedFor = async (
  tx: Tx,
  n: AnyNoun,
  { find, filter, deleted }: Selection,
): Promise<Indexed> => {
  const noun = deleted ? binned(n.name) : n.name
  const held = (filter ? conditions(filter) : []).flatMap(([field, operator, value]) =>
    (operator === 'contains' || operator === 'has') && isText(value) && n.fields[field]?.find
      ? [{ field, typed: value }]
      : [],
  )
  return { noun, common: await commonAmong(tx, noun, find ? [...held, { field: null, typed: find }] : held) }
}

/** What decides which of the visible rows a list, a count or an export holds: bin, find and filter. */
export const selectionSql = (
  actor: Actor,
  n: AnyNoun,
  alias: string,
  s: Selection,
  indexed: Indexed,
): Sql => {
  const parts = [
    s.deleted
      ? sql<SqlBool>`${sql.ref(`${alias}.deleted_at`)} is not null`
      : sql<SqlBool>`${sql.ref(`${alias}.deleted_at`)} is null`,
    ...(s.filter ? [filterSql(actor, n, alias, s.filter, indexed)] : []),
    ...(s.find ? [holds(alias, { field: null, typed: s.find }, fieldsFoundBy(actor, n), indexed)] : []),
  ]
  return sql`${sql.join(parts, sql` and `)}`
}

/** Which of some filters a row that is not in the bin meets, as an array of flags in their order. */
export const heldSql = async (
  tx: Tx,
  actor: Actor,
  n: AnyNoun,
  alias: string,
  filters: readonly FilterTree[],
): Promise<RawBuilder<boolean[]>> => {
  const indexed = await indexedFor(tx, n, { filter: { and: filters } })
  const each = filters.map((filter) => sql`(${selectionSql(actor, n, alias, { filter }, indexed)}) is true`)
  return sql`array[${sql.join(each)}]::boolean[]`
}

/** Where an actor may find: in some fields, or null for all that the index holds, which is quicker; undefined where in none. */
export const foundIn = (actor: Actor, n: AnyNoun): string[] | null | undefined => {
  const open = fieldsFoundBy(actor, n)
  if (open.length === 0) return undefined
  const all = Object.values(n.fields as Record<string, Field>).filter(({ find }) => find)
  return open.length === all.length ? null : open
}

/** The find fields of a noun this actor may read; what a role hides is not found either. */
export const fieldsFoundBy = (actor: Actor, n: AnyNoun): string[] =>
  Object.entries(n.fields as Record<string, Field>)
    .filter(([key, f]) => f.find && fieldRight(actor, n.name, key) !== 'hidden')
    .map(([key]) => key)
