import { type RawBuilder, sql } from 'kysely'
import { type Actor, column, visibleParts } from './access.ts'
import { fieldOf } from './condition.ts'
import type { Work } from './db.ts'
import { refuseIssues } from './errors.ts'
import type { Field } from './fields.ts'
import type { FilterTree } from './filter.ts'
import { indexedFor, selectionSql } from './list.ts'
import type { AnyNoun } from './noun.ts'
import { type Bucket, buckets, type Days } from './period.ts'
import { type Refs, titlesOf, type Wanted, want } from './present.ts'

/** How many groups an answer holds at most. */
const MOST = 500

export type Question = {
  filter?: FilterTree | undefined
  /** A day or moment of the noun; what happened then on `days` counts. Without one everything counts as it stands. */
  date?: string | undefined
  /** Whole days of the workspace's calendar. */
  days?: Days | undefined
  /** Fields, or spans of the date (`week`), that each group has in common. */
  by: readonly string[]
  /** A sum of money or a number to add up; each currency by itself. */
  measure?: string | undefined
}
type Group = {
  /** One for each `by`: an id, an option, `true`, the first day of a span; null for what has none. */
  keys: (string | null)[]
  count: number
  sums: { currency: string | null; amount: number }[]
}
export type Figures = { rows: Group[]; refs: Refs; capped: boolean }

const wrong = (path: string, field: string): never => {
  refuseIssues([{ path: [path], code: 'filter.unknown_field', params: { field } }])
  throw new Error('unreachable')
}

const isBucket = (name: string): name is Bucket => (buckets as readonly string[]).includes(name)
const at = (name: string, part = '') => sql.ref(`t.${column(name)}${part}`)

/** The condition of the days, as a filter: so a figure counts exactly what the list behind it shows. */
const onDays = ({ date, days }: Pick<Question, 'date' | 'days'>): FilterTree[] =>
  date && days ? [[date, 'between', [days.from, days.to]]] : []

/** What a group has in common; a subject with the name of its noun before it. */
const keySql = (actor: Actor, n: AnyNoun, by: string, date: string | undefined): RawBuilder<unknown> => {
  if (isBucket(by)) {
    const field = date === undefined ? wrong('by', by) : fieldOf(actor, n, date)
    const day = field?.kind === 'instant' ? sql`${at(date!)} at time zone ${actor.timeZone}` : at(date!)
    return sql`date_trunc(${by}, ${day})::date`
  }
  switch (fieldOf(actor, n, by)?.kind) {
    case 'ref':
    case 'flag':
    case 'choice':
      return at(by)
    case 'subject':
      return sql`${at(by, '_noun')} || ':' || ${at(by, '_id')}`
    default:
      return wrong('by', by)
  }
}

const measureSql = (actor: Actor, n: AnyNoun, measure: string) => {
  const { kind } = fieldOf(actor, n, measure) ?? wrong('measure', measure)
  if (kind === 'money') return { amount: at(measure, '_minor'), currency: at(measure, '_currency') }
  return kind === 'integer' ? { amount: at(measure), currency: sql`null` } : wrong('measure', measure)
}

/**
 * Counts the records of a noun that the actor may see, or adds up one of their fields, in groups: spans of time in their order,
 * others by how many they are. Refuses fields that are unknown to the actor or of no use for it.
 */
export const figures = async (w: Work, n: AnyNoun, question: Question): Promise<Figures> => {
  const { tx, actor } = w
  const { filter, date, by, measure } = question
  if (date !== undefined && !['day', 'instant'].includes(fieldOf(actor, n, date)?.kind ?? ''))
    wrong('date', date)
  const selection = { filter: { and: [...(filter ? [filter] : []), ...onDays(question)] } }
  const indexed = await indexedFor(tx, n, selection)
  const { amount, currency } = measure
    ? measureSql(actor, n, measure)
    : { amount: sql`null::bigint`, currency: sql`null` }
  // Grouped as they are stored, which is quicker than as text; the groups are few.
  const names = by.map((_, place) => sql.ref(`k${place}`))
  const keys = by.map((key, place) => sql`${keySql(actor, n, key, date)} as ${names[place]!}, `)
  const grouped = sql.join([...names, sql.ref('currency')])
  const parts = visibleParts(actor, n.name, 't').map(
    (
      seen,
    ) => sql`(select ${sql.join(keys, sql``)} ${amount} as amount, ${currency} as currency from ${sql.table(n.name)} t
      where ${seen} and ${selectionSql(actor, n, 't', selection, indexed)})`,
  )
  const { rows } = await sql<{ keys: (string | null)[]; count: number; sums: Group['sums'] }>`
    select keys, sum(count)::bigint as count,
      coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', amount) order by currency)
        filter (where amount is not null), '[]') as sums
    from (select array[${sql.join(names.map((name) => sql`${name}::text`))}]::text[] as keys, currency, count(*) as count, sum(amount)::bigint as amount
      from (${sql.join(parts, sql` union all `)}) r group by ${grouped}) g
    group by keys order by ${by[0] !== undefined && isBucket(by[0]) ? sql`keys` : sql`count desc, keys`}
    limit ${MOST + 1}`.execute(tx)
  const shown = rows.slice(0, MOST)
  const wanted: Wanted = new Map()
  by.forEach((key, place) => {
    const field = isBucket(key) ? undefined : fieldOf(actor, n, key)
    for (const row of shown) row.keys[place] = named(wanted, field, row.keys[place] ?? null)
  })
  return { rows: shown, refs: await titlesOf(tx, actor, wanted), capped: rows.length > MOST }
}

/** A key as it goes out; notes whose name it is. */
const named = (wanted: Wanted, field: Field | undefined, key: string | null): string | null => {
  if (key === null || !field) return key
  if (field.kind === 'ref') want(wanted, field.to, key)
  if (field.kind !== 'subject') return key
  const [noun = '', id = ''] = key.split(':')
  want(wanted, noun, id)
  return id
}
