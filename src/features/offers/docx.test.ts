import { afterAll, beforeAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { companies } from '#features/companies/actions.ts'
import { deals, travellers } from '#features/deals/actions.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import { PipelineFile } from '#features/pipelines/contract-file.ts'
import {
  changeLetterhead,
  createTemplate,
  getLetterhead,
  removeTemplate,
} from '#features/templates/contract.ts'
import { sendDocx } from '#features/templates/contract-docx.ts'
import { readyDocx } from '#features/templates/ready/offer-docx.ts'
import { call } from '#kit/client.ts'
import type { Issue } from '#kit/errors.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { docxForm, textsOf } from '#test/docx.ts'
import { refusalOf } from '#test/refusal.ts'
import { getOffer, updateOffer } from './contract.ts'
import * as papers from './contract-papers.ts'

let app: TestApp
let stageId: string
let templateId: string
beforeAll(async () => {
  app = await startApp()
  const { owner } = app.alpha.people
  const stages = [
    { name: 'Offer', kind: 'open', probability: 50 },
    { name: 'Won', kind: 'won', probability: 100 },
  ]
  const way = await app.as(app.alpha, owner.memberId, (w) =>
    pipelines.create(w, PipelineFile.parse({ name: 'Sales', stages }), travellers),
  )
  stageId = way.stages[0]!.id
  const { version, ...head } = await call(getLetterhead, {}, owner)
  await call(changeLetterhead, { body: { ...head, version, name: 'ООО «Альфа»' } }, owner)
  const { id: fileId } = await call(sendDocx, { body: docxForm(await readyDocx('ru'), 'КП.docx') }, owner)
  const body = { kind: 'offer' as const, name: 'Word', locale: 'ru' as const, fileId }
  templateId = (await call(createTemplate, { body }, owner)).id
})
afterAll(() => app.stop())

const line = {
  productId: null,
  quantity: '2',
  price: '1234.5',
  unit: null,
  discount: null,
  tax: { category: 'standard' as const, rate: '20' },
}
/** An offer to a company by this name, in Russian, of two lines. */
const made = async (name: string): Promise<string> => {
  const { manager } = app.alpha.people
  const dealId = await app.as(app.alpha, manager.memberId, async (w) => {
    const company = await companies.create(w, { name, country: 'RU', ownerId: manager.memberId })
    return (await deals.create(w, { name: 'Хранение', stageId, source: 'site', companyId: company.id })).id
  })
  const { id } = await call(papers.makeOffer, { params: { id: dealId } }, manager)
  const lines = [
    { ...line, name },
    { ...line, name: 'Ящик' },
  ]
  const body = {
    version: 1,
    currency: 'RUB',
    mode: 'added' as const,
    ground: null,
    priceListId: null,
    lines,
    discount: null,
  }
  await call(papers.setOfferContents, { params: { id }, body }, manager)
  return id
}
const issue = async (id: string) => {
  const { manager } = app.alpha.people
  const { version } = await call(papers.getOfferDetails, { params: { id } }, manager)
  return call(papers.moveOffer, { params: { id }, body: { version, move: 'issue' } }, manager)
}
const answer = (id: string, who = app.alpha.people.manager) =>
  fetch(`${app.base}/api/offers/${id}/docx`, { headers: { authorization: `Bearer ${who.token}` } })
const written = async (id: string) => new Uint8Array(await (await answer(id)).arrayBuffer())

test('S3-141 S2-11 an offer is written with the document of its customer’s language, and kept as it was issued', async () => {
  const { manager } = app.alpha.people
  const id = await made('Бета')
  expect(await call(getOffer, { params: { id } }, manager)).toMatchObject({
    locale: 'ru',
    docxTemplateId: templateId,
  })
  const draft = await textsOf(await written(id))
  expect(draft).toEqual(expect.arrayContaining(['1\u00a0234,50', '2\u00a0469,00', 'Ящик']))
  expect(await issue(id)).toMatchObject({ docx: true })
  const reply = await answer(id)
  expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''.*-0001\.docx$/)
  const issued = new Uint8Array(await reply.arrayBuffer())
  const text = await textsOf(issued)
  expect(text.some((one) => one.includes('Пять тысяч девятьсот двадцать пять рублей 60 копеек'))).toBe(true)
  expect(text.join('')).not.toMatch(/[{}]/)
  // The company is called otherwise afterwards; what was issued stays to the byte.
  await app.pool.query(`update company set name = 'Гамма' where name = 'Бета'`)
  expect(Buffer.from(await written(id)).equals(Buffer.from(issued))).toBe(true)
})

