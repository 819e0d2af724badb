import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { getReading } from '#features/reviews/contract.ts'
import { docxOf } from '#test/docx.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createContract, getContract } from './contract.ts'
import { getContractPdf, getRedline, putCounterDraft, reviewContract } from './contract-drafts.ts'
import { editContractText, getContractText, listContractVersions } from './contract-text.ts'
import { textOf } from './rules.ts'
import { plainText } from './text/render.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const manager = () => app.alpha.people.manager
const make = (more: object = {}) =>
  call(
    createContract,
    { body: { name: 'CRM', kind: 'implementation', ourRole: 'customer', ruling: 'en', ...more } },
    manager(),
  )
const read = (id: string, query: object = {}) => call(getContractText, { params: { id }, query }, manager())
/** The contract as it is sent out in plain text. */
const sentOut = async (id: string) =>
  plainText((await read(id)).reads, (number) => `Appendix ${number}.`).text
const sendBack = (id: string, file: string | Uint8Array, name = 'counter.txt') => {
  const body = new FormData()
  body.set('file', new File([file as BlobPart], name))
  return call(putCounterDraft, { params: { id }, body }, manager())
}
const compare = (id: string, from: number, to: number) =>
  call(getRedline, { params: { id }, query: { from, to } }, manager())

test('a draft that comes back unchanged is no change, clause by clause', async () => {
  const { id } = await make()
  const before = await read(id)
  const back = await sendBack(id, await sentOut(id))
  expect(back).toMatchObject({ number: 2, terms: before.terms })
  expect(back.body.clauses.map((c) => c.code)).toEqual(before.body.clauses.map((c) => c.code))
  expect(back.body).toEqual(before.body)
  const { changes } = await compare(id, 1, 2)
  expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([])
  expect(await call(getContract, { params: { id } }, manager())).toMatchObject({ state: 'negotiation' })
})

/** Two stages, one of which takes more than a line of its cell. */
const stages = (locale: 'en' | 'zh' | 'ru') => {
  const said = {
    en: ['Survey of warehouses and shops', 'A report that names every step from order to delivery', 'Launch'],
    zh: ['仓库与门店调研', '写明从下单到交付每一步骤并经双方确认的调研报告', '上线'],
    ru: [
      'Обследование складов и магазинов',
      'Отчёт, в котором назван каждый шаг от заказа до отгрузки',
      'Запуск',
    ],
  }[locale]
  const stage = (name: string, result: string, due: string, minor: number) => ({
    name: { [locale]: name },
    result: { [locale]: result },
    due,
    price: { minor, currency: 'EUR' },
  })
  return [
    stage(said[0]!, said[1]!, '2027-03-31', 12_000_000),
    stage(said[2]!, said[2]!, '2027-05-31', 8_000_000),
  ]
}

test.each(['en', 'zh', 'ru'] as const)(
  'S3-095 a document of Word or a PDF sent out in %s and sent back is the same text',
  async (locale) => {
    const { id } = await make({ ruling: locale })
    const edits = [{ kind: 'term' as const, name: 'price.stages', was: null, is: stages(locale) }]
    await call(editContractText, { params: { id }, body: { edits } }, manager())
    const before = await read(id)
    for (const as of ['docx', 'pdf']) {
      const response = await fetch(`${app.base}/api/contracts/${id}/${as}`, {
        headers: { authorization: `Bearer ${manager().token}` },
      })
      const back = await sendBack(id, new Uint8Array(await response.arrayBuffer()), `sent.${as}`)
      expect(back.locale).toBe(locale)
      expect(back.body).toEqual(before.body)
      expect(back.terms).toEqual(before.terms)
    }
  },
)

test('what they changed is shown word by word, a number they changed is the variable’s value', async () => {
  const { id } = await make()
  const text = await sentOut(id)
  const { terms, body } = await read(id)
  const days = String(terms['payment.days'])
  const clause = body.clauses.find(({ words }) => words.en?.text.includes('{{payment.days}}'))!
  const said = (await read(id)).reads.clauses.find(({ code }) => code === clause.code)!
  const line = said.paragraphs.flatMap((p) => ('runs' in p ? textOf(p.runs) : []))[0]!
  const back = await sendBack(id, text.replace(line, line.replace(days, '45')))
  expect(back.terms['payment.days']).toBe(45)
  const { changes } = await compare(id, 1, 2)
  const changed = changes.filter(({ kind }) => kind !== 'same')
  expect(changed.map(({ code }) => code)).toContain(clause.code)
  expect(changed.find(({ code }) => code === clause.code)!.text).toEqual(
    expect.arrayContaining([
      { kind: 'removed', text: days },
      { kind: 'added', text: '45' },
    ]),
  )
})

test('a draft comes back as a document of Word, and the next words are ours again', async () => {
  const { id } = await make()
  const text = await sentOut(id)
  const more = `${text.trim()}\n\n99. Publicity\nThe Supplier may name the Customer in public.`
  const back = await sendBack(id, await docxOf(more), 'counter.docx')
  const added = back.body.clauses.find(({ words }) => words.en?.text.includes('in public'))!
  expect(added.code).toMatch(/^(publicity|other)/)
  const title = { kind: 'title' as const, locale: 'en' as const, was: back.body.title.en!, is: 'Agreed text' }
  await call(editContractText, { params: { id }, body: { edits: [title] } }, manager())
  const { items } = await call(listContractVersions, { params: { id } }, manager())
  expect(items.map(({ number, origin, fileName }) => [number, origin, fileName])).toEqual([
    [3, 'ours', null],
    [2, 'theirs', 'counter.docx'],
    [1, 'ours', null],
  ])
})

test('a scanned picture in place of a text is refused with what to do, and nothing is changed', async () => {
  const { id } = await make()
  const refused = sendBack(id, Buffer.from('89504e470d0a1a0a', 'hex'), 'scan.png')
  await expect(refused).rejects.toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['file'], code: 'review.scan' }] },
  })
  expect((await call(listContractVersions, { params: { id } }, manager())).items).toHaveLength(1)
})

test('S1-13 a contract is reviewed as it stands, by one review that goes with it', async () => {
  const { id } = await make()
  const review = () => call(reviewContract, { params: { id }, body: {} }, manager())
  const { id: reviewId } = await review()
  const reading = await call(getReading, { params: { id: reviewId } }, manager())
  // Nobody has filled in the price yet.
  expect(reading.findings.length).toBeGreaterThan(0)
  const { reads } = await read(id)
  for (const { code, from, to } of reads.places) {
    const words = reading.text.slice(from, to)
    const { number } = reads.clauses.find((c) => c.code === code)!
    expect(words).toContain(number)
  }
  expect(await review()).toEqual({ id: reviewId })
  expect(await call(getContract, { params: { id } }, manager())).toMatchObject({ reviewId })
})

test('S3-097 it prints as two copies of equal force, in two languages beside each other', async () => {
  const { id } = await make({ beside: 'zh' })
  const pdf = await call(getContractPdf, { params: { id }, query: { copies: 2 } }, manager())
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  const one = await call(getContractPdf, { params: { id }, query: {} }, manager())
  const pages = (file: string) => file.match(/\/Type \/Page\b/g)!.length
  expect(pages(pdf)).toBe(2 * pages(one))
})
