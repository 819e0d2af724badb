import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeMember } from '#features/members/contract.ts'
import { createLead, getLead, updateLead } from '#features/leads/contract.ts'
import { findAnything } from '#features/find/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { changeRouting, getRouting, routeLead, tryRouting } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const owner = () => people().owner
const read = () => call(getRouting, {}, owner())
const rule = (name: string, more: object = {}) => ({
  name,
  filter: { and: [] },
  to: { members: [people().manager.memberId] },
  ...more,
})
const put = async (rules: object[], more: object = {}) => {
  const { version, fallbackId } = await read()
  const body = { version, rules: rules as ReturnType<typeof rule>[], fallbackId, ...more }
  return call(changeRouting, { body }, owner())
}
const make = (body: object = {}) =>
  call(createLead, { body: { name: 'Winter tyres', source: 'site', ...body } }, owner())
const route = async (id: string) => {
  const { ownerId, rule } = await call(routeLead, { params: { id } }, owner())
  return { ownerId, rule }
}
const lead = (id: string) => call(getLead, { params: { id } }, owner())

test('a workspace that set nothing up gives everything to its first owner', async () => {
  expect(await read()).toMatchObject({ rules: [], fallbackId: owner().memberId, version: 0, gone: [] })
  const { id } = await make()
  expect(await route(id)).toEqual({ ownerId: owner().memberId, rule: null })
})

test('S3-038 what is in force tells the rules that no lead comes to', async () => {
  await put([rule('First'), rule('Second')])
  expect((await read()).unreached).toEqual([{ at: 1, why: 'taken', by: ['First'] }])
  await put([])
})

test('S3-038 a lead gets one owner, the rule that decided, an event, a notice, and a place among what its owner finds', async () => {
  const { manager, head } = people()
  await put([
    rule('Russia', { filter: ['country', 'is', 'RU'], to: { members: [head.memberId] } }),
    rule('Tyres', { filter: ['topic', 'contains', 'tyre'] }),
  ])
  const { id } = await make({ name: 'Forty quokkas', topic: 'Tyre storage' })
  expect(await route(id)).toEqual({ ownerId: manager.memberId, rule: 'Tyres' })
  expect(await lead(id)).toMatchObject({ ownerId: manager.memberId, rule: 'Tyres', version: 2 })
  const { rows } = await app.pool.query<{ data: object }>(
    `select e.data from event e where e.record_id = $1 and e.type = 'lead.routed'`,
    [id],
  )
  const { rules } = await read()
  expect(rows).toMatchObject([
    {
      data: {
        memberId: manager.memberId,
        ruleId: rules[1]!.id,
        changes: { ownerId: [owner().memberId, manager.memberId], rule: [null, 'Tyres'] },
      },
    },
  ])
  const notices = await call(listNotifications, { query: {} }, manager)
  expect(notices.items[0]).toMatchObject({ kind: 'assigned', noun: 'lead', recordId: id })
  const found = await call(findAnything, { query: { q: 'quokkas' } }, manager)
  expect(JSON.stringify(found)).toContain(id)
  const other = await make({ country: 'RU', topic: 'Tyres' })
  expect(await route(other.id)).toEqual({ ownerId: head.memberId, rule: 'Russia' })
  expect(await route((await make({ country: 'CN' })).id)).toMatchObject({ rule: null })
})

test('S3-038 leads at the same moment go to different people, and each gets as many as the others', async () => {
  const members = [people().manager, people().head, people().analyst].map((p) => p.memberId)
  await put([rule('In turn', { to: { members } })])
  const ids = await Promise.all(Array.from({ length: 9 }, async () => (await make()).id))
  const owners = (await Promise.all(ids.map(route))).map(({ ownerId }) => ownerId)
  expect(members.map((m) => owners.filter((o) => o === m).length)).toEqual([3, 3, 3])
})

test('a team means its members and those of the teams below; by load who has fewest open leads; a limit ends it', async () => {
  const { manager, head, storekeeper } = people()
  await app.pool.query(
    `update lead set status = 'rejected', reject_reason = 'other' where workspace_id = $1`,
    [app.alpha.id],
  )
  const { rows } = await app.pool.query<{ id: string }>(
    `select id from team where workspace_id = $1 and name = 'Sales'`,
    [app.alpha.id],
  )
  await put([rule('Least', { to: { teamId: rows[0]!.id }, by: 'load', most: 2 }), rule('Rest')], {
    fallbackId: storekeeper.memberId,
  })
  await make({ ownerId: head.memberId })
  const owners = []
  for (let n = 0; n < 4; n++) owners.push(await route((await make()).id))
  expect(owners.slice(0, 3).map(({ ownerId }) => ownerId)).toEqual([
    manager.memberId,
    head.memberId,
    manager.memberId,
  ])
  expect(owners[3]).toEqual({ ownerId: manager.memberId, rule: 'Rest' })
})

