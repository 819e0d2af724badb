import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineOf } from '#app/automating.ts'
import { createCompany } from '#features/companies/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createDeal, getDeal, listDeals, moveDeal, updateDeal } from '#features/deals/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { createForm } from '#features/forms/contract.ts'
import { takeIn } from '#features/forms/intake.ts'
import { routeLead } from '#features/routing/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { listOffers } from '#features/offers/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { listTasks } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { newId } from '#kit/ids.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { formOf, pipelineFile } from '#test/grid/world.ts'
import {
  automationDrafts,
  checkAutomation,
  createAutomation,
  listRuns,
  startRun,
  switchAutomation,
} from './contract.ts'
import type { Plan, Step } from './contract-plan.ts'
import { automate } from './engine.ts'

let app: TestApp
let stages: { first: string; won: string }
beforeAll(async () => {
  app = await startApp()
  const { stages: all } = await call(createPipeline, { body: pipelineFile('Sales') }, owner())
  stages = { first: all[0]!.id, won: all[1]!.id }
})
afterAll(() => app.stop())

const owner = (): Person => app.alpha.people.owner
const admin = (): Person => app.alpha.people.admin
const term = { amount: 1, unit: 'day' as const, at: null, working: false }
const task = (title: string): Step => ({ do: 'task', title, about: '', term, to: 'owner' })
const plan = (steps: Step[], rest: Partial<Plan> = {}): Plan => ({
  name: `Automation ${newId()}`,
  noun: 'deal',
  when: { on: 'created' },
  filter: { and: [] },
  steps,
  until: [],
  roleId: 'admin',
  minutes: 0,
  ...rest,
})
const create = async (steps: Step[], rest: Partial<Plan> = {}) =>
  (await call(createAutomation, { body: plan(steps, rest) }, owner())).id
const approve = (id: string) =>
  call(automationDrafts.answer, { params: { id }, body: { version: 1, approved: true, words: '' } }, admin())
const publishIt = (id: string, by = owner(), version = 2) =>
  call(automationDrafts.publish, { params: { id }, body: { version } }, by)
const publish = async (steps: Step[], rest: Partial<Plan> = {}) => {
  const id = await create(steps, rest)
  await approve(id)
  await publishIt(id)
  return id
}
const stop = (id: string) => call(switchAutomation, { params: { id }, body: { active: false } }, owner())
const deal = async (over: object = {}) =>
  (
    await call(
      createDeal,
      { body: { name: 'Tyres', source: 'site', stageId: stages.first, ...over } },
      owner(),
    )
  ).id
const about = async (id: string) =>
  (
    await call(listTasks, { query: { filter: JSON.stringify(['subject', 'in', [id]]) as never } }, owner())
  ).items.map((t) => t.title)
const runsOf = async (automationId: string) =>
  (await call(listRuns, { query: { automationId } }, owner())).items
/** The failures of an automation that are on the owner's desk. */
const toldOf = async (id: string) =>
  (await call(listNotifications, { query: { limit: 100 } }, owner())).items.filter(
    (n) => n.kind === 'automation_failed' && n.recordId === id,
  )
/** What somebody sends through a form. */
const request = {
  answers: { lead: { name: 'Vera', email: 'vera@quokka.test' }, own: [] },
  locale: 'en' as const,
  page: null,
  campaign: null,
  token: null,
  files: [],
}
const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000)

