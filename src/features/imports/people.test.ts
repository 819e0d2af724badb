import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCompany, getCompany, listCompanies } from '#features/companies/contract.ts'
import { listContacts } from '#features/contacts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { listTags } from '#features/tags/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, counts, send, verdictsOf } from '#test/sheets.ts'

let app: TestApp
let who: Person
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
})
afterAll(() => app.stop())

const filter = (field: string, value: string) => ({ filter: JSON.stringify([field, 'in', [value]]) })

describe('one sheet, companies with their people and tags', () => {
  const mapping = {
    Компания: 'name',
    ИНН: 'taxId',
    Контакт: 'contact.name',
    Должность: 'contact.position',
    Мобильный: 'contact.phones',
    Почта: 'contact.emails',
    Метки: 'tags',
  }
  const csv = [
    'Компания;ИНН;Контакт;Должность;Мобильный;Почта;Метки',
    'Ромашка;7707083893;Анна Ким;директор;8 912 345-67-89;anna@romashka.test;VIP, опт',
    'Ромашка;7707083893;Пётр Ли;бухгалтер;8 912 345-67-90;;VIP',
    'Лютик;7728168971;;;;;',
    'Пион;7736050003;;;8 912 345-67-91;;',
  ].join('\n')

  test.each(['made', 'found again'])('are %s', async (when) => {
    const done = await bring(app, who, csv, { mapping, key: ['taxId'], tags: ['Импорт'] })
    const expected =
      when === 'made' ? { created: 2, updated: 1, skipped: 0 } : { created: 0, updated: 0, skipped: 3 }
    expect(counts(done)).toEqual({ state: 'done', rows: 4, rejected: 1, ...expected })
    expect((await verdictsOf(who, done.id, 'rejected')).rows).toMatchObject([
      { '#row': '5', '#code': 'required', '#reason': 'A required value is missing: Contact, Name.' },
    ])

    const { items: companies } = await call(listCompanies, { query: { find: 'Ромашка' } }, who)
    const { items: people, refs } = await call(
      listContacts,
      { query: filter('companies', companies[0]!.id) },
      who,
    )
    expect(companies).toHaveLength(1)
    expect(people.map((p) => [p.name, p.position, p.phones, refs[p.companies![0]!.id]!.title])).toEqual([
      ['Анна Ким', 'директор', ['+79123456789'], 'Ромашка'],
      ['Пётр Ли', 'бухгалтер', ['+79123456790'], 'Ромашка'],
    ])
    const { items: tags } = await call(listTags, { query: {} }, who)
    expect(tags.map((t) => t.name).sort()).toEqual(['VIP', 'Импорт', 'опт'])
    expect(companies[0]!.tags).toHaveLength(3)
  })
  test('a sheet of people ties them to the companies it names', async () => {
    const people =
      'Имя,Телефон,Компания\nОльга Цой,8 912 000-00-01,ромашка\nИван Пак,8 912 000-00-02,Новая фирма\n'
    const done = await bring(app, who, people, {
      noun: 'contact',
      mapping: { Имя: 'name', Телефон: 'phones', Компания: 'company.name' },
      key: ['phones'],
    })
    expect(done.created).toBe(2)
    const { items, refs } = await call(listContacts, { query: { find: '8 912 000-00-0' } }, who)
    expect(items.map((p) => refs[p.companies![0]!.id]!.title).sort()).toEqual(['Новая фирма', 'Ромашка'])
  })
})

