import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createDeal, getDeal, moveDeal, updateDeal } from '#features/deals/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import type { Refusal } from '#kit/errors.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { getOffer } from './contract.ts'
import * as papers from './contract-papers.ts'

let app: TestApp
let stages: string[]
let dealId: string
beforeAll(async () => {
  app = await startApp()
  const body = {
    name: 'Way',
    stages: [
      { name: 'Offer', kind: 'open' as const, probability: 50 },
      { name: 'Signing', kind: 'open' as const, probability: 80 },
      { name: 'Won', kind: 'won' as const, probability: 100 },
    ],
  }
  stages = (await call(createPipeline, { body }, app.alpha.people.owner)).stages.map(({ id }) => id)
})
afterAll(() => app.stop())
beforeEach(async () => {
  const { id: companyId } = await call(createCompany, { body: { name: 'Quokka' } }, manager())
  const body = { name: 'Tyres', source: 'site' as const, stageId: stages[0]!, companyId }
  dealId = (await call(createDeal, { body }, manager())).id
  await setLines('RUB')
})

const manager = () => app.alpha.people.manager
const versionOf = async () => (await call(getDeal, { params: { id: dealId } }, manager())).version
const setLines = async (currency: string) => {
  const lines = [{ name: 'Storage of four wheels', quantity: '4', price: '100' }]
  const body = { version: await versionOf(), currency, mode: 'none' as const, ground: 'law', lines }
  return call(setDealLines, { params: { id: dealId }, body }, manager())
}
const codesOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: unknown) => {
      const { code, details } = error as Refusal
      const issues = details['issues'] as { code: string; params?: object }[] | undefined
      return issues?.map((issue) => [issue.code, issue.params]) ?? [[code, details]]
    },
  )
const detailsOf = (id: string) => call(papers.getOfferDetails, { params: { id } }, manager())
type Move = Parameters<typeof call<typeof papers.moveOffer>>[1]['body']['move']
const move = async (id: string, how: Move, more = {}) => {
  const { version } = await detailsOf(id)
  return call(papers.moveOffer, { params: { id }, body: { version, move: how, ...more } }, manager())
}
const issue = async () => {
  const { id } = await call(papers.makeOffer, { params: { id: dealId } }, manager())
  await move(id, 'issue')
  return id
}
const offer = (id: string) => call(getOffer, { params: { id } }, manager())

test('S3-141 while the customer may accept an offer, its deal keeps the currency; what is withdrawn or expired binds nobody', async () => {
  const id = await issue()
  const { number } = await offer(id)
  const refused = [['deal.offered_currency', { number, currency: 'RUB' }]]
  expect(await codesOf(setLines('CNY'))).toEqual(refused)
  expect(await codesOf(setLines('RUB'))).toEqual([])
  await app.pool.query(`update offer set valid_until = '2020-01-01' where id = $1`, [id])
  expect(await codesOf(setLines('CNY'))).toEqual([])
  expect(await codesOf(setLines('RUB'))).toEqual([])
  await app.pool.query(`update offer set valid_until = null where id = $1`, [id])
  // Without lines the currency is typed with the amount.
  const free = {
    version: await versionOf(),
    currency: 'RUB',
    mode: 'none' as const,
    ground: 'law',
    lines: [],
  }
  await call(setDealLines, { params: { id: dealId }, body: free }, manager())
  const type = async (currency: string) => {
    const body = { version: await versionOf(), amount: { minor: 100, currency } }
    return call(updateDeal, { params: { id: dealId }, body }, manager())
  }
  expect(await codesOf(type('CNY'))).toEqual(refused)
  const values = { amount: { minor: 100, currency: 'CNY' } }
  expect(
    await codesOf(
      call(moveDeal, { params: { id: dealId }, body: { stageId: stages[1]!, values } }, manager()),
    ),
  ).toEqual(refused)
  await move(id, 'withdraw')
  expect(await codesOf(type('CNY'))).toEqual([])
})

