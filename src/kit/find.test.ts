import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { openDb, transaction, type Db, type Tx } from './db.ts'
import {
  commonAmong,
  findRecords,
  type FindEntry,
  holdsText,
  idsByKey,
  indexRecords,
  type Place,
  unindexRecords,
} from './find.ts'

const [here, there] = [randomUUID(), randomUUID()]
const [anna, boris, guest] = [randomUUID(), randomUUID(), randomUUID()]
let database: Awaited<ReturnType<typeof freshDatabase>>
let owner: pg.Client
let db: Db

beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(
    `insert into workspace (id, slug, name) values ('${here}', 'here', 'Here'), ('${there}', 'there', 'There')`,
  )
  await owner.query(`insert into role (workspace_id, id) values ('${here}', 'guest')`)
  for (const id of [anna, boris, guest])
    await owner.query(
      `insert into member (workspace_id, id, user_id, name, email, role_id) values ('${here}', '${id}', '${id}', 'M', 'm@x', 'guest')`,
    )
  db = openDb(database.url)
})
afterAll(async () => {
  await db.destroy()
  await owner.end()
  await database.drop()
})
beforeEach(async () => {
  await owner.query('truncate find_entry, share')
})

const ids = new Map<string, string>()
/** One id per name, later names newer. */
const idOf = (name: string) => {
  if (!ids.has(name)) ids.set(name, `01900000-0000-7000-8000-${String(ids.size).padStart(12, '0')}`)
  return ids.get(name)!
}
const nameOf = (id: string) => [...ids].find(([, known]) => known === id)?.[0]

const byName = (a = '', b = '') => (a < b ? -1 : 1)

type Made = { inn?: string; phones?: string[]; emails?: string[]; owners?: string[] }
const entry = (name: string, { inn, phones, emails, owners = [anna] }: Made = {}): FindEntry => ({
  id: idOf(name),
  title: name,
  ownerIds: owners,
  fields: { ...(inn && { inn }), name, ...(phones && { phones }), ...(emails && { emails }) },
  keys: [...(inn ? [inn] : []), ...(phones ?? []), ...(emails ?? [])],
})
const at = <T>(workspace: string, run: (tx: Tx) => Promise<T>) => transaction(db, workspace, run)
const put = (entries: FindEntry[], noun = 'company', workspace = here) =>
  at(workspace, (tx) => indexRecords(tx, noun, entries))
const company: Place = { noun: 'company', owners: null, readable: null }
const search = async (typed: string, place: Partial<Place> = {}, memberId = guest, limit = 20) => {
  const options = { places: [{ ...company, ...place }], memberId, country: 'RU', limit }
  return at(here, (tx) => findRecords(tx, typed, options))
}
const names = async (typed: string, place: Partial<Place> = {}, memberId = guest) =>
  (await search(typed, place, memberId)).map((c) => nameOf(c.id))

describe('S3-049 finds by a part of', () => {
  beforeEach(() =>
    put([
      entry('ООО «Ромашка»', { inn: '7707083893', phones: ['+79123456789'], emails: ['Info@Romashka.ru'] }),
      entry('Пётр Ёлкин'),
      entry('Müller & Söhne GmbH'),
      entry('北京华联信息技术有限公司', { phones: ['+8613800138000'] }),
      entry('1С-Софт'),
      entry('Йод и соль'),
    ]),
  )

  test.each([
    ['ром', 'ООО «Ромашка»'],
    ['МАШ', 'ООО «Ромашка»'],
    ['ка', 'ООО «Ромашка»'],
    ['ооо "ромашка"', 'ООО «Ромашка»'],
    ['петр елкин', 'Пётр Ёлкин'],
    ['ёлкин пётр', 'Пётр Ёлкин'],
    ['лк', 'Пётр Ёлкин'],
    ['елк пет', 'Пётр Ёлкин'],
    ['muller', 'Müller & Söhne GmbH'],
    ['SÖHNE', 'Müller & Söhne GmbH'],
    ['ｍｕｌｌ', 'Müller & Söhne GmbH'],
    ['hn', 'Müller & Söhne GmbH'],
    ['华联', '北京华联信息技术有限公司'],
    ['限公', '北京华联信息技术有限公司'],
    ['技术有限', '北京华联信息技术有限公司'],
    ['1с', '1С-Софт'],
    ['с-с', '1С-Софт'],
    ['йо', 'Йод и соль'],
    ['7707083893', 'ООО «Ромашка»'],
    ['7707 083 893', 'ООО «Ромашка»'],
    ['0838', 'ООО «Ромашка»'],
    ['8 (912) 345-67-89', 'ООО «Ромашка»'],
    ['+7 912 345 67 89', 'ООО «Ромашка»'],
    ['89123456789', 'ООО «Ромашка»'],
    ['9123456789', 'ООО «Ромашка»'],
    ['8 (912) 345', 'ООО «Ромашка»'],
    ['34567', 'ООО «Ромашка»'],
    ['345-67-89', 'ООО «Ромашка»'],
    ['23', 'ООО «Ромашка»'],
    ['138 0013', '北京华联信息技术有限公司'],
    ['info@romashka.ru', 'ООО «Ромашка»'],
    ['INFO@', 'ООО «Ромашка»'],
    ['romashka', 'ООО «Ромашка»'],
  ])('%s', async (typed, name) => expect(await names(typed)).toEqual([name]))

  test.each(['ио', 'нет такого', '%', '_о', '\\', '   ', '', '\0', '😀', '9123456788'])(
    'nothing by "%s"',
    async (typed) => expect(await names(typed)).toEqual([]),
  )

  test('and says which field it was', async () => {
    const fieldOf = async (typed: string) => (await search(typed))[0]?.field
    expect(await fieldOf('ромаш')).toBe('name')
    expect(await fieldOf('7707')).toBe('inn')
    expect(await fieldOf('8 912 345')).toBe('phones')
    expect(await fieldOf('info@')).toBe('emails')
  })
})