describe('the past stays whose it was', () => {
  const csv = [
    'Компания,Создано,Автор,Ответственный',
    `Старая,04.03.2019 10:30,manager@alpha.test,head of alpha`,
    'Древняя,01.02.2018,Уволенный Пётр,',
    'Чужая,01.02.2018,,Никто Такой',
  ].join('\n')
  test('author and date are kept, the log keeps when it was brought in and by whom', async () => {
    const { manager, head } = app.alpha.people
    const done = await bring(app, who, csv, {
      mapping: { Компания: 'name', Создано: 'createdAt', Автор: 'createdBy', Ответственный: 'ownerId' },
      key: ['name'],
    })
    expect(counts(done)).toMatchObject({ created: 2, rejected: 1 })
    expect(done.report).toMatchObject({
      unknownAuthors: { 'Уволенный Пётр': 1 },
      reasons: { 'import.unknown_member': 1 },
    })
    const { rows } = await verdictsOf(who, done.id)
    const [old, ancient] = await Promise.all(
      rows.slice(0, 2).map((r) => call(getCompany, { params: { id: r['#record']! } }, who)),
    )
    expect(old).toMatchObject({
      createdAt: '2019-03-04T07:30:00.000Z',
      createdBy: manager.memberId,
      ownerId: head.memberId,
    })
    expect(ancient).toMatchObject({
      createdAt: '2018-01-31T21:00:00.000Z',
      createdBy: who.memberId,
      ownerId: who.memberId,
    })

    const { items } = await call(getTimeline, { query: { noun: 'company', id: ancient!.id } }, who)
    expect(items).toMatchObject([
      {
        type: 'company.created',
        via: 'import',
        batch: done.id,
        actorId: who.memberId,
        data: { author: 'Уволенный Пётр', createdAt: '2018-01-31T21:00:00Z' },
      },
    ])
    expect(Date.parse(items[0]!.at)).toBeGreaterThan(Date.parse('2025-01-01'))
    expect(items[0]!.changes.name).toEqual([null, 'Древняя'])
  })
  test('an import wakes nothing', async () => {
    await app.runJobs()
    const { rows } = await app.pool.query(
      `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier not like 'import.%'`,
    )
    expect(rows).toEqual([])
  })
})

describe('rights hold in an import', () => {
  const mapping = { Name: 'name', INN: 'taxId', About: 'about' }
  test('a record beyond reach is neither doubled, changed nor shown', async () => {
    const { head, admin } = app.alpha.people
    const theirs = await call(
      createCompany,
      { body: { name: 'Тайная', taxId: '7702070139', lifecycle: 'current', ownerId: admin.memberId } },
      admin,
    )
    const csv = 'Name,INN,About\nТайная,7702070139,перехвачено\nСвоя,7744001497,наше\n'
    const done = await bring(app, head, csv, { mapping, key: ['taxId'] })
    expect(counts(done)).toMatchObject({ created: 1, rejected: 1 })
    const { rows } = await verdictsOf(head, done.id)
    expect(rows[0]).toMatchObject({
      '#code': 'import.exists_elsewhere',
      '#record': '',
      '#reason': expect.stringContaining('admin of alpha'),
    })
    expect(await call(getCompany, { params: { id: theirs.id } }, admin)).toMatchObject({
      version: 1,
      about: null,
    })
    expect(await call(getCompany, { params: { id: rows[1]!['#record']! } }, head)).toMatchObject({
      ownerId: head.memberId,
    })
  })
  test('a hidden field is unknown, a frozen one forbidden, a noun without `import` closed', async () => {
    const verbs = { read: 'all', create: 'all', update: 'all', import: 'all' } as const
    const grants = {
      import: { verbs: { read: 'own', create: 'own' } as const },
      company: { verbs, fields: { taxId: 'hidden', about: 'frozen' } as const },
      contact: { verbs: { read: 'all' } as const },
    }
    await call(createRole, { body: { id: 'loader', name: 'Loader', grants } }, who)
    const { manager } = app.alpha.people
    const version = await app
      .as(app.alpha, who.memberId, ({ tx }) =>
        sql<{ version: number }>`select version from member where id = ${manager.memberId}::uuid`.execute(tx),
      )
      .then((r) => r.rows[0]!.version)
    await call(changeMember, { params: { id: manager.memberId }, body: { version, roleId: 'loader' } }, who)
    const csv = 'Name,INN,About\nA,7702070139,x\n'
    const commit = { noun: 'company', mode: 'commit' } as const
    await expect(
      send(manager, csv, { ...commit, mapping: { Name: 'name', INN: 'taxId' } }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      send(manager, csv, { ...commit, mapping: { Name: 'name', About: 'about' } }),
    ).rejects.toMatchObject({ status: 403, details: { fields: ['about'] } })
    await expect(
      send(manager, csv, { ...commit, mapping: { Name: 'name', About: 'contact.name' } }),
    ).rejects.toMatchObject({ status: 403, details: { permission: 'contact.import' } })
    expect(
      counts(await bring(app, manager, csv, { mapping: { Name: 'name' }, key: ['name'] })),
    ).toMatchObject({ created: 1 })
    const waiting = await send(manager, csv, { ...commit, mapping: { Name: 'name' }, key: ['name'] })
    await call(
      changeMember,
      { params: { id: manager.memberId }, body: { version: version + 1, roleId: 'manager' } },
      who,
    )
    await app.runJobs()
    const { rows } = await app.pool.query('select state, failure from import where id = $1', [waiting.id])
    expect(rows).toMatchObject([{ state: 'failed', failure: { code: 'auth.forbidden' } }])
  })
})
