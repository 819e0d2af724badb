import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { createContract, getContract, listContracts, updateContract } from './contract.ts'
import {
  editContractText,
  fixContractVersion,
  getContractText,
  listContractVersions,
  type Text,
} from './contract-text.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const make = (more: object = {}) =>
  call(
    createContract,
    { body: { name: 'Implementation', kind: 'implementation', ourRole: 'customer', ruling: 'en', ...more } },
    people().manager,
  )
const read = (id: string, query: { locale?: 'en' | 'zh' | 'ru'; version?: number } = {}) =>
  call(getContractText, { params: { id }, query }, people().manager)
const edit = (id: string, edits: unknown[], by = people().manager) =>
  call(editContractText, { params: { id }, body: { edits: edits as never } }, by)
const clauseOf = (text: Text, code: string) => text.body.clauses.find((c) => c.code === code)!

test('S2-11 a contract begins as the ready-made text of its kind, in three languages', async () => {
  const { id, number, state } = await make()
  expect({ number, state }).toEqual({ number: expect.stringMatching(/^\d{4}-\d{3}$/), state: 'draft' })
  const text = await read(id)
  expect(text).toMatchObject({
    number: 1,
    fixedAt: null,
    locale: 'en',
    languages: ['en', 'zh', 'ru'],
    open: true,
  })
  expect(text.body.clauses.length).toBeGreaterThan(20)
  expect((await read(id, { locale: 'zh' })).reads.title).toMatch(/\p{Script=Han}/u)
})

test('S2-07 S2-09 what the text says of price and term is what the list shows, and cannot differ', async () => {
  const { id } = await make()
  const price = { minor: 450_000_00, currency: 'RUB' }
  await edit(id, [
    { kind: 'term', name: 'price', was: null, is: price },
    { kind: 'term', name: 'term.start', was: null, is: '2027-01-10' },
    { kind: 'term', name: 'term.end', was: null, is: '2027-12-31' },
  ])
  expect(await call(getContract, { params: { id } }, people().manager)).toMatchObject({
    amount: price,
    startsOn: '2027-01-10',
    endsOn: '2027-12-31',
  })
  const late = edit(id, [{ kind: 'term', name: 'term.end', was: '2027-12-31', is: '2026-12-31' }])
  expect(await refusalOf(late)).toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['terms', 'term.end'], code: 'contract.ends_before' }] },
  })
  const by = JSON.stringify({ and: [['endsOn', 'on', '2027-12-31']] })
  const { items } = await call(listContracts, { query: { filter: by } }, people().manager)
  expect(items.map((c) => c.id)).toEqual([id])
})

test('two people may write two clauses at once; of one clause the second is shown what it is now', async () => {
  const { id } = await make()
  const before = await read(id)
  const [one, two] = before.body.clauses.filter(({ words }) => words.en?.text)
  const write = (clause: typeof one, text: string) => ({
    kind: 'write',
    code: clause!.code,
    locale: 'en',
    was: clause!.words.en,
    is: { heading: '', text },
  })
  await edit(id, [write(one, 'First')])
  await edit(id, [write(two, 'Second')], people().head)
  const refused = await refusalOf(edit(id, [write(one, 'Third')], people().head))
  expect(refused).toMatchObject({ code: 'common.stale', details: { edit: { code: one!.code } } })
  const current = refused.details['current'] as Text
  expect(clauseOf(current, one!.code).words.en!.text).toBe('First')
  expect(clauseOf(await read(id), two!.code).words.en!.text).toBe('Second')
})

test('a version that is fixed never changes: what is written next is a new one', async () => {
  const { id } = await make()
  const { clauses } = (await read(id)).body
  const clause = clauses.find(({ words }) => words.en?.text)!
  const fixed = await call(
    fixContractVersion,
    { params: { id }, body: { note: 'To the other side' } },
    people().manager,
  )
  expect(fixed).toMatchObject({ number: 1, note: 'To the other side' })
  const twice = call(fixContractVersion, { params: { id }, body: {} }, people().manager)
  expect(await refusalOf(twice)).toMatchObject({ code: 'contract.unchanged' })
  const is = { heading: '', text: 'Written later' }
  const after = await edit(id, [{ kind: 'write', code: clause.code, locale: 'en', was: clause.words.en, is }])
  expect(after).toMatchObject({ number: 2, fixedAt: null })
  expect(clauseOf(await read(id, { version: 1 }), clause.code)).toEqual(clause)
  const { items } = await call(listContractVersions, { params: { id } }, people().manager)
  expect(items.map(({ number, fixedAt }) => [number, fixedAt !== null])).toEqual([
    [2, false],
    [1, true],
  ])
})

test('a fixed version keeps what the parties said of themselves then', async () => {
  const { id, version } = await make({ number: 'A-1' })
  await call(fixContractVersion, { params: { id }, body: {} }, people().manager)
  const { version: now } = await call(getContract, { params: { id } }, people().manager)
  expect(now).toBeGreaterThanOrEqual(version)
  await call(updateContract, { params: { id }, body: { version: now, number: 'B-2' } }, people().manager)
  expect((await read(id)).facts['contract.number']).toBe('A-1')
})

test('the language beside is another than the one that rules', async () => {
  expect(await refusalOf(make({ beside: 'en' }))).toMatchObject({
    details: { issues: [{ path: ['beside'], code: 'contract.same_language' }] },
  })
})
