import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { beginAmendment } from '#features/contracts/amendments/contract-amendments.ts'
import { draftContract, setRoutes, signBoth } from '#features/contracts/agreement/agreement-fixture.ts'
import { getAgreement, moveContract } from '#features/contracts/agreement/contract-agreement.ts'
import { createContract, updateContract } from '#features/contracts/contract.ts'
import { editContractText, getContractText } from '#features/contracts/contract-text.ts'
import { getTimeline } from '#features/events/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import type { Issue } from '#kit/errors.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  type ContractSet,
  getContractSet,
  joinContractSet,
  leaveContractSet,
  makeNextContract,
  waiveDifference,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager
const make = async (kind: 'licence' | 'implementation' | 'other', more: object = {}, by: Caller = me()) =>
  (
    await call(
      createContract,
      { body: { name: 'Shelving', kind, ourRole: 'customer', ruling: 'en', ...more } },
      by,
    )
  ).id
const write = (id: string, terms: Record<string, unknown>) =>
  call(
    editContractText,
    {
      params: { id },
      body: {
        edits: Object.entries(terms).map(([name, is]) => ({ kind: 'term', name, was: null, is })) as never,
      },
    },
    me(),
  )
const join = (id: string, contractId: string, by: Caller = me()) =>
  call(joinContractSet, { params: { id }, body: { contractId } }, by)
const set = (id: string, by: Caller = me()) => call(getContractSet, { params: { id } }, by)
const differing = ({ lines }: ContractSet) => lines.filter(({ agrees }) => !agrees).map(({ term }) => term)
const lineOf = ({ lines }: ContractSet, term: string) => lines.find((line) => line.term === term)!
const refused = async (asked: Promise<unknown>) => {
  const { code, details } = await refusalOf(asked)
  return [code, ...((details['issues'] ?? []) as Issue[]).map((issue) => issue.code)]
}
const rule = async (id: string, ruling: 'ru' | 'zh') => {
  const { version } = (await set(id)).parts.find((part) => part.id === id)!
  await call(updateContract, { params: { id }, body: { version, ruling } }, me())
}
const obstacles = async (id: string) =>
  (await call(getAgreement, { params: { id } }, me())).obstacles.filter(({ kind }) => kind === 'differing')

test('S0-07 licence and implementation are held against each other, and what differs stands in the way of signing both', async () => {
  const { id: companyId } = await call(createCompany, { body: { name: 'Northern Shelves' } }, me())
  const [licence, work] = [await make('licence', { companyId }), await make('implementation')]
  await write(licence, { 'closing.law': { en: 'Finland' }, 'term.start': '2027-05-01' })
  await write(work, { 'closing.law': { en: 'Norway' }, 'term.end': '2027-03-31' })
  expect((await set(licence)).parts.map(({ id }) => id)).toEqual([licence])
  const joined = await join(licence, work)
  expect(joined.parts.map(({ id }) => id)).toEqual([licence, work])
  expect(differing(joined)).toEqual(['licence', 'law'])
  expect(await set(work)).toEqual(joined)
  for (const id of [licence, work])
    expect(await obstacles(id)).toEqual([{ kind: 'differing', of: 'must', clause: null, count: 2 }])

  // What is offered is an edit of the other contract's text, or of its record, as it is.
  const law = lineOf(joined, 'law').takeovers.find(({ into }) => into === work)!
  expect(law).toMatchObject({ from: licence, was: { en: 'Norway' }, is: { en: 'Finland' } })
  await call(
    editContractText,
    { params: { id: work }, body: { edits: [{ kind: 'term', name: law.name, was: law.was, is: law.is }] } },
    me(),
  )
  const company = lineOf(joined, 'company').takeovers[0]!
  expect(company).toMatchObject({ kind: 'field', name: 'companyId', into: work, was: null, is: companyId })
  const { version } = joined.parts.find(({ id }) => id === work)!
  await expect(
    call(updateContract, { params: { id: work }, body: { version, companyId } }, me()),
  ).rejects.toMatchObject({ code: 'common.stale' })
  expect(differing(await set(licence))).toEqual(['licence'])
})

test('S0-07 a difference may be let stand with a reason, which is told in the history of each and holds for these values only', async () => {
  const [a, b] = [await make('other'), await make('other', { ruling: 'ru' })]
  const { hash } = lineOf(await join(a, b), 'ruling')
  const waive = (words: string | null, given = hash) =>
    call(waiveDifference, { params: { id: a }, body: { term: 'ruling', hash: given, words } }, me())
  expect(await refused(waive('Both sides read Russian', 'another'))).toEqual(['common.stale'])
  expect(await refused(waive('  '))).toEqual(['common.invalid', 'required'])
  const waived = await waive('Both sides read Russian')
  expect(lineOf(waived, 'ruling').waiver).toMatchObject({
    words: 'Both sides read Russian',
    by: me().memberId,
  })
  expect(await obstacles(b)).toEqual([])
  for (const id of [a, b]) {
    const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
    expect(items[0]).toMatchObject({
      type: 'contract.difference_waived',
      data: { words: 'Both sides read Russian' },
    })
  }
  await rule(b, 'zh')
  expect(await obstacles(b)).toHaveLength(1)
  await rule(b, 'ru')
  expect(await obstacles(b)).toEqual([])
  expect(lineOf(await waive(null), 'ruling').waiver).toBeNull()
  expect(await obstacles(b)).toHaveLength(1)
})

