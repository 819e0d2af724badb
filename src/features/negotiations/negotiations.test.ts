import { afterAll, beforeAll, expect, test } from 'vitest'
import { getAgreement, moveContract } from '#features/contracts/agreement/contract-agreement.ts'
import { draftContract, reviewAway } from '#features/contracts/agreement/agreement-fixture.ts'
import { getContract } from '#features/contracts/contract.ts'
import { reviewContract } from '#features/contracts/contract-drafts.ts'
import { editContractText, getContractText } from '#features/contracts/contract-text.ts'
import { createRequirement, createRequirementList } from '#features/requirements/contract.ts'
import { putCoverage, putCoverageLists } from '#features/requirements/contract-coverage.ts'
import { decide, getReading } from '#features/reviews/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  createNegotiationPoint,
  getNegotiationPoint,
  listNegotiationPoints,
  type PointState,
} from './contract.ts'
import { getNegotiation, movePoint } from './contract-table.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const contract = (more: object = {}) => draftContract(people().manager, more)
const table = (contractId: string, by = people().manager) =>
  call(getNegotiation, { query: { contractId } }, by)
const put = (contractId: string, more: object = {}) =>
  call(
    createNegotiationPoint,
    {
      body: {
        contractId,
        name: 'Payment term',
        priority: 'must',
        clause: 'payment',
        ours: 'Thirty days',
        theirs: 'Ten days',
        ...more,
      },
    },
    people().manager,
  )
const moved = (id: string, to: PointState, more: object = {}, version = 1) =>
  call(movePoint, { params: { id }, body: { version, to, ...more } }, people().manager)
const negotiated = async (id: string) =>
  (await call(getAgreement, { params: { id } }, people().manager)).obstacles.filter(
    ({ kind }) => kind === 'negotiated',
  )
const openPoints = async (id: string) =>
  (await call(getContract, { params: { id } }, people().manager)).openPoints

test('an open must keeps its contract from being signed until it is settled or dropped with a reason', async () => {
  const id = await contract()
  const [must, could] = [await put(id), await put(id, { name: 'Colour', priority: 'could' })]
  expect(must).toMatchObject({ state: 'open', source: 'hand', ownerId: people().manager.memberId })
  expect(await negotiated(id)).toMatchObject([{ count: 1, clause: null }])
  expect(await openPoints(id)).toBe(2)
  expect((await refusalOf(moved(must.id, 'dropped'))).details).toEqual({
    issues: [{ path: ['words'], code: 'required' }],
  })
  await moved(must.id, 'dropped', { words: 'The price settles it' })
  expect(await negotiated(id)).toEqual([])
  expect(await openPoints(id)).toBe(1)
  const conceded = await moved(could.id, 'conceded_by_us')
  expect(conceded).toMatchObject({ state: 'conceded_by_us', agreed: 'Ten days', reason: null })
  expect(await moved(must.id, 'open', {}, 2)).toMatchObject({ state: 'open', reason: null })
  expect(await negotiated(id)).toMatchObject([{ count: 1 }])
  const { items } = await call(getTimeline, { query: { noun: 'contract', id, limit: 50 } }, people().manager)
  const moves = items.filter(({ type }) => type === 'negotiation_point.moved')
  expect(moves.map(({ data, actorId }) => [data['to'], actorId])).toEqual(
    ['open', 'conceded_by_us', 'dropped'].map((to) => [to, people().manager.memberId]),
  )
})

test('agreeing writes the wording into the clause in the same action, or neither is done', async () => {
  const id = await contract()
  const point = await put(id)
  const words = async () =>
    (await call(getContractText, { params: { id }, query: {} }, people().manager)).body.clauses.find(
      ({ code }) => code === 'payment',
    )!.words.en!
  const was = await words()
  const is = { heading: was.heading, text: 'The price is {{price}}, paid within twenty days.' }
  const write = { locale: 'en', was, is }
  const agreed = await moved(point.id, 'agreed', { words: is.text, write })
  expect(agreed).toMatchObject({ state: 'agreed', agreed: is.text, version: 2 })
  expect(await words()).toEqual(is)
  expect(await refusalOf(moved(point.id, 'agreed', { words: 'Else', write }))).toMatchObject({
    code: 'common.stale',
    details: { version: 2 },
  })
  const late = moved(point.id, 'agreed', { words: 'Else', write: { ...write, is: was } }, 2)
  expect(await refusalOf(late)).toMatchObject({ code: 'common.stale' })
  expect(await words()).toEqual(is)
  const back = await moved(point.id, 'open', { write: { locale: 'en', was: is, is: was } }, 2)
  expect(back).toMatchObject({ state: 'open', agreed: null })
  expect(await words()).toEqual(was)
  const bare = await put(id, { clause: null })
  expect((await refusalOf(moved(bare.id, 'agreed', { words: 'So', write }))).details).toEqual({
    issues: [{ path: ['write'], code: 'negotiation.no_clause' }],
  })
})

