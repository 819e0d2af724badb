import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { createContact } from '#features/contacts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { draftContract, reviewAway, setRoutes } from '../agreement/agreement-fixture.ts'
import { beginSigning, getSigning } from '../agreement/contract-signing.ts'
import { createContract, getContract } from '../contract.ts'
import { editContractText, getContractText } from '../contract-text.ts'
import {
  getContractParties,
  giveContractNotice,
  putContractParty,
  removeContractParty,
} from './contract-parties.ts'
import { textOf } from '../rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager
const company = async (name: string) => (await call(createCompany, { body: { name } }, me())).id
const contact = async (name: string, ownerId?: string) =>
  (
    await call(
      createContact,
      { body: { name, emails: [`${name.toLowerCase()}@example.test`], ...(ownerId && { ownerId }) } },
      people().owner,
    )
  ).id
const put = (id: string, role: string, body: object) =>
  call(putContractParty, { params: { id }, body: { role, companyId: null, ...body } as never }, me())
const notice = (id: string, role: string, personId: string, words = '') =>
  call(giveContractNotice, { params: { id }, body: { role, personId, words } as never }, people().owner)
const text = (id: string, locale: 'en' | 'ru' | 'zh' = 'en') =>
  call(getContractText, { params: { id }, query: { locale } }, me())
const saidBy = (read: Awaited<ReturnType<typeof text>>, code: string) => {
  const clause = read.reads.clauses.find((one) => one.code === code)
  const runs = clause?.paragraphs.flatMap((p) => ('runs' in p ? textOf(p.runs) : []))
  return runs && [clause!.label, textOf(clause!.heading), ...runs]
}
const last = async (id: string) =>
  (await call(getTimeline, { query: { noun: 'contract', id } }, me())).items[0]

test('S3-074 a guarantor is a party with a person who answers for it, printed beside the signatures in every language', async () => {
  const [companyId, contactId] = [await company('Guaranty House'), await contact('Marta', me().memberId)]
  const { id } = await call(
    createContract,
    { body: { name: 'Shelving', kind: 'licence', ourRole: 'customer', ruling: 'en' } },
    me(),
  )
  const { items } = await put(id, 'guarantor', { companyId, contactId })
  expect(items.map(({ role, ours }) => `${role} ${ours}`)).toEqual([
    'customer true',
    'supplier false',
    'guarantor false',
  ])
  expect(items[2]).toMatchObject({
    companyId,
    contactId,
    person: { name: 'Marta', email: 'marta@example.test' },
  })
  const blank = '__________'
  expect(saidBy(await text(id), 'other.guarantor')).toEqual([
    expect.stringMatching(/^\d+\.1\.$/),
    'Guarantor',
    'Guaranty House',
    blank,
    blank,
    'Responsible person: Marta',
    `For the Guarantor: ${blank}`,
  ])
  expect(saidBy(await text(id, 'ru'), 'other.guarantor')?.[1]).toBe('Поручитель')
  expect(saidBy(await text(id, 'zh'), 'other.guarantor')?.[1]).toBe('保证人')
  const read = await text(id)
  expect(read.asked).toEqual(expect.arrayContaining(['guarantor.address', 'guarantor.signatory']))
  const at = (code: string) => read.body.clauses.findIndex((clause) => clause.code === code)
  expect(at('other.guarantor')).toBe(at('other.signatures') + 1)

  // Another company in the role is printed in the same place; without one the clause is gone.
  await put(id, 'guarantor', { companyId: await company('Second House') })
  expect(saidBy(await text(id), 'other.guarantor')).toContain('Second House')
  await call(removeContractParty, { params: { id }, query: { role: 'guarantor' } }, me())
  expect(saidBy(await text(id), 'other.guarantor')).toBeUndefined()
  expect(await last(id)).toMatchObject({ type: 'contract.party_removed', data: { role: 'guarantor' } })
})