test('S0-07 the next contract of a set is made from its ready-made text with the common terms filled in', async () => {
  const { id: companyId } = await call(createCompany, { body: { name: 'Northern Shelves' } }, me())
  const licence = await make('licence', { companyId, beside: 'ru' })
  const scope = [{ module: { en: 'Stock' }, function: { en: 'Counts' }, criterion: { en: 'Right' } }]
  await write(licence, { 'closing.law': { en: 'Finland', ru: 'Финляндия' }, scope })
  const made = await call(
    makeNextContract,
    { params: { id: licence }, body: { kind: 'implementation', name: 'Bringing it in' } },
    me(),
  )
  expect(made.parts).toMatchObject([
    { id: licence },
    { kind: 'implementation', name: 'Bringing it in', ruling: 'en' },
  ])
  expect(differing(made)).toEqual([])
  const { terms } = await call(getContractText, { params: { id: made.parts[1]!.id }, query: {} }, me())
  expect(terms).toMatchObject({ 'closing.law': { en: 'Finland', ru: 'Финляндия' }, scope })
})

test('a contract is in one set at most, leaves it, and one left alone is in none', async () => {
  const [a, b, c, d] = [await make('other'), await make('other'), await make('other'), await make('other')]
  await join(a, b)
  await join(c, d)
  expect(await refused(join(a, c))).toEqual(['common.invalid', 'contract_set.elsewhere'])
  expect(await refused(join(a, a))).toEqual(['common.invalid', 'contract_set.itself'])
  await call(leaveContractSet, { params: { id: c } }, me())
  expect((await set(d)).parts).toHaveLength(1)
  await join(a, c)
  await call(leaveContractSet, { params: { id: b } }, me())
  expect((await set(a)).parts.map(({ id }) => id)).toEqual([a, c])
  await call(moveContract, { params: { id: d }, body: { move: 'cancel' } }, me())
  expect(await refused(join(a, d))).toEqual(['common.invalid', 'contract_set.cancelled'])
})

test('a contract beyond the reader’s reach is compared and not shown, and none that may not be changed is joined', async () => {
  const owner = people().owner
  const [mine, theirs] = [
    await make('other'),
    await make('other', { ruling: 'ru', ownerId: owner.memberId }, owner),
  ]
  expect(await refused(join(mine, theirs))).toEqual(['common.not_found'])
  await join(mine, theirs, owner)
  const seen = await set(mine)
  expect(seen).toMatchObject({ beyond: 1, differing: 1, parts: [{ id: mine }] })
  expect(lineOf(seen, 'ruling')).toMatchObject({ cells: [{ value: 'en' }], takeovers: [] })
  expect(JSON.stringify(seen)).not.toContain(theirs)
  expect(await obstacles(mine)).toHaveLength(1)
})

test('S0-07 S3-095 what a signed amendment changed is what the others are held against', async () => {
  await setRoutes(people().owner, {})
  const draft = () => draftContract(me(), { ourRole: 'supplier' })
  const [signed, other] = [await draft(), await draft()]
  expect(differing(await join(signed, other))).toEqual([])
  await signBoth(app, signed)
  const datedOn = Temporal.Now.plainDateISO('Europe/Moscow').toString()
  const body = { name: 'Paid in yuan', datedOn, effectiveOn: null }
  const amendment = await call(beginAmendment, { params: { id: signed }, body }, me())
  const { terms } = await call(getContractText, { params: { id: amendment.id }, query: {} }, me())
  const yuan = <T extends { price: object }>(one: T) => ({ ...one, price: { ...one.price, currency: 'CNY' } })
  const stages = terms['price.stages'] as { price: object }[]
  const edits = [
    { kind: 'term', name: 'price', was: terms['price'], is: { minor: 500_00, currency: 'CNY' } },
    { kind: 'term', name: 'price.stages', was: stages, is: stages.map(yuan) },
  ]
  await call(editContractText, { params: { id: amendment.id }, body: { edits: edits as never } }, me())
  expect(differing(await set(other))).toEqual([])

  await signBoth(app, amendment.id)
  const held = await set(other)
  expect(differing(held)).toEqual(['currency'])
  expect(lineOf(held, 'currency').cells.map(({ value }) => value)).toEqual(['CNY', 'RUB'])
})
