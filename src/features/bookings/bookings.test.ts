import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDeal, moveDeal, removeDeal, restoreDeal } from '#features/deals/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createBooking, createResource, listBookings, removeBooking } from './contract.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  way = await call(
    createPipeline,
    {
      body: {
        name: 'Warehouse',
        stages: [
          { name: 'New', kind: 'open', probability: 50 },
          { name: 'Kept', kind: 'won', probability: 100 },
          { name: 'Cancelled', kind: 'lost', probability: 0 },
        ],
      },
    },
    people().owner,
  )
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const deal = (name: string) =>
  call(createDeal, { body: { name, source: 'site', stageId: way.stages[0]!.id } }, people().manager)
const resource = async (name: string) =>
  (await call(createResource, { body: { name, kind: 'vehicle' } }, people().owner)).id
const book = async (resourceId: string, dealId: string, day: string) =>
  (
    await call(
      createBooking,
      { body: { resourceId, dealId, startsAt: `${day}T09:00:00Z`, endsAt: `${day}T12:00:00Z` } },
      people().manager,
    )
  ).id
const held = async (dealId: string) => {
  const filter = JSON.stringify(['dealId', 'in', [dealId]])
  const { items } = await call(listBookings, { query: { filter, sort: 'startsAt' } }, people().owner)
  return items.map(({ id }) => id)
}
const stand = async (id: string, stage: number | null) => {
  await call(
    moveDeal,
    {
      params: { id },
      body: {
        stageId: stage === null ? null : way.stages[stage]!.id,
        ...(stage !== 0 && stage !== 1 && { values: { lostReason: 'price' } }),
      },
    },
    people().manager,
  )
  await app.runJobs()
}
const told = async () =>
  (await call(listNotifications, { query: {} }, people().manager)).items.filter(
    ({ kind }) => kind === 'unbooked',
  )

test('S3-151 what a lost deal holds is free again, and comes back with the deal', async () => {
  const [{ id }, truck, bay] = [await deal('Lost'), await resource('Truck'), await resource('Bay')]
  const over = await book(truck, id, '2020-03-04')
  const ahead = await book(truck, id, '2031-03-04')
  const kept = await book(bay, id, '2031-03-04')
  const own = await book(bay, id, '2031-03-05')
  await call(removeBooking, { params: { id: own }, query: {} }, people().manager)

  await stand(id, 2)
  // What is over is how it was.
  expect(await held(id)).toEqual([over])
  const { items } = await call(getTimeline, { query: { noun: 'deal', id } }, people().owner)
  expect(items.filter(({ type, via }) => type === 'booking.deleted' && via === 'job')).toHaveLength(2)

  await stand(id, 0)
  // What somebody cancelled by hand stays cancelled.
  expect((await held(id)).toSorted()).toEqual([over, ahead, kept].toSorted())
  expect(await told()).toEqual([])
  await stand(id, 1)
  expect(await held(id)).toHaveLength(3)
  // Lost where it stands, without a stage of its own.
  await stand(id, null)
  expect(await held(id)).toEqual([over])
})

test('S3-151 what somebody else has booked meanwhile stays theirs, and whoever reopens the deal is told', async () => {
  const [{ id }, { id: other }] = [await deal('Slow'), await deal('Quick')]
  const [truck, bay] = [await resource('Van'), await resource('Shelf')]
  await book(truck, id, '2031-04-04')
  const shelf = await book(bay, id, '2031-04-04')
  await stand(id, 2)
  const theirs = await book(truck, other, '2031-04-04')
  await stand(id, 0)
  expect(await held(id)).toEqual([shelf])
  expect(await held(other)).toEqual([theirs])
  expect(await told()).toMatchObject([{ noun: 'deal', recordId: id, data: { names: 'Van', count: 1 } }])
  const { items } = await call(getTimeline, { query: { noun: 'deal', id } }, people().owner)
  expect(items.filter(({ type }) => type === 'booking.lapsed')).toHaveLength(1)
  // It is told once, however often the deal is moved on.
  await stand(id, 1)
  expect(await told()).toHaveLength(1)
})

test('S3-151 a deal in the recycle bin holds nothing', async () => {
  const [{ id }, truck] = [await deal('Binned'), await resource('Cart')]
  const cart = await book(truck, id, '2031-05-04')
  await call(removeDeal, { params: { id }, query: {} }, people().owner)
  await app.runJobs()
  expect(await held(id)).toEqual([])
  await call(restoreDeal, { params: { id } }, people().owner)
  await app.runJobs()
  expect(await held(id)).toEqual([cart])
})
