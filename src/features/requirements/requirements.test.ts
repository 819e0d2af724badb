import { afterAll, beforeAll, expect, test } from 'vitest'
import { getAgreement } from '#features/contracts/agreement/contract-agreement.ts'
import { createContract } from '#features/contracts/contract.ts'
import { editContractText, getContractText } from '#features/contracts/contract-text.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { uncoveredMusts } from './actions.ts'
import {
  addRequirementClauses,
  type CoverChange,
  type CoverageRow,
  getCoverage,
  putCoverage,
  putCoverageLists,
} from './contract-coverage.ts'
import { createRequirement, createRequirementList, updateRequirement } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const ask = (listId: string, name: string, more: object = {}) =>
  call(createRequirement, { body: { listId, name, priority: 'must', ...more } as never }, people().manager)
/** A contract held against a list of three musts and a should. */
const held = async (kind: 'implementation' | 'other' = 'implementation') => {
  const { id } = await call(
    createContract,
    { body: { name: 'Warehouse system', kind, ourRole: 'customer', ruling: 'en', beside: 'ru' } },
    people().manager,
  )
  const { id: listId } = await call(createRequirementList, { body: { name: 'Warehouse' } }, people().manager)
  const made = [
    await ask(listId, 'Backups of all data every night', { criterion: 'A restore from last night succeeds' }),
    await ask(listId, 'Single sign-on'),
    await ask(listId, 'Barcode scanners'),
    await ask(listId, 'Dark theme', { priority: 'should' }),
  ]
  await call(putCoverageLists, { params: { id }, body: { was: [], lists: [listId] } }, people().manager)
  return { id, listId, made }
}
const read = (id: string) => call(getCoverage, { params: { id } }, people().manager)
const put = (id: string, covers: CoverChange[], by = people().manager) =>
  call(putCoverage, { params: { id }, body: { covers } }, by)
const rowOf = ({ items }: { items: CoverageRow[] }, id: string) =>
  items.find(({ requirement }) => requirement.id === id)!

/** What its requirements put in the way of a contract's signing. */
const blocking = async (id: string) =>
  (await call(getAgreement, { params: { id } }, people().manager)).obstacles.filter(
    ({ kind }) => kind === 'uncovered',
  )

test('S2-17 no must is left uncovered once each is met by a clause and signed off by name', async () => {
  const { id, made } = await held()
  const before = await read(id)
  expect(before).toMatchObject({ uncovered: 3, beyond: 0, open: true, verdicts: { none: 4 } })
  expect(await blocking(id)).toMatchObject([{ count: 3 }])
  expect(before.items.map(({ requirement }) => requirement.code)).toEqual(['1', '2', '3', '4'])
  const musts = made.slice(0, 3)
  const clauses = ['acceptance']
  const judged = await put(
    id,
    musts.map((r) => ({ requirementId: r.id, version: 0, answer: 'yes', clauses, verdict: 'met' })),
  )
  expect(judged).toMatchObject({ uncovered: 3, verdicts: { met: 3, none: 1 } })
  const signed = await put(
    id,
    musts.map((r) => ({ requirementId: r.id, version: 1, signed: true })),
  )
  expect(signed).toMatchObject({ uncovered: 0, priorities: { must: { all: 3, covered: 3 } } })
  expect(rowOf(signed, made[0]!.id)).toMatchObject({
    standing: 'signed',
    signedBy: people().manager.memberId,
    answer: 'yes',
  })
  expect(await app.as(app.alpha, people().owner.memberId, (w) => uncoveredMusts(w, id))).toBe(0)
  expect(await blocking(id)).toEqual([])
  // Whoever says something else takes the name away.
  const again = await put(id, [{ requirementId: made[0]!.id, version: 2, verdict: 'weakened' }])
  expect(rowOf(again, made[0]!.id)).toMatchObject({ standing: 'judged', signedBy: null, clauses })
})

