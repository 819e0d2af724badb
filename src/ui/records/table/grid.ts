/** A place in a grid: a row, and a column of which 0 is the box that selects the row. */
export type At = { row: number; column: number }

export const ROW_HEIGHT = 40
export const CHECK_WIDTH = 40
export const CARD_HEIGHT = 92

/** What a key says, or the letter that stands on it in Latin where the layout is another: Ч is X, О is J. */
export const latinKey = (key: string, code: string): string =>
  key.length === 1 && key > '\u007f' && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key

/** Where a key leads from a place; undefined for keys that do not move. Pages are in rows. */
export const moved = (
  at: At,
  key: string,
  size: { rows: number; columns: number },
  page: number,
  far: boolean,
): At | undefined => {
  const row = (to: number): At => ({ row: Math.max(0, Math.min(size.rows - 1, to)), column: at.column })
  const column = (to: number): At => ({ row: at.row, column: Math.max(0, Math.min(size.columns - 1, to)) })
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return row(at.row + 1)
    case 'ArrowUp':
    case 'k':
      return row(at.row - 1)
    case 'ArrowRight':
      return column(at.column + 1)
    case 'ArrowLeft':
      return column(at.column - 1)
    case 'PageDown':
      return row(at.row + page)
    case 'PageUp':
      return row(at.row - page)
    case 'Home':
      return far ? { row: 0, column: 0 } : column(0)
    case 'End':
      return far ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1)
    default:
      return undefined
  }
}

/** The selection after a row is chosen or left; with `from`, all rows between take the same. */
export const selectedAfter = (
  selected: ReadonlySet<string>,
  ids: readonly string[],
  row: number,
  from?: number,
): Set<string> => {
  const id = ids[row]
  const next = new Set(selected)
  if (id === undefined) return next
  const on = !selected.has(id)
  const range = from === undefined ? [id] : ids.slice(Math.min(from, row), Math.max(from, row) + 1)
  for (const one of range) {
    if (on) next.add(one)
    else next.delete(one)
  }
  return next
}

/** How many rows a scroll bar shows: those loaded, and those known or supposed to follow. */
export const rowsShown = (loaded: number, more: boolean, counted: number | undefined): number =>
  more ? Math.max(loaded + 50, counted ?? 0) : loaded
