import type { Field } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { cleaned, isBlank } from './edits.ts'

export type Values = Readonly<Record<string, unknown>>
type Entry = [key: string, field: Field]
export type FormParts = { main: Entry[]; groups: { name: 'reach' | 'legal' | 'other'; fields: Entry[] }[] }

const reach = new Set(['phones', 'emails', 'url', 'addresses'])

/** The fields of a form: what is asked first, and the rest in groups. `wanted` orders the first part; required ones always stand there unless they have a value. */
export const formParts = (
  n: AnyNoun,
  wanted: readonly string[] | undefined,
  may: (key: string) => boolean,
  initial: Values,
): FormParts => {
  const all = Object.entries(n.fields as Record<string, Field>).filter(([key, f]) => !f.fixed && may(key))
  const first = wanted ?? all.filter(([, f]) => f.column).map(([key]) => key)
  const isFirst = ([key, f]: Entry) => first.includes(key) || (f.required === true && isBlank(initial[key]))
  const place = (key: string) => (first.includes(key) ? first.indexOf(key) : -1)
  const rest = all.filter((entry) => !isFirst(entry))
  const groupOf = ([, f]: Entry) =>
    reach.has(f.kind) ? 'reach' : f.kind === 'identifier' ? 'legal' : 'other'
  return {
    main: all.filter(isFirst).toSorted(([a], [b]) => place(a) - place(b)),
    groups: (['reach', 'legal', 'other'] as const)
      .map((name) => ({ name, fields: rest.filter((e) => groupOf(e) === name) }))
      .filter((g) => g.fields.length > 0),
  }
}

/** What a new record begins with: oneself as its holder, the first state, and for what must have a time, `soon`. */
export const firstValues = (n: AnyNoun, me: string, soon: string, given: Values): Values => {
  const entries = Object.entries(n.fields as Record<string, Field>).flatMap(
    ([key, f]): [string, unknown][] => {
      if (f.fixed) return []
      if (f.kind === 'ref' && f.to === 'member' && n.owners.includes(key)) return [[key, me]]
      if (f.kind === 'choice' && f.required) return [[key, f.options[0]]]
      return f.kind === 'instant' && f.required ? [[key, soon]] : []
    },
  )
  return { ...Object.fromEntries(entries), ...given }
}

/** What is sent to create a record: no blanks, no stray spaces. */
export const bodyOf = (n: AnyNoun, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const field = n.fields[key] as Field | undefined
      const clean = field && cleaned(field, value)
      return isBlank(clean) ? [] : [[key, clean]]
    }),
  )

/** The required fields that are still blank. */
export const missing = (n: AnyNoun, values: Values): string[] =>
  Object.entries(n.fields as Record<string, Field>).flatMap(([key, f]) =>
    f.required && !f.fixed && isBlank(cleaned(f, values[key])) ? [key] : [],
  )

/** The values by which doubles are looked for: names, identifiers, telephones and mails, once they are long enough to mean something. */
export const likenessValues = (n: AnyNoun, values: Values): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(n.fields as Record<string, Field>).flatMap(([key, f]): [string, string | string[]][] => {
      const value = f.key ? cleaned(f, values[key]) : null
      if (typeof value === 'string') return value.length > 2 ? [[key, value]] : []
      const list = Array.isArray(value)
        ? value.filter((v): v is string => typeof v === 'string' && v.length > 4)
        : []
      return list.length > 0 ? [[key, list]] : []
    }),
  )
