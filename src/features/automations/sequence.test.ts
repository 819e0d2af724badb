import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCall } from '#features/calls/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { createDeal } from '#features/deals/contract.ts'
import { countLetters } from '#features/letters/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { listTasks } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { pipelineFile } from '#test/grid/world.ts'
import {
  automationDrafts,
  createAutomation,
  listAutomationTemplates,
  listButtons,
  listRuns,
  replyToRun,
  startRun,
} from './contract.ts'
import type { Plan } from './contract-plan.ts'

let app: TestApp
let stageId: string
let automationId: string
let series: Plan
const video = 'https://video.example.test/how-we-work'
const owner = () => app.alpha.people.owner
const manager = () => app.alpha.people.manager

beforeAll(async () => {
  app = await startApp()
  stageId = (await call(createPipeline, { body: pipelineFile('Way') }, owner())).stages[0]!.id
  const { items } = await call(listAutomationTemplates, { query: { locale: 'en' } }, owner())
  const ready = items.find(({ id }) => id === 'series')!.contents
  series = { ...ready, steps: ready.steps.map((s) => (s.do === 'mail' && s.video ? { ...s, video } : s)) }
  automationId = (await call(createAutomation, { body: series }, owner())).id
  const [params, approved] = [{ id: automationId }, { version: 1, approved: true, words: '' }]
  await call(automationDrafts.answer, { params, body: approved }, app.alpha.people.admin)
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
})
afterAll(() => app.stop())

const soon = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000)
const inDays = (days: number) => soon().add({ hours: 24 * days })
const goOn = async (at = soon()) => {
  await app.automate(at)
  await app.runJobs()
}
/** A deal of the manager's on which the series has begun. */
const begin = async (name: string) => {
  const { id: contactId } = await call(
    createContact,
    { body: { name, emails: [`${name.toLowerCase()}@example.test`] } },
    manager(),
  )
  const body = { name, source: 'site' as const, stageId, contacts: [{ id: contactId }] }
  const { id } = await call(createDeal, { body }, manager())
  await call(startRun, { params: { id: automationId }, body: { recordId: id } }, manager())
  await goOn()
  return id
}
const lettersTo = async (name: string) =>
  (await app.mail.listCaught()).filter(({ to }) => to === `${name.toLowerCase()}@example.test`).toReversed()
const counts = async () =>
  (await call(countLetters, { params: { id: automationId } }, owner())).items.map(
    ({ sent, opened, followed, replied }) => ({ sent, opened, followed, replied }),
  )
const runOf = async (recordId: string) =>
  (await call(listRuns, { query: { automationId, recordId } }, owner())).items[0]!
const phone = (id: string, outcome: 'talked' | 'noAnswer') =>
  call(
    createCall,
    {
      body: {
        subject: { noun: 'deal', id },
        direction: 'outgoing',
        outcome,
        startedAt: new Date().toISOString(),
      },
    },
    manager(),
  )
const local = (address: string) => address.replace(/^https?:\/\/[^/]+/, app.base)

test('S3-015 a series sends its letters with the video, waits, and sets the call; sent, opened and watched are counted', async () => {
  const id = await begin('Vera')
  const [letter] = await lettersTo('Vera')
  const link = /https?:\/\/\S+\/api\/l\/\S+/.exec(letter!.text)![0]
  const picture = /src="([^"]+)"/.exec(letter!.html!)![1]!
  expect(picture).toBe(`${link}/pixel`)
  expect(await counts()).toEqual([{ sent: 1, opened: 0, followed: 0, replied: 0 }])
  const pixel = await fetch(local(picture))
  expect([pixel.status, pixel.headers.get('content-type')]).toEqual([200, 'image/gif'])
  expect(await counts()).toEqual([{ sent: 1, opened: 1, followed: 0, replied: 0 }])
  for (let twice = 0; twice < 2; twice++) {
    const followed = await fetch(local(link), { redirect: 'manual' })
    expect([followed.status, followed.headers.get('location')]).toEqual([302, video])
  }
  expect(await counts()).toEqual([{ sent: 1, opened: 1, followed: 1, replied: 0 }])
  // A key nobody was sent, and a letter asked for in another workspace, lead nowhere.
  for (const wrong of [`${link}x`, link.replace('/alpha/', '/beta/')])
    for (const path of ['', '/pixel'])
      expect((await fetch(local(wrong + path), { redirect: 'manual' })).status).toBe(404)

  await goOn(inDays(8))
  await goOn(inDays(16))
  expect(await lettersTo('Vera')).toHaveLength(2)
  expect(await counts()).toEqual([
    { sent: 1, opened: 1, followed: 1, replied: 0 },
    { sent: 1, opened: 0, followed: 0, replied: 0 },
  ])
  const { items } = await call(
    listTasks,
    { query: { filter: JSON.stringify(['subject', 'in', [id]]) as never } },
    manager(),
  )
  expect(items).toMatchObject([{ title: 'Call: no answer to two letters', state: 'open' }])
  expect(await runOf(id)).toMatchObject({ state: 'done' })
})

test('S3-015 a reply stops the series and counts for the letter before it; a call that nobody answers does not', async () => {
  const id = await begin('Lev')
  await phone(id, 'noAnswer')
  await goOn()
  expect(await runOf(id)).toMatchObject({ state: 'open', why: null })
  await phone(id, 'talked')
  await goOn()
  expect(await runOf(id)).toMatchObject({ state: 'ended', why: 'answered' })
  await goOn(inDays(20))
  expect(await lettersTo('Lev')).toHaveLength(1)
  expect((await counts()).map(({ replied }) => replied)).toEqual([1, 0])
})

test('S3-015 whoever may change the record notes a reply by hand; nobody else does', async () => {
  const id = await begin('Mira')
  const { open } = await call(listButtons, { query: { noun: 'deal', recordId: id } }, manager())
  expect(open).toMatchObject([{ name: series.name }])
  const params = { id: open[0]!.id }
  await expect(call(replyToRun, { params }, app.alpha.people.analyst)).rejects.toMatchObject({
    code: 'auth.forbidden',
  })
  for (const stranger of [app.alpha.people.guest, app.beta.people.owner])
    await expect(call(replyToRun, { params }, stranger)).rejects.toMatchObject({ code: 'common.not_found' })
  await call(replyToRun, { params }, manager())
  await goOn(inDays(20))
  expect(await lettersTo('Mira')).toHaveLength(1)
  expect(await runOf(id)).toMatchObject({ state: 'ended', why: 'answered' })
  expect((await counts()).map(({ replied }) => replied)).toEqual([2, 0])
  const after = await call(listButtons, { query: { noun: 'deal', recordId: id } }, manager())
  expect(after.open).toEqual([])
})

test('a video must be an address of the web', async () => {
  const steps = [{ do: 'mail' as const, subject: 'A', body: 'B', video: 'javascript:alert(1)' }]
  await expect(call(createAutomation, { body: { ...series, steps } }, owner())).rejects.toMatchObject({
    code: 'common.invalid',
  })
})
