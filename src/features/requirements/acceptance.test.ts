import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContract } from '#features/contracts/contract.ts'
import {
  addDeliverable,
  getDeliverables,
  handOverDeliverable,
  withdrawRound,
} from '#features/deliverables/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { refusalOf } from '#test/refusal.ts'
import { judgeDeliverable } from './contract-acceptance.ts'
import {
  type CoverChange,
  type CoverageRow,
  getCoverage,
  putCoverage,
  putCoverageLists,
} from './contract-coverage.ts'
import { createRequirement, createRequirementList } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager

/** A contract with two deliverables, held against two musts and a should; the first deliverable is to bring all three. */
const held = async (clause: string | null = null) => {
  const { id } = await call(
    createContract,
    { body: { name: 'Stock system', kind: 'implementation', ourRole: 'customer', ruling: 'en' } },
    me(),
  )
  const { id: listId } = await call(createRequirementList, { body: { name: 'Stock' } }, me())
  const asked: string[] = []
  for (const [name, priority] of [
    ['Backups', 'must'],
    ['Scanners', 'must'],
    ['Dark theme', 'should'],
  ] as const)
    asked.push((await call(createRequirement, { body: { listId, name, priority } }, me())).id)
  await call(putCoverageLists, { params: { id }, body: { was: [], lists: [listId] } }, me())
  let items: { id: string }[] = []
  for (const name of ['Go-live', 'Training'])
    ({ items } = await call(addDeliverable, { params: { id }, body: { name, clause } }, me()))
  return { id, asked, deliverables: items.map((one) => one.id) }
}
const read = (id: string, by: Caller = me()) => call(getCoverage, { params: { id } }, by)
const link = (id: string, covers: { requirementId: string; version: number; deliverables: string[] }[]) =>
  call(putCoverage, { params: { id }, body: { covers } }, me())
const rowOf = ({ items }: { items: CoverageRow[] }, id: string) =>
  items.find(({ requirement }) => requirement.id === id)!

/** The same, linked and in force, with the first deliverable handed over. */
const handed = async () => {
  const made = await held()
  const [deliverable] = made.deliverables as [string]
  const covers = made.asked.map((requirementId) => ({
    requirementId,
    version: 0,
    deliverables: [deliverable],
  }))
  await link(made.id, covers)
  await app.pool.query(`update contract set state = 'active' where id = $1`, [made.id])
  await handOver(deliverable, 1, '2026-02-01')
  return { ...made, deliverable }
}
const handOver = (deliverable: string, version: number, on: string) =>
  call(handOverDeliverable, { params: { id: deliverable }, body: { version, on } }, me())
type Body = Parameters<typeof call<typeof judgeDeliverable>>[1]['body']
const judge = (deliverable: string, body: Partial<Body>, by: Caller = me()) =>
  call(
    judgeDeliverable,
    {
      params: { id: deliverable },
      body: { version: 2, result: 'accepted', testedOn: '2026-02-03', ...body },
    },
    by,
  )
const withdraw = (
  deliverable: string,
  { round = '1', version, reason = '' }: { round?: string; version: number; reason?: string },
  by: Caller = me(),
) => call(withdrawRound, { params: { id: deliverable, round }, body: { version, reason } }, by)
const check = (requirementId: string, passed: boolean, words = '') => ({ requirementId, passed, words })