test('S3-049 ranks an exact key, the name, its beginning, a word, a part, then the shorter and the newer', async () => {
  await put([
    entry('Бал-маскарад'),
    entry('Альфа Бал'),
    entry('Мир', { emails: ['бал@x.ru'] }),
    entry('Футбал'),
    entry('ООО «Бал»'),
    entry('Балтика'),
    entry('Бал и пир'),
    entry('Ключ', { inn: 'бал' }),
  ])
  expect(await names('бал')).toEqual([
    'Ключ',
    'ООО «Бал»',
    'Балтика',
    'Бал и пир',
    'Бал-маскарад',
    'Альфа Бал',
    'Мир',
    'Футбал',
  ])
  expect((await search('бал')).map((c) => c.rank)).toEqual([100, 90, 80, 80, 80, 70, 60, 50])
})

describe('S1-30 finds only', () => {
  beforeEach(() =>
    put([
      entry('Ромашка Анны', { phones: ['+79123456789'] }),
      entry('Ромашка Бориса', { owners: [boris] }),
      entry('Ромашка обоих', { owners: [boris, anna] }),
      entry('Ромашка ничья', { owners: [] }),
    ]),
  )

  test('what the scope opens', async () => {
    expect((await names('ромашка')).length).toBe(4)
    expect((await names('ромашка', { owners: [anna] })).toSorted(byName)).toEqual([
      'Ромашка Анны',
      'Ромашка обоих',
    ])
    expect((await names('ома', { owners: [anna, boris] })).toSorted(byName)).toEqual([
      'Ромашка Анны',
      'Ромашка Бориса',
      'Ромашка обоих',
    ])
    expect(await names('ромашка', { owners: [] })).toEqual([])
  })

  test('and what is shared with the member', async () => {
    await owner.query(
      `insert into share (workspace_id, noun, record_id, member_id, shared_by) values ('${here}', 'company', '${idOf('Ромашка ничья')}', '${guest}', '${anna}')`,
    )
    expect(await names('ромашка', { owners: [guest] })).toEqual(['Ромашка ничья'])
    expect(await names('ромашка', { owners: [boris] }, anna)).not.toContain('Ромашка ничья')
  })

  test('by fields the actor may read', async () => {
    expect(await names('34567', { readable: ['name'] })).toEqual([])
    expect(await names('+79123456789', { readable: ['name'] })).toEqual([])
    expect(await names('ромашка анны', { readable: ['name'] })).toEqual(['Ромашка Анны'])
    expect(await names('ромашка', { readable: ['phones'] })).toEqual([])
    expect(await search('34567', { readable: ['phones'] })).toMatchObject([{ title: '', field: 'phones' }])
  })

  test('in the own workspace and in the noun asked for', async () => {
    await put([entry('Ромашка чужая')], 'company', there)
    await put([entry('Ромашка-человек')], 'contact')
    expect(await names('ромашка чуж')).toEqual([])
    expect(await names('ромашка', { noun: 'contact' })).toEqual(['Ромашка-человек'])
    expect(await at(there, (tx) => idsByKey(tx, 'company', ['+79123456789']))).toEqual([])
  })

  test('and not at all beside the functions', async () => {
    await expect(at(here, (tx) => sql`select * from find_entry`.execute(tx))).rejects.toThrow(
      /permission denied/,
    )
    await expect(at(here, (tx) => sql`select find_by_key('company', 'x')`.execute(tx))).rejects.toThrow(
      /permission denied/,
    )
  })
})

test('many nouns are searched in one go', async () => {
  await put([entry('Ромашка')])
  await put([entry('Ромашкин')], 'contact')
  const places = [company, { ...company, noun: 'contact' }]
  const options = { places, memberId: guest, country: 'RU', limit: 20 }
  const found = await at(here, (tx) => findRecords(tx, 'ромаш', options))
  expect(found.map((c) => [c.noun, c.title])).toEqual([
    ['company', 'Ромашка'],
    ['contact', 'Ромашкин'],
  ])
})

