import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { neutralise, restore, writeCsv } from './csv-write.ts'
import { type CsvOptions, detectDelimiter, parseCsv, readCsv } from './csv.ts'

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (text: string | Uint8Array, options: Partial<CsvOptions> = {}, size = 65_536) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const batches = await Array.fromAsync(readCsv(pieces(bytes, size), { encoding: 'utf-8', ...options }))
  return {
    rows: batches.flatMap((batch) => batch.rows),
    blank: batches.reduce((sum, batch) => sum + batch.blank, 0),
  }
}
const cells = async (text: string, options?: Partial<CsvOptions>) =>
  (await read(text, options)).rows.map((row) => row.cells)

describe('the text of RFC 4180', () => {
  test('section 2: quotes, doubled quotes, line ends and delimiters in cells, no line end after the last', async () => {
    expect(await cells('aaa,bbb\r\n"a""a","b\r\nb"\r\n"x,y",zzz', { delimiter: ',' })).toEqual([
      ['aaa', 'bbb'],
      ['a"a', 'b\r\nb'],
      ['x,y', 'zzz'],
    ])
  })
  test('spaces belong to the cell, and everything stays text', async () => {
    expect(await cells('a,b\n 007 ,+1e5\n')).toEqual([
      ['a', 'b'],
      [' 007 ', '+1e5'],
    ])
  })
  test('line ends of UNIX and of the old Macintosh', async () => {
    expect(await cells('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(await cells('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})

describe('what people feed in', () => {
  test('lines are numbered as an editor shows them; empty rows are counted, not read', async () => {
    const { rows, blank } = await read('a;b\n"1\n2";3\n\n;\n  ; \n4;5\n')
    expect(rows.map((row) => row.line)).toEqual([1, 2, 7])
    expect(blank).toBe(3)
  })
  test('short and long rows are told, empty cells too many are not', async () => {
    const { rows } = await read('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n')
    expect(rows.map((row) => row.issues)).toEqual([
      undefined,
      [{ code: 'sheet.short_row', expected: 3, found: 2 }],
      [{ code: 'sheet.long_row', expected: 3, found: 4 }],
      undefined,
    ])
    expect(rows[3]!.cells).toEqual(['1', '2', '3'])
  })
  test.each([
    ['quotes inside a plain cell', 'a;b\nООО "Ромашка";1\n', ['ООО "Ромашка"', '1']],
    ['quotes not doubled', 'a;b\n"ООО "Ромашка" Плюс";1\n', ['ООО "Ромашка" Плюс', '1']],
    ['quotes not doubled at the end', 'a;b\n"ООО "Ромашка"";1\n', ['ООО "Ромашка"', '1']],
    ['an inch mark opens nothing', 'a;b\n"19 monitor;1\n', ['"19 monitor', '1']],
  ])('%s', async (_, text, expected) => expect((await cells(text))[1]).toEqual(expected))

  test('a quote nobody closed costs its own row only', async () => {
    const { rows } = await read('a;b\n"x;1\ny;2\n"z";3\n"u\nv";4\n')
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
      ['z', '3'],
      ['u\nv', '4'],
    ])
    expect(rows[1]!.issues).toEqual([{ code: 'sheet.stray_quote', column: 0 }])
    const end = await read('a;b\n1;2\n3;"4\n5;6')
    expect(end.rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '"4'],
      ['5', '6'],
    ])
  })
  test('a file full of inch marks is read in one go', async () => {
    const { rows } = await read('a;b\n' + '"19 mon"itor;1\n'.repeat(50_000))
    expect(rows).toHaveLength(50_001)
  })
  test.each([
    ['plain', 'x'.repeat(10_000_000)],
    ['quoted', `"${'x\n'.repeat(5_000_000)}"`],
  ])('a %s cell of 10 MB refuses its row and no other', async (_, huge) => {
    const { rows } = await read(`a,b\n1,${huge}\n3,4\n`)
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['3', '4'],
    ])
    expect(rows[1]!.refused).toEqual({ code: 'sheet.cell_too_large', column: 1, limit: 1_000_000 })
  })
  test('an endless line is skipped to its end', async () => {
    async function* endless() {
      yield Buffer.from('a,b\n1,"')
      for (let n = 0; n < 40; n++) yield Buffer.alloc(1_000_000, 'x')
      yield Buffer.from('\n3,4\n')
    }
    const rows = (await Array.fromAsync(readCsv(endless(), { encoding: 'utf-8' }))).flatMap(
      (batch) => batch.rows,
    )
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['', ''],
      ['3', '4'],
    ])
    expect(rows[1]!.refused?.code).toBe('sheet.cell_too_large')
    expect(rows[2]!.line).toBe(3)
  })
  test('other encodings, and null bytes dropped', async () => {
    const bytes = iconv.encode('имя;город\nПётр\0;Москва\n', 'win1251')
    expect((await read(bytes, { encoding: 'windows-1251' })).rows[1]!.cells).toEqual(['Пётр', 'Москва'])
  })
  test('a batch holds at most 1000 rows', async () => {
    const batches = await Array.fromAsync(
      readCsv(pieces(Buffer.from('1,2\n'.repeat(2500)), 65_536), { encoding: 'utf-8' }),
    )
    expect(batches.map((batch) => batch.rows.length)).toEqual([1000, 1000, 500])
  })
})

