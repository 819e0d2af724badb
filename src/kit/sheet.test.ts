import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { fillMerges, guessHeader, headerNames } from './sheet-head.ts'
import type { Row } from './sheet-row.ts'
import { openSheet, type SheetChoice } from './sheet.ts'

const rows = (...cells: string[][]): Row[] => cells.map((row, i) => ({ line: i + 1, cells: row }))
const read = async (bytes: Uint8Array | string, choice?: SheetChoice) => {
  const sheet = await openSheet({ bytes: Buffer.from(bytes as string) }, choice)
  return { sheet, rows: (await Array.fromAsync(sheet.rows())).flatMap((batch) => batch.rows) }
}

describe('the header row', () => {
  test.each<[string, Row[], number]>([
    ['is the first', rows(['Name', 'City'], ['A', 'Berlin']), 0],
    ['stands under a title', rows(['Отчёт за март'], ['Имя', 'Город', 'ИНН'], ['А', 'Б', '7707083893']), 1],
    [
      'stands under a title and a date',
      rows(['客户列表', '', ''], ['2025-03-04'], ['名称', '电话', '城市'], ['甲', '1', '上海']),
      2,
    ],
    ['is not a row of numbers', rows(['1', '2', '3'], ['Name', 'Phone', 'City'], ['A', '+7 999', 'X']), 1],
    ['has a gap', rows(['Name', '', 'City'], ['A', 'b', 'X']), 0],
    ['is the first when none fits', rows(['1', '2'], ['3', '4']), 0],
  ])('%s', (_, head, index) => expect(guessHeader(head)).toBe(index))

  test('a banner merged over the table is no header', () => {
    const head = rows(['Our customers', '', ''], ['Name', 'Phone', 'City'], ['A', '1', 'X'])
    const merges = [{ line: 1, toLine: 1, column: 0, toColumn: 2 }]
    fillMerges(head, merges)
    expect(guessHeader(head, merges)).toBe(1)
  })
  test('of two storeys the lower names the columns, and a cell over both names its column', () => {
    const head = rows(
      ['Company', 'City', 'Site', 'Tax', 'Size', 'Contact'],
      ['', '', '', '', '', 'Name', 'Phone'],
      ['A', 'X', 's', '1', '2', 'B', '3'],
    )
    const merges = [
      ...[0, 1, 2, 3, 4].map((column) => ({ line: 1, toLine: 2, column, toColumn: column })),
      { line: 1, toLine: 1, column: 5, toColumn: 6 },
    ]
    fillMerges(head, merges)
    const index = guessHeader(head, merges)
    expect(headerNames(head[index]!.cells, 0)).toEqual([
      'Company',
      'City',
      'Site',
      'Tax',
      'Size',
      'Name',
      'Phone',
    ])
  })
  test('names are folded, filled up and made unique', () =>
    expect(headerNames([' Phone\n number', '', 'A', 'A', 'A (2)'], 7)).toEqual([
      'Phone number',
      'B',
      'A',
      'A (2)',
      'A (2) (2)',
      'F',
      'G',
    ]))
})

describe('text files', () => {
  test('windows-1251 with semicolons: found, told, read', async () => {
    const { sheet, rows } = await read(
      iconv.encode('Отчёт\nИмя;Телефон\nПётр;007\nИван;1;лишнее\n', 'win1251'),
    )
    expect(sheet).toMatchObject({
      format: 'csv',
      encoding: 'windows-1251',
      delimiter: ';',
      header: 2,
      headers: ['Имя', 'Телефон', 'C'],
    })
    expect(sheet.detected!.candidates[0]!.sample).toBe('Отчёт')
    expect(rows.map((row) => [row.line, row.cells])).toEqual([
      [3, ['Пётр', '007', '']],
      [4, ['Иван', '1', 'лишнее']],
    ])
  })
  test('a person’s choice rules', async () => {
    const text = 'a,b;c\n1,2;3\n'
    expect((await read(text, { delimiter: ',' })).sheet.headers).toEqual(['a', 'b;c'])
    const { sheet, rows } = await read(text, { delimiter: ';', header: null })
    expect(sheet.headers).toEqual(['A', 'B'])
    expect(rows).toHaveLength(2)
    expect((await read(text, { header: 2, delimiter: ';' })).sheet.headers).toEqual(['1,2', '3'])
  })
  test('TSV by content', async () => expect((await read('a\tb\n1\t2\n')).sheet.format).toBe('tsv'))
  test('letters that appear only after the first 64 kB decide the encoding', async () => {
    const text = `name,city\n${'plain,ascii\n'.repeat(10_000)}Ромашка,Москва\n`
    expect((await read(iconv.encode(text, 'win1251'))).sheet.encoding).toBe('windows-1251')
    expect((await read(iconv.encode(text, 'utf8'))).sheet.encoding).toBe('utf-8')
    expect(
      (await read(iconv.encode(text.replace('Ромашка,Москва', '华信科技,北京'), 'gb18030'))).sheet.encoding,
    ).toBe('gb18030')
  })
  test('rows may be asked for twice', async () => {
    const { sheet, rows } = await read('a,b\n1,2\n')
    expect((await Array.fromAsync(sheet.rows()))[0]!.rows).toEqual(rows)
  })
})
