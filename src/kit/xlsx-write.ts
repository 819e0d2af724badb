import type { OutCell, Rows } from './csv-write.ts'
import { clean } from './encoding.ts'
import { columnName, toSerial } from './xlsx-cells.ts'
import { zipWriter } from './zip-write.ts'

/** `width` in characters, as Excel counts them. */
export type OutColumn = { title: string; width?: number }

const maxRows = 1_048_576
const maxText = 32_767

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

// Cell styles by position: plain, header, date (locale's own), date with time, text that stays text when edited.
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '_x000D_',
}

const escape = (text: string) => {
  const whole = text.length > maxText ? `${text.slice(0, maxText - 1)}…` : text
  return clean(whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replace(
    /[&<>"\r]/g,
    (char) => entities[char]!,
  )
}

const textCell = (text: string, style: number) =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`

const cellXml = (cell: OutCell): string => {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'string') return textCell(cell, 4)
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>'
  const serial = toSerial(cell.date)
  return serial === null
    ? textCell(cell.date, 4)
    : `<c s="${cell.date.length > 10 ? 3 : 2}"><v>${serial}</v></c>`
}

/** The rows of one sheet, from an iterator that the next sheet goes on with when this one is full. */
async function* sheetXml(
  columns: OutColumn[],
  rows: AsyncIterator<readonly OutCell[]>,
  done: { all: boolean },
) {
  const widths = columns.map(
    ({ width = 16 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  let text = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  text += `<cols>${widths.join('')}</cols><sheetData><row>${columns.map(({ title }) => textCell(title, 1)).join('')}</row>`
  for (let line = 2; line <= maxRows; line++) {
    const next = await rows.next()
    if (next.done) {
      done.all = true
      break
    }
    text += `<row>${next.value.map(cellXml).join('')}</row>`
    if (text.length < 64_000) continue
    yield text
    text = ''
  }
  const filter = columns.length ? `<autoFilter ref="A1:${columnName(columns.length - 1)}1"/>` : ''
  yield `${text}</sheetData>${filter}</worksheet>`
}

/**
 * Writes rows under a frozen header as .xlsx, streamed: a batch is in memory at a time. Text is always text, never a
 * formula; dates are dates; text over 32,767 characters is cut as Excel would refuse it; a further sheet begins after
 * 1,048,575 rows. Throws only what `rows` throws.
 */
export async function* writeXlsx({
  columns,
  rows,
  name = 'Sheet',
}: {
  columns: OutColumn[]
  rows: Rows
  name?: string
}): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = zipWriter()
  const done = { all: false }
  const source =
    Symbol.asyncIterator in rows
      ? rows
      : (async function* () {
          yield* rows
        })()
  const iterator = source[Symbol.asyncIterator]()
  let sheets = 0
  while (!done.all) yield* zip.entry(`xl/worksheets/sheet${++sheets}.xml`, sheetXml(columns, iterator, done))

  const numbers = Array.from({ length: sheets }, (_, i) => i + 1)
  const plainName = escape(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 24)) || 'Sheet'
  const listed = numbers.map(
    (n) => `<sheet name="${plainName}${n > 1 ? ` ${n}` : ''}" sheetId="${n}" r:id="rId${n}"/>`,
  )
  const links = numbers.map(
    (n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const typed = numbers.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  )
  const files: Record<string, string> = {
    'xl/styles.xml': styles,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaged}/relationships">${links.join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${typed.join('')}</Types>`,
  }
  for (const [path, text] of Object.entries(files)) yield* zip.entry(path, [text])
  yield zip.end()
}
