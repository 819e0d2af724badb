import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { getReading } from '#features/reviews/contract.ts'
import { createContract } from '../contract.ts'
import { reviewContract } from '../contract-drafts.ts'
import { editContractText } from '../contract-text.ts'
import { addWording, changeWording, hideWording, listWordings, removeWording } from './contract-wordings.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const about = { type: 'payment', locale: 'en', side: 'customer', rank: 'preferred' } as const
const add = (words: string, more: object = {}) =>
  call(addWording, { body: { ...about, words, ...more } }, owner())
const library = async (type = 'payment', by = owner()) =>
  (await call(listWordings, { query: { locale: 'en' } }, by)).items.find((one) => one.type === type)
    ?.wordings ?? []
const preferred = async () =>
  (await library())
    .filter(({ side, rank, hidden }) => side === 'customer' && rank === 'preferred' && !hidden)
    .map(({ words }) => words)

test('S2-11 own wordings stand before the ready-made one, are changed, moved and removed; the ready-made one is hidden', async () => {
  const [ready] = await preferred()
  const first = await add('First.')
  const second = await add('Second within {{payment.days}} days.')
  await add('In between.', { place: 1 })
  expect(await preferred()).toEqual(['First.', 'In between.', second.words, ready])

  const moved = { version: second.version, place: 0, words: 'Now first.' }
  await call(changeWording, { params: { id: second.id! }, body: moved }, owner())
  expect(await preferred()).toEqual(['Now first.', 'First.', 'In between.', ready])
  const again = call(changeWording, { params: { id: second.id! }, body: moved }, owner())
  expect((await refusalOf(again)).code).toBe('common.stale')

  await call(hideWording, { body: { ...about, hidden: true } }, owner())
  await call(hideWording, { body: { ...about, hidden: true } }, owner())
  await call(removeWording, { params: { id: first.id! } }, owner())
  expect(await preferred()).toEqual(['Now first.', 'In between.'])
  await call(hideWording, { body: { ...about, hidden: false } }, owner())
  expect(await preferred()).toEqual(['Now first.', 'In between.', ready])

  // Nobody else's library knows of it, and whoever may only read changes nothing.
  expect((await library('payment', app.beta.people.owner)).every(({ id }) => id === null)).toBe(true)
  const forbidden = call(addWording, { body: { ...about, words: 'Mine.' } }, app.alpha.people.manager)
  expect((await refusalOf(forbidden)).code).toBe('auth.forbidden')
})

test('a matter without ready words takes own ones, and words that name an unknown variable are refused', async () => {
  expect(await library('insurance')).toEqual([])
  await add('The Supplier is insured.', { type: 'insurance' })
  expect((await library('insurance')).map(({ words }) => words)).toEqual(['The Supplier is insured.'])
  expect((await refusalOf(add('{{nonsense}}'))).details['issues']).toMatchObject([
    { path: ['words'], code: 'contract.variable', params: { name: 'nonsense' } },
  ])
})

test('the review finds words the house does not sign, and proposes what it asks for first', async () => {
  await add('The {{price}} is due on the first working day', { rank: 'unacceptable' })
  await add('The parties keep it secret for {{confidentiality.months}} months.', { type: 'confidentiality' })
  const { id } = await call(
    createContract,
    { body: { name: 'Bare', kind: 'other', ourRole: 'customer', ruling: 'en' } },
    owner(),
  )
  const words = {
    heading: 'Payment',
    text: 'The  EUR 5,000.00 is due\non the First working day after signing.',
  }
  const clauses = [{ code: 'payment', depth: 1, words: { en: words } }]
  const body = { edits: [{ kind: 'add' as const, after: null, clauses }] }
  await call(editContractText, { params: { id }, body }, owner())
  const review = await call(reviewContract, { params: { id }, body: {} }, owner())
  const { text, findings } = await call(getReading, { params: { id: review.id } }, owner())
  const found = findings.filter(({ rule }) => rule === 'house_unacceptable')
  expect(found).toMatchObject([{ severity: 'warning', values: { type: 'payment' }, wording: 'Now first.' }])
  expect(text.slice(found[0]!.from!, found[0]!.to!)).toBe(
    'The  EUR 5,000.00 is due\non the First working day',
  )
  const missing = findings.find(
    ({ rule, values }) => rule === 'missing_clause' && values['type'] === 'confidentiality',
  )
  expect(missing?.wording).toBe('The parties keep it secret for __________ months.')
})
