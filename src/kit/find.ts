import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Tx } from './db.ts'
import { entryColumns, type FindEntry, findable } from './find-entry.ts'
import { type Needle, needles, phraseNeedles } from './find-needle.ts'

export type { FindEntry } from './find-entry.ts'

/** Where to look: a noun, the members whose records the actor's scope opens (null: all), and the fields the actor may read. */
export type Place = { noun: string; owners: readonly string[] | null; readable: readonly string[] | null }
export type Search = {
  places: readonly Place[]
  /** Records shared with this member are found whatever the owners. */
  memberId: string
  /** ISO 3166-1, how telephones without a country code are read. */
  country: string
  limit: number
}
/** A record found: the field that matched, and a rank from 100 (an exact key) to 20 (its words stand somewhere). */
export type Candidate = { noun: string; id: string; title: string; field: string | null; rank: number }

type Placed = Pick<Candidate, 'rank' | 'title' | 'id'>
/** Puts what was found in its order: by rank, the shorter name before the longer, the newer record before the older. */
export const byRank = (a: Placed, b: Placed): number =>
  b.rank - a.rank || a.title.length - b.title.length || (a.id < b.id ? 1 : -1)

type Row = { noun: string; id: string; rank: number; title: string; fields: string[]; texts: string }

const texts = (values: readonly string[]) => sql`${values as string[]}::text[]`
const integers = (values: readonly number[]) => sql`${values as number[]}::integer[]`

const findIn = ({ noun, owners, readable }: Place, n: Needle, { memberId, limit }: Search) => sql`
  select ${noun}::text as noun, * from find_in(${noun}, ${readable && texts(readable)}, ${owners as string[] | null}::uuid[],
    ${memberId}::uuid, ${n.phrase}, ${n.name}, ${texts(n.anywhere)}, ${texts(n.starts)}, ${integers(n.titleGrams)},
    ${integers(n.grams)}, ${integers(n.either)}, ${n.rare}, ${limit})`

/** The readable field in which the phrase stands, or else its first word. */
const matchedField = (row: Row, readable: readonly string[] | null, n: readonly Needle[]): string | null => {
  const fields = readable ? row.fields.filter((field) => readable.includes(field)) : row.fields
  const parts = row.texts.split('\u001f')
  for (const sought of [...n.map((one) => one.phrase), ...n.map((one) => one.phrase.split(' ')[0]!)]) {
    const at = parts.findIndex((part) => part.includes(sought))
    if (at >= 0) return fields[at] ?? null
  }
  return null
}

/**
 * Records of any noun that hold what was typed, within the places, best first: an exact key, the name, its beginning, the
 * beginning of a word, any two or more characters. All words must be there, in any order and field. What is very common is
 * found among the newest records. The caller's rule of visibility has the last word.
 */
export const findRecords = async (tx: Tx, typed: string, search: Search): Promise<Candidate[]> => {
  const ways = needles(typed, search.country)
  if (ways.length === 0 || search.places.length === 0) return []
  const parts = search.places.flatMap((place) => ways.map((way) => findIn(place, way, search)))
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(tx)
  const best = new Map<string, Row>()
  for (const row of rows) if ((best.get(row.id)?.rank ?? 0) < row.rank) best.set(row.id, row)
  const readable = new Map(search.places.map((place) => [place.noun, place.readable]))
  return [...best.values()]
    .sort(byRank)
    .slice(0, search.limit)
    .map((row) => ({
      noun: row.noun,
      id: row.id,
      title: row.title,
      rank: row.rank,
      field: matchedField(row, readable.get(row.noun) ?? null, ways),
    }))
}

/** A text that a list's rows must hold: in this field as it stands; or, without a field, its words anywhere. */
export type Sought = { field: string | null; typed: string }

const waysTo = ({ field, typed }: Sought): Needle[] =>
  field === null ? needles(typed, '') : phraseNeedles(typed)

