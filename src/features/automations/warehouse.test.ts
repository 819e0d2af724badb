import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createBooking,
  createResource,
  listBookings,
  removeBooking,
  restoreBooking,
  updateBooking,
} from '#features/bookings/contract.ts'
import { createCompany } from '#features/companies/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { getDealCards } from '#features/deals/contract-cards.ts'
import { getDealLines, setDealLines } from '#features/deals/contract-lines.ts'
import { createDeal, getWay, listDeals, moveDeal } from '#features/deals/contract.ts'
import { createPipeline, listPipelineTemplates, type Pipeline } from '#features/pipelines/contract.ts'
import { listTasks, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { automationDrafts, createAutomation, listAutomationTemplates } from './contract.ts'

let app: TestApp
let ways: Record<'sales' | 'storage', Pipeline>
const owner = (): Person => app.alpha.people.owner
const manager = (): Person => app.alpha.people.manager
const keeper = (): Person => app.alpha.people.storekeeper

beforeAll(async () => {
  app = await startApp()
  const { items } = await call(listPipelineTemplates, { query: { locale: 'ru' } }, owner())
  const make = (id: string) =>
    call(createPipeline, { body: items.find((one) => one.id === id)!.file }, owner())
  ways = { sales: await make('sales'), storage: await make('storage') }
  const ready = await call(listAutomationTemplates, { query: { locale: 'ru' } }, owner())
  const { contents } = ready.items.find(({ id }) => id === 'warehouse')!
  const { id } = await call(createAutomation, { body: contents }, owner())
  const [params, approved] = [{ id }, { version: 1, approved: true, words: '' }]
  await call(automationDrafts.answer, { params, body: approved }, app.alpha.people.admin)
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
})
afterAll(() => app.stop())

const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000)
const stageOf = (way: Pipeline, at: number) => way.stages[at]!.id
const move = (id: string, stageId: string, who = owner()) =>
  call(moveDeal, { params: { id }, body: { stageId } }, who)
const [signed, again] = [4, 3]

/** A deal of the manager's with all that the warehouse needs, signed. */
const sell = async (name: string) => {
  const body = {
    name: `Client ${name}`,
    addresses: [{ country: 'RU', city: 'Тверь', street: 'Советская, 1' }],
  }
  const { id: companyId } = await call(createCompany, { body }, manager())
  const { id: contactId } = await call(createContact, { body: { name: `Person ${name}` } }, manager())
  const { id } = await call(
    createDeal,
    {
      body: {
        name,
        source: 'site',
        stageId: stageOf(ways.sales, 0),
        companyId,
        contacts: [{ id: contactId, role: 'buyer' }],
        expectedOn: '2031-04-01',
        about: 'Forty wheels',
      },
    },
    manager(),
  )
  const lines = [{ name: 'Storage of a wheel', unit: 'piece' as const, quantity: '40', price: '250' }]
  await call(
    setDealLines,
    {
      params: { id },
      body: { version: 1, currency: 'RUB', mode: 'none', ground: 'ст. 145 НК РФ', lines },
    },
    manager(),
  )
  await move(id, stageOf(ways.sales, signed), manager())
  await app.automate(soon())
  return { id, companyId, contactId }
}
const cardOf = async (originId: string) =>
  (await call(listDeals, { query: { filter: JSON.stringify(['originId', 'in', [originId]]) } }, owner()))
    .items
const tasksOf = async (id: string) =>
  (
    await call(listTasks, { query: { filter: JSON.stringify(['subject', 'in', [id]]) as never } }, keeper())
  ).items.toReversed()

test('S3-150 signing opens a card in the warehouse with client, goods, address and dates, once, and each shows where the other stands', async () => {
  const sold = await sell('Зимнее хранение')
  const { items } = await call(listDeals, { query: {} }, keeper())
  const card = items.find((one) => one.originId === sold.id)!
  expect(card).toMatchObject({
    name: 'Зимнее хранение',
    stageId: stageOf(ways.storage, 0),
    companyId: sold.companyId,
    contacts: [{ id: sold.contactId, role: 'buyer' }],
    addresses: [{ country: 'RU', city: 'Тверь', street: 'Советская, 1' }],
    expectedOn: '2031-04-01',
    about: 'Forty wheels',
  })
  expect(card).not.toHaveProperty('amount')
  const goods = await call(getDealLines, { params: { id: card.id } }, keeper())
  expect(goods).toMatchObject({
    lines: [],
    goods: [{ name: 'Storage of a wheel', unit: 'piece', quantity: '40' }],
  })
  // What is paid stands on the sale alone, so that no sum counts it twice.
  expect((await cardOf(sold.id))[0]).toMatchObject({ amount: { minor: 0, currency: 'RUB' } })

  const seen = async (id: string, who: Person) => (await call(getDealCards, { params: { id } }, who)).items
  // The manager may not open the keeper's card, and is told where it stands all the same.
  expect(await seen(sold.id, manager())).toMatchObject([
    { id: card.id, origin: false, stageId: stageOf(ways.storage, 0), state: 'open' },
  ])
  expect(await seen(card.id, keeper())).toMatchObject([
    { id: sold.id, origin: true, stageId: stageOf(ways.sales, signed), state: 'won' },
  ])
  const cancelled = ways.storage.stages.find(({ kind }) => kind === 'lost')!.id
  const values = { lostReason: 'timing' }
  await call(moveDeal, { params: { id: card.id }, body: { stageId: cancelled, values } }, keeper())
  expect(await seen(sold.id, manager())).toMatchObject([{ stageId: cancelled, state: 'lost' }])

  // Back and forth: the card that is there is not made again, nor are its tasks.
  await move(sold.id, stageOf(ways.sales, again), manager())
  await move(sold.id, stageOf(ways.sales, signed), manager())
  await app.automate(soon())
  expect((await cardOf(sold.id)).map(({ id }) => id)).toEqual([card.id])
  expect(await tasksOf(card.id)).toHaveLength(4)
})

