import { afterAll, beforeAll, expect, test } from 'vitest'
import { getContact, listContacts } from '#features/contacts/contract.ts'
import { getDeal } from '#features/deals/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { type Lead, listLeads } from '#features/leads/contract.ts'
import { createPipeline, type Pipeline, retirePipeline } from '#features/pipelines/contract.ts'
import { getMe } from '#features/members/contract.ts'
import { listTasks } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { changeForm, clearLead, createForm, type Form, getAnswers, removeForm } from './contract.ts'
import { Content } from './contract-content.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  const stages = [
    { name: 'Request', kind: 'open' as const, probability: 10 },
    { name: 'Offer', kind: 'open' as const, probability: 50, required: ['amount'] },
    { name: 'Won', kind: 'won' as const, probability: 100 },
  ]
  way = await call(createPipeline, { body: { name: 'Way', stages } }, owner())
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const questions = [
  { key: 'person', asks: 'person', required: true },
  { key: 'email', asks: 'email', required: true },
  { key: 'phone', asks: 'phone' },
  { key: 'companyName', asks: 'companyName' },
  { key: 'message', asks: 'message' },
]
const make = (content: object = {}, stage: number | null = null) =>
  call(
    createForm,
    {
      body: {
        name: 'Consult now',
        active: true,
        stageId: stage === null ? null : way.stages[stage]!.id,
        content: Content.parse({ consent: null, questions, ...content }),
      },
    },
    owner(),
  )
type Post = Record<string, string | File>
const visit = (form: Pick<Form, 'path'>, headers: Record<string, string> = {}, search = '') =>
  fetch(`${app.base}${form.path}${search}`, { headers })
const post = (form: Pick<Form, 'path'>, sent: Post, headers: Record<string, string> = {}) => {
  const body = new FormData()
  for (const [key, value] of Object.entries(sent)) body.set(key, value)
  return fetch(`${app.base}${form.path}?lang=en`, { method: 'POST', body, headers, redirect: 'manual' })
}
const leadsOf = async (form: Form): Promise<Lead[]> =>
  (
    await call(
      listLeads,
      { query: { filter: JSON.stringify(['formId', 'in', [form.id]]), sort: '-receivedAt' } },
      owner(),
    )
  ).items
const tasksOn = async (noun: string, id: string) =>
  (await call(listTasks, { query: { limit: 200 } }, owner())).items.filter(
    (t) => t.subject?.noun === noun && t.subject.id === id,
  )

test('S3-006 S3-026 a post by a page without scripts becomes a lead with an owner and a task to answer', async () => {
  const form = await make({ topic: 'Storage' })
  const body = new URLSearchParams({
    person: 'Vera Lorrick',
    email: 'vera@post.test',
    message: 'Forty wheels',
  })
  const answer = await fetch(`${app.base}${form.path}`, {
    method: 'POST',
    body,
    headers: {
      referer: 'https://shop.test/tyres?utm_source=news&utm_campaign=winter',
      'accept-language': 'ru-RU,ru',
    },
  })
  expect([answer.status, (await answer.text()).includes('Спасибо')]).toEqual([200, true])
  const [lead] = await leadsOf(form)
  expect(lead).toMatchObject({
    name: 'Vera Lorrick — Storage',
    status: 'new',
    source: 'site',
    topic: 'Storage',
    person: 'Vera Lorrick',
    emails: ['vera@post.test'],
    language: 'ru',
    page: 'https://shop.test/tyres',
    campaign: 'news / winter',
    ownerId: owner().memberId,
    answeredAt: null,
  })
  expect(await tasksOn('lead', lead!.id)).toMatchObject([{ assigneeId: lead!.ownerId, state: 'open' }])
  const { items } = await call(getTimeline, { query: { noun: 'lead', id: lead!.id } }, owner())
  expect(new Set(items.map(({ via }) => via))).toEqual(new Set(['form']))
})

