import { type RawBuilder, sql } from 'kysely'
import { type Actor, column, visibleParts } from './access.ts'
import { fieldOf } from './condition.ts'
import { allOf, type Work } from './db.ts'
import { refuseIssues } from './errors.ts'
import type { Field } from './fields.ts'
import type { FilterTree } from './filter.ts'
import { indexedFor, selectionSql } from './list.ts'
import type { AnyNoun } from './noun.ts'
import { endsOf } from './measures.ts'
import { type Days, isBucket } from './period.ts'
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
  /** Money or a number that is added up, each currency by itself; of a table also a time between two moments, in seconds. */
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
  const field = fieldOf(actor, n, by)
  switch (field?.kind) {
    case 'text':
      return field.groups ? at(by) : wrong('by', by)
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

/** A day or moment as a moment: a day begins at midnight of the workspace's zone. */
const momentSql = (actor: Actor, n: AnyNoun, name: string) => {
  const kind = fieldOf(actor, n, name)?.kind
  if (kind === 'instant') return at(name)
  return kind === 'day'
    ? sql`(${at(name)}::timestamp at time zone ${actor.timeZone})`
    : wrong('measure', name)
}

const measureSql = (actor: Actor, n: AnyNoun, measure: string | undefined) => {
  if (measure === undefined) return { amount: sql`null::bigint`, currency: sql`null`, places: 0 }
  const ends = endsOf(measure)
  if (ends) {
    const [from, to] = ends.map((end) => momentSql(actor, n, end))
    return { amount: sql`extract(epoch from ${to} - ${from})`, currency: sql`null`, places: 0 }
  }
  const { kind } = fieldOf(actor, n, measure) ?? wrong('measure', measure)
  if (kind === 'money')
    return { amount: at(measure, '_minor'), currency: at(measure, '_currency'), places: 0 }
  return kind === 'integer'
    ? { amount: at(measure), currency: sql`null`, places: 2 }
    : wrong('measure', measure)
}

/** The records that a question is about, each with what it has in common with others as `k0`, `k1` … and what is measured. */
export const recordsSql = async ({ tx, actor }: Work, n: AnyNoun, question: Question) => {
  const { filter, date, by, measure } = question
  if (date !== undefined && !['day', 'instant'].includes(fieldOf(actor, n, date)?.kind ?? ''))
    wrong('date', date)
  const selection = { filter: { and: [...(filter ? [filter] : []), ...onDays(question)] } }
  const indexed = await indexedFor(tx, n, selection)
  const { amount, currency, places } = measureSql(actor, n, measure)
  // Grouped as they are stored, which is quicker than as text; the groups are few.
  const names = by.map((_, place) => sql.ref(`k${place}`))
  const keys = by.map((key, place) => sql`${keySql(actor, n, key, date)} as ${names[place]!}, `)
  const parts = visibleParts(actor, n.name, 't').map(
    (
      seen,
    ) => sql`(select ${sql.join(keys, sql``)} ${amount} as amount, ${currency} as currency from ${sql.table(n.name)} t
      where ${seen} and ${selectionSql(actor, n, 't', selection, indexed)})`,
  )
  return {
    names,
    places,
    keys: sql`array[${sql.join(names.map((name) => sql`${name}::text`))}]::text[]`,
    records: sql.join(parts, sql` union all `),
  }
}

/**
 * Counts the records of a noun that the actor may see, or adds up one of their fields, in groups: spans of time in their order,
 * others by how many they are. Refuses fields that are unknown to the actor or of no use for it.
 */
export const figures = async (w: Work, n: AnyNoun, question: Question): Promise<Figures> =>
  (await severalFigures(w, [[n, question]]))[0]!

/** The same of several questions at once, in their order: a statement for each, and one for the names of all. */
export const severalFigures = async (
  w: Work,
  asked: readonly (readonly [AnyNoun, Question])[],
): Promise<Figures[]> => {
  const found = await allOf(asked.map(([n, question]) => grouped(w, n, question)))
  const own = found.map(({ rows }, at) => {
    const [n, { by }] = asked[at]!
    return namedIn(w.actor, n, by, rows)
  })
  const all: Wanted = new Map()
  for (const wanted of own) for (const [noun, ids] of wanted) for (const id of ids) want(all, noun, id)
  const refs = await titlesOf(w.tx, w.actor, all)
  return found.map((answer, at) => {
    const ids = [...own[at]!.values()].flatMap((some) => [...some])
    return { ...answer, refs: Object.fromEntries(ids.flatMap((id) => (refs[id] ? [[id, refs[id]]] : []))) }
  })
}

const grouped = async (w: Work, n: AnyNoun, question: Question): Promise<Omit<Figures, 'refs'>> => {
  const { tx } = w
  const { by, measure } = question
  const { names, keys, records } = await recordsSql(w, n, question)
  // What is only counted is grouped once, and nothing else of a record is read for it.
  const counts = sql`select ${keys} as keys, count(*) as count, '[]'::jsonb as sums from (${records}) r
    ${names.length > 0 ? sql`group by ${sql.join(names)}` : sql``} having count(*) > 0`
  const sums = sql`select keys, sum(count)::bigint as count,
      coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', amount) order by currency)
        filter (where amount is not null), '[]') as sums
    from (select ${keys} as keys, currency, count(*) as count, sum(amount)::bigint as amount
      from (${records}) r group by ${sql.join([...names, sql.ref('currency')])}) g
    group by keys`
  const { rows } = await sql<Group>`${measure === undefined ? counts : sums}
    order by ${isBucket(by[0]) ? sql`keys` : sql`count desc, keys`}
    limit ${MOST + 1}`.execute(tx)
  return { rows: rows.slice(0, MOST), capped: rows.length > MOST }
}

/** The names of what groups have in common; their keys become what goes out. */
export const titled = (w: Work, n: AnyNoun, by: readonly string[], groups: Keyed) =>
  titlesOf(w.tx, w.actor, namedIn(w.actor, n, by, groups))

type Keyed = readonly { keys: (string | null)[] }[]

/** Whose names the keys of groups are; the keys become what goes out. */
const namedIn = (actor: Actor, n: AnyNoun, by: readonly string[], groups: Keyed): Wanted => {
  const wanted: Wanted = new Map()
  by.forEach((key, place) => {
    const field = isBucket(key) ? undefined : fieldOf(actor, n, key)
    for (const row of groups) row.keys[place] = named(wanted, field, row.keys[place] ?? null)
  })
  return wanted
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