test('a requirement travels from its clause over what is handed over to its result, round by round', async () => {
  const { id, asked, deliverable } = await handed()
  const [backups, scanners, theme] = asked as [string, string, string]
  expect(await read(id)).toMatchObject({
    acceptance: { all: 3, accepted: 0 },
    items: [{ end: 'waiting' }, { end: 'waiting' }, { end: 'waiting' }],
  })
  const refused = await judge(deliverable, {
    result: 'refused',
    words: 'The restore fails',
    evidence: 'https://example.test/protocol',
    requirements: [check(backups, false, 'The restore fails'), check(scanners, true)],
  })
  expect(refused.items[0]).toMatchObject({
    state: 'refused',
    can: ['handOver', 'attach', 'withdraw'],
    rounds: [{ round: 1, result: 'refused', words: 'The restore fails', testedBy: me().memberId }],
  })
  const first = await read(id)
  expect([backups, scanners, theme].map((one) => rowOf(first, one).end)).toEqual([
    'failed',
    'waiting',
    'waiting',
  ])
  expect(rowOf(first, backups).tested).toEqual([
    {
      deliverableId: deliverable,
      round: 1,
      passed: false,
      words: 'The restore fails',
      testedOn: '2026-02-03',
      testedBy: me().memberId,
      evidence: 'https://example.test/protocol',
      files: [],
    },
  ])
  expect(await refusalOf(handOver(deliverable, 3, '2026-02-02'))).toMatchObject({
    details: { issues: [{ code: 'deliverable.before_test' }] },
  })
  await handOver(deliverable, 3, '2026-02-10')

  // A must that failed stays failed until somebody says otherwise; with it nothing is accepted without remarks.
  const second = { version: 4, testedOn: '2026-02-11' }
  expect(await refusalOf(judge(deliverable, second))).toMatchObject({
    code: 'common.invalid',
    details: {
      issues: [{ path: ['result'], code: 'deliverable.must_failed', params: { name: 'Backups', more: 0 } }],
    },
  })
  const passed = [backups, scanners, theme].map((one) => check(one, true))
  const accepted = await judge(deliverable, { ...second, requirements: passed })
  expect(accepted.items[0]).toMatchObject({
    state: 'accepted',
    can: ['attach', 'withdraw'],
    rounds: [
      { round: 2, result: 'accepted' },
      { round: 1, result: 'refused' },
    ],
  })
  const last = await read(id)
  expect(last).toMatchObject({ acceptance: { all: 3, accepted: 3 } })
  expect(rowOf(last, backups).tested.map(({ round, passed: held }) => [round, held])).toEqual([
    [2, true],
    [1, false],
  ])
  expect(await refusalOf(judge(deliverable, { ...second, version: 5 }))).toMatchObject({
    code: 'deliverable.no_move',
  })
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items.slice(0, 2).map(({ type, data }) => [type, data])).toEqual([
    ['contract.requirements_tested', expect.objectContaining({ passed: 3, failed: 0 })],
    ['contract.deliverable_judged', expect.objectContaining({ round: 2, result: 'accepted', said: 'no' })],
  ])
})

test('a deliverable is accepted with remarks though a must failed, and that requirement is not', async () => {
  const { id, asked, deliverable } = await handed()
  const requirements = [check(asked[0]!, false, 'Slow'), check(asked[1]!, true), check(asked[2]!, true)]
  const { items } = await judge(deliverable, { result: 'remarks', words: 'Too slow', requirements })
  expect(items[0]).toMatchObject({ state: 'remarks', can: ['handOver', 'attach', 'withdraw'] })
  const now = await read(id)
  expect(now.acceptance).toEqual({ all: 3, accepted: 2 })
  expect(asked.map((one) => rowOf(now, one).end)).toEqual(['failed', 'accepted', 'accepted'])
})

test('a result has its reasons, its day, its requirements and the version it was said of, or nothing is kept', async () => {
  const { id, asked, deliverable } = await handed()
  const codes = async (body: Partial<Body>) => {
    const { details } = await refusalOf(judge(deliverable, body))
    return (details['issues'] as { code: string }[]).map(({ code }) => code)
  }
  expect(await codes({ result: 'refused' })).toEqual(['deliverable.no_words.refused'])
  expect(await codes({ result: 'remarks' })).toEqual(['deliverable.no_words.remarks'])
  expect(await codes({ testedOn: '2026-01-31' })).toEqual(['deliverable.before_handover'])
  expect(await codes({ testedOn: '2999-01-01' })).toEqual(['deliverable.ahead'])
  expect(await codes({ testedBy: app.beta.people.owner.memberId })).toEqual(['ref.unknown'])
  expect(await codes({ requirements: [check(asked[2]!, false)] })).toEqual(['coverage.no_reason'])
  expect(await codes({ requirements: [check(deliverable, true)] })).toEqual(['coverage.not_brought'])
  expect(await refusalOf(judge(deliverable, { version: 1 }))).toMatchObject({
    code: 'common.stale',
    details: { version: 2 },
  })
  expect(await refusalOf(judge(asked[0]!, {}))).toMatchObject({ code: 'common.not_found' })
  expect(await refusalOf(judge(deliverable, {}, { ...me(), token: 'none' }))).toMatchObject({
    code: 'auth.required',
  })
  expect(await refusalOf(judge(deliverable, {}, people().analyst))).toMatchObject({
    code: 'auth.forbidden',
  })
  expect(await refusalOf(judge(deliverable, {}, app.beta.people.owner))).toMatchObject({
    code: 'common.not_found',
  })
  const { items } = await call(getDeliverables, { params: { id } }, me())
  expect(items[0]).toMatchObject({ state: 'handed_over', version: 2 })
  expect((await read(id)).items.flatMap(({ tested }) => tested)).toEqual([])
})

