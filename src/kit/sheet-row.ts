/** Every way a spreadsheet as a whole can be unreadable; the caller maps the code to a refusal and its phrase. */
export type SheetErrorCode =
  | 'sheet.broken' // the XML inside contradicts itself
  | 'sheet.empty' // no row with a value
  | 'sheet.encrypted' // protected by a password
  | 'sheet.entities' // carries a DTD, which no spreadsheet program writes
  | 'sheet.legacy' // the binary .xls of 1997–2003
  | 'sheet.not_sheet' // neither text nor a workbook: a picture, a PDF, a .docx, an .xlsb
  | 'sheet.too_large' // beyond the limits that keep the server's memory bounded
  | 'sheet.truncated' // the end of the archive is missing
  | 'sheet.unknown_sheet' // the workbook has no sheet of that number
  | 'sheet.zip_bomb' // unpacks to absurdly more than it weighs

export class SheetError extends Error {
  override name = 'SheetError'
  readonly code: SheetErrorCode
  readonly details: Record<string, unknown>
  constructor(code: SheetErrorCode, details: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Ends the reading of a sheet with a SheetError. */
export const fail = (code: SheetErrorCode, details?: Record<string, unknown>): never => {
  throw new SheetError(code, details)
}

/** What the file itself said about a cell. A 'date' cell's text is ISO (2025-03-04 or 2025-03-04T10:30:00). */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

/** Something odd about one row; `column` counts from 0, `limit` is in characters, `found`/`expected` in cells. */
export type RowIssue =
  | { code: 'sheet.short_row' | 'sheet.long_row'; expected: number; found: number }
  | { code: 'sheet.stray_quote'; column: number }
  | { code: 'sheet.formula_without_value'; column: number }
  | { code: 'sheet.cell_too_large'; column: number; limit: number }

/** One row as text; `line` is the 1-based line (CSV) or sheet row (XLSX) where it begins. */
export type Row = {
  line: number
  cells: string[]
  /** Per cell, only where the format knows (XLSX); absent means everything is text. */
  kinds?: CellKind[]
  /** Worth telling, the row is still good. */
  issues?: RowIssue[]
  /** The row cannot be used at all; its cells may be incomplete. */
  refused?: RowIssue
}

/** Rows in order, and how many empty rows were passed over between them. */
export type Batch = { rows: Row[]; blank: number }

/** A file on disk, or its bytes when it is small. */
export type SheetSource = { path: string } | { bytes: Uint8Array }

/** The longest cell read, in UTF-16 characters; a row with a longer one is refused. */
export const maxCell = 1_000_000

/** Rows in a batch: enough to make a bulk statement worth it, few enough to forget soon. */
export const batchRows = 1000