test('S2-11 a name without a value is told before it is written, shown or issued', async () => {
  const { manager } = app.alpha.people
  const id = await made('Дельта')
  await app.pool.query(`update offer set name = '' where id = $1`, [id])
  expect((await call(papers.previewOffer, { params: { id }, body: {} }, manager)).missing).toEqual([
    'offer.title',
  ])
  expect((await answer(id)).status).toBe(409)
  expect(await refusalOf(issue(id))).toMatchObject({
    code: 'offer.incomplete',
    details: { missing: ['offer.title'] },
  })
})

test('an offer without such a template has no document, and takes templates only for what they are', async () => {
  const { owner, manager } = app.alpha.people
  const id = await made('Эпсилон')
  const typst = await call(createTemplate, { body: { kind: 'offer', name: 'Ours', locale: 'ru' } }, owner)
  const change = async (fields: object) => {
    const { version } = await call(getOffer, { params: { id } }, manager)
    return call(updateOffer, { params: { id }, body: { version, ...fields } }, manager)
  }
  for (const wrong of [{ docxTemplateId: typst.id }, { templateId }])
    expect(await refusalOf(change(wrong))).toMatchObject({
      details: { issues: [{ path: Object.keys(wrong), code: 'ref.unknown' } satisfies Issue] },
    })
  await change({ docxTemplateId: null })
  expect((await answer(id)).status).toBe(404)
  expect(await issue(id)).toMatchObject({ docx: false })
  expect((await answer(id)).status).toBe(404)
  expect((await answer(id, app.beta.people.owner)).status).toBe(404)
})

test('an offer outlives its template: it keeps its document, and is revised without one', async () => {
  const { owner, manager } = app.alpha.people
  const { id: fileId } = await call(sendDocx, { body: docxForm(await readyDocx('ru')) }, owner)
  const body = { kind: 'offer' as const, name: 'A', locale: 'ru' as const, fileId }
  const template = await call(createTemplate, { body }, owner)
  const id = await made('Зета')
  expect(await call(getOffer, { params: { id } }, manager)).toMatchObject({ docxTemplateId: template.id })
  await issue(id)
  await call(removeTemplate, { params: { id: template.id } }, owner)
  expect((await answer(id)).status).toBe(200)
  const { id: revised } = await call(papers.reviseOffer, { params: { id } }, manager)
  expect(await call(getOffer, { params: { id: revised } }, manager)).toMatchObject({ docxTemplateId: null })
  expect((await answer(revised)).status).toBe(404)
})

test('S2-11 names are words and nothing else, whatever they hold', async () => {
  const nasty = fc.constantFrom(
    '</w:t><w:t>',
    '{offer.total}',
    '&lt;b&gt; & "q"',
    "$& $' ]]>",
    '{#offer.lines}',
    'ЗАО ‮«Ы» 公司',
  )
  await fc.assert(
    fc.asyncProperty(nasty, fc.string({ minLength: 1, maxLength: 40 }), async (evil, more) => {
      const name = `${evil} ${more}`.replaceAll(/\p{Cc}/gu, ' ').trim()
      const text = await textsOf(await written(await made(name)))
      expect(text.filter((one) => one === name)).toEqual([name])
    }),
    { numRuns: 12 },
  )
})
