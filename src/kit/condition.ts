import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { type Actor, among, column, fieldRight } from './access.ts'
import { refuseIssues } from './errors.ts'
import type { Field } from './fields.ts'
import { instant, ref } from './fields.ts'
import { type Condition, operatorsOf } from './filter.ts'
import { holdsText, type Sought } from './find.ts'
import { isCurrency, type Money } from './money.ts'
import type { AnyNoun } from './noun.ts'
import { dayBounds, resolveDay } from './time.ts'

type Sql = RawBuilder<SqlBool>

/** Where the find index knows the records of a selection, and which of its texts many of them hold. */
export type Indexed = { noun: string; common: readonly Sought[] }

/** A condition on the rows `alias`: they hold the text. */
export const holds = (
  alias: string,
  sought: Sought,
  readable: readonly string[] | null,
  { noun, common }: Indexed,
) =>
  holdsText(
    alias,
    noun,
    sought,
    readable,
    common.some(({ field, typed }) => field === sought.field && typed === sought.typed),
  )

/** Fields of the envelope that every noun's list can be filtered and sorted by. */
export const envelope: Record<string, Field> = {
  createdAt: instant({ fixed: true, required: true, sort: true }),
  createdBy: ref('member', { fixed: true }),
  updatedAt: instant({ fixed: true, required: true, sort: true }),
}

/** A field of a noun by name as this actor knows it: a hidden one is as unknown as a misspelt one. */
export const fieldOf = (actor: Actor, n: AnyNoun, name: string): Field | undefined => {
  if (Object.hasOwn(envelope, name)) return envelope[name]
  return Object.hasOwn(n.fields, name) && fieldRight(actor, n.name, name) !== 'hidden'
    ? (n.fields[name] as Field)
    : undefined
}

const wrong = (name: string, code: string, params: object = {}): never => {
  refuseIssues([{ path: ['filter', name], code, params: { field: name, ...params } }])
  throw new Error('unreachable')
}

/** Whether a value is text that a filter may look for. */
export const isText = (v: unknown): v is string =>
  typeof v === 'string' && v.length <= 500 && v.isWellFormed() && !v.includes('\0')

const texts = (name: string, value: unknown): string[] => {
  const list = (Array.isArray(value) ? value : [value]) as unknown[]
  return list.length > 0 && list.length <= 500 && list.every(isText) ? list : wrong(name, 'filter.value')
}
const uuids = (actor: Actor, name: string, value: unknown): string[] =>
  texts(name, value).map((v) =>
    v === 'me'
      ? actor.memberId
      : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(v)
        ? v
        : wrong(name, 'filter.value'),
  )
const whole = (name: string, value: unknown): number =>
  Number.isSafeInteger(value) ? (value as number) : wrong(name, 'filter.value')

const sum = (name: string, value: unknown): Money => {
  const { minor, currency } = (value ?? {}) as Partial<Money>
  return Number.isSafeInteger(minor) && isCurrency(String(currency))
    ? (value as Money)
    : wrong(name, 'filter.value')
}

const like = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** One condition as SQL over `alias`. A field or operator that does not exist answers 422, naming it. */
export const conditionSql = (
  actor: Actor,
  n: AnyNoun,
  alias: string,
  [name, operator, value]: Condition,
  indexed: Indexed,
): Sql => {
  const field = fieldOf(actor, n, name) ?? wrong(name, 'filter.unknown_field')
  if (!(operatorsOf(field) as readonly string[]).includes(operator))
    wrong(name, 'filter.unknown_operator', { operator })
  if (field.kind === 'money') return summed(alias, name, operator, value)
  if (field.kind === 'links') return linked(actor, alias, name, field, operator, value)
  const at = sql.ref(`${alias}.${field.kind === 'subject' ? `${column(name)}_id` : column(name)}`)
  const many = field.kind === 'phones' || field.kind === 'emails' || field.kind === 'addresses'
  switch (operator) {
    case 'empty':
      return many ? sql`(${at} is null or ${at}::text in ('{}', '[]'))` : sql`${at} is null`
    case 'filled':
      return many ? sql`${at}::text not in ('{}', '[]')` : sql`${at} is not null`
    case 'in':
      return field.kind === 'choice'
        ? among(at, 'text', texts(name, value))
        : among(at, 'uuid', uuids(actor, name, value))
    case 'notIn':
      return field.kind === 'choice'
        ? sql`(${at} is null or ${at} <> all(${texts(name, value)}::text[]))`
        : sql`(${at} is null or ${at} <> all(${uuids(actor, name, value)}::uuid[]))`
    case 'contains':
    case 'has':
      // The find index knows nothing of the other fields.
      if (!field.find) return sql`${at}::text ilike ${`%${like(texts(name, value)[0]!)}%`}`
      return holds(alias, { field: name, typed: texts(name, value)[0]! }, null, indexed)
    case 'starts':
      return sql`${at} ilike ${`${like(texts(name, value)[0]!)}%`}`
    case 'is':
      if (field.kind === 'integer') return sql`${at} = ${whole(name, value)}`
      if (field.kind === 'flag')
        return typeof value === 'boolean' ? sql`${at} = ${value}` : wrong(name, 'filter.value')
      return sql`${at} = ${texts(name, value)[0]!}`
    case 'isNot':
      return sql`${at} is distinct from ${texts(name, value)[0]!}`
    case 'below':
      return sql`${at} < ${whole(name, value)}`
    case 'above':
      return sql`${at} > ${whole(name, value)}`
    case 'between':
      if (field.kind === 'integer') {
        const [low, high] = Array.isArray(value) ? value : []
        return sql`${at} between ${whole(name, low)} and ${whole(name, high)}`
      }
      return span(actor, name, field, at, operator, value)
    default:
      return span(actor, name, field, at, operator, value)
  }
}