test('a finding that is to be negotiated is a point at once, once, and none again when that is taken back', async () => {
  const id = await contract()
  const clause = {
    code: 'support',
    depth: 1,
    words: { en: { heading: 'Support', text: 'TBD, in [●] days.' } },
  }
  const edits = [{ kind: 'add', after: 'payment', clauses: [clause] }] as never
  await call(editContractText, { params: { id }, body: { edits } }, people().manager)
  const review = () => call(reviewContract, { params: { id }, body: {} }, people().manager)
  const { id: reviewId } = await review()
  const blank = async () => {
    const { findings } = await call(getReading, { params: { id: reviewId } }, people().manager)
    return findings.find(({ rule }) => rule === 'blank')!
  }
  const before = await table(id)
  const found = await blank()
  expect(before.proposals).toContainEqual(
    expect.objectContaining({ id: found.id, source: 'finding', clause: 'support' }),
  )
  const settle = async (decision: 'negotiated' | null, words: string | null = null) =>
    call(decide, { params: { id: (await blank()).id }, body: { decision, words } }, people().manager)
  await settle('negotiated', 'Five days, named')
  const after = await table(id)
  expect(after.points).toMatchObject([
    { source: 'finding', state: 'open', ours: 'Five days, named', clause: 'support' },
  ])
  expect(after.proposals.map((p) => p.id)).not.toContain(found.id)
  // Read anew, the finding has another id and is the same.
  await review()
  await settle('negotiated', 'Five days, named')
  expect((await table(id)).points).toHaveLength(1)
  await settle(null)
  expect((await table(id)).points).toEqual([])
  expect(await openPoints(id)).toBe(0)
})

test('S2-17 a requirement that is not met is proposed until it is on the table', async () => {
  const id = await contract()
  const by = people().manager
  const list = await call(createRequirementList, { body: { name: 'Shelves' } }, by)
  const asked = await call(
    createRequirement,
    { body: { name: 'Five metres high', listId: list.id, priority: 'must', criterion: 'Measured' } },
    by,
  )
  await call(putCoverageLists, { params: { id }, body: { was: [], lists: [list.id] } }, by)
  expect((await table(id)).proposals.filter(({ source }) => source === 'requirement')).toEqual([])
  const covers = [{ requirementId: asked.id, version: 0, verdict: 'missing' as const }]
  await call(putCoverage, { params: { id }, body: { covers } }, by)
  const proposal = (await table(id)).proposals.find(({ source }) => source === 'requirement')!
  expect(proposal).toMatchObject({ id: asked.id, priority: 'must', ours: 'Measured', clause: null })
  const from = { name: proposal.name, source: 'requirement', sourceKey: proposal.id }
  await put(id, from)
  expect((await table(id)).proposals.filter(({ source }) => source === 'requirement')).toEqual([])
  expect(await refusalOf(put(id, from))).toMatchObject({ code: 'common.duplicate' })
})

test('S1-34 whoever reads a contract reads its points, and only whoever may change it changes them', async () => {
  const id = await contract()
  const point = await put(id, { ownerId: people().admin.memberId })
  expect((await table(id)).points).toHaveLength(1)
  expect((await table(id, people().analyst)).open).toBe(false)
  const move = { params: { id: point.id }, body: { version: 1, to: 'conceded_by_us' as const } }
  expect(await refusalOf(call(movePoint, move, people().analyst))).toMatchObject({ code: 'auth.forbidden' })
  const others = await draftContract(people().head, {})
  const hidden = await call(
    createNegotiationPoint,
    { body: { contractId: others, name: 'Theirs', priority: 'could', ownerId: people().manager.memberId } },
    people().head,
  )
  const { items } = await call(listNegotiationPoints, { query: {} }, people().manager)
  expect(items.map((one) => one.id)).not.toContain(hidden.id)
  const read = call(getNegotiationPoint, { params: { id: hidden.id } }, people().manager)
  expect(await refusalOf(read)).toMatchObject({ code: 'common.not_found' })
})

test('what is past negotiation is not negotiated about, and the table is a paper', async () => {
  const id = await contract()
  const point = await put(id)
  await moved(point.id, 'agreed', { words: 'Twenty days' })
  const response = await fetch(`${app.base}/api/contracts/${id}/negotiation/pdf`, {
    headers: { authorization: `Bearer ${people().manager.token}` },
  })
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await reviewAway(id, people().manager)
  await call(moveContract, { params: { id }, body: { move: 'cancel' } }, people().manager)
  expect(await refusalOf(moved(point.id, 'open', {}, 2))).toMatchObject({ code: 'contract.not_now' })
  expect(await refusalOf(put(id))).toMatchObject({ code: 'contract.not_now' })
  expect((await table(id)).open).toBe(false)
})
