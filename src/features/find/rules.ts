import type { Field } from '#kit/fields.ts'
import { fold } from '#kit/text.ts'

/** The fields in which a stored record equals the given values: the same text whatever its case, spaces and quotation marks, or one entry in common. */
export const sharedFields = (
  fields: readonly [string, Field][],
  given: Readonly<Record<string, unknown>>,
  stored: (key: string, field: Field) => unknown,
): string[] =>
  fields
    .filter(([key, field]) => {
      const theirs = listOf(stored(key, field)).map(plain)
      return listOf(given[key]).some((value) => theirs.includes(plain(value)))
    })
    .map(([key]) => key)

const listOf = (value: unknown): unknown[] =>
  value === null || value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]

const plain = (value: unknown): string => fold(String(value))

/** The value of a field that shows why a record was found: of several, the one that holds what was typed, else the first. */
export const shownValue = (value: unknown, typed: string): string | null => {
  const texts = listOf(value).map(String)
  const digits = typed.replace(/\D/g, '')
  const holds = (text: string) =>
    plain(text).includes(plain(typed)) || (digits.length > 1 && text.replace(/\D/g, '').includes(digits))
  const text = texts.find(holds) ?? texts[0]
  return text === undefined ? null : text.length > 200 ? `${text.slice(0, 199)}…` : text
}
