import type { AnyRecord, Page, Refs, Row } from '../state/pages.ts'

/** What the records of a column have in common; `colour` as CSS wants it. */
export type BoardColumn = { id: string; name: string; colour: string }
/** A page of one column's cards. */
export type ColumnPage = Page & { columnId: string }
/** What is loaded of a board: pages of all its columns, those of one column in order. */
export type BoardPages = { pages: readonly ColumnPage[]; pageParams: readonly unknown[] }
/** A column as it is drawn: its cards, and the cursor behind the last one. */
export type ColumnCards = { column: BoardColumn; rows: Row[]; next: string | null }
/** Where a card stands: in the column it fits, by a field in an order (`-amount`). */
export type Placing = { fits: (record: AnyRecord, columnId: string) => boolean; order: string }

const keyOf = ({ amount, ...record }: AnyRecord, field: string): unknown =>
  field === 'amount' ? (amount as { minor: number } | null | undefined)?.minor : record[field]

/** Whether a card comes before another in an order; what has no value comes last. */
const isBefore = (a: AnyRecord, b: AnyRecord, order: string): boolean => {
  const field = order.replace('-', '')
  const [x, y] = [keyOf(a, field), keyOf(b, field)]
  if (x === y || x === null || x === undefined) return false
  if (y === null || y === undefined) return true
  const less = typeof x === 'number' ? x < Number(y) : String(x) < String(y)
  return order.startsWith('-') ? !less : less
}

const inserted = (rows: readonly Row[], row: Row, order: string): Row[] => {
  const at = rows.findIndex((other) => isBefore(row.record, other.record, order))
  return rows.toSpliced(at < 0 ? rows.length : at, 0, row)
}

/**
 * The columns of a board. A card stands where its record says, whichever page brought it, so a card that is moved is in
 * its new column as soon as its record is changed. What fits no column stands in none.
 */
export const columnsOf = (
  data: BoardPages | undefined,
  columns: readonly BoardColumn[],
  { fits, order }: Placing,
): ColumnCards[] => {
  const pages = data?.pages ?? []
  const seen = new Set<string>()
  const fresh = (id: string) => !seen.has(id) && seen.add(id).has(id)
  const own = columns.map((column) => {
    const of = pages.filter((page) => page.columnId === column.id)
    const rows = of.flatMap(({ items, refs }) =>
      items.flatMap((record) => (fits(record, column.id) && fresh(record.id) ? [{ record, refs }] : [])),
    )
    return { column, rows, next: of.at(-1)?.next ?? null }
  })
  const arrived = pages.flatMap(({ items, refs }) => items.map((record) => ({ record, refs })))
  return own.map((cards) => ({
    ...cards,
    rows: arrived
      .filter(({ record }) => fits(record, cards.column.id) && fresh(record.id))
      .reduce((rows, row) => inserted(rows, row, order), cards.rows),
  }))
}

export type Lane = { heading: string; id: string; count: number }
/** What a column draws, from the top: its cards, or owners with their cards below them. */
export type Drawn = Row | Lane
export const isLane = (item: Drawn): item is Lane => 'heading' in item

/** The cards of a column under their owners' names, in the order of the names; cards of nobody come last. */
export const inLanes = (rows: readonly Row[], nobody: string): Drawn[] => {
  const nameOf = (id: string, refs: Refs) => refs[id]?.title ?? nobody
  return [...Map.groupBy(rows, ({ record }) => String(record.ownerId ?? ''))]
    .map(([id, of]) => ({ id, of, heading: nameOf(id, of[0]?.refs ?? {}) }))
    .toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || a.heading.localeCompare(b.heading))
    .flatMap(({ id, of, heading }): Drawn[] => [{ heading, id, count: of.length }, ...of])
}
