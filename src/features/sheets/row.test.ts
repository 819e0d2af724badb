import { beforeAll, describe, expect, test } from 'vitest'
import { en as companies } from '#features/companies/messages/en.ts'
import { ru as companiesRu } from '#features/companies/messages/ru.ts'
import { zh as companiesZh } from '#features/companies/messages/zh.ts'
import { registerPhrases } from '#kit/phrases.ts'
import type { Row } from '#kit/sheet-row.ts'
import type { Options } from './contract.ts'
import { goals, isOwn, mappingIssues } from './goals.ts'
import { columnsOf, readRow } from './row.ts'
import type { Reading } from './values.ts'

beforeAll(() => {
  registerPhrases('en', companies)
  registerPhrases('ru', companiesRu)
  registerPhrases('zh', companiesZh)
})

const anna = '01a2012f-895c-7000-bda6-576e99faf674'
const reading: Reading = {
  country: 'RU',
  timeZone: 'Europe/Moscow',
  now: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  members: {
    byName: new Map([
      ['анна ким', [anna]],
      ['и. иванов', [anna, 'm3']],
    ]),
    byMail: new Map([['anna@firm.test', anna]]),
    left: new Set(),
  },
  orders: new Map([['День', 'dmy']]),
  marks: new Map(),
  currency: null,
}

const read = (goal: string, cell: string, noun: Options['noun'] = 'company', extra: Partial<Row> = {}) => {
  const header = goal === 'createdAt' || goal.endsWith('birthday') ? 'День' : 'Столбец'
  const options: Options = { noun, mapping: { [header]: goal } }
  return readRow({ line: 2, cells: [cell], ...extra }, columnsOf(options, [header]), reading)
}

describe('a cell that can be read', () => {
  test.each<[string, string, unknown]>([
    ['name', ' ООО\n «Ромашка» ', 'ООО «Ромашка»'],
    ['about', 'раз\r\nдва', 'раз\nдва'],
    ['lifecycle', 'current', 'current'],
    ['lifecycle', 'Действующий', 'current'],
    ['lifecycle', 'FORMER', 'former'],
    ['customer', 'да', true],
    ['customer', 'нет', false],
    ['customer', '是', true],
    ['customer', '0', false],
    ['country', 'Россия', 'RU'],
    ['country', '中国', 'CN'],
    ['taxId', '7707 083893', '7707083893'],
    ['taxId', '91350100M000100Y43', '91350100M000100Y43'],
    ['phones', '8 (912) 345-67-89; +7 495 123-45-67 доб. 12', ['+79123456789', '+74951234567;ext=12']],
    ['emails', 'Info@Romashka.test, Анна <anna@romashka.test>', ['info@romashka.test', 'anna@romashka.test']],
    ['website', 'romashka.test', 'https://romashka.test'],
    ['addresses', 'ул. Ленина, 1', [{ street: 'ул. Ленина, 1' }]],
    ['addresses.city', 'Казань', [{ city: 'Казань' }]],
    ['addresses.country', 'Китай', [{ country: 'CN' }]],
    ['ownerId', 'Анна Ким', anna],
    ['ownerId', 'ANNA@firm.test', anna],
  ])('%s: %j', (goal, cell, value) => {
    const { record, faults } = read(goal, cell)
    expect(faults).toEqual([])
    expect(record[goal.split('.')[0]!]).toEqual(value)
  })
  test('what the old system knew', () => {
    expect(read('createdAt', '04.03.2019').createdAt).toBe('2019-03-03T21:00:00Z')
    expect(read('createdAt', '2019-03-04T10:30:00').createdAt).toBe('2019-03-04T07:30:00Z')
    expect(read('createdBy', 'Анна Ким').author).toEqual({ id: anna })
    expect(read('createdBy', 'Уволенный Пётр').author).toEqual({ name: 'Уволенный Пётр' })
    expect(read('createdBy', 'И. Иванов').author).toEqual({ name: 'И. Иванов' })
  })
  test('a person in the same row', () => {
    expect(read('contact.name', 'Ли Вэй').mate).toEqual({ name: 'Ли Вэй' })
    expect(read('contact.birthday', '04.03.1980').mate).toEqual({ birthday: '1980-03-04' })
    expect(read('company.name', 'Лютик', 'contact').mate).toEqual({ name: 'Лютик' })
  })
  test.each(['', '   ', '-', '—', 'n/a', 'нет', '无'])('%j gives nothing for a telephone', (cell) => {
    expect(read('phones', cell)).toMatchObject({ record: {}, faults: [] })
  })
  test('several columns feed one list', () => {
    const options: Options = {
      noun: 'company',
      mapping: { A: 'phones', B: 'phones', C: 'tags', D: 'addresses.city', E: 'addresses' },
    }
    const cells = ['89123456789', '8 912 345 67 90', 'VIP; опт,  ', 'Казань', 'Баумана, 1']
    const row = readRow({ line: 2, cells }, columnsOf(options, ['A', 'B', 'C', 'D', 'E']), reading)
    expect(row.record).toEqual({
      phones: ['+79123456789', '+79123456790'],
      addresses: [{ city: 'Казань', street: 'Баумана, 1' }],
    })
    expect(row.tags).toEqual(['VIP', 'опт'])
  })
})

