import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCompany, listCompanies } from '#features/companies/contract.ts'
import { call } from '#kit/client.ts'
import { zipWriter } from '#kit/zip-write.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, counts, send, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'

let app: TestApp
let who: Person
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
})
afterAll(() => app.stop())

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
const book = async (sheet: string, more: Record<string, string | Uint8Array> = {}) => {
  const writer = zipWriter()
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  }
  const chunks: Uint8Array[] = []
  for (const [name, content] of Object.entries(files))
    for await (const chunk of writer.entry(name, [content])) chunks.push(chunk)
  return Buffer.concat([...chunks, writer.end()])
}
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const worksheet = (...rows: string[]) =>
  `<?xml version="1.0"?><worksheet ${main}><sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData></worksheet>`
const options = { mapping: { Name: 'name', Phone: 'phones' }, key: ['name'] }
const left = async () =>
  (
    await app.pool.query<{ files: number; chunks: number }>(
      'select (select count(*)::int from file) as files, (select count(*)::int from file_chunk) as chunks',
    )
  ).rows[0]

describe('files that are no sheets are refused by name and leave nothing', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => Buffer.alloc(0), 'sheet.empty'],
    ['blank lines only', () => Buffer.from('\n\n  \n'), 'sheet.empty'],
    [
      'a picture called .csv',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'sheet.not_sheet',
    ],
    [
      'binary junk',
      () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 32)),
      'sheet.not_sheet',
    ],
    [
      'a web page called .xls',
      () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
      'sheet.not_sheet',
    ],
    [
      'an external entity',
      () =>
        book(
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${worksheet(cell('&amp;e;')).slice(21)}`,
        ),
      'sheet.entities',
    ],
    [
      'a billion laughs',
      () =>
        book(
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${worksheet(cell('&amp;b;')).slice(21)}`,
        ),
      'sheet.entities',
    ],
    [
      'a zip bomb',
      () => book(worksheet(cell('Name')), { 'xl/bomb.xml': new Uint8Array(50_000_000) }),
      'sheet.zip_bomb',
    ],
    [
      'a zip that is cut',
      async () => (await book(worksheet(cell('Name')))).subarray(0, 300),
      'sheet.truncated',
    ],
  ])('%s', async (_, make, reason) => {
    const before = await left()
    const bytes = await make()
    for (const wanted of [{}, { noun: 'company' as const, mode: 'commit' as const, ...options }]) {
      await expect(send(who, bytes, wanted, 'base.xlsx')).rejects.toMatchObject({
        code: 'import.unreadable',
        status: 422,
        details: { reason },
      })
    }
    expect(await left()).toEqual(before)
  })
})

