import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOrder, parseDate, readDate, suggestMapping } from './guess.ts'
import { synonyms } from './synonyms/base.ts'

describe('the order of dates in a column', () => {
  test.each<[string, string[], ReturnType<typeof dateOrder>]>([
    ['03/04/2025 alone could be two days', ['03/04/2025'], 'ambiguous'],
    ['a 13 in the second place', ['03/04/2025', '03/25/2025'], 'mdy'],
    ['a 13 in the first place', ['03/04/2025', '25/03/2025', ''], 'dmy'],
    ['both at once fit no order', ['13/04/2025', '04/13/2025'], 'ambiguous'],
    ['dots are never behind a month', ['04.03.2025', '05.03.2025'], 'dmy'],
    ['dots beside slashes decide nothing for the slashes', ['04.03.2025', '05/03/2025'], 'ambiguous'],
    ['the year first', ['2025-03-04', '2025/3/4', '2025年3月4日', '20250304'], 'ymd'],
    ['month by name, Excel serials', ['4 марта 2025', '4 Mar 2025', '45720'], 'ymd'],
    ['a clear date beside unclear ones does not decide', ['2025-03-04', '03/04/2025'], 'ambiguous'],
    ['short years', ['25-03-04'], 'ambiguous'],
    ['short years beyond 31', ['70-03-25', '75-12-31'], 'ymd'],
    ['a day that never was is no evidence', ['31/02/2025', '03/04/2025'], 'ambiguous'],
    ['the same reading in either order', ['05/05/2025'], 'dmy'],
    ['no dates', ['ООО Ромашка', '12', ''], 'none'],
    ['nothing', [], 'none'],
    ['mostly other things', ['x', 'y', 'z', '25.12.2025'], 'none'],
  ])('%s', (_, samples, order) => expect(dateOrder(samples)).toBe(order))
})

describe('reading a date', () => {
  test.each([
    '2025-03-04',
    '2025-03-04T10:30:00Z',
    '2025/3/4',
    '2025.03.04',
    '04.03.2025',
    '4.3.2025',
    '04.03.25',
    '04/03/2025',
    '04-03-2025',
    '04.03.2025 г.',
    '04.03.2025 10:30',
    '2025年3月4日',
    '２０２５年３月４日',
    '20250304',
    '4 марта 2025',
    '4 марта 2025 г.',
    '4 Mar 2025',
    '4-Mar-25',
    'March 4, 2025',
    'Tue, 4 March 2025',
    '4th March 2025',
    '45720',
    '45720.4375',
    '04 мар. 2025',
  ])('%s is the fourth of March', (text) => expect(parseDate(text, 'dmy')).toBe('2025-03-04'))
  test.each([
    '31.02.2025',
    '29.02.2025',
    '03/25/2025',
    '00.01.2025',
    '2025-13-01',
    'завтра',
    '',
    '04.03.2025 25:00',
    '4 Foo 2025',
    '0025-03-04',
    '123456',
    '04/03.2025',
  ])('%j is none', (text) => expect(parseDate(text, 'dmy')).toBeNull())
  test('nothing is swapped, and without an order only the clear is read', () => {
    expect(parseDate('03/04/2025', 'mdy')).toBe('2025-03-04')
    expect(parseDate('13/04/2025', 'mdy')).toBeNull()
    expect(parseDate('03/04/2025', 'ambiguous')).toBeNull()
    expect(parseDate('13/04/2025', 'ambiguous')).toBe('2025-04-13')
    expect(parseDate('29.02.2024', 'dmy')).toBe('2024-02-29')
  })
  test('time and zone are kept apart', () => {
    expect(readDate('04.03.2025 9:05', 'dmy')).toEqual({ date: '2025-03-04', time: '09:05:00', zone: null })
    expect(readDate('3/4/2025 12:30:15 AM', 'mdy')).toEqual({
      date: '2025-03-04',
      time: '00:30:15',
      zone: null,
    })
    expect(readDate('2025-03-04T10:30:00.123+0300', 'dmy')).toEqual({
      date: '2025-03-04',
      time: '10:30:00',
      zone: '+03:00',
    })
    expect(readDate('2025年3月4日 10:30', 'dmy')?.time).toBe('10:30:00')
  })
  test('property: every day is read back from every spelling of its order', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-') as [string, string, string]
        expect(parseDate(`${d}.${m}.${y}`, 'dmy')).toBe(iso)
        expect(parseDate(`${Number(m)}/${Number(d)}/${y}`, 'mdy')).toBe(iso)
        expect(parseDate(`${y}年${Number(m)}月${Number(d)}日`, 'mdy')).toBe(iso)
        for (const [locale, order] of [
          ['ru', 'dmy'],
          ['en-GB', 'dmy'],
          ['en-US', 'mdy'],
        ] as const) {
          const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
          expect(parseDate(text, order)).toBe(iso)
        }
      }),
    )
  })
})