test('an entry is renewed and taken out', async () => {
  await put([entry('Ромашка', { phones: ['+79123456789'] })])
  await put([{ ...entry('Ромашка'), title: 'Василёк', fields: { name: 'Василёк' }, ownerIds: [boris] }])
  expect(await names('ромашка')).toEqual([])
  expect(await names('василек', { owners: [boris] })).toEqual(['Ромашка'])
  expect(await at(here, (tx) => idsByKey(tx, 'company', ['+79123456789']))).toEqual([])
  await at(here, (tx) => unindexRecords(tx, 'company', [idOf('Ромашка')]))
  expect(await names('василек')).toEqual([])
})

test('keys are looked up by the thousand, in whatever spelling', async () => {
  const made = Array.from({ length: 1000 }, (_, i) =>
    entry(`Компания ${i}`, { inn: String(7_700_000_000 + i), emails: [`A${i}@x.ru`] }),
  )
  await put(made)
  const found = await at(here, (tx) =>
    idsByKey(tx, 'company', [...made.map((e) => String(e.fields.inn)), 'нет', '']),
  )
  expect(new Set(found)).toEqual(new Set(made.map((e) => e.id)))
  expect(await at(here, (tx) => idsByKey(tx, 'company', ['a7@X.ru']))).toEqual([idOf('Компания 7')])
})

describe.each([false, true])('a list is narrowed, the text taken as common: %s', (common) => {
  const listed = async (field: string | null, typed: string, fields: string[] | null = null) => {
    const condition = holdsText('r', 'company', { field, typed }, fields, common)
    const ids = [...new Set(['Ромашка-Юг', 'Юг ромашка', 'Север'].map(idOf))]
    const rows = await at(here, (tx) =>
      sql<{ id: string }>`select r.id from unnest(${ids}::uuid[]) r(id) where ${condition}`.execute(tx),
    )
    return rows.rows.map((row) => nameOf(row.id)).toSorted(byName)
  }
  beforeEach(() =>
    put([
      entry('Ромашка-Юг'),
      entry('Юг ромашка', { phones: ['+79123456789'] }),
      entry('Север', { inn: '7912' }),
    ]),
  )

  test('to the words of any readable field', async () => {
    expect(await listed(null, 'юг ромашка')).toEqual(['Ромашка-Юг', 'Юг ромашка'])
    expect(await listed(null, '8 912')).toEqual(['Север', 'Юг ромашка'])
    expect(await listed(null, '7912', ['name', 'inn'])).toEqual(['Север'])
    expect(await listed(null, ' ')).toEqual(['Ромашка-Юг', 'Север', 'Юг ромашка'])
  })
  test('to a text as it stands in one field', async () => {
    expect(await listed('name', 'а-ю')).toEqual(['Ромашка-Юг'])
    expect(await listed('name', 'юг ромашка')).toEqual(['Юг ромашка'])
    expect(await listed('phones', '912-34')).toEqual(['Юг ромашка'])
    expect(await listed('name', 'р')).toEqual(['Ромашка-Юг', 'Север', 'Юг ромашка'])
    expect(await listed('inn', 'Ромашка')).toEqual([])
  })
})

test('texts that one in twenty of the newest records hold are common', async () => {
  await put(Array.from({ length: 500 }, (_, i) => entry(i % 20 === 0 ? `Верфь ${i}` : `Завод ${i}`)))
  const sought = ['верф', 'завод', 'верфь 400', ''].map((typed) => ({ field: null, typed }))
  const common = await at(here, (tx) => commonAmong(tx, 'company', sought))
  expect(common.map(({ typed }) => typed)).toEqual(['верф', 'завод'])
  expect(await at(there, (tx) => commonAmong(tx, 'company', sought))).toEqual([])
})

describe('bad input', () => {
  test.each([
    ['long Latin', 'a'.repeat(9000)],
    ['long Chinese', '有'.repeat(9000)],
    ['rare Chinese', '𠀀'.repeat(9000)],
    ['null and half a pair', 'x\0y\ud800z'],
    ['quotes', '"quoted", {braces} \\'],
    ['HTML', '<b>&amp;'],
    ['right to left', 'عربى ١٢٣'],
  ])('is kept and found: %s', async (_kind, name) => {
    const short = name.slice(0, 200)
    await put([entry(short), { ...entry('long'), fields: { name: 'long', note: name } }])
    const found = await names(name.slice(0, 4))
    expect(found.includes(short) && found.includes('long')).toBe(true)
  })
})

test('more records than any step looks at still fill the page, best first', async () => {
  await put(
    Array.from({ length: 5000 }, (_, i) =>
      entry(`Компания ${i} строй`, { owners: [i % 50 === 0 ? anna : boris] }),
    ),
  )
  await put([entry('Строй'), entry('Жх строй', { owners: [anna] })])
  expect((await names('строй'))[0]).toBe('Строй')
  expect(await names('жх')).toEqual(['Жх строй'])
  expect((await search('строй')).length).toBe(20)
  expect((await search('ко', { owners: [anna] })).length).toBe(20)
  expect(await names('компания 50 строй', { owners: [anna] })).toContain('Компания 50 строй')
  expect(await names('4999')).toEqual(['Компания 4999 строй'])
  expect(await names('4999', { owners: [anna] })).toEqual([])
})
