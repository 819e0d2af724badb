import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import type { OutCell } from './csv-write.ts'
import { SheetError } from './sheet-row.ts'
import { openSheet } from './sheet.ts'
import { columnName, columnOf, formatOf, fromSerial, numberText, toSerial } from './xlsx-cells.ts'
import { writeXlsx } from './xlsx-write.ts'
import { zipWriter } from './zip-write.ts'
import { openXlsx } from './xlsx.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = (...links: [id: string, kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const parts = (sheet: string, more: Record<string, string> = {}): Record<string, string> => ({
  '_rels/.rels': rels(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${kinds}"><sheets><sheet name="Лист1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'styles', '/xl/styles.xml'],
    ['r3', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet ${main}>${sheet}</worksheet>`,
  ...more,
})
const zip = async (files: Record<string, string | Uint8Array>) => {
  const writer = zipWriter()
  const chunks: Uint8Array[] = []
  for (const [name, text] of Object.entries(files))
    for await (const chunk of writer.entry(name, [text])) chunks.push(chunk)
  return { bytes: Buffer.concat([...chunks, writer.end()]) }
}
const read = async (files: Record<string, string | Uint8Array>) => {
  const book = await openXlsx(await zip(files))
  return (await Array.fromAsync(book.rows(0))).flatMap((batch) => batch.rows)
}
const styles = (...ids: number[]) =>
  `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="000000"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy;@"/></numFmts>
   <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
const code = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof SheetError ? error.code : error
}
const withSheet = (data: string, more?: Record<string, string>) =>
  read(parts(`<sheetData>${data}</sheetData>`, more))