test('a clause or a requirement that changes after it was signed off is to be looked at again', async () => {
  const { id, made } = await held()
  const all = made.slice(0, 3).map((r) => r.id)
  const text = await call(getContractText, { params: { id }, query: {} }, people().manager)
  const of = (code: string) => text.body.clauses.find((c) => c.code === code)!
  const [kept, gone] = ['acceptance', 'confidentiality']
  await put(id, [
    { requirementId: all[0]!, version: 0, verdict: 'met', clauses: [kept], signed: true },
    { requirementId: all[1]!, version: 0, verdict: 'met', clauses: [gone], signed: true },
    { requirementId: all[2]!, version: 0, verdict: 'met', clauses: [kept], signed: true },
  ])
  expect((await read(id)).uncovered).toBe(0)
  const at = text.body.clauses.findIndex((c) => c.code === gone)
  const next = text.body.clauses.findIndex((c, i) => i > at && c.depth <= of(gone).depth)
  const edits = [{ kind: 'remove', was: text.body.clauses.slice(at, next) }] as never
  await call(editContractText, { params: { id }, body: { edits } }, people().manager)
  const removed = await read(id)
  expect(removed.items.map(({ standing }) => standing)).toEqual(['signed', 'again', 'signed', 'open'])
  expect(removed.uncovered).toBe(1)
  const is = { heading: of(kept).words.ru!.heading, text: 'Иначе.' }
  const write = [{ kind: 'write', code: kept, locale: 'ru', was: of(kept).words.ru, is }] as never
  await call(editContractText, { params: { id }, body: { edits: write } }, people().manager)
  expect((await read(id)).uncovered).toBe(3)
  const { version } = rowOf(await read(id), all[0]!)
  await put(id, [{ requirementId: all[0]!, version, signed: true }])
  expect((await read(id)).uncovered).toBe(2)
  await call(
    updateRequirement,
    { params: { id: all[0]! }, body: { version: 1, criterion: 'Another one' } },
    people().manager,
  )
  expect(rowOf(await read(id), all[0]!).standing).toBe('again')
})

test('of two who judge one requirement the second is shown what is there now', async () => {
  const { id, made } = await held('other')
  const change = { requirementId: made[1]!.id, version: 0 }
  await put(id, [{ ...change, verdict: 'missing' }])
  const refused = await refusalOf(put(id, [{ ...change, verdict: 'met' }], people().head))
  expect(refused).toMatchObject({ code: 'common.stale', details: { version: 1 } })
  const current = refused.details['current'] as { items: CoverageRow[] }
  expect(rowOf(current, made[1]!.id).verdict).toBe('missing')
  const faulty = put(id, [
    { ...change, version: 1, clauses: ['acceptance'] },
    { requirementId: made[2]!.id, version: 0, signed: true },
  ])
  expect(await refusalOf(faulty)).toMatchObject({
    details: {
      issues: [
        { path: ['covers', 0, 'clauses'], code: 'coverage.no_clause' },
        { path: ['covers', 1, 'verdict'], code: 'coverage.no_verdict' },
      ],
    },
  })
  expect(rowOf(await read(id), made[1]!.id).clauses).toEqual([])
})

test('S0-09 S2-04 an uncovered requirement becomes a clause of the specification, once, and covers itself', async () => {
  const { id, made } = await held()
  const add = (wanted: string[]) =>
    call(addRequirementClauses, { params: { id }, body: { requirements: wanted } }, people().manager)
  const written = await add([made[0]!.id])
  const row = rowOf(written, made[0]!.id)
  expect(row).toMatchObject({
    verdict: 'met',
    standing: 'judged',
    clauses: [expect.stringMatching(/^other\./)],
    place: 'appendix',
  })
  expect(written.places.appendix).toBe(1)
  await add([made[0]!.id, made[1]!.id])
  const { body } = await call(getContractText, { params: { id }, query: {} }, people().manager)
  const clause = body.clauses.filter(({ code }) => code === row.clauses[0])
  expect(clause).toHaveLength(1)
  expect(clause[0]!.words).toEqual({
    en: {
      heading: 'Backups of all data every night',
      text: 'Accepted when: A restore from last night succeeds',
    },
    ru: {
      heading: 'Backups of all data every night',
      text: 'Критерий приёмки: A restore from last night succeeds',
    },
  })
  const codes = body.clauses.filter(({ depth }) => depth === 0).map(({ code }) => code)
  const within = body.clauses.slice(0, body.clauses.indexOf(clause[0]!)).findLast(({ depth }) => depth === 0)
  expect([codes.includes('other.requirements'), within!.code]).toEqual([false, 'appendices.specification'])
})

test('a contract without a specification gets an appendix for what is asked, and braces stay braces', async () => {
  const { id, listId } = await held('other')
  const odd = await ask(listId, 'Fields {{price}} are filled in')
  await call(addRequirementClauses, { params: { id }, body: { requirements: [odd.id] } }, people().manager)
  const { body } = await call(getContractText, { params: { id }, query: {} }, people().manager)
  expect(body.clauses.map(({ code, depth }) => [code.split('_')[0], depth])).toEqual([
    ['other.requirements', 0],
    ['other.asked', 1],
  ])
  expect(body.clauses[1]!.words.en!.heading).toBe('Fields { {price}} are filled in')
})

test('clauses are proposed for what has none', async () => {
  const { id, listId } = await held()
  const { id: asked } = await ask(listId, 'Acceptance of the results of each stage by an acceptance act')
  const row = rowOf(await read(id), asked)
  expect(row.proposed.length).toBeGreaterThan(0)
  await put(id, [{ requirementId: asked, version: 0, clauses: row.proposed.slice(0, 1) }])
  expect(rowOf(await read(id), asked).proposed).toEqual([])
})
