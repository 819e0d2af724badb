import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { createDeal, getDeal, listDeals, moveDeal, updateDeal } from '#features/deals/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { listTasks } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { pipelineFile } from '#test/grid/world.ts'
import {
  automationDrafts,
  createAutomation,
  listAutomations,
  listRuns,
  replayRun,
  startRun,
  switchAutomation,
  tryAutomation,
} from './contract.ts'
import type { Plan, Step, When } from './contract-plan.ts'

let app: TestApp
let stages: { first: string; won: string }
let cards: { first: string; won: string }
beforeAll(async () => {
  app = await startApp()
  const made = async (name: string) => {
    const { stages: all } = await call(createPipeline, { body: pipelineFile(name) }, owner())
    return { first: all[0]!.id, won: all[1]!.id }
  }
  stages = await made('Sales')
  cards = await made('Warehouse')
})
afterAll(() => app.stop())

const owner = (): Person => app.alpha.people.owner
const admin = (): Person => app.alpha.people.admin
const term = { amount: 3, unit: 'day' as const, at: null, working: false }
const task = (title: string): Step => ({ do: 'task', title, about: '', term, to: 'owner' })

/** Makes an automation, has it approved, and publishes it. */
const publish = async (when: When, steps: Step[], rest: Partial<Plan> = {}): Promise<string> => {
  const body: Plan = {
    name: `Automation ${crypto.randomUUID()}`,
    noun: 'deal',
    when,
    filter: { and: [] },
    steps,
    until: [],
    roleId: 'admin',
    minutes: 5,
    ...rest,
  }
  const { id } = await call(createAutomation, { body }, owner())
  const params = { id }
  await call(automationDrafts.answer, { params, body: { version: 1, approved: true, words: '' } }, admin())
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
  return id
}
const stop = (id: string) => call(switchAutomation, { params: { id }, body: { active: false } }, owner())

const deal = async (over: object = {}) =>
  (
    await call(
      createDeal,
      { body: { name: 'Forty tyres', source: 'site', stageId: stages.first, ...over } },
      owner(),
    )
  ).id
const tasksOf = async (id: string, noun = 'deal') =>
  (
    await call(
      listTasks,
      { query: { filter: JSON.stringify(['subject', 'in', [id]]) as never, limit: 200 } },
      owner(),
    )
  ).items.filter((t) => t.subject?.noun === noun)
const runsOf = async (automationId: string) =>
  (await call(listRuns, { query: { automationId } }, owner())).items
const at = (moment: string) => Temporal.Instant.from(moment)
const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000)
const inDays = (days: number) => soon().add({ hours: 24 * days })
const win = (id: string) => call(moveDeal, { params: { id }, body: { stageId: stages.won } }, owner())

/** Every trigger, and what sets it off. */
const triggers: [When, (id: string) => Promise<unknown>, Temporal.Instant?][] = []

test('S3-040 S3-140 each trigger starts its automation once and only once, and its run tells why', async () => {
  const change = (id: string, body: object) =>
    call(updateDeal, { params: { id }, body: { version: 1, ...body } }, owner())
  triggers.push(
    [{ on: 'created' }, () => Promise.resolve()],
    [{ on: 'changed', field: 'expectedOn' }, (id) => change(id, { expectedOn: '2031-01-01' })],
    [{ on: 'entered', stageId: stages.won }, win],
    [{ on: 'left', stageId: stages.first }, win],
    [{ on: 'aged', stageId: stages.first, term: { ...term, amount: 2 } }, () => Promise.resolve(), inDays(3)],
    [
      { on: 'date', field: 'expectedOn', term: { ...term, amount: -2 } },
      (id) => change(id, { expectedOn: '2029-05-10' }),
      at('2029-05-08T12:00:00Z'),
    ],
    [{ on: 'idle', days: 30 }, () => Promise.resolve(), inDays(40)],
    [{ on: 'schedule', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }, () => Promise.resolve(), inDays(2)],
    [
      { on: 'event', type: 'note.created' },
      (id) => call(createNote, { body: { body: 'They called', subject: { noun: 'deal', id } } }, owner()),
    ],
  )
  for (const [when, cause, later] of triggers) {
    const name = `Only ${when.on}`
    const id = await publish(when, [task(`By ${when.on}`)], { filter: ['name', 'is', name] })
    const [meant, other] = [await deal({ name }), await deal({ name: 'Another' })]
    await cause(meant)
    await cause(other)
    for (let again = 0; again < 2; again++) await app.automate(later ?? soon())
    expect(
      (await tasksOf(meant)).map((t) => t.title),
      when.on,
    ).toEqual([`By ${when.on}`])
    expect(await tasksOf(other), when.on).toEqual([])
    const [made] = await tasksOf(meant)
    expect(await runsOf(id), when.on).toEqual([
      expect.objectContaining({
        state: 'done',
        recordId: meant,
        cause: expect.objectContaining({ on: when.on }),
        decisions: [{ condition: ['name', 'is', name], held: true }],
        results: [expect.objectContaining({ do: 'task', id: made!.id })],
      }),
    ])
    await stop(id)
  }
})

test('S2-51 statistics count runs, successes, failures and the minutes saved', async () => {
  const id = await publish({ on: 'created' }, [task('Counted')], { minutes: 7 })
  for (let n = 0; n < 3; n++) await deal()
  await app.automate(soon())
  await stop(id)
  const { items } = await call(listAutomations, {}, owner())
  expect(items.find((a) => a.id === id)).toMatchObject({
    active: false,
    stats: { runs: 3, open: 0, done: 3, failed: 0, minutes: 21 },
  })
})

