import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import {
  draftContract,
  enterOnPaper,
  reviewAway,
  setRoutes,
} from '#features/contracts/agreement/agreement-fixture.ts'
import { moveContract } from '#features/contracts/agreement/contract-agreement.ts'
import { takeBackSigned } from '#features/contracts/agreement/contract-elsewhere.ts'
import { beginSigning, type Signing, signContract } from '#features/contracts/agreement/contract-signing.ts'
import { getContract } from '#features/contracts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { listTasks } from '#features/tasks/contract.ts'
import { createWebhook } from '#features/webhooks/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { issuesOf } from '#test/refusal.ts'
import {
  automationDrafts,
  createAutomation,
  listButtons,
  listRuns,
  startRun,
  tryAutomation,
} from './contract.ts'
import type { Plan } from './contract-plan.ts'

let app: TestApp
let server: Server
let hook: { id: string; secret: string }
let got: { headers: IncomingHttpHeaders; body: string }[] = []

const people = () => app.alpha.people
beforeAll(async () => {
  app = await startApp()
  await setRoutes(people().owner, {})
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      response.end()
    })
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  hook = await call(createWebhook, { body: { name: 'Archive', url } }, people().owner)
})
afterAll(async () => {
  server.close()
  await app.stop()
})
beforeEach(() => (got = []))

const plan = (name: string, type: string, more: Partial<Plan> = {}): Plan => ({
  name,
  noun: 'contract',
  when: { on: 'event', type },
  filter: { and: [] },
  steps: [{ do: 'webhook', webhookId: hook.id }],
  until: [],
  roleId: 'admin',
  minutes: 0,
  ...more,
})
const publish = async (contents: Plan): Promise<string> => {
  const { id } = await call(createAutomation, { body: contents }, people().owner)
  const [params, approved] = [{ id }, { version: 1, approved: true, words: '' }]
  await call(automationDrafts.answer, { params, body: approved }, people().admin)
  await call(automationDrafts.publish, { params, body: { version: 2 } }, people().owner)
  return id
}
const work = async () => {
  await app.automate(Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000))
  await app.runJobs()
}
/** A sale, which nobody has to approve, ready to be signed. */
const ready = async (more: object = {}) => {
  const id = await draftContract(people().manager, { ourRole: 'supplier', ...more })
  await reviewAway(id, people().manager)
  return id
}
const begin = (id: string) =>
  call(
    beginSigning,
    { params: { id }, body: { signers: [{ memberId: people().head.memberId }, { name: 'Olga Example' }] } },
    people().manager,
  )
const signUs = ({ signing }: Signing) =>
  call(
    signContract,
    {
      params: { id: signing!.signers[0]!.id },
      body: { position: 'Head', sha256: signing?.sha256 ?? '' },
    },
    people().head,
  )
const signThem = ({ signing }: Signing) =>
  fetch(`${app.base}${signing?.signers[1]?.link}`, {
    method: 'POST',
    body: new URLSearchParams({
      name: 'Olga Example',
      position: 'Director',
      agree: 'yes',
      sha256: signing?.sha256 ?? '',
    }),
  })

test('S2-56 S3-096 the last signature under a contract tells another system so, signed', async () => {
  const filter: Plan['filter'] = {
    and: [
      ['kind', 'in', ['other']],
      ['state', 'in', ['active']],
      ['ownerId', 'in', [people().manager.memberId]],
      ['amount', 'above', { minor: 400_00, currency: 'RUB' }],
    ],
  }
  const automationId = await publish(plan('In force', 'contract.in_force', { filter }))
  const id = await ready()
  const told = await begin(id)
  await signUs(told)
  await work()
  expect(got).toEqual([])
  expect((await signThem(told)).status).toBe(200)
  await work()
  expect(got).toHaveLength(1)
  const [{ headers, body }] = got as [(typeof got)[0]]
  expect(JSON.parse(body)).toMatchObject({
    event: { on: 'event', type: 'contract.in_force' },
    automation: { name: 'In force' },
    noun: 'contract',
    record: { id, state: 'active', kind: 'other', amount: { minor: 500_00, currency: 'RUB' } },
  })
  const [, seconds, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers['x-tessera-signature']))!
  expect(signature).toBe(createHmac('sha256', hook.secret).update(`${seconds}.${body}`).digest('hex'))
  const { items } = await call(listRuns, { query: { automationId } }, people().owner)
  expect(items).toMatchObject([{ noun: 'contract', recordId: id, state: 'done' }])
})