test('S2-57 a booked demo is a task at the very time the visitor named, where the workspace is', async () => {
  const asked = [...questions, { key: 'meetAt', asks: 'meetAt' }]
  const form = await make({ mode: 'automatic', questions: asked }, 0)
  const sent = { person: 'Nell Farrow', email: 'nell@demo-time.test' }
  const late = await (await post(form, { ...sent, meetAt: '2020-01-01T10:00' })).text()
  expect([late.includes('still to come'), late.includes('2020-01-01T10:00')]).toEqual([true, true])
  expect(await leadsOf(form)).toEqual([])
  await post(form, { ...sent, meetAt: '2031-05-14T10:30' })
  const [lead] = await leadsOf(form)
  const { timeZone } = (await call(getMe, {}, owner())).workspace
  const at = Temporal.PlainDateTime.from('2031-05-14T10:30').toZonedDateTime(timeZone).toInstant()
  const meeting = (await tasksOn('deal', lead!.dealId!)).find(({ title }) => title === 'Meet: Nell Farrow')
  expect(meeting).toMatchObject({ assigneeId: lead!.ownerId, state: 'open' })
  expect([meeting!.dueAt, meeting!.remindAt].map((moment) => Temporal.Instant.from(moment!))).toEqual([
    at,
    at.subtract({ hours: 1 }),
  ])
  const { answers } = await call(getAnswers, { params: { id: lead!.id } }, owner())
  expect(answers).toEqual([{ label: 'When does it suit you to meet?', text: '2031-05-14 10:30' }])
})

test('S3-006 an automatic form makes company, contact, deal and first task at once', async () => {
  const form = await make({ mode: 'automatic' }, 0)
  await post(form, {
    person: 'Igor Salin',
    email: 'igor@auto.test',
    companyName: 'Salin Transport',
    phone: '+49 30 901820',
  })
  const [lead] = await leadsOf(form)
  expect(lead).toMatchObject({ status: 'converted' })
  const deal = await call(getDeal, { params: { id: lead!.dealId! } }, owner())
  expect(deal).toMatchObject({
    stageId: way.stages[0]!.id,
    companyId: lead!.companyId,
    contacts: [{ id: lead!.contactId }],
    source: 'site',
  })
  expect(await tasksOn('deal', deal.id)).toHaveLength(1)
})

test('a mixed form sells by itself to whom it knows, and adds what is new to them; strangers wait for a person', async () => {
  const form = await make({ mode: 'mixed' }, 0)
  await post(form, { person: 'Ann Stone', email: 'ann@mixed.test' })
  expect((await leadsOf(form))[0]).toMatchObject({ status: 'new', contactId: null })
  const first = await call(listContacts, { query: { find: 'igor@auto.test' } }, owner())
  await post(form, { person: 'Igor S.', email: 'igor@auto.test', phone: '+49 30 555555' })
  const lead = (await leadsOf(form)).find(({ status }) => status === 'converted')
  expect(lead).toMatchObject({ contactId: first.items[0]!.id })
  expect(await call(getContact, { params: { id: lead!.contactId! } }, owner())).toMatchObject({
    name: 'Igor Salin',
    phones: ['+4930901820', '+4930555555'],
  })
})

test('what keeps a deal from its stage, or leaves it open whose it is, keeps no request from being heard', async () => {
  const blocked = await make({ mode: 'automatic' }, 1)
  expect((await post(blocked, { person: 'Ola Berg', email: 'ola@blocked.test' })).status).toBe(200)
  expect(await leadsOf(blocked)).toMatchObject([{ status: 'new', dealId: null, contactId: null }])
  const form = await make({ mode: 'automatic' }, 0)
  for (const email of ['one@twin.test', 'two@twin.test'])
    await post(form, { person: email, email, phone: '+49 30 777777' })
  await post(form, { person: 'Third', email: 'three@twin.test', phone: '+49 30 777777' })
  // The second was the first's contact; the third too: one contact only ever had this phone.
  expect((await leadsOf(form)).map(({ status }) => status)).toEqual(['converted', 'converted', 'converted'])
  const retire = (retired: boolean) =>
    call(retirePipeline, { params: { id: way.id }, body: { retired } }, owner())
  await retire(true)
  expect((await post(form, { person: 'Late', email: 'late@retired.test' })).status).toBe(200)
  expect((await leadsOf(form))[0]).toMatchObject({ person: 'Late', status: 'new', dealId: null })
  await retire(false)
})

test('what is wrong is said beside the question, in the visitor’s language, and nothing typed is lost', async () => {
  const form = await make({ consent: {} })
  const answer = await post(form, {
    person: '<b>"Vera"</b>',
    email: 'no address',
    message: '</textarea><script>1</script>',
  })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('value="&lt;b&gt;&quot;Vera&quot;&lt;/b&gt;"')
  expect(page).toContain('This is no mail address.')
  expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
  expect(page).not.toContain('<script')
  expect(page).toContain('id="consent-wrong"')
  expect(await leadsOf(form)).toEqual([])
})

test('the page stands in any frame, runs nothing and sends to us alone', async () => {
  const form = await make()
  const answer = await visit(form, {}, '?lang=zh&utm_source=ads')
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('frame-ancestors *')
  expect(answer.headers.get('x-frame-options')).toBeNull()
  const page = await answer.text()
  expect(page).toContain('lang="zh-CN"')
  expect(page).toContain('name="_campaign" value="ads"')
})

