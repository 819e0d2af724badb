import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { issuesOf, refusalOf } from '#test/refusal.ts'
import { createContract } from '../contract.ts'
import { editContractText, getContractText } from '../contract-text.ts'
import {
  contractTemplateDrafts as drafts,
  createContractTemplate,
  editTemplateText,
  getContractTemplateFile,
  getTemplateText,
} from './contract-contents.ts'
import {
  listContractTemplates,
  removeContractTemplate,
  restoreContractTemplate,
} from './contract-templates.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const make = (from: object, name = 'House text') =>
  call(createContractTemplate, { body: { name, from: from as never } }, people().owner)
const edit = (id: string, edits: object[], more: object = {}) =>
  call(editTemplateText, { params: { id }, body: { edits: edits as never, ...more } }, people().owner)
const draftOf = async (id: string) => (await call(drafts.get, { params: { id } }, people().owner)).draft!
const approve = async (id: string) => {
  const { version } = await draftOf(id)
  await call(drafts.answer, { params: { id }, body: { version, approved: true } }, people().admin)
}
const publish = async (id: string) => {
  const { version } = await draftOf(id)
  return call(drafts.publish, { params: { id }, body: { version } }, people().owner)
}
const contractOf = (templateId: string, more: object = {}) =>
  call(
    createContract,
    { body: { name: 'Made', kind: 'saas', ourRole: 'customer', templateId, ...more } },
    people().manager,
  )

test('S2-11 a copy of a ready text is changed, approved by another, published, and contracts are made from it', async () => {
  const { id } = await make({ ready: 'saas' })
  expect((await refusalOf(contractOf(id))).details.issues).toMatchObject([
    { path: ['templateId'], code: 'contract_template.unpublished' },
  ])
  const text = await call(getTemplateText, { params: { id }, query: { locale: 'en' } }, people().owner)
  expect(text).toMatchObject({ languages: ['en', 'zh', 'ru'], open: true })
  const clause = text.body.clauses.find(({ code }) => code === 'payment.due')!
  const is = { heading: '', text: 'The house invoices within {{payment.days}} working days.' }
  await edit(id, [{ kind: 'write', code: clause.code, locale: 'en', was: clause.words.en, is }])
  expect((await refusalOf(publish(id))).code).toBe('draft.unreviewed')
  await approve(id)
  expect(await publish(id)).toEqual({ number: 1 })

  const made = await contractOf(id, { ruling: 'en' })
  expect(made).toMatchObject({ templateId: id, templateEdition: 1 })
  const first = await call(getContractText, { params: { id: made.id }, query: {} }, people().manager)
  expect(first.body.clauses.find(({ code }) => code === 'payment.due')!.words.en).toEqual(is)
  expect(first.terms['payment.days']).toBe(10)

  // A newer version changes nothing of what was made before.
  const said = { ...is, text: 'Within {{payment.days}} working days after acceptance.' }
  await edit(id, [{ kind: 'write', code: clause.code, locale: 'en', was: is, is: said }])
  await approve(id)
  expect(await publish(id)).toEqual({ number: 2 })
  const { items } = await call(listContractTemplates, {}, people().manager)
  expect(items).toMatchObject([{ id, edition: 2, kind: 'saas', languages: ['en', 'zh', 'ru'] }])
  const { items: editions } = await call(drafts.editions, { params: { id }, query: {} }, people().manager)
  expect(editions.map(({ number }) => number)).toEqual([2, 1])
  expect((await contractOf(id)).templateEdition).toBe(2)
})

test('S2-02 a template that leaves an element out is not published, and is told which and in which language', async () => {
  const { id } = await make({ ready: 'saas' })
  const { body } = await call(getTemplateText, { params: { id }, query: {} }, people().owner)
  const gone = body.clauses.filter(({ code }) => /^(dispute_resolution|definitions)/.test(code))
  expect(gone.length).toBeGreaterThan(1)
  for (const { code } of gone) {
    const { clauses } = (await draftOf(id)).contents.body
    const at = clauses.findIndex((c) => c.code === code)
    if (at === -1) continue
    const end = clauses.findIndex((c, i) => i > at && c.depth <= clauses[at]!.depth)
    await edit(id, [{ kind: 'remove', was: clauses.slice(at, end === -1 ? undefined : end) }])
  }
  await approve(id)
  const issues = await issuesOf(publish(id))
  const told = issues.map(({ code, params }) => [code, params!['type'], params!['language']].join(' '))
  for (const locale of ['en', 'zh', 'ru'])
    for (const type of ['dispute_resolution', 'definitions'])
      expect(told).toContain(`contract_template.element ${type} ${locale}`)
  expect(new Set(issues.map(({ params }) => params!['type'])).size).toBe(2)
})

