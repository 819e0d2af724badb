import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContact } from '#features/contacts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  draftContract,
  endSigning,
  reviewAway,
  setRoutes,
  signBoth,
  startSigning,
} from '../agreement/agreement-fixture.ts'
import { getAgreement, moveContract } from '../agreement/contract-agreement.ts'
import { getContract, removeContract, updateContract } from '../contract.ts'
import { type Edit, editContractText, getContractText, listContractVersions } from '../contract-text.ts'
import {
  beginAmendment,
  dateAmendment,
  getAmendment,
  listAmendments,
  takeInAmendments,
} from './contract-amendments.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await setRoutes(app.alpha.people.owner, {})
})
afterAll(() => app.stop())

const by = () => app.alpha.people.manager
const day = (days: number) =>
  Temporal.Now.zonedDateTimeISO('Europe/Moscow').toPlainDate().add({ days }).toString()
const clause = (code: string, depth: number, text: string) => ({
  code,
  depth,
  words: { en: { heading: '', text } },
})

/** A contract in force: a sale, which nobody has to approve. */
const inForce = async () => {
  const id = await draftContract(by(), { ourRole: 'supplier' })
  await signBoth(app, id)
  return id
}
const begin = (id: string, more: object = {}, who: Caller = by()) =>
  call(
    beginAmendment,
    { params: { id }, body: { name: 'Longer term', datedOn: day(0), effectiveOn: null, ...more } },
    who,
  )
const edit = (id: string, ...edits: Edit[]) =>
  call(editContractText, { params: { id }, body: { edits } }, by())
const textOf = (id: string, query: object = {}) => call(getContractText, { params: { id }, query }, by())
const wordsIn = async (id: string, query: object = {}) =>
  (await textOf(id, query)).body.clauses.map(({ code, words }) => [code, words.en?.text])
const says = async (id: string) =>
  (await call(getAmendment, { params: { id }, query: {} }, by())).reads.clauses
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((p) => ('runs' in p ? p.runs.map(({ text }) => text).join('') : p.table.rows.flat()))
const rewrite = async (id: string, code: string, text: string) => {
  const { words } = (await textOf(id)).body.clauses.find((one) => one.code === code)!
  return edit(id, {
    kind: 'write',
    code,
    locale: 'en',
    was: words.en!,
    is: { heading: words.en!.heading, text },
  })
}

test('S3-095 S3-096 an amendment is written in a draft of the contract, signed by both sides, and then part of what the contract says', async () => {
  const id = await inForce()
  expect((await call(getContract, { params: { id } }, by())).concludedOn).toBe(day(0))
  const original = await wordsIn(id)
  const amendment = await begin(id)
  expect(amendment).toMatchObject({ number: 1, state: 'draft', datedOn: day(0) })
  expect(await wordsIn(amendment.id)).toEqual(original)
  expect((await call(getAgreement, { params: { id: amendment.id } }, by())).obstacles).toContainEqual({
    kind: 'empty',
    of: 'amendment',
    clause: null,
  })
  expect(await call(getContract, { params: { id } }, by())).toMatchObject({ amendments: 0, amending: '1' })

  const place: Edit = { kind: 'add', after: 'payment', clauses: [clause('payment.2', 2, 'Paid in advance.')] }
  const price = { minor: 700_00, currency: 'RUB' }
  const stages = (await textOf(id)).terms['price.stages'] as { price: object }[]
  const now = [stages[0]!, { ...stages[1]!, price: { minor: 500_00, currency: 'RUB' } }]
  await edit(
    amendment.id,
    place,
    { kind: 'term', name: 'price', was: { minor: 500_00, currency: 'RUB' }, is: price },
    { kind: 'term', name: 'price.stages', was: stages, is: now },
  )
  const said = await says(amendment.id)
  expect(said).toContain('Section 1: its heading and opening words shall read:')
  expect(said).toContain('Clause 1.1 is added:')
  expect(said).toContain('1.1. Paid in advance.')
  expect(said).toContain('Section 1 of Appendix 1 shall read:')
  expect(await wordsIn(id)).toEqual(original)

  await signBoth(app, amendment.id)
  expect(await call(getContract, { params: { id } }, by())).toMatchObject({
    state: 'active',
    amount: price,
    amendments: 1,
    amending: null,
  })
  const text = await textOf(id)
  expect(text.amended).toEqual({
    asOf: day(0),
    touched: { payment: [1], 'payment.2': [1], 'stages.table': [1] },
    struck: [],
  })
  expect(await wordsIn(id)).toEqual(await wordsIn(amendment.id))
  expect(await wordsIn(id, { version: 1 })).toEqual(original)
  expect(await wordsIn(id, { asOf: day(-1) })).toEqual(original)
  const versions = await call(listContractVersions, { params: { id } }, by())
  expect(versions.items).toHaveLength(1)
})