describe('cells', () => {
  test('shared strings: rich text joined, phonetic readings left out, escapes read', async () => {
    const strings = `<sst ${main}><si><t>Ёлка &amp; Ко</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">ООО </t></r><r><t>Ромашка</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_x0000_</t></si></sst>`
    const [row] = await withSheet(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="D1" t="s"><v>2</v></c><c t="s"><v>3</v></c></row>',
      { 'xl/sharedStrings.xml': strings },
    )
    expect(row!.cells).toEqual(['ООО Ромашка', 'Ёлка & Ко', '', '東京', 'a\rb'])
  })
  test('dates by style, leading zeros by format, long numbers whole, errors and booleans named', async () => {
    const [row] = await withSheet(
      `<row><c s="1"><v>45720</v></c><c s="2"><v>45720.4375</v></c><c s="3"><v>7707</v></c><c><v>7707083893</v></c><c><v>123456789012345678</v></c>
       <c><v>7.707083893E9</v></c><c><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>00x</v></c>
       <c t="d"><v>2025-03-04T00:00:00</v></c><c t="inlineStr"><is><t>007</t></is></c><c><f>SUM(A1)</f><v>12</v></c></row>`,
      { 'xl/styles.xml': styles(0, 14, 165, 164) },
    )
    expect(row!.cells).toEqual([
      '2025-03-04',
      '2025-03-04T10:30:00',
      '007707',
      '7707083893',
      '123456789012345678',
      '7707083893',
      '0.3',
      'true',
      '#N/A',
      '00x',
      '2025-03-04',
      '007',
      '12',
    ])
    expect(row!.kinds!.slice(0, 4)).toEqual(['date', 'date', 'number', 'number'])
    expect(row!.kinds!.slice(7, 11)).toEqual(['boolean', 'error', 'text', 'date'])
  })
  test('the 1904 system of the old Macintosh', async () => {
    const files = parts('<sheetData><row><c s="0"><v>0</v></c><c s="0"><v>44258</v></c></row></sheetData>', {
      'xl/styles.xml': styles(14),
    })
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    )
    expect((await read(files))[0]!.cells).toEqual(['1904-01-01', '2025-03-04'])
  })
  test('a formula nobody computed is told', async () =>
    expect((await withSheet('<row><c><v>1</v></c><c><f>A1</f></c></row>'))[0]!.issues).toEqual([
      { code: 'sheet.formula_without_value', column: 1 },
    ]))
  test('empty rows are counted, lines are Excel’s', async () => {
    const book = await openXlsx(
      await zip(
        parts(
          '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="7"><c r="C7"><v>2</v></c></row></sheetData>',
        ),
      ),
    )
    const [batch] = await Array.fromAsync(book.rows(0))
    expect(batch!.rows.map((row) => [row.line, row.cells])).toEqual([
      [2, ['1']],
      [7, ['', '', '2']],
    ])
    expect(batch!.blank).toBe(5)
  })
  test('other prefixes and UTF-16 parts, which other programs write', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    const wide = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheet}`, 'utf16le')
    expect((await read({ ...parts(''), 'xl/worksheets/sheet1.xml': wide }))[0]!.cells).toEqual(['да'])
  })
  test('a cell of 9 MB refuses its row only', async () => {
    const rows = await withSheet(
      `<row><c t="inlineStr"><is><t>${'x'.repeat(9_000_000)}</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row>`,
    )
    expect(rows[0]).toMatchObject({ cells: ['', '1'], refused: { code: 'sheet.cell_too_large', column: 0 } })
    expect(rows[1]!.refused).toBeUndefined()
  })
})

describe('serial dates, as Excel shows them', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45720, '2025-03-04'],
    [2958465, '9999-12-31'],
    [0.5, '12:00:00'],
    [45720.999999, '2025-03-05'],
    [2958466, null],
    [-1, null],
  ])('%d is %s', (serial, iso) => expect(fromSerial(serial)).toBe(iso))
  test.each<[number, string | undefined, unknown]>([
    [14, undefined, 'date'],
    [49, undefined, 'plain'],
    [57, undefined, 'date'],
    [164, 'yyyy"年"m"月"d"日"', 'date'],
    [164, '[$-F800]dddd\\,\\ mmmm\\ dd', 'date'],
    [164, '#,##0.00\\ "дней"', 'plain'],
    [164, '[Red]0.00', 'plain'],
    [164, '[h]:mm', 'date'],
    [164, 'General', 'plain'],
    [164, '0000000000', { digits: 10 }],
    [164, '_-* #,##0.00\\ _d_-', 'plain'],
    [164, '0.00E+00', 'plain'],
  ])('format %d %s', (id, format, kind) => expect(formatOf(id, format)).toEqual(kind))
  test('property: a second survives the way there and back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 }),
        (seconds) => {
          const iso = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T00:00:00', '')
          expect(fromSerial(toSerial(iso)!)).toBe(iso)
        },
      ),
    ))
  test('numbers in words a person reads', () => {
    expect(['1E+21', '1.5e-7', '-1.25E3', '12', 'x'].map((raw) => numberText(raw))).toEqual([
      '1000000000000000000000',
      '0.00000015',
      '-1250',
      '12',
      'x',
    ])
  })
  test('column letters', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(columnOf('XFD12')).toBe(16_383)
  })
})

describe('hostile and broken files', () => {
  const open = async (source: Parameters<typeof openSheet>[0]) => {
    const sheet = await openSheet(source)
    return Array.fromAsync(sheet.rows())
  }
  const row = '<sheetData><row><c><v>1</v></c></row></sheetData>'
  test('entities and DTDs', async () => {
    for (const dtd of [
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
    ]) {
      const files = parts('', {
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${dtd}<worksheet ${main}>${row}</worksheet>`,
      })
      expect(await code(zip(files).then(open))).toBe('sheet.entities')
    }
    expect(await code(zip(parts('<sheetData><row><c><v>&xxe;</v></c></row></sheetData>')).then(open))).toBe(
      'sheet.broken',
    )
  })
  test('a bomb of one part, judged before it is unpacked', async () => {
    const files = { ...parts(row), 'xl/bomb.xml': new Uint8Array(50_000_000) }
    expect(await code(zip(files).then(open))).toBe('sheet.zip_bomb')
  })
  test('a bomb of many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x/${i}`, '']))
    expect(await code(zip({ ...parts(row), ...many }).then(open))).toBe('sheet.zip_bomb')
  })
  test('a size that lies', async () => {
    const { bytes } = await zip(
      parts(`<sheetData><row><c t="inlineStr"><is><t>${'x'.repeat(900_000)}</t></is></c></row></sheetData>`),
    )
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46
    bytes.writeUInt32LE(1000, entry + 24)
    expect(await code(open({ bytes }))).toBe('sheet.zip_bomb')
  })
  test('truncated, not a workbook, a picture, a page, nothing', async () => {
    const { bytes } = await zip(parts(row))
    expect(await code(open({ bytes: bytes.subarray(0, bytes.length - 100) }))).toBe('sheet.truncated')
    expect(await code(zip({ 'word/document.xml': '<x/>' }).then(open))).toBe('sheet.not_sheet')
    expect(await code(open({ bytes: Buffer.from('89504e470d0a1a0a0000', 'hex') }))).toBe('sheet.not_sheet')
    expect(await code(open({ bytes: Buffer.from('<html><table>') }))).toBe('sheet.not_sheet')
    expect(await code(open({ bytes: new Uint8Array() }))).toBe('sheet.empty')
    expect(await code(open({ bytes: Buffer.from('\n,,\n  \n') }))).toBe('sheet.empty')
    expect(await code(zip(parts('<sheetData><row><c><v>1</v></row></sheetData>')).then(open))).toBe(
      'sheet.broken',
    )
    expect(
      await code(zip(parts('<sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData>')).then(open)),
    ).toBe('sheet.broken')
  })
  test('a password, and the binary format before 2007', async () => {
    const ole = (entry: string) => {
      const bytes = Buffer.alloc(2048)
      bytes.write('d0cf11e0a1b11ae1', 'hex')
      bytes.writeUInt16LE(9, 30)
      bytes.writeUInt32LE(1, 48)
      bytes.write(entry, 1024 + 128, 'utf16le')
      return { bytes }
    }
    expect(await code(open(ole('EncryptedPackage')))).toBe('sheet.encrypted')
    expect(await code(open(ole('Workbook')))).toBe('sheet.legacy')
  })
  test('property: a flipped byte is a SheetError or another text, never a crash', async () => {
    const { bytes } = await zip(parts(row))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const copy = Buffer.from(bytes)
        copy[at]! ^= bits
        const result = await code(open({ bytes: copy }))
        expect(result === undefined || typeof result === 'string' ? '' : result).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('with other programs', () => {
  let path: string
  beforeAll(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'sheet-')), 'other.xlsx')
    await writeExcelFile([
      [{ value: 'Имя' }, { value: 'Дата' }],
      [
        { value: 'Пётр <&> "x"' },
        { value: new Date(Date.UTC(2025, 2, 4)), format: 'dd.mm.yyyy', type: Date },
      ],
    ]).toFile(path)
  })
  test('a file written by write-excel-file is read', async () => {
    const sheet = await openSheet({ path })
    expect(sheet.headers).toEqual(['Имя', 'Дата'])
    expect((await Array.fromAsync(sheet.rows()))[0]!.rows[0]).toMatchObject({
      cells: ['Пётр <&> "x"', '2025-03-04'],
      kinds: ['text', 'date'],
    })
  })
  test('what we write comes back: text that looks like formulas and numbers, dates, everything odd', async () => {
    const rows: OutCell[][] = [
      [
        '=1+1',
        '007',
        { date: '2025-03-04' },
        { date: '1899-05-01' },
        1.5,
        true,
        null,
        ' a\r\nb_x000D_ <&> 😀\0 ',
      ],
      ['-', null, { date: '2025-03-04T10:30:00' }, '', -7e22, false, '', 'z'],
    ]
    const columns = Array.from({ length: 8 }, (_, i) => ({ title: `c${i}`, width: 20 }))
    const sheet = await openSheet({
      bytes: Buffer.concat(await Array.fromAsync(writeXlsx({ columns, rows }))),
    })
    const back = (await Array.fromAsync(sheet.rows()))[0]!.rows
    expect(sheet.headers).toEqual(columns.map((column) => column.title))
    expect(back.map((row) => row.cells)).toEqual([
      ['=1+1', '007', '2025-03-04', '1899-05-01', '1.5', 'true', '', ' a\r\nb_x000D_ <&> 😀 '],
      ['-', '', '2025-03-04T10:30:00', '', '-70000000000000000000000', 'false', '', 'z'],
    ])
    expect(back[0]!.kinds!.slice(0, 5)).toEqual(['text', 'text', 'date', 'text', 'number'])
  })
})