test.each(['licence', 'implementation', 'aftersales', 'development', 'storage', 'saas'] as const)(
  'S2-02 S3-056 the ready text of %s holds every element in all languages, and may be published as it is',
  async (ready) => {
    const { id } = await make({ ready })
    await approve(id)
    expect(await publish(id)).toEqual({ number: 1 })
  },
)

test('variables of its own are asked for by kind, and values that do not fit are refused', async () => {
  const { id } = await make({ ready: 'saas' }, 'With variables')
  const is = [
    {
      name: 'own.seats',
      group: 'price',
      kind: 'count',
      label: { en: 'Seats', zh: '席位数', ru: 'Рабочие места' },
    },
    {
      name: 'own.region',
      group: 'service',
      kind: 'choice',
      label: { en: 'Region' },
      choices: [{ name: 'north', label: { en: 'the north', zh: '北区', ru: 'север' } }],
    },
  ]
  const text = await edit(id, [{ kind: 'variables', was: [], is }])
  const clause = text.body.clauses.find(({ code }) => code === 'payment.due')!
  const words = { heading: '', text: '{{own.seats}} seats in {{own.region}}.' }
  await edit(id, [
    { kind: 'write', code: clause.code, locale: 'en', was: clause.words.en, is: words },
    { kind: 'term', name: 'own.region', was: null, is: 'north' },
  ])
  const wrong = [
    { kind: 'term', name: 'own.seats', was: null, is: 'many' },
    { kind: 'term', name: 'own.region', was: 'north', is: 'south' },
  ]
  for (const one of wrong)
    expect((await refusalOf(edit(id, [one]))).details.issues).toMatchObject([
      { path: ['terms', one.name], code: 'contract.value' },
    ])
  await approve(id)
  await publish(id)
  const made = await contractOf(id, { ruling: 'en' })
  const given = [{ kind: 'term', name: 'own.seats', was: null, is: 12 }]
  const body = { edits: given as never, locale: 'en' as const }
  const read = await call(editContractText, { params: { id: made.id }, body }, people().manager)
  const said = read.reads.clauses.find(({ code }) => code === 'payment.due')!
  expect(said.paragraphs).toMatchObject([
    { runs: [{ text: '12' }, { text: ' seats in ' }, { text: 'the north' }, { text: '.' }] },
  ])
  expect(read.asked).toContain('own.seats')

  // A choice that is gone leaves no value behind.
  const [seats] = (await draftlessVariables(id))!
  const left = await edit(id, [{ kind: 'variables', was: await draftlessVariables(id), is: [seats] }])
  expect(left.terms).not.toHaveProperty(['own.region'], 'north')
})
const draftlessVariables = async (id: string) =>
  (await call(getTemplateText, { params: { id }, query: {} }, people().owner)).body.variables

test('a contract is saved as a template without its values, and a template as a file that makes the same', async () => {
  const contract = await call(
    createContract,
    { body: { name: 'Signed once', kind: 'saas', ourRole: 'customer', ruling: 'en' } },
    people().owner,
  )
  const { id } = await make({ contractId: contract.id }, 'From a contract')
  const file = await call(getContractTemplateFile, { params: { id } }, people().owner)
  expect(file).toMatchObject({ format: 'tessera.contract-template/1', name: 'From a contract', terms: {} })
  expect(file.body.clauses.length).toBeGreaterThan(20)
  const again = await make({ file }, 'From a file')
  const copy = await call(getContractTemplateFile, { params: { id: again.id } }, people().owner)
  expect(copy).toEqual({ ...file, name: 'From a file' })

  await call(removeContractTemplate, { params: { id } }, people().owner)
  expect((await refusalOf(call(getTemplateText, { params: { id }, query: {} }, people().owner))).code).toBe(
    'common.not_found',
  )
  expect(await call(restoreContractTemplate, { params: { id } }, people().owner)).toMatchObject({ id })
})

test('a contract takes the kind and the languages of its template, and what is wrong is said at its field', async () => {
  const { id } = await make({ empty: 'sale', languages: ['ru'] }, 'Bare')
  expect((await refusalOf(publishApproved(id))).details.issues).toMatchObject([
    { path: ['clauses'], code: 'contract_template.empty' },
  ])
  const other = await make({ ready: 'licence' }, 'Licence')
  await publishApproved(other.id)
  expect((await refusalOf(contractOf(other.id))).details.issues).toMatchObject([
    { path: ['kind'], code: 'contract_template.other_kind' },
  ])
  const stale = await edit(other.id, [], { name: 'Renamed' })
  expect(stale.number).toBe(1)
  expect((await draftOf(other.id)).contents.name).toBe('Renamed')
  expect(
    (await refusalOf(edit(other.id, [{ kind: 'title', locale: 'en', was: 'Nonsense', is: 'New' }]))).code,
  ).toBe('common.stale')
})
const publishApproved = async (id: string) => {
  await approve(id)
  return publish(id)
}