test('what no page of ours sends is not taken at its word', async () => {
  const form = await make()
  const sent = { person: 'Vera', email: 'v@odd.test' }
  expect(
    (await post(form, { ...sent, _campaign: 'a\u0000b', _page: 'javascript:alert(1)', _began: '1.x' }))
      .status,
  ).toBe(200)
  expect(await leadsOf(form)).toMatchObject([{ campaign: null, page: null, status: 'new' }])
  expect((await post(form, { ...sent, message: 'a\u0000b' })).status).toBe(422)
  const much = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`x${n}`, 'x'.repeat(60_000)]))
  expect((await post(form, { ...sent, ...much })).status).toBe(413)
  expect(await leadsOf(form)).toHaveLength(1)
})

test('a second click, or the way back, makes no second lead', async () => {
  const form = await make()
  const once = /name="_once" value="([^"]+)"/.exec(await (await visit(form)).text())![1]!
  for (let n = 0; n < 2; n++)
    expect((await post(form, { person: 'Vera', email: 'v@twice.test', _once: once })).status).toBe(200)
  expect(await leadsOf(form)).toHaveLength(1)
})

test('a robot’s post waits as a suspected lead without a task, and goes on when somebody says it is genuine', async () => {
  const form = await make()
  const answer = await post(form, { person: 'Bot', email: 'bot@spam.test', website_url: 'http://x.test' })
  expect(answer.status).toBe(200)
  const [lead] = await leadsOf(form)
  expect(lead).toMatchObject({ status: 'suspected', ownerId: null })
  expect(await tasksOn('lead', lead!.id)).toEqual([])
  const cleared = await call(clearLead, { params: { id: lead!.id } }, owner())
  expect(cleared).toEqual({ ownerId: owner().memberId, name: expect.any(String) })
  expect(await leadsOf(form)).toMatchObject([{ status: 'new', ownerId: owner().memberId }])
  expect(await tasksOn('lead', lead!.id)).toHaveLength(1)
  await expect(call(clearLead, { params: { id: lead!.id } }, owner())).rejects.toMatchObject({
    code: 'lead.closed',
  })
})

test('whoever clears a request need not be the one it goes to', async () => {
  const form = await make()
  await post(form, { person: 'Not a robot', email: 'not@robot.test', website_url: 'http://x.test' })
  const [lead] = await leadsOf(form)
  // A manager looks into it; the routing gives it to the owner, whose leads the manager does not see.
  await app.pool.query('update lead set owner_id = $1 where id = $2', [
    app.alpha.people.manager.memberId,
    lead!.id,
  ])
  const cleared = await call(clearLead, { params: { id: lead!.id } }, app.alpha.people.manager)
  expect(cleared.ownerId).toBe(owner().memberId)
  expect(await tasksOn('lead', lead!.id)).toHaveLength(1)
})

test('S2-57 a suspected request that is cleared keeps its time to meet and its form’s time to answer; a time that has passed is none', async () => {
  const asked = [...questions, { key: 'meetAt', asks: 'meetAt' }]
  const form = await make({ questions: asked, respondWithin: 90 })
  const robot = { website_url: 'http://x.test', meetAt: '2031-05-14T10:30' }
  for (const person of ['Nell Farrow', 'Late Comer'])
    await post(form, { ...robot, person, email: `${person.slice(0, 4)}@cleared.test` })
  const ids = Object.fromEntries((await leadsOf(form)).map(({ id, person }) => [person, id]))
  const cleared = async (person: string) => {
    expect(await tasksOn('lead', ids[person]!)).toEqual([])
    const { ownerId } = await call(clearLead, { params: { id: ids[person]! } }, owner())
    expect(ownerId).toBe(owner().memberId)
    return tasksOn('lead', ids[person]!)
  }
  const tasks = await cleared('Nell Farrow')
  expect(tasks.map(({ title }) => title).toSorted()).toEqual(['Answer: Nell Farrow', 'Meet: Nell Farrow'])
  const { timeZone } = (await call(getMe, {}, owner())).workspace
  const at = Temporal.PlainDateTime.from('2031-05-14T10:30').toZonedDateTime(timeZone).toInstant()
  const meeting = tasks.find(({ title }) => title === 'Meet: Nell Farrow')
  expect([meeting!.dueAt, meeting!.remindAt].map((moment) => Temporal.Instant.from(moment!))).toEqual([
    at,
    at.subtract({ hours: 1 }),
  ])
  await app.pool.query(`update lead set meet_at = '2020-01-01' where id = $1`, [ids['Late Comer']])
  expect((await cleared('Late Comer')).map(({ title }) => title)).toEqual(['Answer: Late Comer'])
})

