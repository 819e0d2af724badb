import type { Changes } from './events.ts'
import type { Field, Subject } from './fields.ts'
import type { FindEntry } from './find.ts'
import type { AnyNoun } from './noun.ts'
import { column } from './rights.ts'
import { type Row, type Values, valueIn } from './values.ts'

/** Whether two stored values are equal, whatever objects hold them. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (isPlain(a) && isPlain(b)
    ? (a ?? null) === (b ?? null)
    : JSON.stringify(a ?? null) === JSON.stringify(b ?? null))

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** Field → [old, new] for every field that differs; a new record's empty fields are left out. */
export const changesBetween = (fields: [string, Field][], before: Row | null, after: Row): Changes => {
  const values = (row: Row): Values =>
    Object.fromEntries(fields.map(([key, field]) => [key, valueIn(row, key, field)]))
  return changesOf(
    fields.map(([key]) => key),
    before && values(before),
    values(after),
  )
}

/** The same of values at hand. */
export const changesOf = (keys: readonly string[], before: Values | null, after: Values): Changes => {
  const changes: Record<string, Changes[string]> = {}
  for (const key of keys) {
    const [old, next] = [before?.[key] ?? null, after[key] ?? null]
    if (same(old, next) || (!before && Array.isArray(next) && next.length === 0)) continue
    changes[key] = [old, next]
  }
  return changes
}

/** The record on whose timeline a record's events appear too: the one its noun names, or its subject, if it has one. */
export const parentOf = (n: AnyNoun, row: Row): Subject | null => {
  const above = n.parent === undefined ? undefined : (n.fields[n.parent] as Field)
  if (above?.kind === 'ref') {
    const id = row[column(n.parent!)] as string | null
    return id === null ? null : { noun: above.to, id }
  }
  const found = Object.entries(n.fields as Record<string, Field>).find(([, f]) => f.kind === 'subject')
  return found ? (valueIn(row, found[0], found[1]) as Subject | null) : null
}

/** What the find index holds of a record. */
export const findEntry = (n: AnyNoun, row: Row): FindEntry => {
  const found = Object.entries(n.fields as Record<string, Field>).filter(([, f]) => f.find)
  return {
    id: row.id,
    title: (row[column(n.title)] as string | null) ?? '',
    ownerIds: [
      ...new Set(n.owners.map((field) => row[column(field)] as string | null).filter((id) => id !== null)),
    ],
    fields: Object.fromEntries(
      found.flatMap(([key, f]) => {
        const value = valueIn(row, key, f) as string | string[] | null
        return value === null || value.length === 0 ? [] : [[key, value]]
      }),
    ),
    keys: found
      .filter(([, f]) => f.key)
      .flatMap(([key, f]) => (valueIn(row, key, f) as string | string[] | null) ?? []),
  }
}