test('S3-038 whoever has left gets nothing, and the fallback goes on without them', async () => {
  const { manager, analyst } = people()
  await put([rule('One', { to: { members: [manager.memberId, analyst.memberId] } })], {
    fallbackId: analyst.memberId,
  })
  const active = (on: boolean) =>
    app.pool
      .query<{ version: number }>('select version from member where id = $1', [analyst.memberId])
      .then(({ rows }) =>
        call(
          changeMember,
          { params: { id: analyst.memberId }, body: { version: rows[0]!.version, active: on } },
          owner(),
        ),
      )
  await active(false)
  const { rules, gone } = await read()
  expect(gone).toEqual([analyst.memberId])
  for (let n = 0; n < 3; n++) expect((await route((await make()).id)).ownerId).toBe(manager.memberId)
  await expect(put(rules)).rejects.toMatchObject({
    details: {
      issues: [
        { path: ['fallbackId'], code: 'ref.unknown' },
        { path: ['rules', 0, 'to'], code: 'ref.unknown' },
      ],
    },
  })
  await put([], { fallbackId: manager.memberId })
  await app.pool.query('update routing set fallback_id = $2 where workspace_id = $1', [
    app.alpha.id,
    analyst.memberId,
  ])
  expect(await route((await make()).id)).toEqual({ ownerId: owner().memberId, rule: null })
  await active(true)
})

test('two editors: the second is told and gets what stands; an id stays with its rule, and what cannot be asked is refused', async () => {
  const first = await put([rule('A'), rule('B')])
  const [a, b] = first.rules
  const { version, fallbackId } = first
  const second = await call(
    changeRouting,
    { body: { version, fallbackId, rules: [b!, { ...a!, name: 'A2' }] } },
    owner(),
  )
  expect(second.rules.map(({ id, name }) => [id, name])).toEqual([
    [b!.id, 'B'],
    [a!.id, 'A2'],
  ])
  await expect(
    call(changeRouting, { body: { version, fallbackId, rules: [] } }, owner()),
  ).rejects.toMatchObject({ code: 'common.stale', details: { current: { version: version + 1 } } })
  await expect(put([rule('X', { filter: ['planet', 'is', 'Mars'] })])).rejects.toMatchObject({
    details: { issues: [{ code: 'filter.unknown_field' }] },
  })
  await expect(put([{ ...a!, id: people().head.memberId }])).rejects.toMatchObject({
    code: 'common.invalid',
  })
  const { rows } = await app.pool.query<{ data: { changes: object } }>(
    `select data from event where workspace_id = $1 and type = 'routing.updated' order by id desc limit 1`,
    [app.alpha.id],
  )
  expect(Object.keys(rows[0]!.data.changes)).toEqual(['rules'])
})

test('S3-038 a trial says what a draft would decide for past leads beside what happened, and writes nothing', async () => {
  const { manager, head } = people()
  await put([rule('Now')])
  const { id } = await make({ name: 'Tried', topic: 'Pallets' })
  await route(id)
  const before = await lead(id)
  const { items, refs } = await call(
    tryRouting,
    {
      body: {
        rules: [
          rule('Off', { active: false }),
          rule('Pallets', {
            filter: ['topic', 'contains', 'pallet'],
            to: { members: [head.memberId] },
          }),
        ],
        fallbackId: owner().memberId,
        last: 5,
      },
    },
    owner(),
  )
  expect(items).toHaveLength(5)
  expect(items[0]).toEqual({
    id,
    receivedAt: before.receivedAt,
    ownerId: head.memberId,
    rule: 'Pallets',
    because: ['inactive'],
    was: { ownerId: manager.memberId, rule: 'Now' },
  })
  expect(refs).toMatchObject({ [id]: { title: 'Tried' }, [head.memberId]: { noun: 'member' } })
  expect(items[1]).toMatchObject({ ownerId: owner().memberId, rule: null, because: ['inactive', 'filter'] })
  expect(await lead(id)).toEqual(before)
})

test('a lead that is closed is not routed', async () => {
  const { id } = await make()
  await call(
    updateLead,
    { params: { id }, body: { version: 1, status: 'rejected', rejectReason: 'spam' } },
    owner(),
  )
  await expect(route(id)).rejects.toMatchObject({ code: 'lead.closed' })
})