/** A sum is compared with sums of its own currency only. */
const summed = (alias: string, name: string, operator: string, value: unknown): Sql => {
  const at = sql.ref(`${alias}.${column(name)}_minor`)
  if (operator === 'empty') return sql`${at} is null`
  if (operator === 'filled') return sql`${at} is not null`
  const [low, high = low] = (Array.isArray(value) ? (value as unknown[]) : [value]).map((v) => sum(name, v))
  if (!low || !high || low.currency !== high.currency) return wrong(name, 'filter.value')
  const same = sql`${sql.ref(`${alias}.${column(name)}_currency`)} = ${low.currency}`
  if (operator === 'below') return sql`(${same} and ${at} < ${low.minor}::bigint)`
  if (operator === 'above') return sql`(${same} and ${at} > ${low.minor}::bigint)`
  return sql`(${same} and ${at} between ${low.minor}::bigint and ${high.minor}::bigint)`
}

const linked = (
  actor: Actor,
  alias: string,
  name: string,
  field: Extract<Field, { kind: 'links' }>,
  operator: string,
  value: unknown,
): Sql => {
  const { table, self, other, sorted } = field.through
  const id = sql.ref(`${alias}.id`)
  const linksWith = (extra: RawBuilder<unknown>) =>
    sql`select l.${sql.ref(self)} from ${sql.table(table)} l where l.workspace_id = ${actor.workspaceId}::uuid ${extra}`
  if (operator === 'empty') return sql`${id} not in (${linksWith(sql``)})`
  if (operator === 'filled') return sql`${id} in (${linksWith(sql``)})`
  const ids = uuids(actor, name, value)
  const chosen = linksWith(sql`and ${among(sql`l.${sql.ref(other)}`, 'uuid', ids)}`)
  if (operator === 'notIn') return sql`${id} not in (${chosen})`
  if (!sorted || ids.length > 1) return sql`${id} in (${chosen})`
  // The link repeats the text that its record is sorted by, so that its index gives a page without reading all the links.
  return sql`exists (${chosen} and l.${sql.ref(self)} = ${id} and l.${sql.ref(sorted)} = ${sql.ref(`${alias}.${sorted}`)})`
}

/** Days are the actor's: `on`, `before`, `after` and `between` mean whole days in the workspace's zone; only `now` is a moment. */
const span = (
  actor: Actor,
  name: string,
  field: Field,
  at: RawBuilder<unknown>,
  operator: string,
  value: unknown,
): Sql => {
  const [first, last = first] = (Array.isArray(value) ? value : [value]).map(
    (v) => resolveDay(v, actor.timeZone) ?? wrong(name, 'filter.value'),
  )
  if (!first || !last) return wrong(name, 'filter.value')
  const type = field.kind === 'day' ? sql`date` : sql`timestamptz`
  const edge = (day: string, side: 0 | 1) =>
    field.kind === 'day' ? day : dayBounds(day, actor.timeZone)[side]
  const beyond = (day: string) =>
    field.kind === 'day' ? sql`${day}::date + 1` : sql`${edge(day, 1)}::${type}`
  // Where there are indexes to sort by, they are on these expressions; an empty value lies outside of every span.
  const sorted = field.sort && !field.required
  const low = sorted ? sql`coalesce(${at}, '-infinity')` : at
  const high = sorted ? sql`coalesce(${at}, 'infinity')` : at
  if (value === 'now' && field.kind === 'instant' && operator !== 'on')
    return operator === 'before' ? sql`${high} < now()` : sql`${low} > now()`
  switch (operator) {
    case 'before':
      return sql`${high} < ${edge(first, 0)}::${type}`
    case 'after':
      return sql`${low} >= ${beyond(first)}`
    default:
      return sql`(${high} >= ${edge(first, 0)}::${type} and ${high} < ${beyond(last)})`
  }
}