test('S3-151 the keeper has four tasks, and the card is ready only when all four are done', async () => {
  const { id: sold } = await sell('Прицеп')
  const [{ id } = { id: '' }] = await cardOf(sold)
  const tasks = await tasksOf(id)
  const titles = ['Найти машину', 'Найти водителя', 'Назначить день погрузки', 'Подготовить место на складе']
  expect(tasks.map((t) => t.title).toSorted()).toEqual(titles.toSorted())
  expect(new Set(tasks.map((t) => t.assigneeId))).toEqual(new Set([keeper().memberId]))
  const ready = stageOf(ways.storage, 1)
  const missing = (left: string[]) => ({
    code: 'deal.blocked',
    details: { obstacles: left.map((of) => ({ kind: 'task', of })) },
  })
  const set = async (title: string, state: 'done' | 'cancelled') => {
    const { id: taskId, version } = tasks.find((t) => t.title === title)!
    await call(updateTask, { params: { id: taskId }, body: { version, state } }, keeper())
  }
  await expect(move(id, ready, keeper())).rejects.toMatchObject(missing(titles))
  for (const title of titles.slice(0, 3)) await set(title, 'done')
  await expect(move(id, ready, keeper())).rejects.toMatchObject(missing(titles.slice(3)))
  const { stages } = await call(getWay, { params: { id } }, keeper())
  expect(stages.find((s) => s.id === ready)!.obstacles).toEqual([{ kind: 'task', of: titles[3] }])
  await set(titles[3]!, 'done')
  expect((await move(id, ready, keeper())).stageId).toBe(ready)
})

test('S3-151 a vehicle, a driver or a place is never booked twice for the same time', async () => {
  const [{ id: one }, { id: other }] = [await sell('Первый'), await sell('Второй')]
  const [[first], [second]] = [await cardOf(one), await cardOf(other)]
  const { id: truck } = await call(
    createResource,
    { body: { name: 'КамАЗ А123', kind: 'vehicle' } },
    keeper(),
  )
  const { id: bay } = await call(createResource, { body: { name: 'Ряд 4', kind: 'place' } }, keeper())
  const span = (from: number, to: number) => ({
    startsAt: `2031-04-01T${String(from).padStart(2, '0')}:00:00Z`,
    endsAt: `2031-04-01T${String(to).padStart(2, '0')}:00:00Z`,
  })
  const book = (resourceId: string, dealId: string, from: number, to: number) =>
    call(createBooking, { body: { resourceId, dealId, ...span(from, to) } }, keeper())
  const taken = {
    code: 'common.invalid',
    details: {
      issues: [
        {
          path: ['resourceId'],
          code: 'booking.taken',
          // In the clocks of the workspace.
          params: { name: 'КамАЗ А123', from: '2031-04-01 12:00', to: '15:00' },
        },
      ],
    },
  }
  const made = await book(truck, first!.id, 9, 12)
  await expect(book(truck, second!.id, 11, 13)).rejects.toMatchObject(taken)
  await expect(book(truck, second!.id, 8, 14)).rejects.toMatchObject(taken)
  // One after the other, or something else at the same time, is no conflict.
  const later = await book(truck, second!.id, 12, 14)
  await book(bay, second!.id, 9, 12)
  await expect(
    call(updateBooking, { params: { id: later.id }, body: { version: 1, ...span(10, 14) } }, keeper()),
  ).rejects.toMatchObject(taken)
  // What is cancelled is free, and does not come back when somebody else has taken it.
  await call(removeBooking, { params: { id: made.id }, query: {} }, keeper())
  await book(truck, second!.id, 10, 12)
  await expect(call(restoreBooking, { params: { id: made.id } }, keeper())).rejects.toMatchObject({
    code: 'common.invalid',
  })
  // Of many at once exactly one gets it.
  const racing = await Promise.allSettled([1, 2, 3, 4].map(() => book(truck, first!.id, 20, 22)))
  expect(racing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(book(truck, first!.id, 23, 23)).rejects.toMatchObject({ code: 'common.invalid' })
  const { items } = await call(
    listBookings,
    { query: { filter: JSON.stringify(['dealId', 'in', [first!.id]]) } },
    keeper(),
  )
  expect(items).toHaveLength(1)
})
