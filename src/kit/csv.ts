import { csvParser, type CsvShape } from './csv-parse.ts'
import { decodeStream, type Encoding } from './encoding.ts'
import { type Batch, batchRows, type Row } from './sheet-row.ts'

export type CsvOptions = {
  encoding: Encoding
  /** Detected from the beginning when absent. */
  delimiter?: string
  quote?: string
  /** Cells expected in a row; by default as many as the first row has; 0 takes the rows as they are. */
  width?: number
}

/** Ordered as they win a tie. */
const delimiters = ['\t', ';', '|', ',']
const declared = /^sep=(.)\r?\n/i

/** The rows of a text that is at hand whole. */
export const parseCsv = (text: string, shape: CsvShape): Row[] => csvParser(shape)(text, true)

/** Whether any cell of a row holds more than white space. */
export const filled = (cells: string[]) => cells.some((cell) => cell !== '' && cell.trim() !== '')

/**
 * The delimiter under which the rows of a sample agree best on how many cells they have; a comma when there is none.
 * Excel's own first line `sep=;` decides at once.
 */
export const detectDelimiter = (sample: string, quote = '"') => {
  const said = declared.exec(sample)
  if (said) return said[1]!
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const rows = parseCsv(sample, { delimiter, quote }).filter((row) => filled(row.cells))
    // A sample cut in the middle of a row says nothing about that row.
    const widths = rows.slice(0, Math.max(1, Math.min(100, rows.length - 1))).map((row) => row.cells.length)
    const counts = Map.groupBy(widths, (width) => width)
    const [modal, same] = [...counts]
      .map(([width, all]) => [width, all.length] as const)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    if (modal < 2) continue
    // Agreement first; the first row is a header more often than not, and headers hold no decimal commas.
    const score = same / widths.length + (widths[0] === modal ? 0.3 : 0) + Math.log2(modal) / 20
    if (score > best.score + 1e-9) best = { delimiter, score }
  }
  return best.delimiter
}

/** Makes a row as wide as the header, and says so when something was missing or is left over. */
export const fit = (row: Row, width: number, ragged = true) => {
  const found = row.cells.length
  if (found < width) {
    if (ragged && !row.refused) (row.issues ??= []).push({ code: 'sheet.short_row', expected: width, found })
    for (let n = found; n < width; n++) row.cells.push('')
  } else if (found > width && filled(row.cells.slice(width))) {
    ;(row.issues ??= []).push({ code: 'sheet.long_row', expected: width, found })
  } else row.cells.length = width
}

function* inBatches({ rows, blank }: Batch) {
  if (!rows.length && blank) yield { rows, blank }
  for (let at = 0; at < rows.length; at += batchRows) {
    yield { rows: rows.slice(at, at + batchRows), blank: at ? 0 : blank }
  }
}

/**
 * Reads a CSV in batches without ever holding more than a few of them; all values stay text, as written.
 * Throws nothing of its own: what is wrong with a row is said in the row.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, delimiter, quote = '"', width }: CsvOptions,
): AsyncGenerator<Batch, void, undefined> {
  let parse: ReturnType<typeof csvParser> | undefined
  let [head, first, skip] = ['', true, 0]
  let batch: Batch = { rows: [], blank: 0 }

  const add = (rows: Row[]) => {
    for (const row of rows) {
      if (row.line <= skip) continue
      if (!row.refused && !filled(row.cells)) {
        batch.blank++
        continue
      }
      if (first) width ??= row.cells.length
      first = false
      if (width) fit(row, width)
      batch.rows.push(row)
    }
  }
  const begin = () => {
    if (declared.test(head)) skip = 1
    return csvParser({ delimiter: delimiter ?? detectDelimiter(head, quote), quote })
  }
  for await (const text of decodeStream(bytes, encoding)) {
    if (parse) add(parse(text, false))
    else {
      head += text
      // Enough to see the delimiter, in a file that may arrive byte by byte.
      if (head.length < 8000) continue
      parse = begin()
      add(parse(head, false))
    }
    if (batch.rows.length < batchRows) continue
    yield* inBatches(batch)
    batch = { rows: [], blank: 0 }
  }
  add(parse ? parse('', true) : begin()(head, true))
  yield* inBatches(batch)
}
