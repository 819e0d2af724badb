import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { companies } from '#features/companies/actions.ts'
import { deals, travellers } from '#features/deals/actions.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { listOffers } from '#features/offers/contract.ts'
import { makeOffer } from '#features/offers/contract-papers.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
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
import { Refusal } from '#kit/errors.ts'
import type { Open } from '#kit/jobs.ts'
import { openArchive } from '#kit/xlsx-zip.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { docxForm, textsOf } from '#test/docx.ts'
import { cancelPrintRun, listPrintRuns, type PrintRun, startPrintRun } from './contract.ts'
import { printAll } from './jobs.ts'

let app: TestApp
let way: Pipeline
beforeAll(async () => {
  app = await startApp()
  const { owner } = app.alpha.people
  const stages = [
    { name: 'Offer', kind: 'open', probability: 50 },
    { name: 'Won', kind: 'won', probability: 100 },
  ]
  way = await app.as(app.alpha, owner.memberId, (w) =>
    pipelines.create(w, PipelineFile.parse({ name: 'Sales', stages }), travellers),
  )
  const { version, ...head } = await call(getLetterhead, {}, owner)
  await call(changeLetterhead, { body: { ...head, version, name: 'Alpha', discountLimit: 10 } }, owner)
})
afterAll(() => app.stop())

let manager: Person
beforeEach(() => {
  manager = app.alpha.people.manager
})

const line = {
  name: 'Shelf',
  quantity: '2',
  price: '100',
  tax: { category: 'standard' as const, rate: '20' },
}
const dealOf = async (lines: object[] = [line], phone: string | null = null, country = 'GB') => {
  const { id, version } = await app.as(app.alpha, manager.memberId, async (w) => {
    const company = await companies.create(w, {
      name: 'Beta',
      country,
      ownerId: manager.memberId,
      ...(phone && { phones: [phone] }),
    })
    return deals.create(w, {
      name: 'Storage: "north"',
      stageId: way.stages[0]!.id,
      source: 'site',
      companyId: company.id,
    })
  })
  const body = { version, currency: 'GBP', mode: 'added' as const, lines: lines as [typeof line] }
  await call(setDealLines, { params: { id }, body }, manager)
  return id
}
const order = async (
  ids: string[],
  more: { noun?: 'deal' | 'offer'; templateId?: string; format?: 'docx' } = {},
) => (await call(startPrintRun, { body: { noun: 'deal', ids, ...more } }, manager)).id
const runOf = async (id: string): Promise<PrintRun> =>
  (await call(listPrintRuns, {}, manager)).items.find((run) => run.id === id)!
const offersOf = async (dealId: string) => {
  const filter = JSON.stringify({ and: [['dealId', 'in', [dealId]]] })
  return (await call(listOffers, { query: { filter } }, manager)).items
}
const zipOf = (id: string, { token } = manager) =>
  fetch(`${app.base}/api/print-runs/${id}/zip`, { headers: { authorization: `Bearer ${token}` } })
const opened: Open = (run) => app.as(app.alpha, manager.memberId, run)

test('S2-11 of each chosen deal an offer is made and printed; what cannot be is named with its reason', async () => {
  const [good, empty, dear] = [
    await dealOf(),
    await dealOf([]),
    await dealOf([{ ...line, discount: { percent: '11' } }]),
  ]
  const id = await order([good, empty, dear, good])
  expect(await runOf(id)).toMatchObject({ state: 'queued', total: 3, made: 0 })
  await app.runJobs()
  const run = await runOf(id)
  expect(run).toMatchObject({ state: 'done', made: 1, failed: 2 })
  expect(run.failures).toEqual([
    expect.objectContaining({
      recordId: empty,
      code: 'offer.incomplete',
      details: { missing: ['offer.lines'] },
    }),
    expect.objectContaining({ recordId: dear, code: 'offer.needs_approval' }),
  ])
  const [offer] = await offersOf(good)
  expect(offer).toMatchObject({ state: 'issued', locale: 'en' })
  expect([await offersOf(empty), await offersOf(dear)]).toEqual([[], []])

  const reply = await zipOf(id)
  expect(reply.headers.get('content-type')).toBe('application/zip')
  const zip = await openArchive({ bytes: new Uint8Array(await reply.arrayBuffer()) })
  const read = async (name: string) => Buffer.concat(await Array.fromAsync(zip.read(name))).toString('utf8')
  expect((await read(`${offer!.number} Storage- -north-.pdf`)).slice(0, 5)).toBe('%PDF-')
  const table = await read('Not made.csv')
  expect(table).toMatch(/Missing: .*\(offer\.lines\)/)
  expect(table).toContain('approval')
  zip.close()
})

test('S2-11 a variable without a value is named before anything is made', async () => {
  const body = {
    kind: 'offer' as const,
    name: 'Strict',
    locale: 'ru' as const,
    source: '= #offer.title #buyer.taxId',
  }
  const template = await call(createTemplate, { body }, app.alpha.people.owner)
  const deal = await dealOf()
  const id = await order([deal], { templateId: template.id })
  await app.runJobs()
  expect((await runOf(id)).failures).toMatchObject([{ details: { missing: ['buyer.taxId'] } }])
  expect(await offersOf(deal)).toEqual([])
})