test('a flood is kept apart, then asked to wait with all that was typed; no genuine request is lost', async () => {
  const form = await make()
  const flood = async (upTo: number) => {
    const answers = []
    for (let n = 0; n < upTo; n++)
      answers.push(await post(form, { person: `P${n}`, email: `p${n}@flood.test` }))
    return answers
  }
  await flood(12)
  const kept = await leadsOf(form)
  expect(kept.filter(({ status }) => status === 'new')).toHaveLength(10)
  expect(kept.filter(({ status }) => status === 'suspected')).toHaveLength(2)
  await app.pool.query(`update rate_limit set count = 1000 where key like $1`, [`form|${form.id}|%|most`])
  const [late] = await flood(1)
  expect([late!.status, Number(late!.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect(await late!.text()).toContain('value="p0@flood.test"')
})

test('S3-006 a flood of robots from an office takes nothing from the people in it: their requests come in as ever', async () => {
  const form = await make()
  const robots = (upTo: number) =>
    Promise.all(
      Array.from({ length: upTo }, (_, n) =>
        post(form, { person: `R${n}`, email: `r${n}@spam.test`, website_url: 'http://x.test' }),
      ),
    )
  expect((await robots(12)).map(({ status }) => status)).toEqual(Array(12).fill(200))
  await app.pool.query(`update rate_limit set count = 1000 where key like $1`, [
    `form|${form.id}|%robots most`,
  ])
  const [stopped] = await robots(1)
  expect(stopped!.status).toBe(429)
  expect((await post(form, { person: 'Vera', email: 'vera@office.test' })).status).toBe(200)
  const kept = await leadsOf(form)
  expect(kept.filter(({ status }) => status === 'suspected')).toHaveLength(12)
  const genuine = kept.find(({ person }) => person === 'Vera')
  expect(genuine).toMatchObject({ status: 'new', ownerId: owner().memberId })
  expect(await tasksOn('lead', genuine!.id)).toHaveLength(1)
})

test('files come with the request, are saved and never shown; too large ones are a fault of their question', async () => {
  const form = await make({
    questions: [
      ...questions,
      { key: 'plan', asks: 'file', label: { en: 'Your plan' } },
      { key: 'when', asks: 'text', label: { en: 'When?' } },
    ],
  })
  const sent = { person: 'Vera', email: 'v@file.test', when: 'May' }
  const page = new File(['<script>alert(1)</script>'], 'plan.html', { type: 'text/html' })
  expect((await post(form, { ...sent, plan: page })).status).toBe(200)
  const [lead] = await leadsOf(form)
  const { answers, files } = await call(getAnswers, { params: { id: lead!.id } }, owner())
  expect(answers).toEqual([{ label: 'When?', text: 'May' }])
  expect(files).toMatchObject([{ label: 'Your plan', name: 'plan.html', bytes: 25 }])
  const file = await fetch(`${app.base}/api/leads/${lead!.id}/files/${files[0]!.id}`, {
    headers: { authorization: `Bearer ${owner().token}` },
  })
  expect(file.headers.get('content-type')).toBe('application/octet-stream')
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(await file.text()).toBe('<script>alert(1)</script>')
  const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.bin')
  expect((await post(form, { ...sent, plan: large })).status).toBe(422)
  expect(await leadsOf(form)).toHaveLength(1)
})

test('a form that is closed or removed says so; one that is changed by two tells the second', async () => {
  const form = await make()
  const { id, path: _, version, ...settings } = form
  const closed = await call(
    changeForm,
    { params: { id }, body: { version, ...settings, active: false } },
    owner(),
  )
  expect((await visit(form)).status).toBe(404)
  expect((await post(form, { person: 'Vera', email: 'v@closed.test' })).status).toBe(404)
  await expect(
    call(changeForm, { params: { id }, body: { version, ...settings } }, owner()),
  ).rejects.toMatchObject({
    code: 'common.stale',
  })
  expect(closed.version).toBe(version + 1)
  await call(removeForm, { params: { id } }, owner())
  expect((await visit({ path: '/api/f/nowhere/nothing' })).status).toBe(404)
})

test('afterwards the visitor goes where the form says', async () => {
  const form = await make({ redirect: 'https://shop.test/thanks' })
  const answer = await post(form, { person: 'Vera', email: 'v@redirect.test' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, 'https://shop.test/thanks'])
})
