import { type CellKind, fail, maxCell, type Row } from './sheet-row.ts'
import { columnOf, fromSerial, numberText } from './xlsx-cells.ts'
import type { Parts } from './xlsx-parts.ts'
import { unescapeText } from './xlsx-strings.ts'

export const maxColumns = 16_384
/** Characters of one row: what is held at a time, whatever the file. */
const maxRow = 16_000_000

/** A row whose shared strings are still numbers, at the columns in `shared`. */
export type RawRow = Row & { kinds: CellKind[]; shared: number[] }

/** Collects rows from the tags of a sheet; throws SheetError broken for a cell outside any sheet. */
export const rowReader = ({ formats, from1904 }: Parts) => {
  let row: RawRow | undefined
  let [line, column, chars, blank] = [0, -1, 0, 0]
  let [type, style, value] = ['n', 0, '']
  let [capture, phonetic, formula] = [false, false, false]
  const rows: RawRow[] = []

  const put = (text: string, kind: CellKind) => {
    const { cells, kinds } = row!
    for (; cells.length < column; kinds.push('text')) cells.push('')
    chars += text.length
    if (text.length > maxCell || chars > maxRow) {
      row!.refused = { code: 'sheet.cell_too_large', column, limit: maxCell }
      text = ''
    }
    cells[column] = text
    kinds[column] = kind
  }
  const cell = () => {
    if (type === 's') {
      if (value === '') return
      row!.shared.push(column)
      put(value, 'text')
    } else if (type === 'inlineStr' || type === 'str') put(unescapeText(value), 'text')
    else if (value === '') {
      if (formula) (row!.issues ??= []).push({ code: 'sheet.formula_without_value', column })
    } else if (type === 'b') put(value === '1' || value === 'true' ? 'true' : 'false', 'boolean')
    else if (type === 'e') put(value, 'error')
    else if (type === 'd') put(value.replace(/T00:00(:00(\.0+)?)?Z?$|\.\d+Z?$|Z$/, ''), 'date')
    else {
      const format = formats[style] ?? 'plain'
      const date = format === 'date' ? fromSerial(Number(value), from1904) : null
      // A time alone is no date; it stays what a person would read.
      if (date) put(date, date.length < 10 ? 'text' : 'date')
      else put(numberText(value, format), 'number')
    }
  }
  return {
    rows,
    /** The empty rows passed since the last call. */
    takeBlank: () => {
      const passed = blank
      blank = 0
      return passed
    },
    open: (name: string, at: Record<string, string>) => {
      if (name === 'c') {
        column = at.r ? columnOf(at.r) : column + 1
        if (!row || column < 0 || column >= maxColumns) fail('sheet.broken', { cell: at.r })
        ;[type, style, value, formula] = [at.t ?? 'n', Number(at.s ?? 0), '', false]
      } else if (name === 'v') capture = true
      else if (name === 't') capture = !phonetic
      else if (name === 'f') formula = true
      else if (name === 'rPh') phonetic = true
      else if (name === 'row') {
        const next = at.r ? Number(at.r) : line + 1
        if (!Number.isSafeInteger(next)) fail('sheet.broken', { row: at.r })
        if (next > line + 1) blank += next - line - 1
        ;[line, column, chars] = [next, -1, 0]
        row = { line, cells: [], kinds: [], shared: [] }
      }
    },
    text: (text: string) => {
      if (capture) value += text
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') capture = false
      else if (name === 'c') cell()
      else if (name === 'rPh') phonetic = false
      else if (name === 'row' && row) {
        if (row.refused || row.issues || row.cells.some((text) => text !== '')) rows.push(row)
        else blank++
        row = undefined
      }
    },
  }
}