test('drafts are issued with the template of the order; what is issued already is only put to the others', async () => {
  const deal = await dealOf()
  const offer = await call(makeOffer, { params: { id: deal } }, manager)
  const body = {
    kind: 'offer' as const,
    name: 'Plain',
    locale: 'zh' as const,
    source: '= #offer.title #offer.number',
  }
  const template = await call(createTemplate, { body }, app.alpha.people.owner)
  await order([offer.id], { noun: 'offer', templateId: template.id })
  await app.runJobs()
  const [issued] = await offersOf(deal)
  expect(issued).toMatchObject({ state: 'issued', locale: 'zh', templateId: template.id })
  const again = await order([offer.id], { noun: 'offer' })
  await app.runJobs()
  expect(await runOf(again)).toMatchObject({ state: 'done', made: 1 })
  expect(await offersOf(deal)).toEqual([issued])
})

test('S3-141 S2-11 offers come as documents of Word where there is a template; what has none is named and not issued', async () => {
  const { owner } = app.alpha.people
  const file = await call(sendDocx, { body: docxForm(await readyDocx('en')) }, owner)
  const body = { kind: 'offer' as const, name: 'Word', locale: 'en' as const, fileId: file.id }
  const template = await call(createTemplate, { body }, owner)
  const [english, chinese] = [await dealOf(), await dealOf([line], null, 'CN')]
  const id = await order([english, chinese], { format: 'docx' })
  await app.runJobs()
  const run = await runOf(id)
  expect(run).toMatchObject({ state: 'done', format: 'docx', made: 1, failed: 1 })
  expect(run.failures).toMatchObject([{ recordId: chinese, code: 'print_run.no_docx' }])
  expect(await offersOf(chinese)).toEqual([])
  const [offer] = await offersOf(english)
  const zip = await openArchive({ bytes: new Uint8Array(await (await zipOf(id)).arrayBuffer()) })
  expect(zip.names()).toEqual([`${offer!.number} Storage- -north-.docx`, 'Not made.csv'])
  const bytes = Buffer.concat(await Array.fromAsync(zip.read(zip.names()[0]!)))
  zip.close()
  expect((await textsOf(bytes)).join('\n')).toContain(offer!.number!)

  // With a template named, everybody gets its language; it is to be of the order's format.
  const again = await order([chinese], { format: 'docx', templateId: template.id })
  await app.runJobs()
  expect(await runOf(again)).toMatchObject({ made: 1, failed: 0 })
  expect(await offersOf(chinese)).toMatchObject([{ locale: 'en', docxTemplateId: template.id }])
  const wrong: unknown = await order([english], { templateId: template.id }).catch((e: unknown) => e)
  expect(wrong instanceof Refusal && wrong.details).toMatchObject({ issues: [{ code: 'ref.unknown' }] })
  await call(removeTemplate, { params: { id: template.id } }, owner)
})

test('after a crash it goes on with what waits, and makes nothing twice', async () => {
  const ids = [await dealOf(), await dealOf(), await dealOf()]
  const id = await order(ids)
  let parts = 0
  // The worker dies when the first offer has its number and is printed, before that is kept.
  const dying: Open = async (run) => {
    if (++parts > 3) throw new Error('the worker died')
    return opened(run)
  }
  await expect(printAll.long(dying, { runId: id }, new AbortController().signal)).rejects.toThrow('died')
  expect((await runOf(id)).state).toBe('running')
  await Promise.all([
    printAll.long(opened, { runId: id }, new AbortController().signal),
    printAll.long(opened, { runId: id }, new AbortController().signal),
  ])
  expect(await runOf(id)).toMatchObject({ state: 'done', made: 3, failed: 0 })
  const made = (await Promise.all(ids.map(offersOf))).flat()
  expect(made.map((o) => o.state)).toEqual(['issued', 'issued', 'issued'])
  const places = made.map((o) => Number(o.number!.slice(-4))).toSorted((a, b) => a - b)
  expect(places[2]! - places[0]!).toBe(2)
  await app.runJobs()
})

test('an order is cancelled; what is printed stays', async () => {
  const id = await order([await dealOf(), await dealOf()])
  await call(cancelPrintRun, { params: { id } }, manager)
  await app.runJobs()
  expect(await runOf(id)).toMatchObject({ state: 'cancelled', made: 0, failed: 0 })
})

test('an order is seen by whoever gave it, and takes only what they see', async () => {
  const id = await order([await dealOf()])
  const { head } = app.alpha.people
  expect((await call(listPrintRuns, {}, head)).items).toEqual([])
  expect((await zipOf(id, head)).status).toBe(404)
  const foreign = await app.as(app.beta, app.beta.people.owner.memberId, (w) =>
    companies.create(w, { name: 'Elsewhere' }),
  )
  const error: unknown = await order([foreign.id]).catch((e: unknown) => e)
  expect(error instanceof Refusal && error.code).toBe('common.invalid')
})
