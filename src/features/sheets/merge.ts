import type { Field, Link } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { emptyValue, type Values } from '#kit/values.ts'

/** Whether a value says nothing; a flag that is off does not either. */
export const empty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** Works something out about a noun once and for all: a catalogue never changes, and rows are many. */
export const perNoun = <T>(of: (fields: [string, Field][], n: AnyNoun) => T): ((n: AnyNoun) => T) => {
  const known = new WeakMap<AnyNoun, { value: T }>()
  return (n) => {
    const held = known.get(n)
    if (held) return held.value
    const value = of(Object.entries(n.fields as Record<string, Field>), n)
    known.set(n, { value })
    return value
  }
}

/** The values of a record of which nothing is known yet. */
export const emptyOf = perNoun((fields): Values =>
  Object.fromEntries(fields.map(([key, f]) => [key, emptyValue(f)])),
)

const union = (field: Field, before: unknown, given: unknown[]): unknown[] => {
  const held = (before as unknown[] | null) ?? []
  if (field.kind !== 'links') return [...new Set([...held, ...given])]
  const links = new Map((held as Link[]).map((link) => [link.id, link]))
  for (const link of given as Link[])
    links.set(link.id, { id: link.id, role: link.role ?? links.get(link.id)?.role ?? null })
  return [...links.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((link) => (field.through.extra ? link : { id: link.id }))
}

/**
 * A record's values after a row. Links are only ever added. Lists (telephones, mails) are replaced by the first row that
 * gives them and added to by later rows of the same file; an address takes on the parts that are given.
 */
export const merge = (n: AnyNoun, before: Values, given: Values, fill: boolean, touched: boolean): Values => {
  const next = { ...before }
  for (const [key, value] of Object.entries(given)) {
    const field = n.fields[key] as Field
    if (field.kind === 'links') next[key] = union(field, before[key], value as unknown[])
    else if (touched && (field.kind === 'phones' || field.kind === 'emails'))
      next[key] = union(field, before[key], value as unknown[])
    else if (fill && !empty(before[key])) continue
    else if (field.kind === 'addresses') {
      const [first, ...others] = (before[key] as object[] | null) ?? []
      next[key] = [{ ...first, ...(value as object[])[0] }, ...others]
    } else next[key] = value
  }
  return next
}
