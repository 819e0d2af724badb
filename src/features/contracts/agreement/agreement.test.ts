import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { getContract } from '../contract.ts'
import { editContractText, getContractText, listContractVersions } from '../contract-text.ts'
import { draftContract, reviewAway, setRoutes } from './agreement-fixture.ts'
import { getAgreement, judgeContract, moveContract, type Obstacle } from './contract-agreement.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const step = (role: string, members: string[], more: object = {}) =>
  ({ role, to: { members }, deputies: [], quorum: 'any', days: 3, ...more }) as never
const legalAndIt = () => [
  {
    kind: null,
    from: null,
    steps: [step('legal', [people().admin.memberId]), step('it', [people().head.memberId])],
  },
]
beforeEach(() => setRoutes(people().owner, { routes: legalAndIt() }))

const agreement = (id: string, by = people().manager) => call(getAgreement, { params: { id } }, by)
const moves = (id: string, move: string, more: object = {}) =>
  call(moveContract, { params: { id }, body: { move, ...more } as never }, people().manager)
const judges = (id: string, role: string, verdict: string, by = people().admin, words = '') =>
  call(judgeContract, { params: { id }, body: { role, verdict, words } as never }, by)
const term = (id: string, name: string, was: unknown, is: unknown) =>
  call(
    editContractText,
    { params: { id }, body: { edits: [{ kind: 'term', name, was, is }] as never } },
    people().manager,
  )
const kinds = (obstacles: Obstacle[]) => obstacles.map(({ kind, of }) => `${kind} ${of}`)
const ready = async (more: object = {}) => {
  const id = await draftContract(people().manager, more)
  await reviewAway(id, people().manager)
  return id
}

test('S3-059 S3-058 what stands in the way of signing is named all at once, each with its clause', async () => {
  const id = await draftContract(people().manager)
  await term(id, 'price', { minor: 500_00, currency: 'RUB' }, { minor: 600_00, currency: 'RUB' })
  const clauses = [
    { code: 'appendices.empty', depth: 0, words: { en: { heading: 'Specification', text: '' } } },
    { code: 'payment.days', depth: 1, words: { en: { heading: '', text: 'Within {{payment.days}} days.' } } },
  ]
  const edits = [
    { kind: 'add', after: 'stages.table', clauses: [clauses[0]] },
    { kind: 'add', after: 'payment', clauses: [clauses[1]] },
  ]
  await call(editContractText, { params: { id }, body: { edits: edits as never } }, people().manager)
  const { obstacles, moves: possible } = await agreement(id)
  expect(kinds(obstacles)).toEqual([
    'blank payment.days',
    'appendix appendices.empty',
    'stages price.stages',
    'unreviewed review',
  ])
  expect(obstacles[2]).toMatchObject({
    clause: 'stages.table',
    sum: { minor: 500_00, currency: 'RUB' },
    price: { minor: 600_00, currency: 'RUB' },
  })
  expect(possible).toEqual(['send', 'ask', 'cancel'])
  expect(await refusalOf(moves(id, 'ask'))).toMatchObject({
    code: 'contract.blocked',
    details: { obstacles },
  })
})

test('errors of the review that nobody decided about stand in the way, and so does a text that was not reviewed as it is', async () => {
  const id = await draftContract(people().manager)
  await reviewAway(id, people().manager)
  expect((await agreement(id)).obstacles).toEqual([])
  await term(id, 'price', { minor: 500_00, currency: 'RUB' }, null)
  expect(kinds((await agreement(id)).obstacles)).toEqual(['blank price', 'unreviewed review'])
})

test('a clause that says nothing in the language beside stands in the way', async () => {
  const id = await draftContract(people().manager, { beside: 'ru' })
  expect(kinds((await agreement(id)).obstacles)).toContain('language payment')
})

test('S1-10 without somebody for legal and IT a purchase cannot be signed; a sale can', async () => {
  await setRoutes(people().owner, {
    routes: [{ kind: null, from: null, steps: [step('legal', [people().admin.memberId])] }],
  })
  const id = await ready()
  expect(kinds((await agreement(id)).obstacles)).toEqual(['reviewer it'])
  expect(await refusalOf(moves(id, 'ask'))).toMatchObject({ code: 'contract.blocked' })
  await setRoutes(people().owner, {})
  const sale = await ready({ ourRole: 'supplier' })
  expect(await agreement(sale)).toMatchObject({ obstacles: [], moves: ['send', 'cancel'] })
})

