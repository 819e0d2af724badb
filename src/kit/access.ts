import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { refuse } from './errors.ts'
import type { AnyNoun, Verb } from './noun.ts'
import { type Actor, column, may, reach } from './rights.ts'

// Which rows an actor may reach, as SQL. What can be told without a database is in `rights.ts`.
export {
  type Actor,
  byItself,
  column,
  type FieldRight,
  fieldRight,
  type Grants,
  may,
  reach,
  reaches,
  readableFields,
  type Scope,
  scopes,
} from './rights.ts'

/** A column that holds one of some values; a single one is said as such, for then an index also gives the order behind it. */
export const among = (
  at: RawBuilder<unknown>,
  type: 'text' | 'uuid',
  values: readonly string[],
): RawBuilder<SqlBool> =>
  values.length === 1
    ? sql<SqlBool>`${at} = ${values[0]}::${sql.raw(type)}`
    : sql<SqlBool>`${at} = any(${values as string[]}::${sql.raw(type)}[])`

/** The ways in which a row may be within reach; no way at all is none. */
type Visible = (actor: Actor, alias: string, verb: Verb) => readonly RawBuilder<SqlBool>[]
const registry = new Map<string, Visible>()

/** Each feature says here, once, which rows of its noun an actor may reach with a verb. */
export const registerVisible = (noun: string, visible: Visible): void => void registry.set(noun, visible)

/**
 * The common rule: the owner fields decide, and what has been shared with the actor is readable. What hangs on records of another
 * noun is shared with them: `shared` names that noun and the column that says which record.
 */
export const visibleByOwner =
  (n: AnyNoun, shared = { noun: n.name, by: 'id' }): Visible =>
  (actor, alias, verb) => {
    const members = reach(actor, n.name, verb)
    if (members === null) return [sql<SqlBool>`true`]
    const owned = n.owners.map((field) => among(sql.ref(`${alias}.${column(field)}`), 'uuid', members))
    if (verb !== 'read') return owned
    const given = sql<SqlBool>`${sql.ref(`${alias}.${shared.by}`)} in (select s.record_id from share s
      where s.workspace_id = ${actor.workspaceId}::uuid and s.member_id = ${actor.memberId}::uuid and s.noun = ${shared.noun})`
    return [...owned, given]
  }

/**
 * The ways to what is said about other records, by `subject_noun` and `subject_id`: whoever reads all records of a noun reads
 * all that is said of them, anybody else what is said of those within reach.
 */
export const visibleBySubject = (
  actor: Actor,
  alias: string,
  nouns: readonly string[],
): RawBuilder<SqlBool>[] =>
  nouns
    .filter((noun) => may(actor, `${noun}.read`))
    .map((noun) => {
      const about = sql<SqlBool>`${sql.ref(`${alias}.subject_noun`)} = ${noun}`
      return reach(actor, noun, 'read') === null
        ? about
        : sql<SqlBool>`(${about} and ${sql.ref(`${alias}.subject_id`)} in
            (select s.id from ${sql.table(noun)} s where ${visible(actor, noun, 's')}))`
    })

const ways = (actor: Actor, noun: string, alias: string, verb: Verb) => {
  const rule = registry.get(noun) ?? refuse('common.not_found', { noun })
  const found = rule(actor, alias, verb)
  return found.length > 0 ? found : [sql<SqlBool>`false`]
}
const pinned = (actor: Actor, alias: string, condition: RawBuilder<unknown>) =>
  sql<SqlBool>`(${sql.ref(`${alias}.workspace_id`)} = ${actor.workspaceId}::uuid and ${condition})`

/** The condition that pins the workspace and admits only rows the actor may reach: the one rule for lists, counts, find, export, history. */
export const visible = (
  actor: Actor,
  noun: string,
  alias: string,
  verb: Verb = 'read',
): RawBuilder<SqlBool> => pinned(actor, alias, sql`(${sql.join(ways(actor, noun, alias, verb), sql` or `)})`)

/**
 * The same for reading, as conditions of which exactly one holds for each such row: asked for one by one, each finds its
 * rows by an index of its own, where `or` would walk through everybody's.
 */
export const visibleParts = (actor: Actor, noun: string, alias: string): RawBuilder<SqlBool>[] =>
  ways(actor, noun, alias, 'read').map((way, i, all) => {
    const earlier = all.slice(0, i).map((other) => sql` and (${other}) is not true`)
    return pinned(actor, alias, sql.join([way, ...earlier], sql``))
  })

/** Another noun's rows, as a subquery that holds only what the actor may read. */
export const readable = (actor: Actor, noun: string): RawBuilder<unknown> =>
  sql`(select * from ${sql.table(noun)} as r where ${visible(actor, noun, 'r')} and r.deleted_at is null)`