test('S3-095 a contract in force is read-only, also to whoever owns the workspace, and stays out of the bin', async () => {
  const id = await inForce()
  const owner = app.alpha.people.owner
  const { version } = await call(getContract, { params: { id } }, owner)
  const patch = (body: object) => call(updateContract, { params: { id }, body: { version, ...body } }, owner)
  for (const [field, value] of [
    ['name', 'Another'],
    ['number', '7'],
  ] as const)
    expect(await refusalOf(patch({ [field]: value }))).toMatchObject({
      details: { issues: [{ path: [field], code: 'contract.signed' }] },
    })
  expect(await refusalOf(call(removeContract, { params: { id }, query: {} }, owner))).toMatchObject({
    code: 'contract.in_force',
  })
  expect((await call(getAgreement, { params: { id } }, owner)).moves).toEqual(['end'])
})

test('S3-074 S3-096 a contract in force is handed over to a colleague with its contact, by its head too; what the paper says stays', async () => {
  const id = await inForce()
  const { head, owner, manager, analyst } = app.alpha.people
  const give = async (who: Caller, body: object) => {
    const { version } = await call(getContract, { params: { id } }, owner)
    return call(updateContract, { params: { id }, body: { version, ...body } }, who)
  }
  const contact = await call(createContact, { body: { name: 'Irina' } }, manager)
  const paper = await wordsIn(id)
  expect(await refusalOf(give(analyst, { ownerId: head.memberId }))).toMatchObject({ code: 'auth.forbidden' })
  expect((await give(manager, { ownerId: head.memberId, contactId: contact.id })).state).toBe('active')
  expect((await give(head, { ownerId: owner.memberId })).ownerId).toBe(owner.memberId)
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, owner)
  expect(items[0]).toMatchObject({
    type: 'contract.updated',
    actorId: head.memberId,
    changes: { ownerId: [head.memberId, owner.memberId] },
  })
  const { body } = await call(getContractText, { params: { id }, query: {} }, owner)
  expect(body.clauses.map(({ code, words }) => [code, words.en?.text])).toEqual(paper)
})

test('S3-095 an amendment dated before the conclusion is refused, and so is one of what is not signed', async () => {
  const id = await inForce()
  const issue = { code: 'contract.before_conclusion', params: { day: day(0) } }
  expect(await refusalOf(begin(id, { datedOn: day(-1) }))).toMatchObject({
    details: { issues: [{ path: ['datedOn'], ...issue }] },
  })
  const amendment = await begin(id)
  const days = { datedOn: day(0), effectiveOn: day(-1) }
  expect(
    await refusalOf(call(dateAmendment, { params: { id: amendment.id }, body: days }, by())),
  ).toMatchObject({ details: { issues: [{ path: ['effectiveOn'], ...issue }] } })
  const dated = { datedOn: day(1), effectiveOn: day(9) }
  expect(await call(dateAmendment, { params: { id: amendment.id }, body: dated }, by())).toMatchObject(dated)
  expect(await refusalOf(begin(await draftContract(by())))).toMatchObject({ code: 'contract.no_move' })
  expect(await refusalOf(begin(amendment.id))).toMatchObject({ code: 'contract.no_move' })
})

