/** Words as a PDF places them, in points from the upper left corner of the page; `y` is where they stand. */
export type Placed = { left: number; right: number; y: number; size: number; font: string; text: string }
/** Words that stand together on a line. */
export type Piece = Pick<Placed, 'left' | 'right' | 'text'>
/**
 * What stands at one height of a page; more pieces than one are cells of a table, or columns. `font` is that of all its words, or
 * undefined.
 */
export type Line = { page: number; y: number; size: number; font: string | undefined; pieces: Piece[] }

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** Whether two pieces of writing stand together without a space: Chinese has none. */
export const isTight = (before: string, after: string): boolean =>
  han.test(before.at(-1) ?? '') || han.test(after[0] ?? '')

/**
 * What a space between two pieces of writing is, by its width in sizes of the letters: between words, between words even in Chinese,
 * perhaps between two cells, certainly so, and at most behind a number. Cells begin at one place but for so much.
 */
const gaps = { word: 0.12, wide: 0.45, cell: 0.9, sure: 2, label: 4 }
const ALIGNED = 0.75

/** A number that stands before what it numbers. */
const label = /^(?:[(（]?[\p{L}\d]{1,3}[)）.、]|\d{1,3}(?:\.\d{1,3}){1,5}[.)]?|第.{1,4}[条章节]|[•–—§-])$/u

const joinedBy = (glue: string, [first, ...others]: readonly Piece[]): Piece => {
  const last = others.at(-1) ?? first!
  return {
    left: first!.left,
    right: last.right,
    text: [first!, ...others].map(({ text }) => text).join(glue),
  }
}

const piecesOf = (placed: readonly Placed[]): Piece[] => {
  const pieces: Piece[] = []
  for (const { left, right, size, text } of placed.toSorted((a, b) => a.left - b.left)) {
    const last = pieces.at(-1)
    const gap = last ? left - last.right : 0
    if (!last || gap > gaps.cell * size) pieces.push({ left, right, text: text.trim() })
    else {
      const spaced = /^\s/.test(text) || gap > gaps.word * size
      const isSpace = gap > gaps.wide * size || (spaced && !isTight(last.text, text))
      last.text += (isSpace ? ' ' : '') + text.trim()
      last.right = Math.max(last.right, right)
    }
  }
  const [first, second] = pieces
  const isLabel =
    pieces.length === 2 &&
    label.test(first!.text) &&
    second!.left - first!.right < gaps.label * placed[0]!.size
  return isLabel ? [joinedBy(' ', pieces)] : pieces
}

/** A wide space is that between two cells where a line beside it begins a cell at the same place, or it is very wide. */
const cellsOf = (line: Line, neighbours: readonly Line[]): Piece[] => {
  const others = neighbours.filter((other) => other !== line)
  const starts = others.flatMap(({ pieces }) => pieces.map(({ left }) => left))
  return line.pieces.reduce<Piece[]>((cells, piece) => {
    const last = cells.at(-1)
    const isCell =
      !last ||
      piece.left - last.right > gaps.sure * line.size ||
      starts.some((left) => Math.abs(left - piece.left) < ALIGNED * line.size)
    return isCell ? [...cells, piece] : [...cells.slice(0, -1), joinedBy(' ', [last, piece])]
  }, [])
}

/** The lines of a page from above to below. */
export const linesOf = (placed: readonly Placed[], page: number): Line[] => {
  const rows: Placed[][] = []
  for (const one of placed.toSorted((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0]
    if (first && one.y - first.y < Math.min(first.size, one.size) / 2) rows.at(-1)!.push(one)
    else rows.push([one])
  }
  const lines = rows.map((row) => {
    const { y, size, font } = row.reduce((a, b) => (b.size > a.size ? b : a))
    const isOne = row.every((one) => one.font === font)
    return { page, y, size, font: isOne ? font : undefined, pieces: piecesOf(row) }
  })
  return lines.map((line, at) => ({
    ...line,
    pieces: cellsOf(line, lines.slice(Math.max(0, at - 2), at + 3)),
  }))
}

/** The words of a line. */
export const wordsOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join(' ')