test('S2-56 a contract that was signed elsewhere comes into force like any other', async () => {
  const filter: Plan['filter'] = ['name', 'is', 'Signed elsewhere']
  await publish(plan('Elsewhere', 'contract.in_force', { filter }))
  await publish(plan('State', '', { filter, when: { on: 'changed', field: 'state' } }))
  const id = await draftContract(people().manager, { name: 'Signed elsewhere', kind: 'sale' })
  await enterOnPaper(id, people().manager)
  await work()
  const told = () => got.map(({ body }) => JSON.parse(body) as { automation: { name: string } })
  const names = () => told().map(({ automation }) => automation.name)
  expect(names().toSorted()).toEqual(['Elsewhere', 'State'])
  await call(takeBackSigned, { params: { id }, body: { words: 'Mistaken' } }, people().manager)
  await work()
  expect(names().toSorted()).toEqual(['Elsewhere', 'State', 'State'])
})

test('S2-56 each step of a contract can start an automation, and stands on its timeline', async () => {
  const types = [
    'contract.created',
    'contract.written',
    'review.decided',
    'contract.sent',
    'contract.signing_begun',
    'contract.signed',
    'contract.reopened',
    'contract.cancelled',
  ]
  const [name, filter]: [string, Plan['filter']] = ['Every step', ['name', 'is', 'Every step']]
  for (const type of types) await publish(plan(`On ${type}`, type, { filter }))
  const changed = { on: 'changed', field: 'state' } as const
  await publish(plan('On state', '', { filter, when: changed }))
  const id = await ready({ name })
  const move = (how: 'send' | 'reopen' | 'cancel') =>
    call(moveContract, { params: { id }, body: { move: how } }, people().manager)
  await move('send')
  await signUs(await begin(id))
  await move('reopen')
  await move('cancel')
  await work()
  const told = got.map(({ body }) => JSON.parse(body) as { automation: { name: string } })
  const names = new Set(told.map(({ automation }) => automation.name))
  expect([...names].toSorted()).toEqual([...types.map((type) => `On ${type}`), 'On state'].toSorted())
  const { items } = await call(getTimeline, { query: { noun: 'contract', id, limit: 100 } }, people().manager)
  expect(types.filter((type) => !items.some((item) => item.type === type))).toEqual([])
})

test('S3-142 a contract in force sets a task in a month, on the company it is with', async () => {
  const title = 'Ask how the client is doing'
  const term = { amount: 1, unit: 'month', at: null, working: false } as const
  await publish(
    plan('A month later', 'contract.in_force', {
      filter: ['name', 'is', 'With a company'],
      steps: [{ do: 'task', title: `${title}: {{name}}`, about: '', term, to: 'owner' }],
    }),
  )
  const { id: companyId } = await call(createCompany, { body: { name: 'Quokka Ltd' } }, people().manager)
  const told = await begin(await ready({ name: 'With a company', companyId }))
  await signUs(told)
  await signThem(told)
  await work()
  const { items } = await call(
    listTasks,
    { query: { filter: JSON.stringify(['subject', 'in', [companyId]]) } },
    people().manager,
  )
  expect(items).toMatchObject([{ title: `${title}: With a company`, assigneeId: people().manager.memberId }])
})

test('an automation about contracts is tried out, and started by hand for one', async () => {
  const { id: companyId } = await call(createCompany, { body: { name: 'Numbat Ltd' } }, people().manager)
  const id = await draftContract(people().manager, { name: 'By hand', companyId })
  const contents = plan('By hand', '', {
    when: { on: 'demand' },
    steps: [
      { do: 'note', body: 'About {{name}}, {{amount}}' },
      { do: 'assign', to: people().head.memberId },
    ],
  })
  const results = [
    { do: 'note', text: 'About By hand, 500.00 RUB' },
    { do: 'assign', id },
  ]
  expect(await call(tryAutomation, { body: { contents, recordId: id } }, people().owner)).toMatchObject({
    holds: true,
    results,
  })
  const ownerOf = async () => (await call(getContract, { params: { id } }, people().owner)).ownerId
  expect(await ownerOf()).toBe(people().manager.memberId)
  const automationId = await publish(contents)
  const query = { noun: 'contract', recordId: id } as const
  const { items } = await call(listButtons, { query }, people().manager)
  expect(items).toEqual([{ id: automationId, name: 'By hand' }])
  await call(startRun, { params: { id: automationId }, body: { recordId: id } }, people().manager)
  await work()
  expect(await ownerOf()).toBe(people().head.memberId)
})

test('what is not about contracts is refused with what to do instead', async () => {
  const refused = (more: Partial<Plan>) =>
    issuesOf(call(createAutomation, { body: plan('Wrong', 'contract.signed', more) }, people().owner))
  expect(await refused({ steps: [{ do: 'mail', subject: 'Hello', body: 'Hello' }] })).toMatchObject([
    { path: ['steps', 0], code: 'automation.not_contracts' },
  ])
  expect(await refused({ steps: [{ do: 'offer' }] })).toMatchObject([{ code: 'automation.deals_only' }])
})