describe('mapping', () => {
  const fields = Object.entries(synonyms).map(([key, names]) => ({
    key,
    synonyms: names,
    many: /phones|emails|tags/.test(key),
  }))
  const map = (headers: string[]) =>
    Object.fromEntries(suggestMapping(headers, fields).map(({ header, key }) => [header, key]))

  test('a Russian sheet', () => {
    expect(
      map([
        '№',
        'Наименование организации',
        'ИНН',
        'КПП',
        'ОГРН',
        'Телефон',
        'E-mail',
        'Сайт',
        'Юр. адрес',
        'Город',
        'Отрасль',
        'Статус клиента',
        'Ответственный',
        'Дата создания',
        'Автор',
        'Теги',
        'Комментарии',
        'Контактное лицо',
        'Должность',
        'Телефон контактного лица',
        'E-mail контакта',
      ]),
    ).toEqual({
      'Наименование организации': 'name',
      ИНН: 'taxId',
      КПП: 'kpp',
      ОГРН: 'registrationNumber',
      Телефон: 'phones',
      'E-mail': 'emails',
      Сайт: 'website',
      'Юр. адрес': 'addresses.street',
      Город: 'addresses.city',
      Отрасль: 'industry',
      'Статус клиента': 'lifecycle',
      Ответственный: 'ownerId',
      'Дата создания': 'createdAt',
      Автор: 'author',
      Теги: 'tags',
      Комментарии: 'about',
      'Контактное лицо': 'contact.name',
      Должность: 'contact.position',
      'Телефон контактного лица': 'contact.phones',
      'E-mail контакта': 'contact.emails',
    })
  })
  test('a Chinese sheet', () => {
    expect(
      map([
        '客户编号',
        '公司名称',
        '统一社会信用代码',
        '联系人',
        '职务',
        '手机',
        '邮箱',
        '公司网址',
        '详细地址',
        '城市',
        '国家',
        '所属行业',
        '公司规模',
        '客户状态',
        '负责人',
        '创建时间',
        '创建人',
        '标签',
        '备注',
      ]),
    ).toEqual({
      公司名称: 'name',
      统一社会信用代码: 'taxId',
      联系人: 'contact.name',
      职务: 'contact.position',
      手机: 'contact.phones',
      邮箱: 'emails',
      公司网址: 'website',
      详细地址: 'addresses.street',
      城市: 'addresses.city',
      国家: 'country',
      所属行业: 'industry',
      公司规模: 'size',
      客户状态: 'lifecycle',
      负责人: 'ownerId',
      创建时间: 'createdAt',
      创建人: 'author',
      标签: 'tags',
      备注: 'about',
    })
  })
  test('an English sheet, as programs export it', () => {
    expect(
      map([
        'companyName',
        'LEGAL_NAME',
        'Tax ID',
        'Phone 1',
        'Phone 2',
        'E-Mail Address',
        'Web Site',
        'Street',
        'ZIP',
        'City',
        'Country',
        'Industy',
        'Account Owner',
        'Created On',
        'Created By',
        'Contact Person',
        'Job Title',
        'Mobile',
        'Notes',
        'Lot size',
      ]),
    ).toMatchObject({
      companyName: 'name',
      LEGAL_NAME: 'legalName',
      'Tax ID': 'taxId',
      'Phone 1': 'phones',
      'Phone 2': 'phones',
      'E-Mail Address': 'emails',
      'Web Site': 'website',
      Street: 'addresses.street',
      ZIP: 'addresses.postcode',
      City: 'addresses.city',
      Country: 'country',
      Industy: 'industry',
      'Account Owner': 'ownerId',
      'Created On': 'createdAt',
      'Created By': 'author',
      'Contact Person': 'contact.name',
      'Job Title': 'contact.position',
      Mobile: 'contact.phones',
      Notes: 'about',
    })
  })
  test('surest first, each column and field once', () => {
    const suggested = suggestMapping(
      ['Company', 'Company name', 'Ｔａｘ　ＩＤ', 'ПОЛНОЕ НАИМЕНОВАНИЕ'],
      fields,
    )
    expect(suggested).toContainEqual({ header: 'Ｔａｘ　ＩＤ', key: 'taxId', confidence: 1 })
    expect(suggested.filter(({ key }) => key === 'name')).toHaveLength(1)
    expect(suggested.map(({ confidence }) => confidence)).toEqual(
      suggested.map(({ confidence }) => confidence).sort((a, b) => b - a),
    )
  })
  test('no synonym stands for two fields', () => {
    const all = Object.values(synonyms).flat()
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
  })
})
