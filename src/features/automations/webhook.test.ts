import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDeal } from '#features/deals/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import {
  createWebhook,
  listWebhooks,
  removeWebhook,
  renewWebhook,
  replayDelivery,
} from '#features/webhooks/contract.ts'
import { call } from '#kit/client.ts'
import { outward } from '#kit/outward.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { pipelineFile } from '#test/grid/world.ts'
import { automationDrafts, createAutomation, listRuns, tryAutomation } from './contract.ts'
import type { Plan } from './contract-plan.ts'

let app: TestApp
let stageId: string
let server: Server
let url: string
let got: { headers: IncomingHttpHeaders; body: string }[] = []
/** What the other system answers, one after another. */
let answers: number[] = []

const owner = () => app.alpha.people.owner
beforeAll(async () => {
  app = await startApp()
  stageId = (await call(createPipeline, { body: pipelineFile('Way') }, owner())).stages[0]!.id
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      response.writeHead(answers.shift() ?? 200).end('Thank you')
    })
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterAll(async () => {
  server.close()
  await app.stop()
})
beforeEach(() => {
  got = []
  answers = []
})

const plan = (webhookId: string, name: string): Plan => ({
  name,
  noun: 'deal',
  when: { on: 'created' },
  filter: ['name', 'is', name],
  steps: [{ do: 'webhook', webhookId }],
  until: [],
  roleId: 'admin',
  minutes: 0,
})
const hook = (to = url) => call(createWebhook, { body: { name: 'Ledger', url: to } }, owner())
/** Publishes an automation that tells a webhook, and makes a deal that starts it. */
const tell = async (webhookId: string, name: string) => {
  const { id } = await call(createAutomation, { body: plan(webhookId, name) }, owner())
  const [params, approved] = [{ id }, { version: 1, approved: true, words: '' }]
  await call(automationDrafts.answer, { params, body: approved }, app.alpha.people.admin)
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
  const deal = await call(createDeal, { body: { name, source: 'site', stageId } }, owner())
  await app.automate(Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000))
  return { automationId: id, dealId: deal.id }
}
const told = async (automationId: string) => {
  const { items, deliveries } = await call(listRuns, { query: { automationId } }, owner())
  return { run: items[0]!, delivery: deliveries[0]! }
}
/** Has what is to be tried again later tried now. */
const hurry = async () => {
  await app.pool.query(
    `select graphile_worker.reschedule_jobs((select array_agg(id) from graphile_worker.jobs where key like 'webhook:%'), run_at := now())`,
  )
  await app.runJobs()
}

test('S3-040 a webhook is told after the commit, signed, once, and the run tells what was answered', async () => {
  const { id: webhookId, secret } = await hook()
  const { automationId, dealId } = await tell(webhookId, 'Told')
  expect(got).toEqual([])
  await app.runJobs()
  await app.runJobs()
  expect(got).toHaveLength(1)
  const [{ headers, body }] = got as [(typeof got)[0]]
  const { run, delivery } = await told(automationId)
  expect(JSON.parse(body)).toMatchObject({
    id: delivery.id,
    event: { on: 'created', type: 'deal.created' },
    automation: { name: 'Told' },
    run: run.id,
    noun: 'deal',
    record: { id: dealId, name: 'Told' },
  })
  expect(headers['x-tessera-delivery']).toBe(delivery.id)
  const [, seconds, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers['x-tessera-signature']))!
  expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
  expect(run).toMatchObject({ state: 'done', results: [{ do: 'webhook', text: 'Ledger' }] })
  expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, status: 200, answer: 'Thank you' })
  // The secret is nowhere to be read: told once, stored encrypted.
  const { rows } = await app.pool.query<{ secret: string }>('select secret from webhook')
  expect(rows.filter((row) => row.secret.includes(secret))).toEqual([])
  expect(JSON.stringify(await call(listWebhooks, {}, owner()))).not.toContain(secret)
})

test('S3-040 what is not taken is tried again later under the same id, and can be sent again by hand', async () => {
  const { id: webhookId } = await hook()
  answers = [500, 302]
  const { automationId } = await tell(webhookId, 'Again')
  await app.runJobs()
  expect((await told(automationId)).delivery).toMatchObject({ state: 'waiting', attempts: 1, status: 500 })
  // Not before its time.
  await app.runJobs()
  expect(got).toHaveLength(1)
  await hurry()
  expect((await told(automationId)).delivery).toMatchObject({ state: 'waiting', attempts: 2, status: 302 })
  await hurry()
  const { delivery } = await told(automationId)
  expect(delivery).toMatchObject({ state: 'delivered', attempts: 3, status: 200, nextAt: null })
  const { secret } = await call(renewWebhook, { params: { id: webhookId } }, owner())
  await call(replayDelivery, { params: { id: delivery.id } }, owner())
  await app.runJobs()
  expect(new Set(got.map(({ headers }) => headers['x-tessera-delivery']))).toEqual(new Set([delivery.id]))
  expect(new Set(got.map(({ body }) => body)).size).toBe(1)
  const { headers, body } = got.at(-1)!
  const [, seconds, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers['x-tessera-signature']))!
  expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
})

test('S3-040 what is never taken fails after eight attempts and tells who published it', async () => {
  const { id: webhookId } = await hook()
  answers = Array.from({ length: 20 }, () => 503)
  const { automationId } = await tell(webhookId, 'Never')
  await app.runJobs()
  for (let again = 0; again < 9; again++) await hurry()
  expect(got).toHaveLength(8)
  expect((await told(automationId)).delivery).toMatchObject({ state: 'failed', attempts: 8, status: 503 })
  const { items } = await call(listNotifications, { query: {} }, owner())
  expect(items.filter((n) => n.kind === 'automation_failed' && n.recordId === automationId)).toHaveLength(1)
})

test('a private address is refused where the installation does not allow it, and a removed one is not told', async () => {
  const { id: webhookId } = await hook()
  const { automationId } = await tell(webhookId, 'Private')
  outward.reachesPrivate = false
  await app.runJobs().finally(() => (outward.reachesPrivate = true))
  expect((await told(automationId)).delivery).toMatchObject({ attempts: 1, status: null, problem: 'private' })
  await call(removeWebhook, { params: { id: webhookId } }, owner())
  await hurry()
  expect((await told(automationId)).delivery).toMatchObject({ state: 'failed', problem: 'gone' })
  expect(got).toEqual([])
})

test('trying an automation out tells nobody, and an address with a password or of another kind is refused', async () => {
  const { id: webhookId } = await hook()
  const deal = await call(createDeal, { body: { name: 'Dry', source: 'site', stageId } }, owner())
  const trial = await call(
    tryAutomation,
    { body: { contents: plan(webhookId, 'Dry'), recordId: deal.id } },
    owner(),
  )
  expect(trial.results).toMatchObject([{ do: 'webhook', text: 'Ledger' }])
  await app.runJobs()
  expect(got).toEqual([])
  for (const wrong of ['https://me:secret@example.test/', 'ftp://example.test/', 'nowhere'])
    await expect(hook(wrong)).rejects.toMatchObject({ code: 'common.invalid' })
  const unknown = plan('01890000-0000-7000-8000-000000000000', 'Unknown')
  await expect(call(createAutomation, { body: unknown }, owner())).rejects.toMatchObject({
    details: { issues: [{ code: 'ref.unknown', params: { noun: 'webhook' } }] },
  })
})
