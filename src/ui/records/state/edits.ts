import type { Address, Field } from '#kit/fields.ts'
import type { AnyRecord } from './pages.ts'

/** Changed fields of a record. */
export type Edit = Readonly<Record<string, unknown>>

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Whether a value says nothing: none, empty text or an empty list. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The part of an edit that changes something. */
export const effectOf = (edit: Edit, record: AnyRecord): Edit =>
  Object.fromEntries(
    Object.entries(edit).filter(
      ([key, value]) => !same(value, record[key]) && !(isBlank(value) && isBlank(record[key])),
    ),
  )

/** The edit that takes an edit back. */
export const reverseOf = (edit: Edit, before: AnyRecord): Edit =>
  Object.fromEntries(Object.keys(edit).map((key) => [key, before[key] ?? null]))

/** The edited fields that somebody else has changed to something else since `before` was read. */
export const conflictsOf = (edit: Edit, before: AnyRecord, current: AnyRecord): string[] =>
  Object.keys(edit).filter((key) => !same(before[key], current[key]) && !same(edit[key], current[key]))

/** The fields that differ between two copies of a record, for a brief mark. */
export const changedFields = (before: AnyRecord, after: AnyRecord): string[] =>
  Object.keys(after).filter(
    (key) => !['version', 'updatedAt', 'refs', 'can'].includes(key) && !same(before[key], after[key]),
  )

/** The title of a record: its naming field, or undefined when it is empty or hidden. */
export const titleOf = (record: AnyRecord, field: string): string | undefined => {
  const title = record[field]
  return typeof title === 'string' && title.trim() !== '' ? title : undefined
}

/** A typed value as it is sent: trimmed, without empty lines, null where nothing is left. */
export const cleaned = (field: Field, value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (!Array.isArray(value)) return value ?? null
  if (field.kind === 'phones' || field.kind === 'emails')
    return value.map((v) => String(v).trim()).filter(Boolean)
  if (field.kind === 'addresses') return (value as Address[]).filter((a) => Object.values(a).some(Boolean))
  return value as unknown
}
