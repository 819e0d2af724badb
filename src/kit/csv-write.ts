/** What an export puts in a cell; `date` is ISO, 2025-03-04 or 2025-03-04T10:30:00 (no zone: the reader's wall clock). */
export type OutCell = string | number | boolean | { date: string } | null

export type Rows = AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>

const dangerous = /^[=+\-@\t\r\n＝＋－＠]/
// Digits and what stands between them in an amount or a phone; without a letter it can call nothing.
const plainNumber = /^[+-]?\(?\d[\d ().,\u00a0-]*$/

/** An apostrophe of the text's own in front counts as well, or `restore` could not tell it from ours. */
const couldRun = (text: string) => {
  const bare = text[0] === "'" ? text.replace(/^'+/, '') : text
  return dangerous.test(bare) && !plainNumber.test(bare)
}

/**
 * Keeps a spreadsheet program from executing a text as a formula: a text that begins with = + - @, a tab, a line end
 * or one of their full-width forms gets an apostrophe in front (the OWASP rule), except plain numbers and phones such
 * as -5 or +7 (999) 123-45-67, which hold no name, so nothing can be called from them.
 */
export const neutralise = (text: string) => (couldRun(text) ? `'${text}` : text)

/** Takes the apostrophe of `neutralise` away again, so that an exported file can be corrected and fed in. */
export const restore = (text: string) => (text[0] === "'" && couldRun(text.slice(1)) ? text.slice(1) : text)

const written = (cell: OutCell) =>
  cell === null
    ? ''
    : typeof cell === 'string'
      ? neutralise(cell)
      : typeof cell === 'object'
        ? cell.date.replace('T', ' ')
        : String(cell)

export type CsvWriteOptions = {
  delimiter?: string
  /** Without the mark Excel takes UTF-8 for the local code page. */
  bom?: boolean
}

/** Writes rows as RFC 4180 text (UTF-8 when encoded, CRLF), in pieces of some 64,000 characters. */
export async function* writeCsv(
  rows: Rows,
  { delimiter = ',', bom = true }: CsvWriteOptions = {},
): AsyncGenerator<string, void, undefined> {
  const special = new RegExp(`["\\r\\n${delimiter.replace(/[\\\]^-]/g, '\\$&')}]|^\\s|\\s$`)
  const line = (row: readonly OutCell[]) => {
    const cells = row.map((cell) => {
      const text = written(cell)
      return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    return `${cells.join(delimiter)}\r\n`
  }
  let text = bom ? '\ufeff' : ''
  for await (const row of rows) {
    text += line(row)
    if (text.length < 64_000) continue
    yield text
    text = ''
  }
  if (text) yield text
}
