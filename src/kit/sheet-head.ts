import { filled } from './csv.ts'
import { detectEncoding } from './encoding.ts'
import { fail, type Row } from './sheet-row.ts'
import { columnName } from './xlsx-cells.ts'
import type { Merge } from './xlsx.ts'

/** Rows looked at to find the header. */
export const headRows = 20

const magic: [kind: string, start: string][] = [
  ['pdf', '25504446'],
  ['image', '89504e47'],
  ['image', 'ffd8ff'],
  ['image', '47494638'],
  ['rtf', '7b5c727466'],
  ['archive', '1f8b'],
  ['archive', '377abcaf'],
  ['archive', '52617221'],
]

/** Whether an OLE container (by its first sectors and its directory) holds a workbook under a password. */
export const isEncrypted = (bytes: Buffer) => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))

/**
 * What a file is by its first bytes, never by its name: 'zip', 'ole' (a password or the old .xls) or 'text'.
 * Throws SheetError not_sheet with the `kind` seen (pdf, image, rtf, archive, html, binary), or empty.
 */
export const recognise = (head: Uint8Array): 'zip' | 'ole' | 'text' => {
  if (!head.length) fail('sheet.empty')
  const start = Buffer.from(head.subarray(0, 8)).toString('hex')
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'zip'
  if (start === 'd0cf11e0a1b11ae1') return 'ole'
  const kind = magic.find(([, bytes]) => start.startsWith(bytes))?.[0]
  if (kind) fail('sheet.not_sheet', { kind })
  const text = new TextDecoder(detectEncoding(head.subarray(0, 4096)).encoding).decode(head.subarray(0, 4096))
  // Some programs save a web page under the name .xls.
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) fail('sheet.not_sheet', { kind: 'html' })
  const control = text.match(/[[\p{Cc}]--[\s\0]]/gv)?.length ?? 0
  if (control > text.length / 20) fail('sheet.not_sheet', { kind: 'binary' })
  return 'text'
}

/** Gives every cell of a merge in the head the value of its first, so that a merged header names all its columns. */
export const fillMerges = (rows: Row[], merges: Merge[]) => {
  for (const { line, toLine, column, toColumn } of merges) {
    const value = rows.find((row) => row.line === line)?.cells[column]
    if (!value) continue
    for (const { cells } of rows.filter((row) => row.line >= line && row.line <= toLine)) {
      for (let at = column; at <= toColumn; at++) {
        while (cells.length <= at) cells.push('')
        cells[at] ||= value
      }
    }
  }
}

const wordy = (cell: string) => /\p{L}/u.test(cell) && !cell.includes('@')

/**
 * The index of the row that names the columns: the first of the head that fills at least 60 % of the widest row's
 * cells, mostly with words (not numbers, dates or mails), hardly any of them twice. Thus titles, banners and the
 * upper half of a two-storey header are passed over. When no row is like that, the first.
 */
export const guessHeader = (rows: Row[], merges: Merge[] = []): number => {
  const values = rows.map((row) => row.cells.filter((cell) => cell.trim() !== ''))
  const widest = Math.max(0, ...values.map((cells) => cells.length))
  const names = (index: number) => {
    const cells = values[index] ?? []
    return (
      cells.length >= widest * 0.6 &&
      cells.filter(wordy).length * 3 >= cells.length * 2 &&
      new Set(cells).size >= cells.length * 0.8
    )
  }
  // A header cell spread over several columns has their own names below it.
  const upper = (index: number) =>
    merges.some((merge) => merge.line === rows[index]!.line && merge.toColumn > merge.column) &&
    names(index + 1) &&
    values[index + 1]!.every(wordy)
  const found = rows.findIndex((_, index) => names(index) && !upper(index))
  return Math.max(0, found)
}

/** Column names: white space folded, empty ones called by their letter, repeated ones numbered: 'Phone (2)'. */
export const headerNames = (cells: string[], width: number): string[] => {
  const taken = new Set<string>()
  return Array.from({ length: Math.max(width, filled(cells) ? cells.length : 0) }, (_, column) => {
    const base = (cells[column] ?? '').replace(/\s+/g, ' ').trim() || columnName(column)
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`
    taken.add(name)
    return name
  })
}