test('S3-074 we may be the integrator ourselves, with a member who answers for it and our bank', async () => {
  const id = await draftContract(me(), { ourRole: 'supplier' })
  const { items } = await put(id, 'integrator', { ownerId: people().head.memberId })
  expect(items[2]).toMatchObject({
    role: 'integrator',
    ours: true,
    ownerId: people().head.memberId,
    contactId: null,
  })
  const { asked, facts } = await text(id)
  expect(asked).toEqual(expect.arrayContaining(['integrator.bank', 'integrator.contact']))
  expect(facts['integrator.name']).toBe(facts['supplier.name'])
})

test('a party nobody knows, or a role there is none of, is refused, and so is one once the text is closed', async () => {
  const id = await draftContract(me())
  const unknown = '019a0000-0000-7000-8000-000000000000'
  await expect(put(id, 'guarantor', { companyId: unknown })).rejects.toMatchObject({
    code: 'common.invalid',
    details: { issues: [{ path: ['companyId'], code: 'ref.unknown' }] },
  })
  await expect(put(id, 'customer', {})).rejects.toMatchObject({ code: 'common.invalid' })
  await expect(notice(id, 'guarantor', me().memberId)).rejects.toMatchObject({ code: 'common.not_found' })
})

test('S3-074 who answers for a party of a signed contract changes by a notice: told in its history and to whose contact it is, while the text stays', async () => {
  await setRoutes(people().owner, {})
  const [first, second] = [
    await contact('Anna', me().memberId),
    await contact('Boris', people().head.memberId),
  ]
  const [companyId, guarantor] = [await company('Northern Shelves'), await company('Guaranty House')]
  const id = await draftContract(me(), { ourRole: 'supplier', companyId, contactId: first })
  await call(
    editContractText,
    {
      params: { id },
      body: {
        edits: [
          {
            kind: 'add',
            after: 'payment',
            clauses: [
              {
                code: 'cooperation.contacts',
                depth: 1,
                words: { en: { heading: 'Contacts', text: 'For the Customer {{customer.contact}}.' } },
              },
            ],
          },
        ],
      },
    },
    me(),
  )
  await put(id, 'guarantor', { companyId: guarantor, contactId: first })
  const fill = ['address', 'identifiers', 'signatory'].map((name) => ({
    kind: 'term' as const,
    name: `guarantor.${name}`,
    was: null,
    is: name === 'signatory' ? { en: 'Anna, director' } : 'No. 7',
  }))
  await call(editContractText, { params: { id }, body: { edits: fill } }, me())
  await reviewAway(id, me())
  const signers = [
    { memberId: me().memberId },
    { name: 'Ivan' },
    { name: 'Anna', email: 'anna@example.test' },
  ]
  await call(beginSigning, { params: { id }, body: { signers, ordered: true } }, me())
  const { signing } = await call(getSigning, { params: { id } }, me())
  expect(signing?.signers.map(({ name, due }) => [name, due])).toEqual([
    [expect.any(String), true],
    ['Ivan', false],
    ['Anna', false],
  ])

  const before = saidBy(await text(id), 'cooperation.contacts')
  expect(before).toContain('For the Customer Anna.')
  const { items, open } = await notice(id, 'customer', second, 'Anna has left')
  expect(open).toBe(false)
  expect(items[0]).toMatchObject({ role: 'customer', contactId: second })
  expect((await call(getContract, { params: { id } }, me())).contactId).toBe(second)
  expect(saidBy(await text(id), 'cooperation.contacts')).toEqual(before)
  expect(await last(id)).toMatchObject({
    type: 'contract.responsible_changed',
    actorId: people().owner.memberId,
    data: { role: 'customer', from: 'Anna', to: 'Boris', words: 'Anna has left' },
  })
  for (const by of [people().head, me()]) {
    const { items: notices } = await call(listNotifications, { query: {} }, by)
    expect(notices[0]).toMatchObject({ kind: 'responsible', noun: 'contract', recordId: id })
  }
  await notice(id, 'guarantor', second)
  expect((await call(getContractParties, { params: { id } }, me())).items[2]).toMatchObject({
    contactId: second,
  })
  await expect(put(id, 'integrator', { companyId })).rejects.toMatchObject({ code: 'contract.not_now' })
})
