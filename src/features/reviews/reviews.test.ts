import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getTimeline } from '#features/events/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import {
  createReview,
  decide,
  getReading,
  getReview,
  type Profile,
  putText,
  readAgain,
  type Reading,
  removeReview,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const sample = (name: string) => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8')
const make = (profile: Profile = 'implementation') =>
  call(createReview, { body: { name: 'Draft', side: 'customer', profile } }, people().manager)
const form = (text: string | Uint8Array, name = 'draft.txt') => {
  const body = new FormData()
  body.set('file', new File([text as BlobPart], name))
  return body
}
const send = (id: string, text: string | Uint8Array, name?: string) =>
  call(putText, { params: { id }, body: form(text, name) }, people().manager)
const reading = (id: string) => call(getReading, { params: { id } }, people().manager)
const openCount = ({ findings }: Reading, severity: string) =>
  findings.filter((f) => f.severity === severity && f.decision === null).length

test.each([
  ['development-ru', 'ru'],
  ['licence-zh', 'zh'],
  ['service-en', 'en'],
])('S1-13 %s is read into clauses, and what is found is counted', async (name, language) => {
  const { id } = await make()
  expect(await reading(id)).toMatchObject({ text: '', clauses: [], findings: [] })
  const read = await send(id, sample(name))
  expect(read.text).toBe(sample(name))
  expect(read.clauses.length).toBeGreaterThan(10)
  expect(read.findings.length).toBeGreaterThan(3)
  for (const { from, to } of read.findings)
    if (from !== null && to !== null) expect(read.text.slice(from, to).trim()).not.toBe('')
  expect(await call(getReview, { params: { id } }, people().manager)).toMatchObject({
    language,
    errors: openCount(read, 'error'),
    warnings: openCount(read, 'warning'),
    hints: openCount(read, 'hint'),
  })
})

test('S2-16 a decision is kept with its reason, told on the timeline, taken back, and holds when the text comes again', async () => {
  const { id } = await make()
  const read = await send(id, sample('development-ru'))
  const finding = read.findings.find((f) => f.severity === 'error')!
  const put = (decision: 'waived' | 'accepted' | null, words: string | null = null) =>
    call(decide, { params: { id: finding.id }, body: { decision, words } }, people().manager)
  await expect(put('waived')).rejects.toMatchObject({ code: 'common.invalid' })
  expect(await put('waived', 'small contract')).toMatchObject({ decision: 'waived', words: 'small contract' })
  const errors = openCount(read, 'error') - 1
  expect(await call(getReview, { params: { id } }, people().manager)).toMatchObject({ errors })

  const again = await send(id, `${sample('development-ru')}\n`)
  const same = again.findings.filter((f) => f.decision !== null)
  expect(same).toMatchObject([{ rule: finding.rule, values: finding.values, words: 'small contract' }])
  expect(await call(getReview, { params: { id } }, people().manager)).toMatchObject({ errors })

  const taken = await call(
    decide,
    { params: { id: same[0]!.id }, body: { decision: null, words: null } },
    people().manager,
  )
  expect(taken).toMatchObject({ decision: null, words: null, decidedBy: null })
  const { items } = await call(getTimeline, { query: { noun: 'review', id, limit: 50 } }, people().manager)
  expect(items.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['review.read', 'review.decided', 'review.reopened']),
  )
})

test('S2-02 what the profile asks for is told with its clauses, and what was not found stays waived once somebody said where it stands', async () => {
  const { id } = await make()
  const read = await send(id, sample('service-en'))
  const numbers = (type: string) =>
    read.covers.find((c) => c.type === type)?.clauses.map((place) => read.clauses[place]!.number)
  expect(numbers('payment')).toContain('4.1')
  const missing = (r: Reading) =>
    r.findings.filter((f) => f.rule === 'missing_clause').map((f) => f.values['type'])
  expect(missing(read)).toEqual(read.covers.filter((c) => c.clauses.length === 0).map((c) => c.type))

  const finding = read.findings.find((f) => f.rule === 'missing_clause' && f.clause !== null)!
  const body = { decision: 'waived', words: `clause ${read.clauses[finding.clause!]!.number}` } as const
  await call(decide, { params: { id: finding.id }, body }, people().manager)
  const renumbered = await send(id, sample('service-en').replaceAll('2.2', '2.3'))
  expect(renumbered.findings.find((f) => f.values['type'] === finding.values['type'])).toMatchObject(body)
})

test('another profile asks other things of the same text', async () => {
  const { id } = await make('elements')
  await send(id, sample('service-en'))
  const body = { side: 'customer', profile: 'implementation' } as const
  const other = await call(readAgain, { params: { id }, body }, people().manager)
  const rules = (r: Reading) => JSON.stringify(r.findings.map(({ rule, values }) => [rule, values]))
  expect(rules(other)).not.toBe(rules(await send((await make('elements')).id, sample('service-en'))))
  expect(await call(getReview, { params: { id } }, people().manager)).toMatchObject(body)
})

test('what holds no words is refused with the remedy, and the text before it stays', async () => {
  const { id } = await make()
  await send(id, 'Agreement. 1. The Supplier delivers.')
  for (const [bytes, name] of [
    [new Uint8Array(), 'empty.txt'],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'scan.pdf'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'scan.png'],
  ] as const)
    await expect(send(id, bytes, name)).rejects.toMatchObject({ details: { issues: [{ path: ['file'] }] } })
  expect((await reading(id)).text).toContain('The Supplier delivers')
})

test('old encodings are read as what they are', async () => {
  const { id } = await make()
  const words = 'Договор поставки. 1. Исполнитель обязуется оказать услуги своевременно и в полном объёме.'
  const bytes = Uint8Array.from(words, (c) => {
    const code = c.charCodeAt(0)
    if (c === 'ё') return 0xb8
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
  expect((await send(id, bytes)).text).toBe(words)
})

test('nobody changes what is not theirs, nor what is in the bin', async () => {
  const { id } = await make()
  await send(id, sample('service-en'))
  const [finding] = (await reading(id)).findings
  const params = { id: finding!.id }
  const body = { decision: 'accepted', words: null } as const
  await expect(call(decide, { params, body }, people().storekeeper)).rejects.toMatchObject({
    code: 'auth.forbidden',
  })
  await expect(call(getReading, { params: { id } }, app.beta.people.owner)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  await call(removeReview, { params: { id }, query: {} }, people().manager)
  await expect(call(decide, { params, body }, people().manager)).rejects.toMatchObject({
    code: 'common.not_found',
  })
})