test('S3-142 a month after the win the owner of the deal calls, at working time, with the text exactly as configured', async () => {
  const words = 'Позвонить и узнать, как дела у клиента'
  const id = await publish({ on: 'entered', stageId: stages.won }, [
    {
      do: 'task',
      title: words,
      about: '',
      term: { amount: 1, unit: 'month', at: null, working: true },
      to: 'owner',
    },
  ])
  const won = await deal({ ownerId: app.alpha.people.manager.memberId })
  await win(won)
  // 31 January 2027 is a Sunday; a month later is Sunday 28 February: work begins on Monday at nine, Moscow time.
  await app.automate(at('2027-01-31T12:00:00Z'))
  expect(await tasksOf(won)).toEqual([
    expect.objectContaining({
      title: words,
      assigneeId: app.alpha.people.manager.memberId,
      dueAt: '2027-03-01T06:00:00.000Z',
    }),
  ])
  await stop(id)
})

test('S3-143 S3-015 what the customer answers ends a sequence and calls off the task it set', async () => {
  const id = await publish(
    { on: 'entered', stageId: stages.won },
    [task('Get feedback'), { do: 'wait', term }, task('Never set')],
    { until: ['note.created'] },
  )
  const won = await deal()
  await win(won)
  await app.automate(soon())
  expect((await tasksOf(won)).map((t) => t.state)).toEqual(['open'])
  expect((await runsOf(id))[0]).toMatchObject({ state: 'open' })
  await call(createNote, { body: { body: 'They like it', subject: { noun: 'deal', id: won } } }, owner())
  await app.automate(soon())
  expect((await tasksOf(won)).map((t) => t.state)).toEqual(['cancelled'])
  await app.automate(inDays(5))
  expect((await tasksOf(won)).length).toBe(1)
  expect((await runsOf(id))[0]).toMatchObject({ state: 'ended', why: 'answered' })
  await stop(id)
})

test('a dry run tells each decision and what would be done, and writes nothing', async () => {
  const id = await deal()
  const contents: Plan = {
    name: 'Tried',
    noun: 'deal',
    when: { on: 'created' },
    filter: {
      and: [
        ['source', 'in', ['site']],
        ['amount', 'filled'],
      ],
    },
    steps: [task('Look at {{name}}'), { do: 'wait', term }, { do: 'move', stageId: stages.won }],
    until: [],
    roleId: 'admin',
    minutes: 0,
  }
  const trial = await call(tryAutomation, { body: { contents, recordId: id } }, owner())
  expect(trial).toMatchObject({
    decisions: [{ held: true }, { held: false }],
    holds: false,
    results: [{ do: 'task', text: 'Look at Forty tyres' }, { do: 'wait' }, { do: 'move' }],
    why: null,
  })
  expect(await tasksOf(id)).toEqual([])
  expect((await call(getDeal, { params: { id } }, owner())).stageId).toBe(stages.first)
})

test('a refusal ends the run with its reason, tells the maker, and can be replayed from where it failed', async () => {
  const id = await publish(
    { on: 'demand' },
    [task('First'), { do: 'move', stageId: stages.won }, task('Last')],
    { filter: { and: [] } },
  )
  const stuck = await deal({ pipelineId: undefined, stageId: cards.first })
  await call(startRun, { params: { id }, body: { recordId: stuck } }, app.alpha.people.owner)
  await app.automate(soon())
  const [run] = await runsOf(id)
  expect(run).toMatchObject({ state: 'failed', why: 'common.invalid', results: [{ do: 'task' }] })
  await call(replayRun, { params: { id: run!.id } }, owner())
  await app.automate(soon())
  expect((await tasksOf(stuck)).map((t) => t.title)).toEqual(['First'])
  await stop(id)
})

test('S3-040 a customer gets a new deal in a pipeline, with its person and company, and only a customer does', async () => {
  const step: Step = { do: 'deal', stageId: stages.first, name: 'Again: {{name}}', to: 'owner' }
  const { id: companyId } = await call(createCompany, { body: { name: 'Quokka' } }, owner())
  const { id: contactId } = await call(
    createContact,
    { body: { name: 'Vera', companies: [{ id: companyId }] } },
    owner(),
  )
  const found = async () =>
    (await call(listDeals, { query: { find: 'Again', limit: 20 } }, owner())).items.map((d) => [
      d.name,
      d.companyId,
      d.source,
      d.stageId,
      d.ownerId,
    ])
  const expected: unknown[] = []
  for (const [noun, recordId, name] of [
    ['company', companyId, 'Quokka'],
    ['contact', contactId, 'Vera'],
  ] as const) {
    const id = await publish({ on: 'demand' }, [step], { noun })
    await call(startRun, { params: { id }, body: { recordId } }, owner())
    for (let again = 0; again < 2; again++) await app.automate(soon())
    expected.push([`Again: ${name}`, companyId, 'repeat', stages.first, owner().memberId])
    expect((await found()).toSorted()).toEqual(expected)
    expect(await runsOf(id)).toMatchObject([{ state: 'done', results: [{ do: 'deal', noun: 'deal' }] }])
    await stop(id)
  }
  for (const noun of ['deal', 'lead'] as const)
    await expect(publish({ on: 'created' }, [step], { noun })).rejects.toMatchObject({
      details: { issues: [{ path: ['steps', 0], code: 'automation.customers_only' }] },
    })
})
