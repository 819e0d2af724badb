import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCall } from '#features/calls/contract.ts'
import { getCompany } from '#features/companies/contract.ts'
import { createContact, getContact } from '#features/contacts/contract.ts'
import { dealStates, getDeal } from '#features/deals/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import {
  convertLead,
  createLead,
  getLead,
  getMatches,
  getResponse,
  leadStatuses,
  listLeads,
  updateLead,
} from './contract.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  const stages = [
    { name: 'Request', kind: 'open' as const, probability: 10 },
    { name: 'Offer', kind: 'open' as const, probability: 50, required: ['amount'] },
    { name: 'Won', kind: 'won' as const, probability: 100 },
  ]
  way = await call(createPipeline, { body: { name: 'Way', stages } }, owner())
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const make = (body: object = {}, who: Person = owner()) =>
  call(createLead, { body: { name: 'Winter tyres', source: 'call', ...body } }, who)
const read = (id: string) => call(getLead, { params: { id } }, owner())
const change = (id: string, body: object) =>
  call(updateLead, { params: { id }, body: { version: 1, ...body } }, owner())
const convert = (id: string, body: object = {}) =>
  call(
    convertLead,
    {
      params: { id },
      body: { version: 1, stageId: way.stages[0]!.id, companyId: null, contactId: null, ...body },
    },
    owner(),
  )

test('S3-132 a lead cannot be without a source', async () => {
  await expect(make({ source: undefined })).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(make({ source: 'guess' })).rejects.toMatchObject({ code: 'common.invalid' })
})

test('S3-140 leads and deals have statuses of their own', () => {
  expect(leadStatuses.filter((status) => (dealStates as readonly string[]).includes(status))).toEqual([])
})

test('a lead becomes a deal with a new company and a new contact, all linked', async () => {
  const { id } = await make({
    person: 'Vera Lorrick',
    companyName: 'Lorrick Haulage',
    phones: ['+44 20 7946 0321'],
    emails: ['vera@lorrick.test'],
    message: 'Forty wheels',
  })
  const done = await convert(id, { name: 'Forty wheels' })
  expect(done).toMatchObject({ status: 'converted' })
  const deal = await call(getDeal, { params: { id: done.dealId! } }, owner())
  expect(deal).toMatchObject({
    name: 'Forty wheels',
    companyId: done.companyId,
    contacts: [{ id: done.contactId }],
    source: 'call',
    about: 'Forty wheels',
  })
  expect(await call(getCompany, { params: { id: done.companyId! } }, owner())).toMatchObject({
    name: 'Lorrick Haulage',
    customer: true,
  })
  expect(await call(getContact, { params: { id: done.contactId! } }, owner())).toMatchObject({
    name: 'Vera Lorrick',
    phones: ['+442079460321'],
    emails: ['vera@lorrick.test'],
    companies: [{ id: done.companyId }],
  })
  await expect(convert(id, { version: done.version })).rejects.toMatchObject({ code: 'lead.closed' })
})

test('a person of a known phone or mail is offered, and no second one is made', async () => {
  const known = await call(
    createContact,
    { body: { name: 'Igor Salin', emails: ['salin@known.test'] } },
    owner(),
  )
  const { id } = await make({ person: 'I. Salin', emails: ['Salin@known.test'] })
  expect((await call(getMatches, { params: { id } }, owner())).contacts).toEqual([
    { id: known.id, name: 'Igor Salin', companyId: null },
  ])
  expect(await convert(id, { contactId: known.id })).toMatchObject({ contactId: known.id, companyId: null })
})

test('what keeps the deal out of its stage keeps the lead as it is', async () => {
  const { id } = await make({ person: 'Ola Berg' })
  await expect(convert(id, { stageId: way.stages[1]!.id })).rejects.toMatchObject({ code: 'deal.blocked' })
  expect(await read(id)).toMatchObject({ status: 'new', version: 1, contactId: null })
})

test('no status is chosen that only a verb gives, and a rejection says why', async () => {
  const { id } = await make()
  await expect(change(id, { status: 'converted' })).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(change(id, { status: 'suspected' })).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(change(id, { status: 'rejected' })).rejects.toMatchObject({
    details: { issues: [{ path: ['rejectReason'], code: 'required' }] },
  })
  expect(await change(id, { status: 'rejected', rejectReason: 'noNeed' })).toMatchObject({
    status: 'rejected',
  })
})

test('S3-006 the first answer is noted once: by a note, or by taking the lead up; median and p90 follow', async () => {
  // Some minutes ago may be yesterday, and in the workspace's zone it may be tomorrow.
  const today = Temporal.Now.plainDateISO('UTC')
  const days = { from: today.subtract({ days: 1 }).toString(), to: today.add({ days: 1 }).toString() }
  const ids = []
  for (let n = 0; n < 3; n++) ids.push((await make({ source: 'event' })).id)
  for (const [n, id] of ids.entries())
    await app.pool.query(`update lead set received_at = now() - make_interval(mins => $2) where id = $1`, [
      id,
      10 * (n + 1),
    ])
  await call(createNote, { body: { body: 'Called back', subject: { noun: 'lead', id: ids[0]! } } }, owner())
  await change(ids[1]!, { status: 'working' })
  const first = (await read(ids[0]!)).answeredAt
  await call(createNote, { body: { body: 'Again', subject: { noun: 'lead', id: ids[0]! } } }, owner())
  expect((await read(ids[0]!)).answeredAt).toBe(first)
  expect((await read(ids[2]!)).answeredAt).toBeNull()
  await call(
    createCall,
    {
      body: {
        direction: 'outgoing',
        outcome: 'noAnswer',
        startedAt: new Date().toISOString(),
        subject: { noun: 'lead', id: ids[2]! },
      },
    },
    owner(),
  )
  expect((await read(ids[2]!)).answeredAt).toBeNull()
  const { rows } = await call(getResponse, { query: days }, owner())
  expect(rows.find(({ source }) => source === 'event')).toEqual({
    source: 'event',
    received: 3,
    answered: 2,
    median: 15,
    p90: 19,
  })
  expect(rows[0]).toMatchObject({ source: null })
})

test('a manager sees only leads of their own', async () => {
  const { manager } = app.alpha.people
  const theirs = await make({ name: 'Theirs' }, manager)
  const { items } = await call(listLeads, { query: { limit: 200 } }, manager)
  expect(items.map(({ id }) => id)).toEqual([theirs.id])
})