describe('a cell that cannot be read says where and why', () => {
  test.each([
    ['name', 'x'.repeat(201), 'too_big'],
    ['name', 'Ром\ufffdшка', 'import.damaged'],
    ['name', '7.70708E+09', 'import.scientific'],
    ['taxId', '7707083894', 'identifier.check_digit'],
    ['taxId', '7,70708E+09', 'import.scientific'],
    ['phones', '7.91E+10', 'import.scientific'],
    ['phones', 'звонить Ивану', 'import.not_a_phone'],
    ['emails', 'не почта', 'invalid_format'],
    ['website', 'http://', 'invalid_format'],
    ['lifecycle', 'непонятно', 'import.unknown_option'],
    ['customer', 'возможно', 'import.not_a_flag'],
    ['country', 'Нарния', 'country.unknown'],
    ['ownerId', 'Никто', 'import.unknown_member'],
    ['ownerId', 'И. Иванов', 'import.ambiguous_member'],
    ['createdAt', '31.02.2019', 'import.not_a_date'],
    ['createdAt', '03/25/2019', 'import.not_a_date'],
    ['createdAt', '01.01.2099', 'import.future_date'],
  ])('%s: %j is %s', (goal, cell, code) => {
    const { record, faults } = read(goal, cell)
    expect(faults).toMatchObject([{ code, header: goal === 'createdAt' ? 'День' : 'Столбец' }])
    expect(record).toEqual({})
  })
  test('a date whose column nobody has explained', () => {
    const row = readRow(
      { line: 2, cells: ['03/04/2019'] },
      columnsOf({ noun: 'company', mapping: { X: 'createdAt' } }, ['X']),
      {
        ...reading,
        orders: new Map([['X', 'ambiguous']]),
      },
    )
    expect(row.faults).toMatchObject([{ code: 'import.ambiguous_date', header: 'X' }])
  })
  test.each<[string, Partial<Row>, string]>([
    [
      'a row cut by a stray delimiter',
      { issues: [{ code: 'sheet.long_row', expected: 1, found: 2 }] },
      'sheet.long_row',
    ],
    [
      'a formula without its value',
      { issues: [{ code: 'sheet.formula_without_value', column: 0 }] },
      'sheet.formula_without_value',
    ],
    [
      'a cell of ten megabytes',
      { refused: { code: 'sheet.cell_too_large', column: 0, limit: 9 } },
      'sheet.cell_too_large',
    ],
    ['an error of the sheet', { kinds: ['error'] }, 'import.cell_error'],
  ])('%s', (_, extra, code) =>
    expect(read('name', '#REF!', 'company', extra).faults).toMatchObject([{ code }]),
  )
  test('all of a row at once', () => {
    const options: Options = { noun: 'company', mapping: { A: 'name', B: 'taxId', C: 'emails' } }
    expect(
      readRow({ line: 2, cells: ['Я', '123', '@'] }, columnsOf(options, ['A', 'B', 'C']), reading).faults.map(
        (f) => f.header,
      ),
    ).toEqual(['B', 'C'])
  })
})

describe('a mapping', () => {
  const headers = ['Имя', 'ИНН', 'Дата']
  test.each<[string, Options, string[]]>([
    ['fits', { noun: 'company', mapping: { Имя: 'name', ИНН: 'taxId' }, key: ['taxId'] }, []],
    ['leaves columns out', { noun: 'company', mapping: { Имя: 'name', ИНН: null, Дата: '' } }, []],
    ['of nothing', { noun: 'company', mapping: {} }, ['required']],
    ['without a noun', { mapping: { Имя: 'name' } }, ['required']],
    [
      'an unknown column',
      { noun: 'company', mapping: { Имя: 'name', Нет: 'taxId' } },
      ['import.unknown_column'],
    ],
    ['an unknown field', { noun: 'company', mapping: { Имя: 'title' } }, ['import.unknown_field']],
    [
      'a field of the server’s own',
      { noun: 'company', mapping: { Имя: 'nextStepAt' } },
      ['import.unknown_field'],
    ],
    ['a field fed twice', { noun: 'company', mapping: { Имя: 'name', ИНН: 'name' } }, ['import.fed_twice']],
    [
      'a key nothing feeds',
      { noun: 'company', mapping: { Имя: 'name' }, key: ['taxId'] },
      ['import.key_not_mapped'],
    ],
    ['no key at all', { noun: 'company', mapping: { Имя: 'about' }, key: ['about'] }, ['import.not_a_key']],
    [
      'dates of an unknown column',
      { noun: 'company', mapping: { Имя: 'name' }, dates: { Нет: 'dmy' } },
      ['import.unknown_column'],
    ],
    [
      'a field named like a property of objects',
      { noun: 'company', mapping: { Имя: 'constructor' }, key: ['__proto__'] },
      ['import.unknown_field', 'import.not_a_key'],
    ],
  ])('%s', (_, options, codes) => expect(mappingIssues(options, headers).map((i) => i.code)).toEqual(codes))
  test('every goal has one name', () => {
    for (const noun of ['company', 'contact', 'product'] as const)
      expect(new Set(goals(noun).map((g) => g.name)).size).toBe(goals(noun).length)
  })
  test('the columns of a verdict file are known in every language', () => {
    expect(['Tessera: строка', 'Tessera: 行', 'tessera：行', 'Tessera: row'].every(isOwn)).toBe(true)
    expect(['Tessera', 'Название', 'My Tessera: x'].some(isOwn)).toBe(false)
  })
})
