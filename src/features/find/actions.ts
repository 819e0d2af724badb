import { sql } from 'kysely'
import { type Actor, may, reach, readableFields, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Field } from '#kit/fields.ts'
import { byRank, type Candidate, findRecords, idsByKey } from '#kit/find.ts'
import { fieldsFoundBy, foundIn } from '#kit/list.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { allNouns, nounNamed } from '#kit/nouns.ts'
import { type Row, valueIn } from '#kit/present.ts'
import { normalise } from '#kit/store.ts'
import type { Found } from './contract.ts'
import { sharedFields, shownValue } from './rules.ts'

type Ranked = Found & Pick<Candidate, 'rank'>

/** The best of what was found in several searches, in their order. */
export const bestOf = (found: readonly Ranked[], limit: number): Found[] =>
  found
    .toSorted(byRank)
    .slice(0, limit)
    .map(({ rank: _, ...one }) => one)

/** The nouns an actor may search, of those asked for. */
export const searchable = (actor: Actor, asked: string | undefined): AnyNoun[] => {
  const wanted = asked?.split(',')
  return allNouns().filter((n) => (!wanted || wanted.includes(n.name)) && may(actor, `${n.name}.read`))
}

/**
 * Records of some nouns that hold what was typed, best first. The index proposes candidates within the actor's reach and
 * readable fields; each noun's one rule of visibility has the last word.
 */
export const find = async (
  { tx, actor }: Work,
  nouns: readonly AnyNoun[],
  { q, limit }: { q: string; limit: number },
): Promise<Ranked[]> => {
  const places = nouns.flatMap((n) => {
    const readable = foundIn(actor, n)
    return readable === undefined ? [] : [{ noun: n.name, owners: ownersOf(actor, n), readable }]
  })
  const candidates =
    places.length > 0
      ? await findRecords(tx, q, { places, memberId: actor.memberId, country: actor.country, limit })
      : []
  const rows = await visibleRows({ tx, actor }, candidates)
  return candidates.flatMap((c) => {
    const row = rows.get(c.id)
    const n = nounNamed(c.noun)
    if (!row || !n) return []
    const field = c.field && (n.fields[c.field] as Field | undefined)
    return [
      {
        rank: c.rank,
        noun: c.noun,
        id: c.id,
        title: c.title.slice(0, 200),
        field: c.field,
        text: field && c.field ? shownValue(valueIn(row, c.field, field), q) : null,
        mark: markOf(n, row, fieldsFoundBy(actor, n)),
      },
    ]
  })
}

/** The first number, phone or mail the actor may read. */
const markOf = (n: AnyNoun, row: Row, readable: readonly string[]): string | null => {
  for (const key of readable) {
    const field = n.fields[key] as Field
    const value = marks.has(field.kind) && shownValue(valueIn(row, key, field), '')
    if (value) return value
  }
  return null
}
const marks: ReadonlySet<Field['kind']> = new Set(['identifier', 'phones', 'emails'])

/** Whose records the index may propose: what is read with its subject, such as a note, is judged by visibility alone. */
const ownersOf = (actor: Work['actor'], n: AnyNoun): readonly string[] | null =>
  ['note', 'call'].includes(n.name) || n.owners.length === 0 ? null : reach(actor, n.name, 'read')

const visibleRows = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  candidates: readonly Candidate[],
): Promise<Map<string, Row>> => {
  const found = await Promise.all(
    [...Map.groupBy(candidates, (c) => c.noun)].map(([noun, some]) => {
      const ids = some.map((c) => c.id)
      return sql<Row>`select t.* from ${sql.table(noun)} t
        where t.id = any(${ids}::uuid[]) and t.deleted_at is null and ${visible(actor, noun, 't')}`.execute(
        tx,
      )
    }),
  )
  return new Map(found.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
}

const MOST_LIKE = 10

/** Records that share an exact name, identifier, phone or mail; of one the actor may not see, only that it is there and whom to ask. */
export const duplicates = async (
  { tx, actor }: Work,
  { noun, values }: { noun: string; values: Record<string, string | string[]> },
) => {
  const n = nounNamed(noun)
  if (!n || !may(actor, `${noun}.read`)) return { items: [] }
  const fields = readableFields(actor, n).filter(([key, f]) => f.key && Object.hasOwn(values, key))
  const given = Object.fromEntries(
    fields.map(([key, field]) => {
      const value =
        field.kind === 'phones' || field.kind === 'emails' ? [values[key]].flat() : [values[key]].flat()[0]
      const stored = normalise(key, field, value, actor.country)
      return [key, 'value' in stored ? stored.value : null]
    }),
  )
  const keys = Object.values(given)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value !== '')
  const ids = keys.length > 0 ? await idsByKey(tx, noun, keys) : []
  const { rows } = await sql<Row & { seen: boolean; owner: string | null }>`
    select t.*, ${visible(actor, noun, 't')} as seen,
      (select m.name from member m where m.workspace_id = t.workspace_id and m.id = t.owner_id) as owner
    from ${sql.table(noun)} t
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = any(${ids}::uuid[]) and t.deleted_at is null limit ${MOST_LIKE}`.execute(
    tx,
  )
  return {
    items: rows
      .map((row) => ({
        id: row.seen ? row.id : null,
        title: row.seen ? (row.name as string) : null,
        fields: sharedFields(fields, given, (key, field) => valueIn(row, key, field)),
        ask: row.seen ? null : row.owner,
      }))
      .filter((item) => item.fields.length > 0),
  }
}