test('S2-21 from the threshold on a legal reviewer cannot be left out, whichever side we are on', async () => {
  await setRoutes(people().owner, { legalFrom: { minor: 500_00, currency: 'RUB' } })
  const id = await ready({ ourRole: 'supplier' })
  expect(kinds((await agreement(id)).obstacles)).toEqual(['reviewer legal'])
})

test('S1-10 S2-21 legal and IT are asked, told, and judge by name; the version they judge is fixed', async () => {
  const id = await ready()
  const asked = await moves(id, 'ask', { words: 'Please' })
  expect(asked).toMatchObject({ state: 'approval', moves: ['reopen', 'cancel'] })
  expect(asked.approval).toMatchObject({ number: 1, approved: false })
  const { items } = await call(listNotifications, { query: {} }, people().admin)
  expect(items[0]).toMatchObject({ kind: 'review', noun: 'contract', recordId: id })
  const versions = await call(listContractVersions, { params: { id } }, people().manager)
  expect(versions.items.map(({ fixedAt }) => fixedAt !== null)).toEqual([true])

  expect(await refusalOf(judges(id, 'it', 'approved'))).toMatchObject({ code: 'auth.forbidden' })
  expect((await agreement(id, people().admin)).approval?.judges).toEqual(['legal'])
  expect((await judges(id, 'legal', 'approved', people().admin, 'Lawful')).approval).toMatchObject({
    approved: false,
    steps: [
      { role: 'legal', seats: [{ byId: people().admin.memberId, verdict: 'approved', words: 'Lawful' }] },
      { role: 'it', seats: [{ verdict: null }] },
    ],
  })
  expect((await judges(id, 'it', 'approved', people().head)).approval?.approved).toBe(true)
  const told = await call(listNotifications, { query: {} }, people().manager)
  expect(told.items[0]).toMatchObject({ kind: 'approved', recordId: id })
  const { rows } = await app.pool.query(
    `select data from event where record_id = $1 and type = 'contract.approved' order by id`,
    [id],
  )
  expect(rows.map(({ data }) => data.role)).toEqual(['legal', 'it'])
})

test('who gives a contract back says why, and what is written then is judged anew', async () => {
  const id = await ready()
  await moves(id, 'ask')
  expect(await refusalOf(judges(id, 'legal', 'returned'))).toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['words'], code: 'required' }] },
  })
  const back = await judges(id, 'legal', 'returned', people().admin, 'No law is named')
  expect(back).toMatchObject({ state: 'negotiation', approval: null })
  expect((await call(getContractText, { params: { id }, query: {} }, people().manager)).open).toBe(true)
  await moves(id, 'ask')
  expect((await agreement(id)).approval?.steps[0]?.seats[0]?.verdict).toBeNull()
})

test('nobody judges what they wrote or ask for: a deputy does', async () => {
  const { manager, admin, head } = people()
  const steps = [
    step('legal', [manager.memberId], { deputies: [admin.memberId] }),
    step('it', [head.memberId, admin.memberId], { quorum: 'all' }),
  ]
  await setRoutes(people().owner, { routes: [{ kind: 'other', from: null, steps }] })
  const id = await ready()
  const { approval } = await moves(id, 'ask')
  expect(approval?.steps[0]?.seats.map(({ memberId }) => memberId)).toEqual([admin.memberId])
  expect(await refusalOf(judges(id, 'legal', 'approved', manager))).toMatchObject({
    code: 'draft.own_review',
  })
  await judges(id, 'legal', 'approved')
  expect((await judges(id, 'it', 'approved')).approval?.approved).toBe(false)
  expect((await judges(id, 'it', 'approved', head)).approval?.approved).toBe(true)
})

test('a contract that was taken back is judged no more', async () => {
  const id = await ready()
  await moves(id, 'ask')
  expect(await moves(id, 'reopen')).toMatchObject({ state: 'negotiation', approval: null })
  expect(await refusalOf(judges(id, 'legal', 'approved'))).toMatchObject({ code: 'contract.no_move' })
  const { version } = await call(getContract, { params: { id } }, people().manager)
  expect(await refusalOf(moves(id, 'ask', { version: version - 1 }))).toMatchObject({ code: 'common.stale' })
  expect(await moves(id, 'cancel')).toMatchObject({ state: 'cancelled', moves: [] })
})