describe('delimiter', () => {
  test.each([
    [',', 'name,city\n"Ltd; Co",Berlin\n'],
    [';', 'название;цена\nООО;12,50\nЗАО;13,40\n'],
    ['\t', 'a\tb\n1,5\t2;5\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [';', 'Отчёт за март, апрель\nимя;город;дата\nа;б;1\nв;г;2\nд;е;3\n'],
    [',', 'one column\nonly\n'],
    [';', 'sep=;\na;b\n'],
    [',', 'name,address\nA,"Main St; 5"\nB,"Low St; 6"\nC,"x; y'],
  ])('%j', (delimiter, text) => expect(detectDelimiter(text)).toBe(delimiter))
  test('the line sep= is not a row', async () =>
    expect(await cells('sep=|\na|b\n1|2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]))
})

describe('writing', () => {
  test.each([
    '=1+1',
    '@SUM(A1)',
    '+cmd|calc',
    "-2+3+cmd|' /C calc'!A0",
    '\t=1',
    '\r=1',
    '＝1+1',
    '- note',
    '+',
    '-',
  ])('%j cannot be executed', (text) => expect(neutralise(text)).toBe(`'${text}`))
  test.each(['-5', '+79991234567', '+7 (999) 123-45-67', '-1 234,50', 'a=b', '', '(495) 123'])(
    '%j stays readable',
    (text) => expect(neutralise(text)).toBe(text),
  )
  test('a phone extension is text and therefore marked', () =>
    expect(neutralise('+7 495 1 ext. 2')).toMatch(/^'/))

  const cell = fc
    .string({ unit: fc.constantFrom(...Array.from('ab,;"\'\n\r\t =+-@0Ё京😀')) })
    .filter((text) => !/[\t]$/.test(text))
  test('property: what is written is read back, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 50 }),
        async (made, delimiter, size) => {
          const rows = made.map((row) => [...row, 'x'])
          const text = (await Array.fromAsync(writeCsv(rows, { delimiter }))).join('')
          const back = await read(text, { delimiter }, size)
          expect(back.rows.map((row) => row.cells.map(restore))).toEqual(rows)
          expect(back.rows.some((row) => row.issues)).toBe(false)
        },
      ),
    )
  })
  test('property: any text at all is read without a throw, and no line is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }), (text) => {
        const rows = parseCsv(text, { delimiter: ',', quote: '"' })
        expect(
          rows
            .flatMap((row) => row.cells)
            .join('')
            .replaceAll(/[",\n\r]/g, ''),
        ).toBe(text.replaceAll(/[",\n\r]/g, ''))
      }),
    )
  })
  test('values other than text', async () => {
    const rows = [[1.5, true, null, { date: '2025-03-04T10:30:00' }, '00123']]
    expect((await Array.fromAsync(writeCsv(rows))).join('')).toBe(
      '\ufeff1.5,true,,2025-03-04 10:30:00,00123\r\n',
    )
  })
})
