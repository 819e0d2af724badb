import { isAscii } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { detectDelimiter, fit, readCsv } from './csv.ts'
import { type Detected, detectEncoding, type Encoding } from './encoding.ts'
import { fillMerges, guessHeader, headerNames, headRows, isEncrypted, recognise } from './sheet-head.ts'
import { type Batch, fail, type Row, type SheetSource } from './sheet-row.ts'
import { openXlsx, type Workbook } from './xlsx.ts'

/** What a person has confirmed or corrected; whatever is absent is found out. */
export type SheetChoice = {
  encoding?: Encoding
  delimiter?: string
  quote?: string
  /** Position in `sheets`, from 0; by default the first that is not hidden. */
  sheet?: number
  /** Line of the header; null when there is none and the columns go by their letters. */
  header?: number | null
}

export type Sheet = {
  format: 'csv' | 'tsv' | 'xlsx'
  encoding?: Encoding
  /** How the encoding was found, to be confirmed; absent when it was chosen. */
  detected?: Detected
  delimiter?: string
  sheets?: { name: string; hidden: boolean }[]
  sheet?: number
  header: number | null
  headers: string[]
  /** The rows under the header, each as wide as `headers` at least; may be asked for again. */
  rows: () => AsyncGenerator<Batch, void, undefined>
}

const sampleBytes = 65_536

async function* chunks(source: SheetSource): AsyncGenerator<Uint8Array, void, undefined> {
  if ('path' in source) yield* createReadStream(source.path, { highWaterMark: 262_144 })
  else for (let at = 0; at < source.bytes.length; at += 262_144) yield source.bytes.subarray(at, at + 262_144)
}

const at = async (source: SheetSource, position: number, length: number) => {
  if ('bytes' in source) return Buffer.from(source.bytes.subarray(position, position + length))
  await using file = await open(source.path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** The first bytes, and when they tell nothing of the encoding, the first that do, wherever they are. */
const sampleOf = async (source: SheetSource) => {
  const head = await at(source, 0, sampleBytes)
  if (!isAscii(head) || head.includes(0) || head.length < sampleBytes) return head
  let position = 0
  for await (const chunk of chunks(source)) {
    if (!isAscii(chunk)) {
      const found = position + chunk.findIndex((byte) => byte > 0x7f)
      return Buffer.concat([head, await at(source, found, sampleBytes)])
    }
    position += chunk.length
  }
  return head
}

/** The rows to find the header in; a few lines above a chosen one too, since merged cells may begin there. */
const headOf = async (batches: AsyncIterable<Batch>, chosen: number | null | undefined) => {
  const from = (chosen ?? 0) - 5
  const rows: Row[] = []
  for await (const batch of batches) {
    const found = batch.rows.filter((row) => row.line >= from).slice(0, headRows - rows.length)
    rows.push(...found.map((row) => ({ ...row, cells: [...row.cells] })))
    if (rows.length >= headRows) break
  }
  return rows.length ? rows : fail('sheet.empty')
}

const named = (rows: Row[], choice: number | null | undefined, guess: () => number) => {
  const index = choice === undefined ? guess() : rows.findIndex((row) => row.line === choice)
  const below = rows.slice(index + 1)
  const last = (cells: string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const title = rows[index]?.cells ?? []
  const headers = headerNames(
    title.slice(0, last(title)),
    Math.max(...below.map((row) => last(row.cells)), last(title)),
  )
  return { header: choice === undefined ? rows[index]!.line : choice, headers }
}

async function* below(batches: AsyncIterable<Batch>, line: number, width: number, ragged: boolean) {
  for await (const batch of batches) {
    const rows =
      line && batch.rows[0] && batch.rows[0].line <= line
        ? batch.rows.filter((row) => row.line > line)
        : batch.rows
    if (!ragged) {
      for (const row of rows) {
        fit(row, width, false)
        while (row.kinds && row.kinds.length < width) row.kinds.push('text')
      }
    }
    if (rows.length || batch.blank) yield { rows, blank: batch.blank }
  }
}

const openText = async (source: SheetSource, choice: SheetChoice): Promise<Sheet> => {
  const sample = await sampleOf(source)
  const detected = choice.encoding ? undefined : detectEncoding(sample)
  const encoding = choice.encoding ?? detected!.encoding
  const { quote = '"' } = choice
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sampleBytes))
  const delimiter = choice.delimiter ?? detectDelimiter(text, quote)
  const read = (width?: number) => readCsv(chunks(source), { encoding, delimiter, quote, width })
  // Raw widths here: a title above the table must not cut the rows below it.
  const rows = await headOf(read(0), choice.header)
  const { header, headers } = named(rows, choice.header, () => guessHeader(rows))
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    detected,
    delimiter,
    header,
    headers,
    rows: () => below(read(headers.length), header ?? 0, headers.length, true),
  }
}

async function* withBook<T>(source: SheetSource, run: (book: Workbook) => AsyncIterable<T>) {
  const book = await openXlsx(source)
  try {
    yield* run(book)
  } finally {
    book.close()
  }
}

const openBook = async (source: SheetSource, choice: SheetChoice): Promise<Sheet> => {
  const book = await openXlsx(source)
  try {
    const sheet =
      choice.sheet ??
      Math.max(
        0,
        book.sheets.findIndex((one) => !one.hidden),
      )
    const rows = await headOf(book.rows(sheet), choice.header)
    const merges = await book.merges(sheet, rows.at(-1)!.line)
    fillMerges(rows, merges)
    const { header, headers } = named(rows, choice.header, () => guessHeader(rows, merges))
    return {
      format: 'xlsx',
      sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
      sheet,
      header,
      headers,
      rows: () =>
        below(
          withBook(source, (again) => again.rows(sheet)),
          header ?? 0,
          headers.length,
          false,
        ),
    }
  } finally {
    book.close()
  }
}

const openOle = async (source: SheetSource, head: Buffer) => {
  // The directory of the container begins in the sector named at byte 48; sectors are 2^n bytes, n at byte 30.
  const sector = 2 ** Math.min(12, head.readUInt16LE(30))
  const directory = await at(source, (head.readUInt32LE(48) + 1) * sector, 4096)
  return fail(isEncrypted(head) || isEncrypted(directory) ? 'sheet.encrypted' : 'sheet.legacy')
}

/**
 * Opens a CSV, TSV or XLSX, told apart by their bytes, as named columns over streamed rows.
 * Throws SheetError, also while rows are read.
 */
export const openSheet = async (source: SheetSource, choice: SheetChoice = {}): Promise<Sheet> => {
  const head = await at(source, 0, sampleBytes)
  const kind = recognise(head)
  if (kind === 'ole') return head.length < 512 ? fail('sheet.truncated') : openOle(source, head)
  return kind === 'zip' ? openBook(source, choice) : openText(source, choice)
}
