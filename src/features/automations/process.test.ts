import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createDeal, getDeal, moveDeal } from '#features/deals/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { listOffers } from '#features/offers/contract.ts'
import { createPipeline, getPipelineFile, type Pipeline } from '#features/pipelines/contract.ts'
import { listTasks, updateTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { automationDrafts, createAutomation } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000)

/** The process as it was approved: what each stage asks of a deal that comes to it, and what lies there afterwards. */
const map = [
  { name: 'Request', asks: [], offers: 0, tasks: [] },
  { name: 'Talk', asks: ['companyId', 'Called back'], offers: 0, tasks: [] },
  {
    name: 'Offer',
    asks: ['expectedOn', 'amount', 'It is worth an offer'],
    offers: 1,
    tasks: ['Ask what they think'],
  },
  { name: 'Signing', asks: ['The buyer decides'], offers: 1, tasks: ['Ask what they think'] },
  { name: 'Signed', asks: ['Ask what they think'], offers: 1, tasks: [] },
]
const amounts = (minor: number) => ['amount', 'above', { minor, currency: 'EUR' }]
const stages = [
  { name: 'Request', kind: 'open', probability: 10, checklist: ['Called back'] },
  { name: 'Talk', kind: 'open', probability: 30, required: ['companyId'] },
  {
    name: 'Offer',
    kind: 'open',
    probability: 50,
    required: ['expectedOn', 'amount'],
    enter: [{ says: 'It is worth an offer', filter: amounts(99) }],
    leave: [{ says: 'The buyer decides', filter: ['about', 'contains', 'buyer'] }],
  },
  { name: 'Signing', kind: 'open', probability: 80 },
  { name: 'Signed', kind: 'won', probability: 100, tasks: ['Ask what they think'] },
] as const

const publish = async (stageId: string) => {
  const steps = [
    { do: 'offer' as const },
    {
      do: 'task' as const,
      title: 'Ask what they think',
      about: '',
      term: { amount: 3, unit: 'workingDay' as const, at: null, working: false },
      to: 'owner' as const,
    },
  ]
  const body = {
    name: 'On the way',
    noun: 'deal' as const,
    when: { on: 'entered' as const, stageId },
    filter: { and: [] },
    steps,
    roleId: 'owner',
  }
  const { id } = await call(createAutomation, { body }, owner())
  const [params, approved] = [{ id }, { version: 1, approved: true, words: '' }]
  await call(automationDrafts.answer, { params, body: approved }, app.alpha.people.admin)
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
}

/** What a deal is asked for that goes to a stage as it stands; nothing for one that went. */
const asked = async (id: string, stageId: string, body: object = {}): Promise<string[]> => {
  try {
    await call(moveDeal, { params: { id }, body: { stageId, ...body } }, owner())
    return []
  } catch (error) {
    const { code, details } = error as { code: string; details: { obstacles: { of: string }[] } }
    expect(code).toBe('deal.blocked')
    return details.obstacles.map(({ of }) => of)
  }
}

const lie = async (id: string) => {
  const filter = (field: string) => JSON.stringify([field, 'in', [id]])
  const { items: offers } = await call(listOffers, { query: { filter: filter('dealId') } }, owner())
  const { items: tasks } = await call(listTasks, { query: { filter: filter('subject') } }, owner())
  return { offers, tasks: tasks.filter(({ state }) => state === 'open') }
}

test('S3-037 a scripted deal goes through all stages, and each asks and leaves behind what the approved map says', async () => {
  const way: Pipeline = await call(
    createPipeline,
    { body: { name: 'Mapped', stages: [...stages] } as never },
    owner(),
  )
  await publish(way.stages[2]!.id)
  const { id: companyId } = await call(createCompany, { body: { name: 'Buyer' } }, owner())
  const { id } = await call(
    createDeal,
    { body: { name: 'Scripted', source: 'site', stageId: way.stages[0]!.id } },
    owner(),
  )
  const price = async () => {
    const { version } = await call(getDeal, { params: { id } }, owner())
    const lines = [{ name: 'Storage', unit: 'piece' as const, quantity: '4', price: '250' }]
    const body = { version, currency: 'EUR', mode: 'none' as const, ground: 'small business', lines }
    await call(setDealLines, { params: { id }, body }, owner())
  }
  const finish = async () => {
    for (const { id: task, version } of (await lie(id)).tasks)
      await call(updateTask, { params: { id: task }, body: { version, state: 'done' } }, owner())
  }
  /** What is done at each stage to be let into the next. */
  const script: (() => Promise<object>)[] = [
    async () => ({}),
    async () => ({ values: { companyId }, ticked: ['Called back'] }),
    async () => (await price(), { values: { expectedOn: '2031-05-14' } }),
    async () => ({ values: { about: 'The buyer agrees' } }),
    async () => (await finish(), {}),
  ]
  const seen: { name: string; asks: string[]; offers: number; tasks: string[] }[] = []
  for (const [at, { id: stageId, name }] of way.stages.entries()) {
    const asks = at === 0 ? [] : await asked(id, stageId)
    if (at > 0) expect(await asked(id, stageId, await script[at]!())).toEqual([])
    for (let again = 0; again < 2; again++) await app.automate(soon())
    const { offers, tasks } = await lie(id)
    seen.push({ name, asks, offers: offers.length, tasks: tasks.map(({ title }) => title ?? '') })
  }
  expect(seen).toEqual(map)
  const { items } = await call(getTimeline, { query: { noun: 'deal', id, limit: 100 } }, owner())
  const been = items
    .toReversed()
    .flatMap(({ type, recordId, changes }) =>
      recordId === id && (type === 'deal.created' || type === 'deal.moved') ? [changes['stageId']?.[1]] : [],
    )
  expect(been.map((stage) => way.stages.find((one) => one.id === stage)?.name)).toEqual(
    map.map(({ name }) => name),
  )
  // What a new instance gets by the file asks the same.
  const file = await call(getPipelineFile, { params: { id: way.id } }, owner())
  expect(file.stages).toMatchObject(stages)
})
