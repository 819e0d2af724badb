import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import { deals, travellers } from '#features/deals/actions.ts'
import { getDeal } from '#features/deals/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createPriceList } from '#features/price-lists/contract.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { PipelineFile } from '#features/pipelines/contract-file.ts'
import { changeLetterhead, getLetterhead } from '#features/templates/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { createFromDeal } from './actions.ts'
import { getOffer, listOffers, updateOffer } from './contract.ts'
import * as papers from './contract-papers.ts'

let app: TestApp
let way: Pipeline
let dealId: string
beforeAll(async () => {
  app = await startApp()
  const { owner } = app.alpha.people
  const stage = (name: string, kind: string, more = {}) => ({ name, kind, probability: 50, ...more })
  const stages = [
    stage('Offer', 'open'),
    stage('Contract', 'open'),
    stage('Documents', 'open', { required: ['expectedOn'] }),
    stage('Won', 'won'),
  ]
  way = await app.as(app.alpha, owner.memberId, (w) =>
    pipelines.create(w, PipelineFile.parse({ name: 'Sales', stages }), travellers),
  )
  const { version, ...head } = await call(getLetterhead, {}, owner)
  const body = { ...head, version, name: 'ООО «Альфа»', prefix: 'КП-', discountLimit: 10 }
  await call(changeLetterhead, { body }, owner)
})
afterAll(() => app.stop())

const line = (name: string, price: string, more = {}) => ({
  name,
  quantity: '2',
  price,
  unit: 'piece' as const,
  tax: { category: 'standard' as const, rate: '20' },
  ...more,
})
beforeEach(async () => {
  const { manager } = app.alpha.people
  dealId = await app.as(app.alpha, manager.memberId, async (w) => {
    const company = await companies.create(w, { name: 'Бета', country: 'RU', ownerId: manager.memberId })
    const contact = await contacts.create(w, {
      name: 'Ольга',
      emails: ['olga@beta.test'],
      ownerId: manager.memberId,
    })
    const { id } = await deals.create(w, {
      name: 'Хранение',
      stageId: way.stages[0]!.id,
      source: 'site',
      companyId: company.id,
      contacts: [{ id: contact.id }],
    })
    return id
  })
  const { version } = await call(getDeal, { params: { id: dealId } }, manager)
  const body = {
    version,
    currency: 'RUB',
    mode: 'added' as const,
    lines: [line('Полка', '100'), line('Ящик', '50.5')],
  }
  await call(setDealLines, { params: { id: dealId }, body }, manager)
})

const make = async (by: Person = app.alpha.people.manager) =>
  (await call(papers.makeOffer, { params: { id: dealId } }, by)).id
const detailsOf = (id: string, by: Person = app.alpha.people.manager) =>
  call(papers.getOfferDetails, { params: { id } }, by)
type Move = Parameters<typeof call<typeof papers.moveOffer>>[1]['body']['move']
const move = async (id: string, how: Move, by: Person = app.alpha.people.manager, more = {}) => {
  const { version } = await detailsOf(id, by)
  return call(papers.moveOffer, { params: { id }, body: { version, move: how, ...more } }, by)
}
const send = async (id: string, to: string | null = null) => {
  const { version } = await detailsOf(id)
  return call(papers.sendOffer, { params: { id }, body: { version, to } }, app.alpha.people.manager)
}
const sent = async () => {
  const id = await make()
  await move(id, 'issue')
  return { id, link: app.base + (await send(id)).link! }
}
const answer = (link: string, fields: Record<string, string>) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
const eventsOf = async (id: string) => {
  const { rows } = await app.pool.query<{ type: string; data: Record<string, unknown> }>(
    'select type, data from event where record_id = $1 order by id',
    [id],
  )
  return rows
}
const stageOf = async () => (await call(getDeal, { params: { id: dealId } }, app.alpha.people.owner)).stageId

