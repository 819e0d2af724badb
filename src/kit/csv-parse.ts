import { maxCell, type Row, type RowIssue } from './sheet-row.ts'

/** The longest stretch searched for a closing quote, in characters; it bounds the memory one record can take. */
const maxRecord = 32_000_000

export type CsvShape = { delimiter: string; quote: string }

/** Remembers where the next `char` is, so that a text without one is searched once and not once per cell. */
const finder = (text: string, char: string) => {
  let found = -1
  return (from: number) => {
    if (found < from) {
      found = text.indexOf(char, from)
      if (found < 0) found = Infinity
    }
    return found
  }
}

type Closing = number | 'more' | 'none' | 'stray'

/**
 * Why not csv-parse: a quote nobody closed swallows the rest of the file there, a 10 MB cell ends the reading, and
 * with its tolerant options it is five times slower. Here each such row costs only itself.
 *
 * Returns a function that takes the next piece of text and gives back the records complete so far, empty ones
 * included; never throws.
 */
export const csvParser = ({ delimiter, quote }: CsvShape) => {
  const twice = quote + quote
  let rest = ''
  let parts: string[] = []
  let [pending, need, line] = [0, 0, 1]
  let eol: '\n' | '\r' | null = null
  // Up to this character of the file no quote spans lines: one was searched to here and never closed.
  let [base, lenientUntil] = [0, 0]
  let discarding = false

  const ends = (char: string | undefined) =>
    char === undefined || char === delimiter || char === '\n' || char === '\r'

  /** Where the quoted cell opened at `open` closes; a value there may hold doubled and even stray quotes. */
  const closing = (text: string, open: number, limit: number, final: boolean): Closing => {
    let [at, loose] = [open + 1, false]
    for (;;) {
      const found = text.indexOf(quote, at)
      if (found < 0) return limit < Infinity ? 'stray' : final ? 'none' : 'more'
      if (found > limit) return 'stray'
      // Three characters decide what a quote is.
      if (found + 2 >= text.length && !final) return 'more'
      if (text[found + 1] === quote) {
        // "ООО "Ромашка"": after one quote that was not doubled, the pair at the end is a quote and the close.
        if (loose && ends(text[found + 2])) return found + 1
        at = found + 2
      } else if (ends(text[found + 1])) return found
      else {
        // A quote that looks like the opening of another cell: ours was an inch mark, not an opening.
        if (found > open + 1 && ends(text[found - 1])) return 'stray'
        loose = true
        at = found + 1
      }
    }
  }

  const parse = (text: string, final: boolean, rows: Row[]) => {
    const stop = eol ?? '\n'
    const [nextLine, nextQuote, nextCell] = [finder(text, stop), finder(text, quote), finder(text, delimiter)]
    let at = 0

    const trimmed = (from: number, to: number) =>
      text.slice(from, to > from && stop === '\n' && text[to - 1] === '\r' ? to - 1 : to)

    /** One record that holds quotes, from `at`; null when its end is not here yet. */
    const quoted = (): { cells: string[]; issues?: RowIssue[]; end: number } | null => {
      const cells: string[] = []
      let [from, issues] = [at, undefined as RowIssue[] | undefined]
      for (;;) {
        if (text[from] === quote) {
          const limit = base + from < lenientUntil ? nextLine(from) : Infinity
          const close = closing(text, from, limit, final)
          if (close === 'more') return null
          if (close === 'none') lenientUntil = Math.max(lenientUntil, base + text.length)
          if (typeof close === 'number') {
            const value = text.slice(from + 1, close)
            cells.push(value.includes(twice) ? value.replaceAll(twice, quote) : value)
            const after = text[close + 1]
            if (after === delimiter) from = close + 2
            else return { cells, issues, end: close + (after === '\r' && text[close + 2] === '\n' ? 3 : 2) }
            continue
          }
          ;(issues ??= []).push({ code: 'sheet.stray_quote', column: cells.length })
        }
        const [cell, stopAt] = [nextCell(from), nextLine(from)]
        if (cell < stopAt) {
          cells.push(text.slice(from, cell))
          from = cell + 1
        } else if (stopAt < Infinity || final) {
          const end = Math.min(stopAt, text.length)
          cells.push(trimmed(from, end))
          return { cells, issues, end: end + 1 }
        } else return null
      }
    }

    while (at < text.length) {
      const stopAt = nextLine(at)
      if (discarding) {
        at = stopAt < Infinity ? stopAt + 1 : text.length
        if (stopAt < Infinity) [discarding, line] = [false, line + 1]
        continue
      }
      let row: Row
      const start = at
      if (stopAt < nextQuote(at) && stopAt < Infinity) {
        row = { line, cells: trimmed(at, stopAt).split(delimiter) }
        at = stopAt + 1
        line++
      } else {
        const record = quoted()
        if (!record) break
        row = { line, cells: record.cells }
        if (record.issues) row.issues = record.issues
        at = Math.min(record.end, text.length)
        for (let n = text.indexOf(stop, start); n >= 0 && n < at; n = text.indexOf(stop, n + 1)) line++
      }
      if (at - start > maxCell) refuseLarge(row)
      rows.push(row)
    }
    base += at
    return text.slice(at)
  }

  return (chunk: string, last: boolean): Row[] => {
    parts.push(chunk)
    pending += chunk.length
    // Doubling the wait keeps a long record linear: it is searched again only when twice as much has come.
    if (!last && pending < need) return []
    let text = rest + parts.join('')
    const rows: Row[] = []
    eol ??= text.includes('\n') ? '\n' : /\r[^\n]/.test(text) ? '\r' : null
    text = parse(text, last, rows)
    if (text.length > maxRecord) {
      // Too long for one record: give up on its quote first, then, if it is one endless line, on the row.
      lenientUntil = base + text.length
      text = parse(text, last, rows)
      if (text.length > maxRecord) {
        rows.push({ line, cells: [], refused: { code: 'sheet.cell_too_large', column: 0, limit: maxCell } })
        ;[discarding, text] = [true, '']
      }
    }
    ;[rest, parts, pending, need] = [text, [], text.length, Math.min(text.length * 2, maxRecord + 1)]
    return rows
  }
}

/** Empties the cells that are too long, so that the others still tell which row it was. */
const refuseLarge = (row: Row) => {
  const column = row.cells.findIndex((cell) => cell.length > maxCell)
  if (column < 0) return
  row.refused = { code: 'sheet.cell_too_large', column, limit: maxCell }
  row.cells = row.cells.map((cell) => (cell.length > maxCell ? '' : cell))
}
