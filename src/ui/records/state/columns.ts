import { type Field, instant, type Kind, ref } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'

/** A column of a list: a field, and its width in CSS pixels. */
export type Column = { key: string; width: number }

/** What every record carries beside its own fields and a list may show, filter and sort by. */
export const envelopeFields: Readonly<Record<string, Field>> = {
  createdAt: instant({ fixed: true, required: true, sort: true }),
  createdBy: ref('member', { fixed: true }),
  updatedAt: instant({ fixed: true, required: true, sort: true }),
}

/** A field of a noun or of the envelope, by name. */
export const fieldNamed = (n: AnyNoun, key: string): Field | undefined =>
  Object.hasOwn(n.fields, key) ? (n.fields[key] as Field) : envelopeFields[key]

/** Every field a list may show, the noun's first. */
export const listFields = (n: AnyNoun, hidden: ReadonlySet<string> = new Set()): [string, Field][] =>
  [...Object.entries(n.fields as Record<string, Field>), ...Object.entries(envelopeFields)].filter(
    ([key]) => !hidden.has(key),
  )

const widths: Record<Kind, number> = {
  text: 200,
  url: 180,
  choice: 140,
  ref: 170,
  subject: 220,
  links: 220,
  day: 130,
  instant: 170,
  integer: 100,
  flag: 100,
  money: 140,
  phones: 170,
  emails: 220,
  identifier: 150,
  addresses: 260,
}
export const MIN_WIDTH = 72
export const MAX_WIDTH = 800
const fit = (width: number) => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)))

/** A field's width until the reader pulls at it; a number or code takes less than a sentence. */
export const widthOf = (n: AnyNoun, key: string): number => {
  if (key === n.title) return 280
  const field = fieldNamed(n, key)
  return field?.kind === 'text' && field.max <= 60 ? 120 : widths[field?.kind ?? 'text']
}

/** The columns of a list from the URL's text (`name:300,ownerId`); the title comes first whatever the text says. */
export const columnsFrom = (
  n: AnyNoun,
  text: string | undefined,
  hidden: ReadonlySet<string> = new Set(),
): Column[] => {
  const named = text
    ? text.split(',')
    : Object.entries(n.fields as Record<string, Field>).flatMap(([key, f]) => (f.column ? [key] : []))
  const columns = new Map<string, Column>()
  for (const part of [n.title, ...named]) {
    const [key = '', width] = part.split(':')
    const known = fieldNamed(n, key) && !hidden.has(key)
    if (known && (width !== undefined || !columns.has(key)))
      columns.set(key, { key, width: fit(Number(width) || widthOf(n, key)) })
  }
  return [...columns.values()]
}

/** The URL's text of columns; a width is named only where it is not the field's own. Undefined for the noun's own choice. */
export const columnsText = (n: AnyNoun, columns: readonly Column[]): string | undefined => {
  const write = (list: readonly Column[]) =>
    list.map(({ key, width }) => (width === widthOf(n, key) ? key : `${key}:${width}`)).join(',')
  const text = write(columns)
  return text === write(columnsFrom(n, undefined)) ? undefined : text
}

/** Shows a column at the end, or takes it away; the title stays. */
export const toggleColumn = (n: AnyNoun, columns: readonly Column[], key: string): Column[] => {
  if (key === n.title) return [...columns]
  return columns.some((c) => c.key === key)
    ? columns.filter((c) => c.key !== key)
    : [...columns, { key, width: widthOf(n, key) }]
}

/** Moves a column by some places; the title stays first. */
export const moveColumn = (columns: readonly Column[], key: string, by: number): Column[] => {
  const from = columns.findIndex((c) => c.key === key)
  const to = Math.min(columns.length - 1, Math.max(1, from + by))
  const moved = columns[from]
  return from < 1 || !moved ? [...columns] : columns.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Gives a column another width, in CSS pixels. */
export const resizeColumn = (columns: readonly Column[], key: string, width: number): Column[] =>
  columns.map((c) => (c.key === key ? { key, width: fit(width) } : c))
