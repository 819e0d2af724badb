import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { type Actor, column } from './access.ts'
import { refuse, refuseIssues } from './errors.ts'
import type { Field } from './fields.ts'
import { isId } from './ids.ts'
import { fieldOf } from './condition.ts'
import type { AnyNoun } from './noun.ts'

/** How a page is ordered: one indexed field, then the id, so that a page's end is a place and never a number of rows. */
export type Order = { field: string; down: boolean; key: RawBuilder<unknown>; type: string }

/** The order a query names (`name`, `-createdAt`), or the noun's own. Fields without an index for it are refused with 422. */
export const orderOf = (actor: Actor, n: AnyNoun, sort: string | undefined, alias: string): Order => {
  const down = sort?.startsWith('-') ?? false
  const name = sort?.replace(/^-/, '') ?? (fieldOf(actor, n, n.title)?.sort ? n.title : 'createdAt')
  const field = fieldOf(actor, n, name)
  if (!field?.sort)
    refuseIssues([
      { path: ['sort'], code: field ? 'sort.not_indexed' : 'filter.unknown_field', params: { field: name } },
    ])
  return {
    field: name,
    down,
    ...sortKey(
      field as Field,
      sql.ref(`${alias}.${column(name)}${field?.kind === 'money' ? '_minor' : ''}`),
      down,
    ),
  }
}

/** Empty values come last in either direction; the indexes are made on the same expressions. */
const sortKey = (
  field: Field,
  at: RawBuilder<unknown>,
  down: boolean,
): { key: RawBuilder<unknown>; type: string } => {
  const type =
    field.kind === 'instant'
      ? 'timestamptz'
      : field.kind === 'day'
        ? 'date'
        : field.kind === 'integer'
          ? 'integer'
          : field.kind === 'money'
            ? 'bigint'
            : 'text'
  // What has no sum counts as nothing.
  if (type === 'bigint') return { key: sql`coalesce(${at}, 0)`, type }
  if (field.required || type === 'text' || type === 'integer') return { key: at, type }
  return { key: sql`coalesce(${at}, ${sql.raw(down ? `'-infinity'` : `'infinity'`)})`, type }
}

type Place = [field: string, down: boolean, key: string | number | null, id: string]

/** The cursor after a row: opaque to callers, bound to the order it was made under. */
export const cursorAfter = (order: Order, key: string | number | null, id: string): string =>
  Buffer.from(JSON.stringify([order.field, order.down, key, id] satisfies Place)).toString('base64url')

/** The condition "after this cursor". A cursor that is not ours, or of another order, is refused. */
export const afterSql = (order: Order, alias: string, cursor: string): RawBuilder<SqlBool> => {
  const place = read(cursor)
  if (!place || place[0] !== order.field || place[1] !== order.down || !isOf(order.type, place[2]))
    return refuse('common.bad_cursor')
  const [, , key, id] = place
  const at = sql`${key}::${sql.raw(order.type)}`
  const rowId = sql.ref(`${alias}.id`)
  const uuid = sql`${id}::uuid`
  return order.down
    ? sql`(${order.key} <= ${at} and (${order.key} < ${at} or ${rowId} < ${uuid}))`
    : sql`(${order.key} >= ${at} and (${order.key} > ${at} or ${rowId} > ${uuid}))`
}

const isOf = (type: string, key: string | number | null) =>
  type === 'text'
    ? typeof key === 'string'
    : type === 'integer' || type === 'bigint'
      ? Number.isInteger(key)
      : /^-?infinity$/.test(String(key)) || isMoment(String(key))

const isMoment = (text: string) => {
  try {
    return (
      /^\d/.test(text) &&
      Temporal.PlainDate.from(text.slice(0, 10)).year > 0 &&
      (text.length === 10 || !!Temporal.Instant.from(text))
    )
  } catch {
    return false
  }
}

const read = (cursor: string): Place | undefined => {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Place
    const fits =
      Array.isArray(place) &&
      place.length === 4 &&
      isId(String(place[3])) &&
      ['string', 'number'].includes(typeof place[2])
    return fits && !String(place[2]).includes('\0') && String(place[2]).isWellFormed() ? place : undefined
  } catch {
    return undefined
  }
}

/** The `order by` of a page. */
export const orderSql = (order: Order, alias: string): RawBuilder<unknown> =>
  order.down
    ? sql`${order.key} desc, ${sql.ref(`${alias}.id`)} desc`
    : sql`${order.key}, ${sql.ref(`${alias}.id`)}`
