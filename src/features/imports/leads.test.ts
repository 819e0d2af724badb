import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getTimeline } from '#features/events/contract.ts'
import { findAnything } from '#features/find/contract.ts'
import { createLead, getLead, getResponse, listLeads, updateLead } from '#features/leads/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { changeRouting, getRouting } from '#features/routing/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { bring, counts, form, send, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
beforeEach(() => route([]))

const people = () => app.alpha.people
const owner = (): Person => people().owner
const lead = { noun: 'lead' as const }
const named = async (find: string, who = owner()) =>
  (await call(listLeads, { query: { find, limit: 100 } }, who)).items
const rule = (name: string, to: Person[], more: object = {}) => ({
  name,
  filter: { and: [] },
  to: { members: to.map(({ memberId }) => memberId) },
  ...more,
})
const route = async (rules: object[]) => {
  const { version, fallbackId } = await call(getRouting, {}, owner())
  const body = { version, fallbackId, rules: rules as ReturnType<typeof rule>[] }
  await call(changeRouting, { body }, owner())
}
const preview = async (text: string) => {
  const { id } = await send(owner(), text, { ...lead, mode: 'draft' })
  return call(contract.previewImport, { params: { id }, query: lead }, owner())
}
const feeds = async (text: string) =>
  Object.fromEntries((await preview(text)).columns.map(({ header, suggested }) => [header, suggested]))

test('S3-139 what a sheet of requests calls its columns is known in three languages', async () => {
  expect(
    await feeds(
      'Date,Name,Company,Phone,Email,Source,Product,Comment,UTM campaign,Manager\n2024-01-02,a,,,,,,,,\n',
    ),
  ).toEqual({
    Date: 'receivedAt',
    Name: 'person',
    Company: 'companyName',
    Phone: 'phones',
    Email: 'emails',
    Source: 'source',
    Product: 'topic',
    Comment: 'message',
    'UTM campaign': 'campaign',
    Manager: 'ownerId',
  })
  expect(
    await feeds(
      'Дата заявки;ФИО;Компания;Телефон;Почта;Источник;Что интересует;Комментарий;Ответственный\n;a;;;;;;;\n',
    ),
  ).toEqual({
    'Дата заявки': 'receivedAt',
    ФИО: 'person',
    Компания: 'companyName',
    Телефон: 'phones',
    Почта: 'emails',
    Источник: 'source',
    'Что интересует': 'topic',
    Комментарий: 'message',
    Ответственный: 'ownerId',
  })
  expect(await feeds('提交时间,姓名,公司名称,手机号,邮箱,渠道,意向产品,留言,负责人\n,张,,,,,,,\n')).toEqual({
    提交时间: 'receivedAt',
    姓名: 'person',
    公司名称: 'companyName',
    手机号: 'phones',
    邮箱: 'emails',
    渠道: 'source',
    意向产品: 'topic',
    留言: 'message',
    负责人: 'ownerId',
  })
  // What Tessera gives out it takes in: a request's own name beside the person's.
  expect(await feeds('Name,Person,Source\na,b,Site\n')).toMatchObject({ Name: 'name', Person: 'person' })
  const { key, targets } = await preview('Name,Phone,Email\na,+7 495 1234567,\n')
  expect(key).toEqual(['phones'])
  expect(targets.map(({ field }) => field)).not.toContain('companyId')
})

const mapping = {
  Received: 'receivedAt',
  Company: 'companyName',
  Person: 'person',
  Phone: 'phones',
  Mail: 'emails',
  Source: 'source',
  Topic: 'topic',
  Owner: 'ownerId',
}
const head = 'Received,Company,Person,Phone,Mail,Source,Topic,Owner\n'

