import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide, getReading, getReview, type Theme } from '#features/reviews/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { draftContract } from '../agreement/agreement-fixture.ts'
import { moveContract } from '../agreement/contract-agreement.ts'
import { contractStates, createContract, getContract, listContracts } from '../contract.ts'
import { reviewContract } from '../contract-drafts.ts'
import { boardOrder, getContractBoard, getContractRisks, getContractTotals } from './contract-portfolio.ts'
import { inState } from './rules-board.ts'
import { riskOf } from './rules-risk.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
const manager = () => app.alpha.people.manager
const head = () => app.alpha.people.head
const named = (name: string) => JSON.stringify({ and: [['name', 'contains', name]] })

test('the board shows each state’s first contracts, and the list goes on where a column ends', async () => {
  const ids = []
  for (let n = 0; n < 3; n++) ids.push(await draftContract(manager(), { name: `Quarry ${n}` }))
  await call(moveContract, { params: { id: ids[0]! }, body: { move: 'send' } }, manager())
  const filter = named('Quarry')
  const { columns } = await call(getContractBoard, { query: { filter, limit: 1 } }, manager())
  expect(columns.map(({ state }) => state)).toEqual(contractStates)
  expect(columns.map(({ items }) => items.length)).toEqual([1, 1, 0, 0, 0, 0, 0])
  const [drafts, sent] = columns
  expect([drafts!.items[0]!.id, sent!.items[0]!.id]).toEqual([ids[2], ids[0]])
  expect(sent!.next).toBeNull()
  const further = { filter: JSON.stringify(inState('draft', JSON.parse(filter))), sort: boardOrder }
  const page = await call(listContracts, { query: { ...further, after: drafts!.next! } }, manager())
  expect(page.items.map(({ id }) => id)).toEqual([ids[1]])
  const totals = await call(getContractTotals, { query: { filter } }, manager())
  expect(totals.columns.slice(0, 3)).toEqual([
    { state: 'draft', count: 2, sums: [{ currency: 'RUB', minor: 100_000 }] },
    { state: 'negotiation', count: 1, sums: [{ currency: 'RUB', minor: 50_000 }] },
    { state: 'approval', count: 0, sums: [] },
  ])
})

test('sums of two currencies stay two, and a contract without a price counts', async () => {
  await draftContract(manager(), { name: 'Harbour' })
  const bare = { name: 'Harbour bare', kind: 'other', ourRole: 'customer', ruling: 'en' } as const
  await call(createContract, { body: bare }, manager())
  const { columns } = await call(getContractTotals, { query: { filter: named('Harbour') } }, manager())
  expect(columns[0]).toEqual({ state: 'draft', count: 2, sums: [{ currency: 'RUB', minor: 50_000 }] })
})

test('S1-34 board, sums and map tell nothing of a contract beyond the reader’s reach', async () => {
  const id = await draftContract(head(), { name: 'Reef' })
  await call(reviewContract, { params: { id }, body: {} }, head())
  const query = { filter: named('Reef') }
  const board = await call(getContractBoard, { query }, manager())
  expect(board.columns.flatMap(({ items }) => items)).toEqual([])
  expect((await call(getContractTotals, { query }, manager())).columns[0]!.count).toBe(0)
  expect(await call(getContractRisks, { query }, manager())).toMatchObject({ items: [], unreviewed: 0 })
  expect((await call(getContractRisks, { query }, head())).items.map((one) => one.id)).toEqual([id])
})

test('S1-13 the map weighs what a review found until somebody decides about it', async () => {
  const [id, other] = [
    await draftContract(manager(), { name: 'Glacier' }),
    await draftContract(manager(), { name: 'Glacier away' }),
  ]
  const query = { filter: named('Glacier') }
  const map = () => call(getContractRisks, { query }, manager())
  expect(await map()).toMatchObject({ items: [], unreviewed: 2 })
  const { id: reviewId } = await call(reviewContract, { params: { id }, body: {} }, manager())
  const { findings } = await call(getReading, { params: { id: reviewId } }, manager())
  const before = await map()
  expect(before).toMatchObject({ items: [{ id }], unreviewed: 1 })
  const tally = before.risks[id]!
  const errors = Object.values(tally).reduce((sum, counts) => sum + counts.error, 0)
  expect(errors).toBe(findings.filter(({ severity }) => severity === 'error').length)
  expect(before.items[0]!.risk).toBe(riskOf(tally))
  const isAlone = (theme: Theme) => tally[theme]!.error < 3
  const worst = findings.find(({ severity, theme }) => severity === 'error' && isAlone(theme))!
  expect(tally[worst.theme]!.error).toBeGreaterThan(0)
  const waive = { decision: 'waived' as const, words: 'Small' }
  await call(decide, { params: { id: worst.id }, body: waive }, manager())
  expect((await map()).items[0]!.risk).toBe(riskOf(tally) - 9)
  expect((await call(getContract, { params: { id: other } }, manager())).risk).toBe(0)
  expect((await call(getReview, { params: { id: reviewId } }, manager())).errors).toBe(errors - 1)
})
