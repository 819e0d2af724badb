import type { Line, Piece } from './lines.ts'

/** What share of a page's pieces may run across the middle, and must stand on either side, for it to be set in two columns. */
const shares = { across: 0.1, side: 0.3, filled: 0.5 }
/** Fewer pieces than this tell nothing. */
const FEWEST = 8

const sides = (lines: readonly Line[], x: number) => {
  const found = { left: [] as Piece[], right: [] as Piece[], across: [] as Piece[] }
  for (const piece of lines.flatMap(({ pieces }) => pieces))
    found[piece.right <= x ? 'left' : piece.left >= x ? 'right' : 'across'].push(piece)
  return found
}

/** Whether pieces mostly fill their column: prose does, a table of names and figures does not. */
const fills = (pieces: readonly Piece[], width: number) =>
  pieces.reduce((sum, { left, right }) => sum + right - left, 0) / pieces.length > shares.filled * width

/** Where a page is divided into two columns of prose; undefined where it is not. */
const gutterOf = (lines: readonly Line[]): number | undefined => {
  const all = lines.flatMap(({ pieces }) => pieces)
  if (all.length < FEWEST) return undefined
  const [from, to] = [Math.min(...all.map((p) => p.left)), Math.max(...all.map((p) => p.right))]
  const places = Array.from({ length: 31 }, (_, at) => from + (to - from) * (0.35 + at / 100))
  const x = places.toSorted((a, b) => sides(lines, a).across.length - sides(lines, b).across.length)[0]!
  const { left, right, across } = sides(lines, x)
  const enough = Math.min(left.length, right.length) >= shares.side * all.length
  const isProse = fills(left, x - from) && fills(right, to - x)
  return enough && isProse && across.length <= shares.across * all.length ? x : undefined
}

/** Which script most of the letters are: Latin, Cyrillic or Chinese. */
const scriptOf = (lines: readonly Line[]): string => {
  const text = lines.flatMap(({ pieces }) => pieces.map((p) => p.text)).join('')
  const scripts = [/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu, /\p{Script=Han}/gu]
  const counts = scripts.map((script) => text.match(script)?.length ?? 0)
  return String(counts.indexOf(Math.max(...counts)))
}

const kept = (lines: readonly Line[], holds: (piece: Piece) => boolean): Line[] =>
  lines.flatMap((line) => {
    const pieces = line.pieces.filter(holds)
    return pieces.length > 0 ? [{ ...line, pieces }] : []
  })

/**
 * The lines of a document in the order they are read, as runs that belong together. Two columns in one language are read page by page;
 * where each has a language of its own, the whole of one is read before the other.
 */
export const columnsOf = (pages: readonly (readonly Line[])[]): Line[][] => {
  const found = pages.map(gutterOf)
  const known = found.flatMap((x) => x ?? []).toSorted((a, b) => a - b)
  if (known.length < pages.length / 2) return [pages.flat()]
  const usual = known[known.length >> 1]!
  const split = pages.map((lines, at) => {
    const x = found[at] ?? usual
    // What runs across belongs to what stands on the left.
    const isRight = ({ left, right }: Piece) => left >= x || (left + right) / 2 > x + (right - left) / 4
    return { left: kept(lines, (p) => !isRight(p)), right: kept(lines, isRight) }
  })
  const [left, right] = [split.flatMap((page) => page.left), split.flatMap((page) => page.right)]
  return scriptOf(left) === scriptOf(right) ? split.flatMap((page) => [page.left, page.right]) : [left, right]
}