test('S3-038 S3-132 leads of a file get one owner each by the rules, with the rule that decided, unless the file names one', async () => {
  const { manager, analyst } = people()
  await route([
    rule('Tyres', [manager, analyst], { filter: ['topic', 'contains', 'tyre'] }),
    rule('By phone', [owner()], { filter: ['source', 'in', ['call']] }),
  ])
  const csv = `${head}2024-03-05 09:30,Quokka Freight,Ann Lee,+7 495 1110001,,website,Tyre storage,
,Numbat Mills,,,b@numbat.test,Сайт,Tyres,
,,Чен Вэй,,c@wei.test,来电,Pallets,
,Bilby Foods,,+7 495 1110004,,event,Tyres,manager@alpha.test
`
  const options = { ...lead, mapping, key: ['phones', 'emails'] }
  const tried = await bring(app, owner(), csv, { ...options, mode: 'dry-run' })
  expect(counts(tried)).toEqual({ state: 'done', rows: 4, created: 4, updated: 0, skipped: 0, rejected: 0 })
  expect(await named('Quokka')).toEqual([])

  const done = await bring(app, owner(), csv, options)
  expect(counts(done)).toEqual(counts(tried))
  const [quokka] = await named('Quokka')
  const [numbat] = await named('Numbat')
  const [wei] = await named('c@wei.test')
  const [bilby] = await named('+7 495 1110004')
  expect(quokka).toMatchObject({
    name: 'Quokka Freight — Tyre storage',
    status: 'new',
    source: 'site',
    ownerId: manager.memberId,
    rule: 'Tyres',
    answeredAt: null,
  })
  expect(numbat).toMatchObject({ source: 'site', ownerId: analyst.memberId, rule: 'Tyres' })
  expect(wei).toMatchObject({
    name: 'Чен Вэй — Pallets',
    source: 'call',
    ownerId: owner().memberId,
    rule: 'By phone',
  })
  expect(bilby).toMatchObject({ source: 'event', ownerId: manager.memberId, rule: null })
  // Waiting for an answer begins when a request came in: as the file says, else when it was brought in.
  expect(Temporal.Instant.from(quokka!.receivedAt!).toString()).toBe(
    Temporal.PlainDateTime.from('2024-03-05T09:30').toZonedDateTime('Europe/Moscow').toInstant().toString(),
  )
  expect(Temporal.Instant.compare(numbat!.receivedAt!, done.createdAt)).toBe(1)
  const { rows } = await call(getResponse, { query: { from: '2024-03-05', to: '2024-03-05' } }, owner())
  expect(rows).toMatchObject([
    { source: null, received: 1, answered: 0 },
    { source: 'site', received: 1, answered: 0 },
  ])
  const { items: events } = await call(getTimeline, { query: { noun: 'lead', id: quokka!.id } }, owner())
  expect(events.map(({ type, via }) => [type, via])).toEqual([
    ['lead.routed', 'import'],
    ['lead.created', 'import'],
  ])
  // Each is told once, and finds what is theirs.
  const { items } = await call(listNotifications, { query: {} }, manager)
  expect(items.filter(({ kind }) => kind === 'leads')).toMatchObject([
    { noun: 'lead', recordId: quokka!.id, data: { count: 2 } },
  ])
  const found = await call(findAnything, { query: { q: 'quokka' } }, manager)
  expect(JSON.stringify(found)).toContain(quokka!.id)
  expect(await named('Numbat', manager)).toEqual([])
})

test('S3-132 rows without a source are rejected with the way out, or get the one chosen for the file', async () => {
  const csv = 'Person,Phone,Source\nDingo One,+7 495 2220001,\nDingo Two,+7 495 2220002,somewhere\n,,site\n'
  const options = {
    ...lead,
    mapping: { Person: 'person', Phone: 'phones', Source: 'source' },
    key: ['phones'],
  }
  const refused = await bring(app, owner(), csv, options)
  expect(counts(refused)).toMatchObject({ created: 0, rejected: 3 })
  const { rows } = await verdictsOf(owner(), refused.id, 'rejected')
  expect(rows.map((row) => [row['#column'], row['#code'], row['#reason']])).toEqual([
    [
      'Source',
      'import.no_source',
      'Nothing says where this lead came from. Fill in the source, or choose one for the whole file under “Columns”.',
    ],
    ['Source', 'import.unknown_option', '“somewhere” is not one of the possible values.'],
    [
      '',
      'import.nobody_asks',
      'Nothing says who asks. Fill in a name, a person, a company, a phone or a mail.',
    ],
  ])
  const chosen = await bring(app, owner(), csv, { ...options, source: 'event' })
  expect(counts(chosen)).toMatchObject({ created: 1, rejected: 2 })
  expect(await named('Dingo One')).toMatchObject([{ source: 'event', name: 'Dingo One' }])
})

test('S3-139 whoever asked before is recognised by phone and mail, left alone unless somebody says so, and never guessed', async () => {
  const body = { name: 'Known', source: 'call' as const, phones: ['+7 495 3330001'], message: 'First' }
  const { id } = await call(createLead, { body }, owner())
  const options = {
    ...lead,
    mapping: { Person: 'person', Phone: 'phones', Mail: 'emails', Text: 'message', Status: 'status' },
    key: ['phones', 'emails'],
    source: 'site' as const,
  }
  const csv =
    'Person,Phone,Mail,Text,Status\nKoala,8 (495) 333-00-01,,Second,\nWombat,,w@wombat.test,Third,\nWombat,,W@wombat.test,Fourth,\n'
  const first = await bring(app, owner(), csv, options)
  expect(counts(first)).toMatchObject({ created: 1, updated: 0, skipped: 2, rejected: 0 })
  expect(first.options.onMatch).toBe('skip')
  const { rows } = await verdictsOf(owner(), first.id)
  expect(rows.map((row) => row['#code'])).toEqual(['import.matched', '', 'import.matched'])
  expect(await call(getLead, { params: { id } }, owner())).toMatchObject({ message: 'First', version: 1 })

  const second = await bring(app, owner(), csv, { ...options, onMatch: 'update' })
  expect(counts(second)).toMatchObject({ created: 0, updated: 2, skipped: 1 })
  expect(await call(getLead, { params: { id } }, owner())).toMatchObject({
    person: 'Koala',
    message: 'Second',
  })

  await call(createLead, { body: { ...body, name: 'Twin' } }, owner())
  const status =
    'Person,Phone,Mail,Text,Status\nKoala,84953330001,,,\nNew,,n@new.test,,Became a deal\nWombat,,w@wombat.test,,spam?\n'
  const third = await bring(app, owner(), status, { ...options, onMatch: 'update' })
  expect((await verdictsOf(owner(), third.id)).rows.map((row) => row['#code'])).toEqual([
    'import.ambiguous_match',
    'lead.status',
    'import.unknown_option',
  ])
})

