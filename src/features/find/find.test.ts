import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, listCompanies } from '#features/companies/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { findAnything, findDuplicates } from './contract.ts'
import { sharedFields, shownValue } from './rules.ts'
import { emails, text } from '#kit/fields.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

type Role = 'owner' | 'manager' | 'storekeeper' | 'guest'
const company = (body: object, role: Role = 'owner') =>
  call(createCompany, { body: { name: 'x', ...body } }, app.alpha.people[role])
const found = async (q: string, role: Role = 'owner', nouns?: string) =>
  (await call(findAnything, { query: { q, ...(nouns && { nouns }) } }, app.alpha.people[role])).items

test('S3-049 two characters find a company in each script, whatever the case and ё', async () => {
  await company({ name: 'Ёлкин и сыновья' })
  await company({ name: '青禾贸易有限公司' })
  await company({ name: 'Harrow & Finch' })
  expect((await found('ЕЛ'))[0]).toMatchObject({ noun: 'company', title: 'Ёлкин и сыновья', field: 'name' })
  expect((await found('贸易'))[0]).toMatchObject({ title: '青禾贸易有限公司' })
  expect((await found('rr'))[0]).toMatchObject({ title: 'Harrow & Finch' })
})

test('an exact identifier, phone or mail ranks first, and the field that matched is shown', async () => {
  await company({ name: '7707083893 в названии' })
  const made = await company({
    name: 'Полюс',
    taxId: '7707083893',
    phones: ['+7 912 345-67-89'],
    emails: ['Info@Polus.test'],
  })
  expect((await found('7707083893'))[0]).toMatchObject({ id: made.id, field: 'taxId', text: '7707083893' })
  expect((await found('8 (912) 345-67-89'))[0]).toMatchObject({
    id: made.id,
    field: 'phones',
    text: '+79123456789',
  })
  expect((await found('info@polus.test'))[0]).toMatchObject({ id: made.id, field: 'emails' })
})

test('people, notes and members are found by the same box, and nouns narrow it', async () => {
  const made = await company({ name: 'Заря' })
  await call(createContact, { body: { name: 'Журавлёва Анна' } }, app.alpha.people.owner)
  await call(
    createNote,
    { body: { body: 'обсудили журавлей', subject: { noun: 'company', id: made.id } } },
    app.alpha.people.owner,
  )
  expect(new Set((await found('журавл')).map((f) => f.noun))).toEqual(new Set(['contact', 'note']))
  expect((await found('журавл', 'owner', 'contact')).map((f) => f.noun)).toEqual(['contact'])
  expect((await found('storekeeper of'))[0]).toMatchObject({ noun: 'member' })
})

test('nobody finds what the role does not open: not by scope, not by a hidden field', async () => {
  await company({ name: 'Скрытный', emails: ['secret@hidden.test'] })
  expect(await found('скрытный', 'manager')).toEqual([])
  expect(await found('скрытный', 'guest')).toEqual([])
  expect(await found('secret@hidden.test', 'storekeeper')).toEqual([])
  expect(await found('скрытный', 'storekeeper')).toHaveLength(1)
})

test('S3-022 a duplicate is told while typing; one that is hidden says only whom to ask', async () => {
  const made = await company({ name: 'Кедровый Дом', phones: ['+78125551111'] })
  const hint = (values: Record<string, string | string[]>, role: Role) =>
    call(findDuplicates, { body: { noun: 'company', values } }, app.alpha.people[role])
  expect((await hint({ phones: ['8 812 555-11-11'] }, 'owner')).items).toEqual([
    { id: made.id, title: 'Кедровый Дом', fields: ['phones'], ask: null },
  ])
  expect((await hint({ name: 'кедровый дом' }, 'manager')).items).toEqual([
    { id: null, title: null, fields: ['name'], ask: 'Owner of alpha' },
  ])
  expect((await hint({ phones: ['+78125551112'] }, 'owner')).items).toEqual([])
})

test('a list is narrowed by what its box holds', async () => {
  await company({ name: 'Меридиан Склад' })
  const { items } = await call(listCompanies, { query: { find: 'меридиан' } }, app.alpha.people.owner)
  expect(items.map((c) => c.name)).toEqual(['Меридиан Склад'])
})

test('two records share a field when one entry is equal, whatever its case', () => {
  const fields = [
    ['name', text()],
    ['emails', emails()],
  ] as const
  const stored = { name: 'Ёлка «Норд»', emails: ['a@x.test', 'b@x.test'] }
  const shared = (given: object) =>
    sharedFields(fields as never, given as never, (key) => stored[key as 'name'])
  expect(shared({ name: 'елка  "норд"', emails: ['B@x.test'] })).toEqual(['name', 'emails'])
  expect(shared({ name: 'ёлк', emails: [] })).toEqual([])
  expect(shownValue(['+78125550000', '+79123456789'], '345-67')).toBe('+79123456789')
})