test('deliverables of the clause that holds a requirement are proposed, and linking them leaves the sign-off', async () => {
  const { id, asked, deliverables } = await held('acceptance')
  const [requirementId] = asked as [string]
  const said = {
    requirementId,
    version: 0,
    clauses: ['acceptance.procedure'],
    verdict: 'met',
    signed: true,
  } satisfies CoverChange
  await call(putCoverage, { params: { id }, body: { covers: [said] } }, me())
  expect(rowOf(await read(id), requirementId)).toMatchObject({
    standing: 'signed',
    proposedDeliverables: deliverables,
    end: 'waiting',
  })
  const linked = await link(id, [{ requirementId, version: 1, deliverables: deliverables.slice(0, 1) }])
  expect(rowOf(linked, requirementId)).toMatchObject({
    standing: 'signed',
    signedBy: me().memberId,
    deliverables: deliverables.slice(0, 1),
    proposedDeliverables: [],
  })
  const { deliverables: others } = await held()
  expect(await refusalOf(link(id, [{ requirementId, version: 2, deliverables: others }]))).toMatchObject({
    details: { issues: [{ path: ['covers', 0, 'deliverables'], code: 'coverage.no_deliverable' }] },
  })
})

test('a must beyond the reach of whoever judges keeps a deliverable from being accepted, unnamed and counted all the same', async () => {
  const { id, asked, deliverable } = await handed()
  const requirements = [check(asked[0]!, false, 'The restore fails')]
  await judge(deliverable, { result: 'refused', words: 'No', requirements })
  await handOver(deliverable, 3, '2026-02-10')
  const grants = {
    contract: { verbs: { read: 'all' as const, update: 'all' as const } },
    requirement: { verbs: { read: 'own' as const } },
    requirement_list: { verbs: { read: 'own' as const } },
  }
  const role = { id: 'carrier', name: 'Carrier', grants }
  const { id: roleId } = await call(createRole, { body: role }, people().owner)
  const outsider = await join({ app, workspace: app.alpha, holder: people().owner }, roleId)
  expect(await read(id, outsider)).toMatchObject({
    items: [],
    beyond: 3,
    acceptance: { all: 3, accepted: 0 },
  })
  const said = { version: 4, testedOn: '2026-02-11' }
  expect(await refusalOf(judge(deliverable, said, outsider))).toMatchObject({
    details: { issues: [{ code: 'deliverable.must_failed', params: { name: '…', more: 0 } }] },
  })
  const named = { ...said, words: 'No', requirements: [check(asked[0]!, true)] }
  expect(await refusalOf(judge(deliverable, { ...named, result: 'refused' }, outsider))).toMatchObject({
    details: { issues: [{ path: ['requirements', 0, 'requirementId'], code: 'coverage.not_brought' }] },
  })
  const { items } = await judge(deliverable, { ...said, result: 'remarks', words: 'As before' }, outsider)
  expect(items[0]).toMatchObject({ state: 'remarks', rounds: [{ testedBy: outsider.memberId }, {}] })
})

test('S2-17 a result entered by mistake is taken back: the matrix follows, and the history keeps what was said', async () => {
  const { id, asked, deliverable } = await handed()
  const [backups, scanners, theme] = asked as [string, string, string]
  const requirements = [check(backups, true), check(scanners, true, 'Both models'), check(theme, true)]
  await judge(deliverable, { words: 'All fine', evidence: 'Protocol 7', requirements })
  expect((await read(id)).acceptance).toEqual({ all: 3, accepted: 3 })

  const reason = 'It was the other contract'
  const back = await withdraw(deliverable, { version: 3, reason }, people().owner)
  expect(back.items[0]).toMatchObject({
    state: 'handed_over',
    version: 4,
    can: ['judge', 'attach', 'withdraw'],
    rounds: [{ round: 1, result: null, testedOn: null, testedBy: null, words: '', evidence: '' }],
  })
  const now = await read(id)
  expect(now.acceptance).toEqual({ all: 3, accepted: 0 })
  expect(now.items.map(({ end, tested }) => [end, tested])).toEqual(asked.map(() => ['waiting', []]))

  const told = async (noun: string, of: string) =>
    (await call(getTimeline, { query: { noun, id: of } }, me())).items[0]
  expect(await told('contract', id)).toMatchObject({
    type: 'contract.deliverable_result_withdrawn',
    actorId: people().owner.memberId,
    data: {
      number: 1,
      round: 1,
      result: 'accepted',
      testedOn: '2026-02-03',
      testedBy: me().memberId,
      words: 'All fine',
      evidence: 'Protocol 7',
      notedBy: me().memberId,
      reason,
    },
  })
  expect(await told('requirement', scanners)).toMatchObject({
    type: 'requirement.test_withdrawn',
    data: { contractId: id, round: 1, passed: 'yes', words: 'Both models', reason },
  })

  // What was taken back stands in the way of nothing: the same round ends as it should have.
  const failed = [check(backups, false, 'The restore fails')]
  const again = await judge(deliverable, { version: 4, result: 'refused', words: 'No', requirements: failed })
  expect(again.items[0]).toMatchObject({ state: 'refused', rounds: [{ round: 1, result: 'refused' }] })
  expect(rowOf(await read(id), backups).end).toBe('failed')
})

