import { type Batch, batchRows, fail, maxCell, type Row, type SheetSource } from './sheet-row.ts'
import { columnOf } from './xlsx-cells.ts'
import { type Parts, readParts, type XlsxSheet } from './xlsx-parts.ts'
import { maxColumns, rowReader } from './xlsx-rows.ts'
import { sharedStrings } from './xlsx-strings.ts'
import { type Archive, openArchive, xmlSteps } from './xlsx-zip.ts'

/** An opened workbook; `close` it. */
export type Workbook = {
  sheets: XlsxSheet[]
  rows: (sheet: number) => AsyncGenerator<Batch, void, undefined>
  merges: (sheet: number, lastLine: number) => Promise<Merge[]>
  close: () => void
}

/** Cells shown as one; lines from 1, columns from 0. */
export type Merge = { line: number; toLine: number; column: number; toColumn: number }

async function* readRows(
  archive: Archive,
  parts: Parts,
  sheet: XlsxSheet,
): AsyncGenerator<Batch, void, undefined> {
  const strings = sharedStrings(archive, parts.strings)
  const reader = rowReader(parts)
  const finish = async (): Promise<Batch> => {
    const raw = reader.rows.splice(0)
    const last = raw.reduce(
      (max, { cells, shared }) => shared.reduce((n, at) => Math.max(n, Number(cells[at])), max),
      -1,
    )
    await strings.ready(last)
    const rows = raw.map(({ shared, ...row }): Row => {
      for (const column of shared) {
        const index = Number(row.cells[column])
        if (strings.tooLarge(index)) row.refused = { code: 'sheet.cell_too_large', column, limit: maxCell }
        row.cells[column] = strings.at(index)
      }
      return row
    })
    const filled = rows.filter(
      (row) => row.refused || row.issues || row.cells.some((text) => text.trim() !== ''),
    )
    return { rows: filled, blank: reader.takeBlank() + rows.length - filled.length }
  }
  try {
    for await (const _ of xmlSteps(archive.read(sheet.part), reader)) {
      if (reader.rows.length >= batchRows) yield await finish()
    }
    const rest = await finish()
    if (rest.rows.length || rest.blank) yield rest
  } finally {
    await strings.close()
  }
}

const endOfRows = /<\/(\w+:)?sheetData\s*>|<(\w+:)?sheetData\s*\/>/
const maxTail = 16_000_000

/** Excel writes merges after the rows, so the whole part is unpacked, but only its tail is looked at. */
const readMerges = async (archive: Archive, { part }: XlsxSheet, lastLine: number) => {
  const decoder = new TextDecoder()
  let [tail, after] = ['', false]
  for await (const chunk of archive.read(part)) {
    tail = tail.slice(after ? 0 : -40) + decoder.decode(chunk, { stream: true })
    after ||= tail.includes('sheetData') && endOfRows.test(tail)
    if (tail.length > maxTail) break
  }
  const merges: Merge[] = []
  for (const [, from, line, to, toLine] of tail.matchAll(
    /mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
  )) {
    const merge = {
      line: Number(line),
      toLine: Number(toLine),
      column: columnOf(from!),
      toColumn: columnOf(to!),
    }
    if (merge.line <= lastLine && merge.toColumn < maxColumns) merges.push(merge)
  }
  return merges
}

/**
 * Opens a workbook (.xlsx, .xlsm) for streaming: rows come in batches, text as text, numbers without exponent, dates
 * as ISO, formulas as the value Excel kept. Throws SheetError, also while reading: not_sheet, encrypted, truncated,
 * zip_bomb, entities, broken, too_large, unknown_sheet.
 */
export const openXlsx = async (source: SheetSource): Promise<Workbook> => {
  const archive = await openArchive(source)
  try {
    const parts = await readParts(archive)
    const sheet = (index: number) => parts.sheets[index] ?? fail('sheet.unknown_sheet', { sheet: index })
    return {
      sheets: parts.sheets,
      rows: (index) => readRows(archive, parts, sheet(index)),
      merges: (index, lastLine) => readMerges(archive, sheet(index), lastLine),
      close: archive.close,
    }
  } catch (error) {
    archive.close()
    throw error
  }
}
