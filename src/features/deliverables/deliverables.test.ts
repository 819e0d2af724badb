import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterOnPaper } from '#features/contracts/agreement/agreement-fixture.ts'
import { takeBackSigned } from '#features/contracts/agreement/contract-elsewhere.ts'
import { createContract } from '#features/contracts/contract.ts'
import { editContractText, getContractText } from '#features/contracts/contract-text.ts'
import { getTimeline } from '#features/events/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  addDeliverable,
  changeDeliverable,
  type Deliverables,
  getDeliverables,
  handOverDeliverable,
  takeOverDeliverables,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager
const draft = async (kind: 'implementation' | 'other' = 'other') =>
  (
    await call(
      createContract,
      { body: { name: 'Stock system', kind, ourRole: 'customer', ruling: 'en', beside: 'ru' } },
      me(),
    )
  ).id
const read = (id: string, by = me()) => call(getDeliverables, { params: { id } }, by)
const add = (id: string, body: object, by = me()) =>
  call(addDeliverable, { params: { id }, body: { name: 'Manual', ...body } as never }, by)
const take = (id: string) => call(takeOverDeliverables, { params: { id }, body: {} }, me())
const change = (deliverable: string, body: object, by = me()) =>
  call(changeDeliverable, { params: { id: deliverable }, body: body as never }, by)
const handOver = (deliverable: string, body: object) =>
  call(handOverDeliverable, { params: { id: deliverable }, body: body as never }, me())
const inForce = (id: string) => app.pool.query(`update contract set state = 'active' where id = $1`, [id])
const issuesOf = ({ details }: { details: Record<string, unknown> }) => details['issues']
const told = ({ items }: Deliverables) =>
  items.map(({ number, name, criterion, dueOn, clause, taken }) => ({
    number,
    name,
    criterion,
    dueOn,
    clause,
    taken,
  }))

const stage = (name: string, result: string, due: string | null) => ({
  name: { en: name, ru: `${name} ru` },
  result: { en: result },
  due,
  price: null,
})

test('the stages of a text are taken over by one click, and a second one doubles nothing', async () => {
  const id = await draft('implementation')
  const write = async (is: unknown) => {
    const { terms } = await call(getContractText, { params: { id }, query: {} }, me())
    const edit = { kind: 'term', name: 'price.stages', was: terms['price.stages'] ?? null, is } as const
    await call(editContractText, { params: { id }, body: { edits: [edit] } }, me())
  }
  expect(await read(id)).toMatchObject({ items: [], offered: 0, open: true })
  const [first, second] = [
    stage('Setting up', 'Ready for trial', '2027-04-30'),
    stage('Go-live', 'In daily use', null),
  ]
  await write([first, second])
  expect((await read(id)).offered).toBe(2)
  const taken = await take(id)
  const common = { clause: 'stages.table', taken: true }
  expect(told(taken)).toEqual([
    { number: 1, name: 'Setting up', criterion: 'Ready for trial', dueOn: '2027-04-30', ...common },
    { number: 2, name: 'Go-live', criterion: 'In daily use', dueOn: null, ...common },
  ])
  expect(taken.offered).toBe(0)
  expect(told(await take(id))).toEqual(told(taken))

  // What somebody changed by hand stays theirs; the other follows the text, and a third is added.
  await change(taken.items[0]!.id, { version: 1, dueOn: '2027-05-15' })
  await write([
    { ...first, due: '2027-04-15' },
    { ...second, due: '2027-08-31' },
    stage('Training', 'Everybody trained', null),
  ])
  expect((await read(id)).offered).toBe(2)
  const again = await take(id)
  expect(told(again)).toMatchObject([
    { name: 'Setting up', dueOn: '2027-05-15', taken: false },
    { name: 'Go-live', dueOn: '2027-08-31', taken: true },
    { number: 3, name: 'Training', taken: true },
  ])
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items.slice(0, 3).map(({ type, data }) => [type, (data as { count?: number }).count])).toEqual([
    ['contract.deliverables_taken', 2],
    ['contract.written', undefined],
    ['contract.deliverable_changed', undefined],
  ])
})

