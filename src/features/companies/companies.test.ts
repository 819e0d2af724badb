import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAnything } from '#features/find/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import {
  countCompanies,
  createCompany,
  getCompany,
  listCompanies,
  removeCompany,
  restoreCompany,
  updateCompany,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const make = (body: object, role: 'owner' | 'manager' = 'owner') =>
  call(createCompany, { body: { name: 'Harrow', ...body } }, app.alpha.people[role])

test('a company is created, read, changed, binned and restored', async () => {
  const made = await make({
    name: 'Северный Мост',
    phones: ['8 (812) 555-10-13'],
    emails: ['Office@Example.TEST'],
    taxId: '7707083893',
  })
  expect(made).toMatchObject({
    name: 'Северный Мост',
    lifecycle: 'potential',
    phones: ['+78125551013'],
    emails: ['office@example.test'],
    version: 1,
    can: ['update', 'delete'],
  })
  expect(made.refs).toMatchObject({
    [app.alpha.people.owner.memberId]: { noun: 'member', title: 'Owner of alpha' },
  })
  const changed = await call(
    updateCompany,
    { params: { id: made.id }, body: { version: 1, size: 'large' } },
    app.alpha.people.owner,
  )
  expect(changed).toMatchObject({ size: 'large', version: 2 })
  expect(
    (await call(removeCompany, { params: { id: made.id }, query: {} }, app.alpha.people.owner)).deletedAt,
  ).not.toBeNull()
  expect(
    (await call(listCompanies, { query: { limit: 200 } }, app.alpha.people.owner)).items.map((c) => c.id),
  ).not.toContain(made.id)
  await call(restoreCompany, { params: { id: made.id } }, app.alpha.people.owner)
  expect(await call(getCompany, { params: { id: made.id } }, app.alpha.people.owner)).toMatchObject({
    deletedAt: null,
    version: 4,
  })
})

test('a deleted record is found by its texts in the bin, and nowhere else', async () => {
  const { owner } = app.alpha.people
  const { id } = await make({ name: 'Ёлкин и сыновья', taxId: null })
  const found = async (query: Parameters<typeof call<typeof listCompanies>>[1]['query']) =>
    (await call(listCompanies, { query: { limit: 200, ...query } }, owner)).items.map((c) => c.id)
  const ways = [{ find: 'елкин' }, { filter: JSON.stringify(['name', 'contains', 'сыновья']) }]
  for (const way of ways)
    expect([await found(way), await found({ ...way, deleted: 'true' })]).toEqual([[id], []])
  await call(removeCompany, { params: { id }, query: {} }, owner)
  for (const way of ways)
    expect([await found(way), await found({ ...way, deleted: 'true' })]).toEqual([[], [id]])
  expect((await call(findAnything, { query: { q: 'елкин' } }, owner)).items).toEqual([])
  await call(restoreCompany, { params: { id } }, owner)
  for (const way of ways)
    expect([await found(way), await found({ ...way, deleted: 'true' })]).toEqual([[id], []])
})

test('a filter looks into texts that the find box does not know', async () => {
  const { owner } = app.alpha.people
  const { id } = await make({ name: 'Windmill', about: 'Grinds 100% rye', website: 'https://Rye.example' })
  for (const [field, typed] of [
    ['about', '100% RYE'],
    ['website', 'rye.ex'],
  ]) {
    const filter = JSON.stringify([field, 'contains', typed])
    const { items } = await call(listCompanies, { query: { filter } }, owner)
    expect(items.map((c) => c.id)).toEqual([id])
  }
})

test('a stale change is refused with what stands there now', async () => {
  const made = await make({})
  await call(
    updateCompany,
    { params: { id: made.id }, body: { version: 1, about: 'first' } },
    app.alpha.people.owner,
  )
  await expect(
    call(
      updateCompany,
      { params: { id: made.id }, body: { version: 1, about: 'second' } },
      app.alpha.people.owner,
    ),
  ).rejects.toMatchObject({
    code: 'common.stale',
    details: { version: 2, current: { about: 'first' } },
  })
})

test('S3-003 the lists of each life cycle are disjoint and add up to the total', async () => {
  for (const lifecycle of ['potential', 'current', 'former', 'current'] as const) await make({ lifecycle })
  const of = async (value?: string) =>
    (
      await call(
        countCompanies,
        { query: value ? { filter: JSON.stringify(['lifecycle', 'in', [value]]) } : {} },
        app.alpha.people.owner,
      )
    ).count
  const [potential, current, former, total] = [
    await of('potential'),
    await of('current'),
    await of('former'),
    await of(),
  ]
  expect(current).toBeGreaterThanOrEqual(2)
  expect(potential + current + former).toBe(total)
})

test('a page ends at a place: paging through gives every company once, in order', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await call(
      listCompanies,
      { query: { limit: 3, sort: '-name', ...(after && { after }) } },
      app.alpha.people.owner,
    )
    seen.push(...page.items.map((c) => c.id))
    after = page.next ?? undefined
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe((await call(countCompanies, { query: {} }, app.alpha.people.owner)).count)
})

test('a wrong check digit names the field, the rule and the schemes', async () => {
  await expect(make({ taxId: '7707083894' })).rejects.toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['taxId'], code: 'identifier.check_digit' }] },
  })
})

test('a manager sees only own companies; the head sees those of the teams below', async () => {
  const mine = await make({ name: 'Mine' }, 'manager')
  const theirs = await make({ name: 'Theirs' })
  const seen = async (role: 'manager' | 'head' | 'guest') =>
    (await call(listCompanies, { query: { limit: 200 } }, app.alpha.people[role])).items.map((c) => c.id)
  expect(await seen('manager')).toEqual([mine.id])
  expect(await seen('head')).toEqual([mine.id])
  expect(await seen('guest')).toEqual([])
  await expect(
    call(getCompany, { params: { id: theirs.id } }, app.alpha.people.manager),
  ).rejects.toMatchObject({ code: 'common.not_found' })
})

test('a storekeeper sees a company without the fields the role hides, and cannot filter by them', async () => {
  const made = await make({ taxId: '7707083893', phones: ['+78125550000'] })
  const seen = await call(getCompany, { params: { id: made.id } }, app.alpha.people.storekeeper)
  expect(seen.phones).toEqual(['+78125550000'])
  expect(seen).not.toHaveProperty('taxId')
  await expect(
    call(
      listCompanies,
      { query: { filter: JSON.stringify(['taxId', 'is', '7707083893']) } },
      app.alpha.people.storekeeper,
    ),
  ).rejects.toMatchObject({
    details: { issues: [{ code: 'filter.unknown_field' }] },
  })
})