describe('an offer', () => {
  test('S3-141 is made of its deal’s lines, in the customer’s language, and numbered when it is issued', async () => {
    const id = await make()
    const offer = await call(getOffer, { params: { id } }, app.alpha.people.manager)
    expect(offer).toMatchObject({
      state: 'draft',
      locale: 'ru',
      number: null,
      amount: { minor: 36120, currency: 'RUB' },
    })
    const { contents, moves } = await detailsOf(id)
    expect(contents.lines.map((l) => l.name)).toEqual(['Полка', 'Ящик'])
    expect(contents).toMatchObject({ currency: 'RUB', mode: 'added', priceListId: null, discount: null })
    expect(moves).toEqual(['issue'])
    const issued = await move(id, 'issue')
    expect(issued.printed!.pages).toHaveLength(1)
    const { number } = await call(getOffer, { params: { id } }, app.alpha.people.manager)
    expect(number).toMatch(/^КП-\d{4}-0001$/)
  })

  test('S3-080 keeps the price list its lines were priced by; one made before that has none', async () => {
    const { manager, owner } = app.alpha.people
    const terms = { name: 'Опт', currency: 'RUB', mode: 'added' as const, country: 'RU' }
    const list = await call(createPriceList, { body: terms }, owner)
    const id = await make()
    const { version, contents } = await detailsOf(id)
    const body = { version, ...contents, priceListId: list.id }
    const kept = await call(papers.setOfferContents, { params: { id }, body }, manager)
    expect(kept.contents.priceListId).toBe(list.id)
    await app.pool.query(`update offer set content = content - 'priceListId' where id = $1`, [id])
    expect((await detailsOf(id)).contents.priceListId).toBeNull()
  })

  test('S3-141 moving a deal back and forth makes no second one', async () => {
    const { manager } = app.alpha.people
    const twice = () =>
      app.as(app.alpha, manager.memberId, (w) => createFromDeal(w, dealId, `step 1 ${dealId}`))
    const [first, second] = [await twice(), await twice()]
    expect(first.made).toBe(true)
    expect(second).toEqual({ id: first.id, made: false })
  })

  test('is printed once and for good: its PDF has the digest that was noted', async () => {
    const { id } = await sent()
    const { manager } = app.alpha.people
    const headers = { authorization: `Bearer ${manager.token}` }
    const pdf = await fetch(`${app.base}/api/offers/${id}/pdf`, { headers })
    const bytes = Buffer.from(await pdf.arrayBuffer())
    const { printed } = await detailsOf(id)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(printed!.sha256)
    expect(await (await fetch(`${app.base}/api/offers/${id}/pages`, { headers })).text()).toContain(
      'typst-page',
    )
    const { version } = await detailsOf(id)
    const changed = call(updateOffer, { params: { id }, body: { version, name: 'Other' } }, manager)
    expect(await refusalOf(changed)).toMatchObject({ code: 'offer.not_now' })
    const { contents } = await detailsOf(id)
    const written = call(papers.setOfferContents, { params: { id }, body: { version, ...contents } }, manager)
    expect(await refusalOf(written)).toMatchObject({ code: 'offer.not_now' })
  })

  test('numbers have no gaps: what is refused takes none', async () => {
    const [one, empty, two] = [await make(), await make(), await make()]
    const { version, contents } = await detailsOf(empty)
    const body = { version, ...contents, lines: [] }
    await call(papers.setOfferContents, { params: { id: empty }, body }, app.alpha.people.manager)
    await move(one, 'issue')
    expect(await refusalOf(move(empty, 'issue'))).toMatchObject({
      code: 'offer.incomplete',
      details: { missing: ['offer.lines'] },
    })
    await move(two, 'issue')
    const numbers = await Promise.all(
      [one, two].map(
        async (id) => (await call(getOffer, { params: { id } }, app.alpha.people.manager)).number!,
      ),
    )
    const [first, second] = numbers.map((n) => Number(n.slice(-4)))
    expect(second).toBe(first! + 1)
  })

  test('a discount beyond the limit is approved by somebody else', async () => {
    const { manager, head } = app.alpha.people
    const id = await make()
    const { version, contents } = await detailsOf(id)
    const body = { version, ...contents, discount: { percent: '11' } }
    expect(await call(papers.setOfferContents, { params: { id }, body }, manager)).toMatchObject({
      beyondLimit: true,
      moves: ['ask'],
    })
    expect(await refusalOf(move(id, 'issue'))).toMatchObject({ code: 'offer.not_now' })
    await move(id, 'ask')
    expect(await refusalOf(move(id, 'approve'))).toMatchObject({ code: 'draft.own_review' })
    expect(await refusalOf(move(id, 'return', head))).toMatchObject({ code: 'common.invalid' })
    await move(id, 'approve', head)
    await move(id, 'issue')
    expect((await eventsOf(id)).map((e) => e.type)).toEqual([
      'offer.created',
      'offer.updated',
      'offer.review_asked',
      'offer.approved',
      'offer.issued',
    ])
  })

  test('a new revision takes the place of the one before when it is issued', async () => {
    const { id } = await sent()
    const { id: next } = await call(papers.reviseOffer, { params: { id } }, app.alpha.people.manager)
    expect(await call(papers.reviseOffer, { params: { id } }, app.alpha.people.manager)).toEqual({ id: next })
    await move(next, 'issue')
    const [old, young] = await Promise.all(
      [id, next].map((one) => call(getOffer, { params: { id: one } }, app.alpha.people.manager)),
    )
    expect(old).toMatchObject({ state: 'superseded', revision: 1 })
    expect(young).toMatchObject({ state: 'issued', revision: 2, number: old!.number })
  })
})