test('what was noted is taken back step by step from the last round, a handing over only without result', async () => {
  const { id, deliverable } = await handed()
  await judge(deliverable, { result: 'refused', words: 'No' })
  await handOver(deliverable, 3, '2026-02-10')
  expect(await refusalOf(withdraw(deliverable, { version: 4 }))).toMatchObject({
    code: 'deliverable.not_last',
    details: { round: 1, last: 2 },
  })
  expect(await refusalOf(withdraw(deliverable, { round: '2', version: 3 }))).toMatchObject({
    code: 'common.stale',
    details: { version: 4 },
  })
  const first = await withdraw(deliverable, { round: '2', version: 4 })
  expect(first.items[0]).toMatchObject({ state: 'refused', rounds: [{ round: 1 }] })
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items[0]).toMatchObject({
    type: 'contract.deliverable_handover_withdrawn',
    data: { number: 1, round: 2, on: '2026-02-10', notedBy: me().memberId, why: 'no' },
  })
  for (const round of ['2', '01', 'x'])
    expect(await refusalOf(withdraw(deliverable, { round, version: 5 }))).toMatchObject({
      code: 'common.not_found',
    })
  expect((await withdraw(deliverable, { version: 5 })).items[0]).toMatchObject({ state: 'handed_over' })
  expect((await withdraw(deliverable, { version: 6 })).items[0]).toMatchObject({
    state: 'planned',
    can: ['handOver'],
    rounds: [],
  })
  // It begins anew, with the first round.
  expect((await handOver(deliverable, 7, '2026-02-11')).items[0]).toMatchObject({ rounds: [{ round: 1 }] })
})

test('a slip of one’s own goes without a word for ten minutes; anything else says why, by whoever may judge', async () => {
  const { deliverable } = await handed()
  await judge(deliverable, {})
  const noReason = { details: { issues: [{ path: ['reason'], code: 'deliverable.no_reason' }] } }
  const version = 3
  expect(await refusalOf(withdraw(deliverable, { version }, people().owner))).toMatchObject(noReason)
  await app.pool.query(
    `update deliverable_round set judged_at = judged_at - interval '11 minutes' where deliverable_id = $1`,
    [deliverable],
  )
  expect(await refusalOf(withdraw(deliverable, { version, reason: ' ' }))).toMatchObject(noReason)
  for (const [by, code] of [
    [{ ...me(), token: 'none' }, 'auth.required'],
    [people().analyst, 'auth.forbidden'],
    [people().guest, 'auth.forbidden'],
    [app.beta.people.owner, 'common.not_found'],
  ] as const)
    expect(await refusalOf(withdraw(deliverable, { version, reason: 'No' }, by))).toMatchObject({ code })
  const { items } = await withdraw(deliverable, { version, reason: 'The wrong line' })
  expect(items[0]).toMatchObject({ state: 'handed_over' })
})

test('of two who act on what they both saw one is told, and nothing is half taken back', async () => {
  const { id, asked, deliverable } = await handed()
  const requirements = [check(asked[0]!, false, 'Slow')]
  await judge(deliverable, { result: 'refused', words: 'No', requirements })
  const both = [withdraw(deliverable, { version: 3 }), handOver(deliverable, 3, '2026-02-10')]
  const ends = await Promise.allSettled(both)
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const { tested } = rowOf(await read(id), asked[0]!)
  expect(tested.length).toBe(ends[0]!.status === 'fulfilled' ? 0 : 1)
})
