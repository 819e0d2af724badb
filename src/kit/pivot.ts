import { type RawBuilder, sql } from 'kysely'
import { planByValues, type Work } from './db.ts'
import { type Question, recordsSql, titled } from './figures.ts'
import type { How } from './measures.ts'
import type { AnyNoun } from './noun.ts'
import { isBucket } from './period.ts'
import type { Refs } from './present.ts'

const MOST_ROWS = 200
const MOST_COLUMNS = 60

/** What is measured, told as asked: amounts in whole minor units of the currency, or numbers, or seconds. */
type Told = { currency: string | null } & { [how in Exclude<How, 'count'>]?: number | null }
type Cell = {
  /** Of a row its key, of a column its key, of a cell both. */
  keys: (string | null)[]
  count: number
  /** One for each currency, none where nothing has what is measured. */
  values: Told[]
}
/** Rows and columns each with their total, what stands where they cross, and the whole. */
export type Pivot = {
  rows: Cell[]
  columns: Cell[]
  cells: Cell[]
  whole: Cell
  refs: Refs
  /** Whether there are more rows or columns than shown; totals are of all. */
  capped: boolean
}

const toldSql = (how: Exclude<How, 'count'>, places: number): RawBuilder<unknown> => {
  if (how === 'known') return sql`count(amount)`
  if (how === 'median' || how === 'p90')
    return sql`round((percentile_cont(${how === 'p90' ? 0.9 : 0.5}::float8) within group (order by amount::float8))::numeric, ${places}::int)`
  return sql`round(${sql.raw(how === 'mean' ? 'avg' : how)}(amount)::numeric, ${places}::int)`
}

// Which of the keys a group is told without, as bits: a cell has both, the whole none.
const [CELL, COLUMN, ROW, WHOLE] = [0, 1, 2, 3]

/**
 * Counts and measures the records of a noun that the actor may see in rows and columns (the first and second of `by`). Every
 * total is told from the records themselves, so that means and medians are true of the whole. Of more rows or columns than it
 * holds it keeps the fullest, or the latest spans of time. Refuses fields that are unknown to the actor or of no use for it.
 */
export const pivot = async (
  w: Work,
  n: AnyNoun,
  { how, ...question }: Question & { how: readonly How[] },
): Promise<Pivot> => {
  const { by } = question
  planByValues(w)
  const { names, places, keys, records } = await recordsSql(w, n, question)
  const sets = [...(names.length > 1 ? [names] : []), ...names.map((name) => [name]), []]
  const level = [
    sql`${[WHOLE, ROW, CELL][names.length]}::int`,
    ...names.map((name, place) => sql`grouping(${name}) * ${1 << place}::int`),
  ]
  const told = how.flatMap((one) => (one === 'count' ? [] : [sql`${one}::text, ${toldSql(one, places)}`]))
  const order = (key: string | undefined) => (isBucket(key) ? sql`keys desc` : sql`count desc, keys`)
  const kept = (key: number, of: number | undefined, most: number) => sql`coalesce(keys[${key}::int], '') in
    (select coalesce(keys[${key}::int], '') from placed where level = ${of}::int and place <= ${most}::int)`
  const { rows: groups } = await sql<Cell & { level: number }>`
    with told as (
      select ${sql.join(level, sql` + `)} as level, ${keys} as keys, currency, count(*) as count, count(amount) as known,
        jsonb_build_object(${sql.join([sql`'currency', currency`, ...told])}) as value
      from (${records}) r
      group by grouping sets (${sql.join(sets.map((set) => sql`(${sql.join([...set, sql.ref('currency')])})`))})
    ), grouped as (
      select level, keys, sum(count)::bigint as count,
        coalesce(jsonb_agg(value order by currency) filter (where known > 0), '[]') as values
      from told group by level, keys
    ), placed as (
      select *, row_number() over (partition by level order by ${order(by[0])}) as place from grouped where level = ${ROW}::int
      union all
      select *, row_number() over (partition by level order by ${order(by[1])}) from grouped where level = ${COLUMN}::int
    )
    select level, keys, count, values, place from placed
      where place <= case level when ${ROW}::int then ${MOST_ROWS + 1}::int else ${MOST_COLUMNS + 1}::int end
    union all
    select level, keys, count, values, 1 from grouped where level = ${WHOLE}::int or level = ${CELL}::int
      and ${kept(1, ROW, MOST_ROWS)} and ${kept(2, COLUMN, MOST_COLUMNS)}
    order by level, place`.execute(w.tx)
  const of = (wanted: number | undefined) =>
    groups.flatMap(({ level: is, keys: both, count, values }) =>
      is === wanted ? [{ keys: both, count, values }] : [],
    )
  const [rows, columns] = [of(ROW), of(COLUMN)]
  const shown = {
    rows: inOrder(rows.slice(0, MOST_ROWS), by[0]),
    columns: inOrder(columns.slice(0, MOST_COLUMNS), by[1]),
    cells: of(CELL),
    whole: of(WHOLE)[0] ?? { keys: [], count: 0, values: [] },
  }
  const refs = await titled(w, n, by, [...shown.rows, ...shown.columns, ...shown.cells])
  return {
    ...shown,
    rows: shown.rows.map((row) => ({ ...row, keys: row.keys.slice(0, 1) })),
    columns: shown.columns.map((column) => ({ ...column, keys: column.keys.slice(1) })),
    whole: { ...shown.whole, keys: [] },
    refs,
    capped: rows.length > MOST_ROWS || columns.length > MOST_COLUMNS,
  }
}

/** Spans of time go on; the latest come first only to be kept. */
const inOrder = (groups: Cell[], by: string | undefined) => (isBucket(by) ? groups.toReversed() : groups)