test('a deliverable is added, changed, taken out and put back until the contract goes to be signed', async () => {
  const id = await draft()
  expect(issuesOf(await refusalOf(add(id, { clause: 'acceptance' })))).toMatchObject([
    { path: ['clause'], code: 'deliverable.no_clause' },
  ])
  expect(await refusalOf(add(id, { name: ' ' }))).toMatchObject({ code: 'common.invalid' })
  const { items } = await add(id, { dueOn: '2027-04-30', criterion: 'Read by all' })
  const [one] = items
  expect(one).toMatchObject({ number: 1, state: 'planned', version: 1, rounds: [], can: ['change'] })
  const removed = await change(one!.id, { version: 1, removed: true })
  expect(removed.items).toEqual([])
  expect(told(await add(id, { name: 'Training' }))).toMatchObject([{ number: 2, name: 'Training' }])
  const back = await change(one!.id, { version: 2, removed: false, criterion: 'Read by ten' })
  expect(told(back)).toMatchObject([{ number: 1, criterion: 'Read by ten' }, { number: 2 }])
  const stale = await refusalOf(change(one!.id, { version: 2, name: 'Handbook' }))
  expect(stale).toMatchObject({ code: 'common.stale', details: { version: 3 } })
  expect(told(stale.details['current'] as Deliverables)[0]).toMatchObject({ name: 'Manual' })
  expect(await refusalOf(handOver(one!.id, { version: 3, on: '2026-01-01' }))).toMatchObject({
    code: 'deliverable.no_move',
  })
  await inForce(id)
  expect(await read(id)).toMatchObject({ open: false, items: [{ can: ['handOver'] }, {}] })
  const tried = [add(id, {}), take(id), change(one!.id, { version: 3, name: 'Handbook' })]
  for (const refusal of await Promise.all(tried.map((one) => refusalOf(one))))
    expect(refusal).toMatchObject({ code: 'contract.not_now' })
})

test('what is handed over waits for its result, and the day is one that has come', async () => {
  const id = await draft()
  const [one] = (await add(id, { dueOn: '2020-01-31' })).items
  expect(one?.state).toBe('overdue')
  await inForce(id)
  const ahead = await refusalOf(handOver(one!.id, { version: 1, on: '2999-01-01' }))
  expect(issuesOf(ahead)).toMatchObject([{ path: ['on'], code: 'deliverable.ahead' }])
  const handed = await handOver(one!.id, { version: 1, on: '2026-01-20', words: 'By mail' })
  expect(handed.items[0]).toMatchObject({
    state: 'handed_over',
    version: 2,
    can: ['judge', 'attach', 'withdraw'],
    rounds: [{ round: 1, handedOn: '2026-01-20', handedWords: 'By mail', result: null }],
  })
  expect(await refusalOf(handOver(one!.id, { version: 2, on: '2026-01-21' }))).toMatchObject({
    code: 'deliverable.no_move',
    details: { state: 'handed_over' },
  })
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items[0]).toMatchObject({
    type: 'contract.deliverable_handed_over',
    data: { number: 1, name: 'Manual', round: 1, on: '2026-01-20' },
  })
})

test('deliverables are for whoever reads the contract, and changed by whoever may change it', async () => {
  const id = await draft()
  const { items } = await add(id, {})
  expect(await refusalOf(read(id, { ...me(), token: 'none' }))).toMatchObject({ code: 'auth.required' })
  expect(await refusalOf(add(id, {}, people().guest))).toMatchObject({ code: 'auth.forbidden' })
  expect(await refusalOf(read(id, app.beta.people.owner))).toMatchObject({ code: 'common.not_found' })
  expect(
    await refusalOf(change(items[0]!.id, { version: 1, name: 'Taken' }, app.beta.people.owner)),
  ).toMatchObject({
    code: 'common.not_found',
  })
  expect((await read(id, people().analyst)).items[0]).toMatchObject({ name: 'Manual', can: [] })
})

test('a contract by which something was handed over is not taken back as signed elsewhere by mistake', async () => {
  const id = await draft()
  const { items } = await add(id, {})
  const { id: item, version } = items[0]!
  await enterOnPaper(id, me())
  const back = () => call(takeBackSigned, { params: { id }, body: { words: 'Mistaken' } }, me())
  await handOver(item, { version, on: '2026-01-15' })
  expect(await refusalOf(back())).toMatchObject({
    code: 'contract.relied_on',
    details: { rests: ['handed_over'] },
  })
})
