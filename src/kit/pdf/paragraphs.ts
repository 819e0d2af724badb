import { isTight, type Line, type Piece, wordsOf } from './lines.ts'

/** How much more than usual two lines stand apart, when perhaps or surely a paragraph begins, a passage, or a row of a table. */
const apart = { perhaps: 1.05, paragraph: 1.12, passage: 1.6, row: 1.15 }

const endsSentence = /[.!?:;。！？：；]["”»)）]?$/u
const begins =
  /^(?:[(（]?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[)）、]|\d{1,3}\.(?:\s|$)|\d{1,3}(?:\.\d{1,3}){1,5}\.?[\s\p{Script=Han}]|第.{1,5}[条章节]|[•–—]\s)/u

/** How lines of a run lie: how far apart they usually stand (in sizes of the letters), and where they end on the right. */
type Measure = { pitch: number; edge: number; words: ReadonlySet<string> }

const share = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * at)] ?? 0

const measured = (lines: readonly Line[]): Measure => {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before?.page === line.page && line.y > before.y ? [(line.y - before.y) / line.size] : []
  })
  const words = lines.flatMap(
    (line) =>
      wordsOf(line)
        .toLowerCase()
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [],
  )
  return {
    pitch: Math.max(1, share(steps, 0.05)),
    edge: share(
      lines.map(({ pieces }) => pieces.at(-1)!.right),
      0.97,
    ),
    words: new Set(words),
  }
}

/** The two parts of a word that is divided at the end of a line; undefined where none is. */
const divided = (before: string, after: string): [head: string, tail: string] | undefined => {
  const [head, tail] = [/(\p{L}+)[-\u2010]$/u.exec(before)?.[1], /^\p{Ll}+/u.exec(after)?.[0]]
  return head !== undefined && tail !== undefined ? [head, tail] : undefined
}

/** Two lines of a paragraph as one: a divided word is whole again, unless the document writes it with a hyphen elsewhere. */
const joined = (before: string, after: string, { words }: Measure): string => {
  const word = divided(before, after)
  if (word) return `${words.has(word.join('-').toLowerCase()) ? before : before.slice(0, -1)}${after}`
  return `${before}${isTight(before, after) ? '' : ' '}${after}`
}

/** How far apart two lines stand, measured by what is usual; undefined across pages. */
const stepOf = (before: Line, line: Line, { pitch }: Measure): number | undefined =>
  before.page === line.page && line.y > before.y ? (line.y - before.y) / line.size / pitch : undefined

/** Whether a paragraph ends with the line before: by the space, by a number, or because its next word would have had room. */
const isNew = (before: Line, line: Line, measure: Measure): boolean => {
  const step = stepOf(before, line, measure)
  if (step !== undefined && step > apart.paragraph) return true
  if (Math.abs(line.size - before.size) > before.size / 10) return true
  const isLooser = step !== undefined && step > apart.perhaps
  if (isLooser && before.font && line.font && before.font !== line.font) return true
  const [a, b] = [wordsOf(before), wordsOf(line)]
  if (divided(a, b)) return false
  const [last, first] = [before.pieces.at(-1)!, line.pieces[0]!]
  const ended = endsSentence.test(a)
  if (ended && begins.test(b)) return true
  const next = isTight(a, b) ? 1 : /^\S+/.exec(b)![0].length
  const wide = ((first.right - first.left) / first.text.length) * next + line.size / 2
  const room = measure.edge - last.right
  const short = room > (measure.edge - before.pieces[0]!.left) / 4
  return room > wide && (ended || short || isLooser)
}

/** The columns of a table as spans that nothing in it runs across. */
const spansOf = (lines: readonly Line[]): Pick<Piece, 'left' | 'right'>[] => {
  const spans: { left: number; right: number }[] = []
  for (const { left, right } of lines.flatMap(({ pieces }) => pieces).toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else spans.push({ left, right })
  }
  return spans
}

/** The lines from a place on that are a table: those of several cells, and within it those that go on in one. */
const tableFrom = (lines: readonly Line[], from: number, measure: Measure): Line[] => {
  const table: Line[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    const before = table.at(-1)
    if (before && line.page !== before.page) break
    const isRow = line.pieces.length > 1
    const goesOn =
      before &&
      (stepOf(before, line, measure) ?? 2) < apart.row &&
      spansOf(table).some(({ left }) => Math.abs(left - line.pieces[0]!.left) < 2) &&
      spansOf([...table, line]).length === spansOf(table).length
    if (!isRow && !goesOn) break
    table.push(line)
  }
  return table
}

/** A table as text: a row on a line, cells apart by tabs. */
const rowsOf = (table: readonly Line[], measure: Measure): string[] => {
  const spans = spansOf(table)
  const steps = table.slice(1).map((line, at) => line.y - table[at]!.y)
  const isSpaced = Math.max(...steps) > apart.row * Math.min(...steps)
  const rows: string[][] = []
  for (const [at, { pieces }] of table.entries()) {
    const own = spans.map(
      ({ left, right }) => pieces.find((p) => p.left >= left && p.right <= right)?.text ?? '',
    )
    const begun = isSpaced ? steps[at - 1]! > apart.row * Math.min(...steps) : own[0] !== ''
    if (at === 0 || begun) rows.push(own)
    else
      rows.push(
        rows.pop()!.map((cell, i) => (cell && own[i] ? joined(cell, own[i], measure) : cell || own[i]!)),
      )
  }
  return rows.map((row) => row.join('\t'))
}

/** Lines as text: a paragraph or a row of a table on a line, and a blank line where more space is left. */
export const paragraphsOf = (lines: readonly Line[]): string => {
  const measure = measured(lines)
  const written: string[] = []
  let [before, isTable]: [Line | undefined, boolean] = [undefined, false]
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    if (before && (stepOf(before, line, measure) ?? 0) > apart.passage) written.push('')
    const table = tableFrom(lines, at, measure)
    if (table.length > 0) written.push(...rowsOf(table, measure))
    else if (!before || isTable || isNew(before, line, measure)) written.push(wordsOf(line))
    else written.push(joined(written.pop()!, wordsOf(line), measure))
    at += Math.max(1, table.length)
    ;[before, isTable] = [lines[at - 1], table.length > 0]
  }
  return written.join('\n')
}