test('S3-156 S3-135 offers are counted by the event of their first sending, of whose they are', async () => {
  await make()
  const { id } = await sent()
  await send(id, 'olga@beta.test')
  const { rows } = await app.pool.query<{ member: string }>(
    `select data ->> 'memberId' as member from event where type = 'offer.sent' and record_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ member: app.alpha.people.manager.memberId }])
  const filter = JSON.stringify({
    and: [
      ['dealId', 'in', [dealId]],
      ['state', 'in', ['sent']],
    ],
  })
  const { items } = await call(listOffers, { query: { filter } }, app.alpha.people.manager)
  expect(items.map((o) => o.id)).toEqual([id])
})

test('an offer is mailed with its link and its PDF', async () => {
  const id = await make()
  await move(id, 'issue')
  const { link } = await send(id, 'olga@beta.test')
  await app.runJobs()
  const letter = (await app.mail.listCaught()).find((m) => m.to === 'olga@beta.test')!
  expect(letter.subject).toContain('Коммерческое предложение КП-')
  expect(letter.text).toContain(link)
})

describe('the customer’s link', () => {
  test('shows the pages as they were printed, without scripts, and notes the first look', async () => {
    const { id, link } = await sent()
    const page = await (await fetch(link)).text()
    await fetch(link)
    expect(page).not.toContain('<script')
    expect(page).toContain('lang="ru"')
    expect(page).toContain('/pages#svgView(')
    const svg = await fetch(`${link}/pages`)
    expect(svg.headers.get('content-security-policy')).toContain('sandbox')
    expect((await fetch(`${link}/pdf`)).headers.get('content-type')).toBe('application/pdf')
    expect((await eventsOf(id)).filter((e) => e.type === 'offer.viewed')).toHaveLength(1)
  })

  test('S3-141 takes an acceptance once, with name and address, and moves the deal on', async () => {
    const { id, link } = await sent()
    expect((await answer(link, { say: 'accept', name: '' })).status).toBe(422)
    expect((await answer(link, { say: 'accept', name: 'Ольга Петрова', words: 'Согласны' })).status).toBe(303)
    await answer(link, { say: 'decline', name: 'Ольга Петрова' })
    const offer = await call(getOffer, { params: { id } }, app.alpha.people.manager)
    expect(offer).toMatchObject({ state: 'accepted', answeredBy: 'Ольга Петрова' })
    expect(await stageOf()).toBe(way.stages[1]!.id)
    const { rows } = await app.pool.query('select answered_from from offer where id = $1', [id])
    expect(rows).toMatchObject([{ answered_from: expect.any(String) }])
    expect(await (await fetch(link)).text()).toContain('Принято: Ольга Петрова')
  })

  test('leaves a task where a rule keeps the deal from moving on', async () => {
    const { owner } = app.alpha.people
    const { version, ...head } = await call(getLetterhead, {}, owner)
    const acceptedStages = { [way.id]: way.stages[2]!.id }
    await call(changeLetterhead, { body: { ...head, version, acceptedStages } }, owner)
    const { link } = await sent()
    await answer(link, { say: 'accept', name: 'Ольга' })
    expect(await stageOf()).toBe(way.stages[0]!.id)
    const { rows } = await app.pool.query(`select title from task where subject_id = $1`, [dealId])
    expect(rows).toMatchObject([{ title: expect.stringContaining('Documents') }])
    await call(changeLetterhead, { body: { ...head, version: version + 1 } }, owner)
  })

  test('after the last day takes no acceptance, but the wish for a new offer', async () => {
    const { id, link } = await sent()
    await app.pool.query(`update offer set valid_until = '2020-01-01' where id = $1`, [id])
    expect(await (await fetch(link)).text()).toContain('value="renew"')
    await answer(link, { say: 'accept', name: 'Ольга' })
    expect(await call(getOffer, { params: { id } }, app.alpha.people.manager)).toMatchObject({
      state: 'sent',
    })
    expect((await eventsOf(id)).map((e) => e.type)).toContain('offer.renewal_asked')
    expect((await detailsOf(id)).expired).toBe(true)
  })

  test('carries what both sides say, as text', async () => {
    const { id, link } = await sent()
    await answer(link, { say: 'comment', name: 'Ольга', words: '<b>Когда?</b>' })
    await call(papers.commentOffer, { params: { id }, body: { body: 'Завтра' } }, app.alpha.people.manager)
    const page = await (await fetch(link)).text()
    expect(page).toContain('&lt;b&gt;Когда?&lt;/b&gt;')
    expect(page).toContain('Завтра')
    expect((await detailsOf(id)).comments.map((c) => c.memberId)).toEqual([
      null,
      app.alpha.people.manager.memberId,
    ])
  })

  test('may be taken back, and another one opened', async () => {
    const { id, link } = await sent()
    await call(papers.closeOfferLink, { params: { id } }, app.alpha.people.manager)
    expect((await fetch(link)).status).toBe(404)
    expect((await send(id)).link).not.toBe(new URL(link).pathname)
  })

  test('asks who sends too much to come again later, and keeps what was typed', async () => {
    const { link } = await sent()
    for (let n = 0; n < 20; n++) await answer(link, { say: 'comment', name: 'Robot', words: String(n) })
    const late = await answer(link, { say: 'accept', name: 'Ольга', words: 'Берём' })
    expect(late.status).toBe(429)
    expect(await late.text()).toContain('Берём')
  })
})
