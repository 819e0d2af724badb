import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMailings } from '#app/mailings.ts'
import { changeMember } from '#features/members/contract.ts'
import { printDesk } from '#features/dashboards/actions-paper.ts'
import { sheetOf } from '#features/dashboards/actions-sheet.ts'
import { getDeskPdf } from '#features/dashboards/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { locales } from '#kit/i18n.ts'
import { type Letter, post } from '#kit/post.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { leavingUrl } from './leaving.ts'
import { createMailing, listMailings, removeMailing, restoreMailing } from './contract.ts'

let app: TestApp
const letters: Letter[] = []
beforeAll(async () => {
  app = await startApp()
  post.send = async (letter) => void letters.push(letter)
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const daily = {
  desk: 'day',
  period: 'month',
  locale: 'ru',
  every: 'day',
  weekday: null,
  monthDay: null,
  at: '09:00',
} as const
const make = (caller: Caller, to: string[], more: object = {}) =>
  call(createMailing, { body: { ...daily, recipients: to.map((id) => ({ id })), ...more } }, caller)
const at = (moment: string) => Temporal.Instant.from(moment)
/** What leaves by a moment, to whom, in the order of addresses. */
const sentBy = async (moment: Temporal.Instant) => {
  letters.length = 0
  await sendMailings(app, moment)
  await app.runJobs()
  return letters.map(({ to }) => to).toSorted()
}
const next = async (id: string, caller: Caller) =>
  (await call(listMailings, { query: {} }, caller)).items.find((one) => one.id === id)?.nextAt

test('S3-174 a desk goes out as PDF at its time by the workspace’s clocks, once, and again the day after', async () => {
  const { head, manager } = people()
  const { id, nextAt } = await make(head, [head.memberId, manager.memberId])
  const due = at(nextAt!)
  expect(due.toZonedDateTimeISO('Europe/Moscow').toPlainTime().toString()).toBe('09:00:00')
  expect(await sentBy(due.subtract({ seconds: 1 }))).toEqual([])
  expect(await sentBy(due)).toEqual(['head@alpha.test', 'manager@alpha.test'])
  const [letter] = letters
  expect(letter?.subject).toMatch(/^Мой день: .+, alpha$/)
  expect(letter?.text).toContain('head of alpha')
  expect(letter?.attachments?.[0]?.filename).toMatch(/^Мой день \d{4}-\d\d-\d\d\.pdf$/)
  expect(letter?.attachments?.[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')
  expect(await sentBy(due.add({ hours: 23 }))).toEqual([])
  expect(await next(id, head)).toBe(due.add({ hours: 24 }).toString({ fractionalSecondDigits: 3 }))
  // The server was down for three days: what was missed comes once.
  expect(await sentBy(due.add({ hours: 80 }))).toHaveLength(2)
  expect(await sentBy(due.add({ hours: 80 }))).toEqual([])
  await call(removeMailing, { params: { id }, query: {} }, head)
  expect(await sentBy(due.add({ hours: 200 }))).toEqual([])
  await call(restoreMailing, { params: { id } }, head)
  expect(await sentBy(due.add({ hours: 200 }))).toHaveLength(2)
  await call(removeMailing, { params: { id }, query: {} }, head)
})

test('S3-174 nobody who was switched off gets or sends anything', async () => {
  const { owner, head, manager } = people()
  const { id, nextAt } = await make(head, [manager.memberId, owner.memberId])
  const turn = async (memberId: string, active: boolean) => {
    const { rows } = await app.pool.query<{ version: number }>('select version from member where id = $1', [
      memberId,
    ])
    await call(changeMember, { params: { id: memberId }, body: { version: rows[0]!.version, active } }, owner)
  }
  await turn(manager.memberId, false)
  expect(await sentBy(at(nextAt!))).toEqual(['owner@alpha.test'])
  await turn(head.memberId, false)
  expect(await sentBy(at(nextAt!).add({ hours: 24 }))).toEqual([])
  await turn(head.memberId, true)
  await turn(manager.memberId, true)
  await call(removeMailing, { params: { id }, query: {} }, head)
})

test('a mailing belongs to whoever set it up; strangers, no one and no time are refused', async () => {
  const { owner, head, manager, guest } = people()
  const { id } = await make(manager, [manager.memberId])
  await expect(call(removeMailing, { params: { id }, query: {} }, head)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  expect(await next(id, owner)).toBeDefined()
  await expect(make(guest, [guest.memberId])).rejects.toMatchObject({ code: 'auth.forbidden' })
  for (const wrong of [
    { at: '25:00' },
    { every: 'week' },
    { recipients: [] },
    { recipients: [{ id: app.beta.people.owner.memberId }] },
  ])
    await expect(make(owner, [owner.memberId], wrong)).rejects.toMatchObject({ code: 'common.invalid' })
  await call(removeMailing, { params: { id }, query: {} }, manager)
})

test.each(locales)('S3-174 a desk is set in %s', async (locale) => {
  const { owner } = people()
  for (const desk of ['head', 'day'] as const) {
    const sheet = await app.as(app.alpha, owner.memberId, (w) => sheetOf(w, { desk, period: 'year', locale }))
    const pdf = await printDesk(sheet, locale, Temporal.Instant.from('2026-11-22T09:00:00Z'))
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('S3-174 a desk is a PDF for a period and for own days, made of what the reader may see', async () => {
  const { head, manager, guest } = people()
  const pdf = async ({ token }: Caller, id: string, query = 'period=month') => {
    const answer = await fetch(`${app.base}/api${getDeskPdf.path.replace('{id}', id)}?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    return {
      status: answer.status,
      name: answer.headers.get('content-disposition'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    }
  }
  for (const [person, desk] of [
    [head, 'head'],
    [manager, 'day'],
    [guest, 'day'],
  ] as const) {
    const { status, bytes, name } = await pdf(person, desk)
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    expect(name).toMatch(/^attachment; filename\*=UTF-8''.+\.pdf$/)
  }
  expect((await pdf(head, 'head', 'from=2026-01-01&to=2026-03-31')).status).toBe(200)
  expect((await pdf(head, 'head', 'from=2026-03-31&to=2026-01-01')).status).toBe(422)
  expect((await pdf(head, 'none')).status).toBe(404)
})

const visit = async (url: string, method = 'GET', body?: string) => {
  const answer = await fetch(url.replace(post.baseUrl, app.base), {
    method,
    ...(body && { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  })
  return { status: answer.status, text: await answer.text() }
}
const notices = async () =>
  (await call(listNotifications, { query: {} }, people().head)).items.filter(({ kind }) => kind === 'mailing')

test('S3-174 a recipient gets a desk no more by one click, whoever set it up is told, and it can be taken back', async () => {
  const { head, manager } = people()
  const { id, nextAt } = await make(head, [head.memberId, manager.memberId], { locale: 'zh' })
  const due = at(nextAt!)
  expect(await sentBy(due)).toHaveLength(2)
  const { headers, text } = letters.find(({ to }) => to === 'manager@alpha.test')!
  expect(headers?.['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  const url = /^<(.+)>$/.exec(headers!['list-unsubscribe']!)![1]!
  expect(text).toContain(url)

  // To look is not to leave: mail programs fetch links by themselves.
  expect((await visit(url)).text).toContain('不再发给我')
  expect(await sentBy(due.add({ hours: 24 }))).toHaveLength(2)
  expect(await visit(url, 'POST', 'List-Unsubscribe=One-Click')).toMatchObject({
    status: 200,
    text: expect.stringContaining('重新发给我'),
  })
  expect(await sentBy(due.add({ hours: 48 }))).toEqual(['head@alpha.test'])
  expect(await notices()).toMatchObject([{ recordId: id, byId: manager.memberId, data: { desk: 'day' } }])
  await visit(url, 'POST')
  expect(await notices()).toHaveLength(1)

  await visit(url, 'POST', 'again=1')
  expect(await sentBy(due.add({ hours: 72 }))).toHaveLength(2)
  await call(removeMailing, { params: { id }, query: {} }, head)
  expect((await visit(url)).text).toContain('已停止发送')
  await visit(url, 'POST')
  await call(restoreMailing, { params: { id } }, head)
  expect(await sentBy(due.add({ hours: 96 }))).toHaveLength(2)
  await call(removeMailing, { params: { id }, query: {} }, head)
})

test('S3-174 a link that was not signed here, or for somebody else, changes nothing', async () => {
  const { head, manager } = people()
  const { id, nextAt } = await make(head, [head.memberId, manager.memberId])
  const own = leavingUrl('alpha', { mailingId: id, memberId: manager.memberId })
  const wrong = [
    own.replace(manager.memberId, head.memberId),
    `${own}x`,
    own.replace('/alpha/', '/beta/'),
    own.replace('/alpha/', '/nobody/'),
    leavingUrl('alpha', { mailingId: id, memberId: app.beta.people.owner.memberId }),
  ]
  for (const url of wrong)
    for (const method of ['GET', 'POST']) expect([url, (await visit(url, method)).status]).toEqual([url, 404])
  expect(await sentBy(at(nextAt!))).toHaveLength(2)
  await call(removeMailing, { params: { id }, query: {} }, head)
})