describe('odd files that are sheets', () => {
  test.each<[string, string, object, object]>([
    ['a header and no rows', 'Name,Phone\n', options, { rows: 0, created: 0 }],
    ['one column', 'Name\nОдин столбец\n', { mapping: { Name: 'name' } }, { rows: 1, created: 1 }],
    ['short rows', 'Name,Phone\nКороткая\n', options, { rows: 1, created: 1 }],
    ['a row with too many cells', 'Name,Phone\nДлинная,1,2,3\n', options, { rows: 1, rejected: 1 }],
    ['empty rows between', 'Name,Phone\n\n,\nПосле пустых,\n\n', options, { rows: 1, created: 1 }],
    ['a quote nobody closes', 'Name,Phone\n"Открытая,\nЗакрытая,\n', options, { rows: 2, created: 2 }],
    [
      'null bytes',
      `Name,Phone\nНу\0ль,\n${'Рядом с нулём,\n'.repeat(20)}`,
      options,
      { rows: 21, created: 2, skipped: 19 },
    ],
    [
      'HTML, right to left, emoji',
      'Name,Phone\n<script>alert(1)</script>,\n\u202eشركة,\n🏭 Завод,\n',
      options,
      { rows: 3, created: 3 },
    ],
  ])('%s', async (_, csv, wanted, expected) => {
    expect(await bring(app, who, csv, wanted)).toMatchObject({ state: 'done', rejected: 0, ...expected })
  })
  test('a cell of 100,000 characters is refused with its column, the rows around it come in', async () => {
    const done = await bring(app, who, `Name,Phone\nДо,\n${'я'.repeat(100_000)},\nПосле,\n`, options)
    expect(counts(done)).toEqual({ state: 'done', rows: 3, created: 2, updated: 0, skipped: 0, rejected: 1 })
    expect((await verdictsOf(who, done.id, 'rejected')).rows).toMatchObject([
      { '#row': '3', '#column': 'Name', '#code': 'too_big', '#reason': 'Too long: at most 200 characters.' },
    ])
  })
  test('what was written is what is read: null bytes are gone, markup is text', async () => {
    const { items } = await call(listCompanies, { query: { find: 'Нуль' } }, who)
    expect(items.map((c) => c.name)).toEqual(['Нуль'])
    expect(
      (await call(listCompanies, { query: { find: '<script>' } }, who)).items.map((c) => c.name),
    ).toEqual(['<script>alert(1)</script>'])
  })
  test('a formula in a cell is harmless in the verdicts and itself again when fed in', async () => {
    const csv = 'Name,Phone\n"=HYPERLINK(""http://x.test"")",123456789012345678901234567890\n@SUM(1),x\n'
    const first = await bring(app, who, csv, options)
    const { text } = await verdictsOf(who, first.id, 'rejected')
    expect(text).toContain("'@SUM(1)")
    expect(text).not.toMatch(/(^|,)"?[=@]/m)
    const again = await bring(app, who, text.replace(',x\r\n', ',\r\n'), {
      mapping: { Name: 'name' },
      key: ['name'],
    })
    const id = (await verdictsOf(who, again.id)).rows.find((r) => r['#verdict'] === 'created')!['#record']!
    expect(await call(getCompany, { params: { id } }, who)).toMatchObject({ name: '@SUM(1)' })
  })
  test('an XLSX with merged and empty header cells, errors and formulas without values', async () => {
    const rows = [
      cell('Name') + cell('Phone') + '<c/>',
      cell('Формула') + '<c><f>A1</f></c>',
      cell('Ошибка') + '<c t="e"><v>#REF!</v></c>',
      cell('Хорошая') + cell('8 495 123-45-67'),
    ]
    const done = await bring(app, who, await book(worksheet(...rows)), options, 'base.xlsx')
    expect(counts(done)).toMatchObject({ rows: 3, created: 1, rejected: 2 })
    expect((await verdictsOf(who, done.id, 'rejected')).rows.map((r) => r['#code'])).toEqual([
      'sheet.formula_without_value',
      'import.cell_error',
    ])
  })
  test('a file that breaks in the middle fails with its reason; what is in can be undone', async () => {
    const good = worksheet(cell('Name'), ...Array.from({ length: 9000 }, (_, i) => cell(`Середина ${i}`)))
    const done = await bring(
      app,
      who,
      await book(good.replace('Середина 8900</t>', 'Середина 8900')),
      { mapping: { Name: 'name' }, key: ['name'] },
      'base.xlsx',
    )
    expect(done).toMatchObject({ state: 'failed', failure: { code: 'sheet.broken' }, can: ['reverse'] })
  })
})

test('property: whatever the bytes, there is an answer and never a 500', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((s) => new TextEncoder().encode(`Name,Phone\n${s.toWellFormed()}`)),
    fc.uint8Array({ maxLength: 200 }).map((junk) => Buffer.concat([Buffer.from('504b0304', 'hex'), junk])),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      const refused = await send(who, file, {}).then(
        async ({ id }) => void (await call(contract.previewImport, { params: { id }, query: {} }, who)),
        (error: { status: number }) => error.status,
      )
      expect([undefined, 422]).toContain(refused)
    }),
    { numRuns: 40 },
  )
})