test('what a step had written is gone when it breaks, and is written once when it is done again', async () => {
  const id = await publish([task('Once'), { do: 'note', body: 'Said' }, task('Last')])
  const made = await deal()
  // The database itself breaks the second step after its note has been written.
  await app.pool
    .query(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
    create trigger broken after insert on note for each row execute function broken()`)
  await app.automate(soon())
  expect(await about(made)).toEqual(['Once'])
  expect((await runsOf(id))[0]).toMatchObject({ state: 'open', results: [{ do: 'task' }] })
  await app.pool.query('drop function broken cascade')
  const later = soon().add({ minutes: 10 })
  // Three workers at once.
  await Promise.all([1, 2, 3].map(() => automate(engineOf(app), app.alpha.id, later)))
  expect((await about(made)).toSorted()).toEqual(['Last', 'Once'])
  expect((await runsOf(id))[0]).toMatchObject({
    state: 'done',
    results: [{ do: 'task' }, { do: 'note' }, { do: 'task' }],
  })
  await stop(id)
})

test('many workers at once take each event once', async () => {
  const id = await publish([task('Shared')])
  const made = await Promise.all(Array.from({ length: 8 }, () => deal()))
  await Promise.all([1, 2, 3].map(() => automate(engineOf(app), app.alpha.id, soon())))
  for (const one of made) expect(await about(one)).toEqual(['Shared'])
  expect((await runsOf(id)).length).toBe(8)
  await stop(id)
})

test('S3-141 entering a stage makes a numbered offer, and moving back and forth no second one', async () => {
  const way = await call(
    createPipeline,
    {
      body: {
        name: 'Way',
        stages: [
          { name: 'Talk', kind: 'open', probability: 10 },
          { name: 'Offer', kind: 'open', probability: 50 },
          { name: 'Won', kind: 'won', probability: 100 },
        ],
      },
    },
    owner(),
  )
  const [talk, stage] = way.stages.map((s) => s.id)
  const id = await publish([{ do: 'offer' }], { when: { on: 'entered', stageId: stage! } })
  const { id: companyId } = await call(createCompany, { body: { name: 'Quokka' } }, owner())
  const made = await deal({ stageId: talk, companyId })
  const move = async (stageId: string) => {
    await call(moveDeal, { params: { id: made }, body: { stageId } }, owner())
    await app.automate(soon())
  }
  const offers = async () =>
    (await call(listOffers, { query: { filter: JSON.stringify(['dealId', 'in', [made]]) } }, owner())).items
  await move(stage!)
  // Nothing is sold yet: a draft waits for it.
  expect(await offers()).toMatchObject([{ state: 'draft', number: null }])
  // And its owner is told why, once, however often it comes by.
  const told = async () =>
    (await call(listNotifications, { query: { limit: 100 } }, owner())).items.filter(
      (n) => n.kind === 'unlined' && n.recordId === made,
    )
  await move(talk!)
  await move(stage!)
  expect(await told()).toMatchObject([{ noun: 'deal', data: { on: 'entered' }, readAt: null }])
  const { version } = await call(getDeal, { params: { id: made } }, owner())
  const lines = [{ name: 'Storage of four wheels', quantity: '4', price: '100' }]
  await call(
    setDealLines,
    {
      params: { id: made },
      body: { version, currency: 'EUR', mode: 'none', ground: 'small business', lines },
    },
    owner(),
  )
  await move(talk!)
  await move(stage!)
  const [one] = await offers()
  expect(one).toMatchObject({ state: 'issued', amount: { minor: 40_000, currency: 'EUR' } })
  expect((await runsOf(id))[0]).toMatchObject({
    state: 'done',
    results: [{ do: 'offer', text: one!.number }],
  })
  await move(talk!)
  await move(stage!)
  expect((await offers()).map((o) => o.id)).toEqual([one!.id])
  expect((await runsOf(id))[0]).toMatchObject({ state: 'done', results: [{ id: one!.id }] })
  expect(await told()).toHaveLength(1)
  await stop(id)
})

test('S3-141 of a deal whose owner has left, whoever published hears that there is nothing to offer', async () => {
  const { id: companyId } = await call(createCompany, { body: { name: 'Numbat' } }, owner())
  const { memberId } = app.alpha.people.manager
  const set = (version: number, active: boolean) =>
    call(changeMember, { params: { id: memberId }, body: { version, active } }, owner())
  const id = await publish([{ do: 'offer' }])
  const made = await deal({ companyId, ownerId: memberId })
  await set(1, false)
  await app.automate(soon())
  const { items } = await call(listNotifications, { query: { limit: 100 } }, owner())
  expect(items.filter((n) => n.kind === 'unlined' && n.recordId === made)).toMatchObject([
    { data: { on: 'created' } },
  ])
  await set(2, true)
  await stop(id)
})

test('automations that start each other end with a named reason, and are warned of before', async () => {
  const change = (field: string, value: string): Step => ({ do: 'change', field, value })
  const when = (field: string) => ({ when: { on: 'changed' as const, field } })
  const first = await publish([change('about', 'second')], when('competitor'))
  const back = plan([change('competitor', 'again')], when('about'))
  const { warnings } = await call(checkAutomation, { body: { id: null, contents: back } }, owner())
  expect(warnings).toEqual([{ code: 'circle', names: [back.name, expect.any(String)] }])
  const second = await publish(back.steps, when('about'))
  const made = await deal()
  await call(updateDeal, { params: { id: made }, body: { version: 1, competitor: 'begun' } }, owner())
  await app.automate(soon())
  expect(await runsOf(first)).toEqual([
    expect.objectContaining({ state: 'failed', why: 'loop.again' }),
    expect.objectContaining({ state: 'done' }),
  ])
  expect(await runsOf(second)).toEqual([expect.objectContaining({ state: 'done' })])
  expect(await toldOf(first)).toHaveLength(1)
  await Promise.all([stop(first), stop(second)])
})

test('cards that make cards stop after eight', async () => {
  const id = await publish(
    [{ do: 'card', stageId: stages.first, name: '{{name}}!', to: 'owner', tasks: [], term }],
    {
      filter: ['name', 'starts', 'Endless'],
    },
  )
  await deal({ name: 'Endless' })
  await app.automate(soon())
  const runs = await runsOf(id)
  expect(runs.filter((r) => r.state === 'done').length).toBe(8)
  expect(runs[0]).toMatchObject({ state: 'failed', why: 'loop.deep' })
  expect(await toldOf(id)).toHaveLength(1)
  const { items } = await call(listDeals, { query: { find: 'Endless', limit: 50 } }, owner())
  expect(items.length).toBe(9)
  await stop(id)
})

test('S1-36 nothing runs before somebody else has approved it, and a former version is put back', async () => {
  const id = await create([task('Reviewed')])
  const early = await deal()
  await app.automate(soon())
  expect(await about(early)).toEqual([])
  await expect(publishIt(id, owner(), 1)).rejects.toMatchObject({ code: 'draft.unreviewed' })
  await expect(
    call(switchAutomation, { params: { id }, body: { active: true } }, owner()),
  ).rejects.toMatchObject({ code: 'automation.unpublished' })
  await approve(id)
  expect(await publishIt(id)).toEqual({ number: 1 })
  const contents = plan([task('Changed')])
  const params = { id }
  await call(automationDrafts.keep, { params, body: { version: 0, base: 2, contents } }, owner())
  await approve(id)
  expect(await publishIt(id)).toEqual({ number: 2 })
  const { items } = await call(automationDrafts.editions, { params, query: {} }, owner())
  await call(
    automationDrafts.keep,
    { params, body: { version: 0, base: 3, contents: items[1]!.contents } },
    owner(),
  )
  expect(await publishIt(id, owner(), 1)).toEqual({ number: 3 })
  const made = await deal()
  await app.automate(soon())
  expect(await about(made)).toEqual(['Reviewed'])
  await stop(id)
})

test('an automation acts with the rights of its role, which nobody can raise above their own', async () => {
  const { head } = app.alpha.people
  const mine = plan([task('Mine')], { roleId: 'admin' })
  await expect(call(createAutomation, { body: mine }, head)).rejects.toMatchObject({
    code: 'auth.above_own_role',
  })
  const id = await create([{ do: 'change', field: 'about', value: 'seen' }], { roleId: 'analyst' })
  await approve(id)
  await publishIt(id)
  await deal()
  await app.automate(soon())
  expect(await runsOf(id)).toEqual([expect.objectContaining({ state: 'failed', why: 'auth.forbidden' })])
  expect(await toldOf(id)).toHaveLength(1)
  await stop(id)
})

test('what a publisher who has gone published does nothing more, and those who may publish it are told', async () => {
  const left = async (when: Plan['when']) => {
    const id = await create([task('Left')], { when })
    await approve(id)
    await publishIt(id, admin())
    return id
  }
  const id = await left({ on: 'created' })
  const timed = await left({ on: 'schedule', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' })
  const { memberId } = admin()
  const set = (version: number, active: boolean) =>
    call(changeMember, { params: { id: memberId }, body: { version, active } }, owner())
  await set(1, false)
  const made = await deal()
  await app.automate(soon())
  expect(await about(made)).toEqual([])
  expect(await runsOf(id)).toEqual([expect.objectContaining({ state: 'failed', why: 'publisher_gone' })])
  // One that only a date would start has no run to say it.
  for (const day of [2, 3]) await app.automate(soon().add({ hours: 24 * day }))
  expect(await about(made)).toEqual([])
  expect(await toldOf(timed)).toHaveLength(1)
  expect(await toldOf(id)).toHaveLength(1)
  await set(2, true)
  await Promise.all([stop(id), stop(timed)])
})

test('a bulk change starts nothing unless it is asked to', async () => {
  const id = await publish([task('Woken')], { when: { on: 'event', type: 'deal.moved' } })
  const [asleep, awake] = [await deal(), await deal()]
  const batch = newId()
  await app.as(app.alpha, owner().memberId, (w) =>
    w.record(
      { type: 'deal.moved', noun: 'deal', id: asleep, batch },
      { type: 'deal.moved', noun: 'deal', id: awake, batch, wake: true },
    ),
  )
  await app.automate(soon())
  expect([await about(asleep), await about(awake)]).toEqual([[], ['Woken']])
  await stop(id)
})

test('what is switched off ends its open runs and hears nothing', async () => {
  const id = await publish([{ do: 'wait', term }, task('Too late')])
  const made = await deal()
  await app.automate(soon())
  await stop(id)
  await call(moveDeal, { params: { id: made }, body: { stageId: stages.won } }, owner())
  await app.automate(soon().add({ hours: 48 }))
  expect(await about(made)).toEqual([])
  expect(await runsOf(id)).toEqual([expect.objectContaining({ state: 'ended', why: 'off' })])
})

test('S3-040 a posted form and a button start their automations once, and a letter goes to the customer once', async () => {
  const form = await call(createForm, { body: formOf('Ask us') }, owner())
  const posted = await publish([task('Answer {{name}}')], {
    noun: 'lead',
    when: { on: 'form', formId: form.id },
  })
  const { id: leadId } = await app.as(app.alpha, owner().memberId, (w) =>
    takeIn(w, { id: form.id, stageId: null, content: form.content }, { ...request, suspicions: [] }),
  )
  await app.as(app.alpha, owner().memberId, (w) =>
    takeIn(w, { id: form.id, stageId: null, content: form.content }, { ...request, suspicions: ['trap'] }),
  )
  await call(routeLead, { params: { id: leadId } }, owner())
  await app.automate(soon())
  expect(await runsOf(posted)).toEqual([expect.objectContaining({ recordId: leadId, state: 'done' })])

  const button = await publish([{ do: 'mail', subject: 'On {{name}}', body: 'Good day' }], {
    noun: 'lead',
    when: { on: 'demand' },
  })
  await call(startRun, { params: { id: button }, body: { recordId: leadId } }, owner())
  for (let again = 0; again < 2; again++) {
    await app.automate(soon())
    await app.runJobs()
  }
  const letters = (await app.mail.listCaught()).filter((m) => m.purpose === 'automation')
  expect(letters).toEqual([expect.objectContaining({ to: 'vera@quokka.test', text: 'Good day' })])
  await Promise.all([stop(posted), stop(button)])
})