test('the undo takes leads back, and leaves those that somebody has worked on', async () => {
  const csv = 'Person,Phone\nPossum,+7 495 4440001\nGlider,+7 495 4440002\n'
  const options = { ...lead, mapping: { Person: 'person', Phone: 'phones' }, source: 'event' as const }
  await route([rule('All', [people().manager])])
  const { id } = await bring(app, owner(), csv, options)
  const [possum] = await named('Possum')
  expect(possum).toMatchObject({ ownerId: people().manager.memberId, rule: 'All' })
  await call(
    updateLead,
    { params: { id: possum!.id }, body: { version: possum!.version, status: 'working' } },
    owner(),
  )
  const undone = await call(contract.reverseImport, { params: { id } }, owner())
  expect(undone).toMatchObject({
    state: 'reversed',
    reversed: 1,
    kept: [{ noun: 'lead', id: possum!.id, fields: ['status', 'answeredAt'] }],
  })
  expect(await named('Glider')).toEqual([])
  expect(await named('Possum')).toHaveLength(1)
})

test('S3-038 thousands of leads of one file are shared out in turn', async () => {
  const [first, second] = [people().manager, people().analyst]
  await route([rule('In turn', [first, second])])
  const csv = `Person,Phone\n${Array.from({ length: 2500 }, (_, n) => `Heap ${n},+7 495 ${String(5_550_000 + n)}\n`).join('')}`
  const options = { ...lead, mapping: { Person: 'person', Phone: 'phones' }, source: 'event' as const }
  const done = await bring(app, owner(), csv, { ...options, key: ['phones'] })
  expect(counts(done)).toMatchObject({ created: 2500 })
  const { rows } = await app.pool.query<{ owner_id: string; count: number }>(
    `select owner_id, count(*)::int as count from lead where person like 'Heap %' and rule = 'In turn' group by owner_id`,
  )
  expect(Object.fromEntries(rows.map((r) => [r.owner_id, r.count]))).toEqual({
    [first.memberId]: 1250,
    [second.memberId]: 1250,
  })
  const { items } = await call(listNotifications, { query: {} }, second)
  expect(items.filter(({ kind, data }) => kind === 'leads' && data['count'] === 1250)).toHaveLength(1)
})

test('leads come in from a file for whoever may import and make them, and for others only as far as they may', async () => {
  const csv = `Person,Phone,Owner\nEchidna,+7 495 6660001,\nEmu,+7 495 6660002,analyst@alpha.test\n`
  const options = {
    ...lead,
    mapping: { Person: 'person', Phone: 'phones', Owner: 'ownerId' },
    source: 'event' as const,
  }
  const refusal = (who: Caller) =>
    call(contract.createImport, { body: form(csv, { ...options, mode: 'commit' }) as never }, who).then(
      () => null,
      (error: unknown) => (error as { details: unknown }).details,
    )
  expect(await refusal(people().manager)).toMatchObject({ permission: 'import.create' })
  await call(
    createRole,
    {
      body: {
        id: 'loader',
        name: 'Loader',
        grants: {
          import: { verbs: { read: 'own', create: 'own' } },
          lead: { verbs: { read: 'own', import: 'own' } },
          member: { verbs: { read: 'all' } },
        },
      },
    },
    owner(),
  )
  const loader = await join({ app, workspace: app.alpha, holder: owner() }, 'loader')
  expect(await refusal(loader)).toMatchObject({ permission: 'lead.create' })
  // The head may make leads of the team; whose they become is for the rules to say.
  await route([rule('All', [owner()])])
  const done = await bring(app, people().head, csv, options)
  expect((await verdictsOf(people().head, done.id)).rows.map((row) => row['#code'])).toEqual([
    '',
    'import.outside_scope',
  ])
  expect(await named('Echidna')).toMatchObject([{ ownerId: owner().memberId, rule: 'All' }])
  expect(await named('Echidna', people().head)).toEqual([])
})

test('S3-038 nobody who has left gets a lead, by name or by rule', async () => {
  const { memberId } = people().storekeeper
  const csv = 'Person,Phone,Owner\nBandicoot,+7 495 7770001,storekeeper@alpha.test\nQuoll,+7 495 7770002,\n'
  const options = {
    ...lead,
    mapping: { Person: 'person', Phone: 'phones', Owner: 'ownerId' },
    source: 'event' as const,
  }
  await route([rule('Store', [people().storekeeper])])
  await call(changeMember, { params: { id: memberId }, body: { version: 1, active: false } }, owner())
  const done = await bring(app, owner(), csv, options)
  expect((await verdictsOf(owner(), done.id)).rows.map((row) => row['#code'])).toEqual([
    'import.member_left',
    '',
  ])
  expect(await named('Quoll')).toMatchObject([{ ownerId: owner().memberId, rule: null }])
})