const sent = async () => {
  const id = await issue()
  const { version } = await detailsOf(id)
  const { link } = await call(papers.sendOffer, { params: { id }, body: { version, to: null } }, manager())
  return { id, link: app.base + link! }
}
const answer = (link: string, say: string, words = '') =>
  fetch(link, { method: 'POST', body: new URLSearchParams({ say, name: 'Olga', words }), redirect: 'manual' })
const saidOn = async (id: string) => (await detailsOf(id)).comments.map(({ body }) => body)
const wish = 'Всё же хочу принять это предложение.'
const told = async (id: string) =>
  (await call(listNotifications, { query: { limit: 100 } }, manager())).items
    .filter((n) => n.recordId === id)
    .map(({ kind }) => kind)

test('S3-141 declined, then accepted: the answer stands, and its owner is told that they want it after all', async () => {
  const { id, link } = await sent()
  await answer(link, 'decline')
  expect((await answer(link, 'accept')).status).toBe(303)
  expect(await offer(id)).toMatchObject({ state: 'declined' })
  expect(await saidOn(id)).toEqual([wish])
  expect(await (await fetch(link)).text()).toContain(wish)
  expect(await told(id)).toEqual(['commented', 'declined'])
  await answer(link, 'decline')
  expect(await saidOn(id)).toEqual([wish])
})

test('S3-141 accepted twice counts once, also at the same moment; a change of mind is told and changes nothing', async () => {
  const { id, link } = await sent()
  await Promise.all([answer(link, 'accept'), answer(link, 'accept')])
  expect(await offer(id)).toMatchObject({ state: 'accepted' })
  expect([await saidOn(id), await told(id)]).toEqual([[], ['accepted']])
  await answer(link, 'decline', 'Too dear')
  expect(await offer(id)).toMatchObject({ state: 'accepted' })
  expect(await saidOn(id)).toEqual(['Больше не хочу принимать это предложение.\nToo dear'])
})

test('S3-141 a revision that is issued closes the one before it; an acceptance on its page that was still open is told as a wish', async () => {
  const { id, link } = await sent()
  const { id: next } = await call(papers.reviseOffer, { params: { id } }, manager())
  await move(next, 'issue')
  await answer(link, 'accept')
  expect([await offer(id), await offer(next)]).toMatchObject([{ state: 'superseded' }, { state: 'issued' }])
  expect(await saidOn(id)).toEqual([wish])
  expect(await (await fetch(link)).text()).toContain('Это предложение заменено новой редакцией.')
})

test('S3-141 what is accepted while its revision is a draft stands: the revision is not issued over it', async () => {
  const { id, link } = await sent()
  const { id: next } = await call(papers.reviseOffer, { params: { id } }, manager())
  await answer(link, 'accept')
  const { number } = await offer(id)
  expect(await codesOf(move(next, 'issue'))).toEqual([['offer.accepted_before', { number }]])
  expect([await offer(id), await offer(next)]).toMatchObject([{ state: 'accepted' }, { state: 'draft' }])
})

test('S3-141 past its last day it is declined as ever and accepted never; whoever sells may stand by it', async () => {
  const late = async () => {
    const made = await sent()
    await app.pool.query(`update offer set valid_until = '2020-01-01' where id = $1`, [made.id])
    return made
  }
  const one = await late()
  await answer(one.link, 'accept')
  expect(await offer(one.id)).toMatchObject({ state: 'sent' })
  expect(await saidOn(one.id)).toEqual([wish])
  await answer(one.link, 'decline')
  expect(await offer(one.id)).toMatchObject({ state: 'declined' })
  const other = await late()
  await move(other.id, 'accept', { by: 'Olga, by telephone' })
  expect(await offer(other.id)).toMatchObject({ state: 'accepted', answeredBy: 'Olga, by telephone' })
})