/** Those of the texts that many records of a noun hold: rows that hold them are told one by one, those of the others gathered. */
export const commonAmong = async (tx: Tx, noun: string, sought: readonly Sought[]): Promise<Sought[]> => {
  const checks = sought.map((one) => {
    const ways = waysTo(one).map((n) => sql`find_is_common(${noun}, ${texts(n.anywhere)})`)
    return ways.length > 0 ? sql`(${sql.join(ways, sql` or `)})` : sql`false`
  })
  if (checks.length === 0) return []
  const { rows } = await sql<{ common: boolean[] }>`select array[${sql.join(checks)}] as common`.execute(tx)
  return sought.filter((_, i) => rows[0]!.common[i])
}

/**
 * A condition on the rows `alias` of a noun: they hold the text, in any of the readable fields (null: all) if it names no
 * field. Complete; for a common text it tells row by row, for any other it gathers the records, 1 s for each 100,000.
 */
export const holdsText = (
  alias: string,
  noun: string,
  sought: Sought,
  readable: readonly string[] | null,
  common: boolean,
): RawBuilder<SqlBool> => {
  const ways = waysTo(sought)
  if (ways.length === 0) return sql<SqlBool>`true`
  const fields = sought.field === null ? readable : [sought.field]
  const among = sql`${fields as string[] | null}::text[]`
  const id = sql.ref(`${alias}.id`)
  if (common) {
    // A subquery that gives a value is asked for each row; one asked by `exists` might be turned into a join of all.
    const told = ways.map(
      ({
        anywhere,
      }) => sql`e.texts like all (${texts(anywhere)}) and (${among} is null or e.fields <@ ${among}
        or find_readable(e.fields, e.texts, ${among}) like all (${texts(anywhere)}))`,
    )
    return sql<SqlBool>`coalesce((select ${sql.join(told, sql` or `)} from find_text e
      where e.noun = ${noun} and e.record_id = ${id}), false)`
  }
  const gathered = ways.map(
    (n) =>
      sql`select find_ids(${noun}, ${among}, ${texts(n.anywhere)}, ${integers(n.grams)}, ${integers(n.either)})`,
  )
  // As an array: a join's plan, made without knowing how many there are, compares every row with every one of them.
  return sql<SqlBool>`${id} = any(array(${sql.join(gathered, sql` union all `)}))`
}

/** The records that have any of these values among their keys, whatever the field and whoever may see them; thousands per call. */
export const idsByKey = async (tx: Tx, noun: string, keys: readonly string[]): Promise<string[]> => {
  const sought = [...new Set(keys.map(findable).filter((key) => key !== ''))]
  if (sought.length === 0) return []
  const { rows } = await sql<{
    id: string
  }>`select find_ids_by_keys(${noun}, ${texts(sought)}) as id`.execute(tx)
  return rows.map((row) => row.id)
}

/** The name under which a noun's deleted records stand in the find index: only lists of the bin ask for it. */
export const binned = (noun: string) => `${noun}.deleted`

/** Puts records of one noun, at least one, into the find index, or renews their entries; one statement however many. */
export const indexing = (noun: string, entries: readonly FindEntry[]): RawBuilder<unknown> => {
  const c = entryColumns(entries)
  return sql`select find_index(${noun}, ${c.ids}::uuid[], ${texts(c.owners)}, ${texts(c.titles)}, ${texts(c.names)},
    ${texts(c.fields)}, ${texts(c.texts)}, ${texts(c.mores)}, ${texts(c.keys)}, ${texts(c.grams)})`
}

/** The same, done. */
export const indexRecords = async (tx: Tx, noun: string, entries: readonly FindEntry[]): Promise<void> => {
  if (entries.length > 0) await indexing(noun, entries).execute(tx)
}

/** Takes records out of the find index. */
export const unindexing = (noun: string, ids: readonly string[]): RawBuilder<unknown> =>
  sql`select find_unindex(${noun}, ${ids as string[]}::uuid[])`

/** The same, done. */
export const unindexRecords = async (tx: Tx, noun: string, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await unindexing(noun, ids).execute(tx)
}