test('S3-095 a withdrawn amendment leaves no trace, and its number is not given again', async () => {
  const id = await inForce()
  const original = await textOf(id)
  const first = await begin(id)
  await rewrite(first.id, 'payment', 'For nothing.')
  await call(moveContract, { params: { id: first.id }, body: { move: 'cancel' } }, by())
  expect(await textOf(id)).toEqual(original)
  expect(await call(getContract, { params: { id } }, by())).toMatchObject({ amendments: 0, amending: null })
  expect((await begin(id)).number).toBe(2)
  const { items } = await call(listAmendments, { params: { id } }, by())
  expect(items.map(({ number, state }) => [number, state])).toEqual([
    [1, 'cancelled'],
    [2, 'draft'],
  ])
})

test('S3-095 an amendment takes effect on its day', async () => {
  const id = await inForce()
  const original = await wordsIn(id)
  const amendment = await begin(id, { effectiveOn: day(30) })
  await rewrite(amendment.id, 'payment', 'The price is 900 roubles.')
  await signBoth(app, amendment.id)
  expect(await wordsIn(id)).toEqual(original)
  expect((await wordsIn(id, { asOf: day(30) }))[0]).toEqual(['payment', 'The price is 900 roubles.'])
  const flags = 'select in_effect from contract where id = $1'
  expect((await app.pool.query(flags, [amendment.id])).rows).toEqual([{ in_effect: false }])
  // The day comes.
  await app.pool.query(`update contract set effective_on = $2 where id = $1`, [amendment.id, day(0)])
  await app.pool.query(
    `select set_config('tessera.workspace', $1, false), enqueue_job('contract.amendments', json_build_object(
      'workspaceId', $1::text, 'memberId', $2::text, 'input', json_build_object()), null, null, null)`,
    [app.alpha.id, app.alpha.people.owner.memberId],
  )
  await app.runJobs()
  expect((await app.pool.query(flags, [amendment.id])).rows).toEqual([{ in_effect: true }])
  expect((await wordsIn(id))[0]).toEqual(['payment', 'The price is 900 roubles.'])
})

test('S3-095 of two amendments that touch one clause the second to be signed is told which, and loses nothing', async () => {
  const id = await inForce()
  const [one, other, apart] = [await begin(id), await begin(id), await begin(id)]
  await rewrite(one.id, 'payment', 'Pay in two parts.')
  await rewrite(other.id, 'payment', 'Pay in three parts.')
  await rewrite(apart.id, 'stages.table', 'Stages as agreed.')
  for (const { id: each } of [one, other, apart]) await reviewAway(each, by())
  const first = await startSigning(app, one.id)
  const [second, third] = [await startSigning(app, other.id), await startSigning(app, apart.id)]
  const state = async (of: string) => (await call(getContract, { params: { id: of } }, by())).state
  await endSigning(app, first)
  expect([await state(other.id), await state(apart.id)]).toEqual(['negotiation', 'signing'])
  expect((await fetch(`${app.base}${second.signing!.signers[1]!.link}`)).status).toBe(200)
  await endSigning(app, third)
  expect((await wordsIn(id)).map(([, words]) => words)).toEqual([
    'Pay in two parts.',
    'The appendices have equal force with this Agreement, whose text prevails over them.',
    '',
    'Stages as agreed.',
  ])

  const { obstacles } = await call(getAgreement, { params: { id: other.id } }, by())
  expect(obstacles.filter(({ kind }) => kind === 'behind' || kind === 'overtaken')).toEqual([
    { kind: 'behind', of: '1', clause: null },
    { kind: 'overtaken', of: 'payment', clause: 'payment', count: 1 },
    { kind: 'behind', of: '3', clause: null },
  ])
  const taken = await call(takeInAmendments, { params: { id: other.id }, body: {} }, by())
  expect(taken.behind).toEqual([])
  expect((await wordsIn(other.id)).map(([, words]) => words)).toEqual([
    'Pay in three parts.',
    'The appendices have equal force with this Agreement, whose text prevails over them.',
    '',
    'Stages as agreed.',
  ])
  expect((await says(other.id)).join('\n')).toContain('as amended by Amendments No. 1, 3')
  await signBoth(app, other.id)
  expect((await textOf(id)).amended?.touched).toEqual({ payment: [1, 2], 'stages.table': [3] })
})
