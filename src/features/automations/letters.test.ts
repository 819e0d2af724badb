import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, updateCompany } from '#features/companies/contract.ts'
import { setDealLines } from '#features/deals/contract-lines.ts'
import { createDeal } from '#features/deals/contract.ts'
import { createLead } from '#features/leads/contract.ts'
import { countLetters, previewLetter } from '#features/letters/contract.ts'
import { getOfferDetails, makeOffer, moveOffer } from '#features/offers/contract-papers.ts'
import { getOffer } from '#features/offers/contract.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import {
  createTemplate,
  listTemplates,
  type MailContents,
  removeTemplate,
  templateDrafts,
} from '#features/templates/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { join, pipelineFile } from '#test/grid/world.ts'
import { issuesOf, refusalOf } from '#test/refusal.ts'
import {
  automationDrafts,
  createAutomation,
  listAutomations,
  listRuns,
  removeAutomation,
  startRun,
} from './contract.ts'
import type { SubjectNoun } from './contract-plan.ts'

let app: TestApp
let stageId: string
const owner = () => app.alpha.people.owner
beforeAll(async () => {
  app = await startApp()
  stageId = (await call(createPipeline, { body: pipelineFile('Way') }, owner())).stages[0]!.id
})
afterAll(() => app.stop())

const codesOf = async (asked: Promise<unknown>) => (await issuesOf(asked)).map(({ code }) => code)

const greeting: MailContents = {
  name: 'Greeting',
  locale: 'en',
  letters: {
    en: { subject: 'For {buyer.name}', body: 'Good day{#buyer.person}, {buyer.person}{/buyer.person}!' },
    ru: { subject: 'Для {buyer.name}', body: 'Добрый день!' },
  },
}
const keep = async (contents: MailContents) =>
  (await call(createTemplate, { body: { kind: 'mail', ...contents } }, owner())).id
/** An automation on demand that writes one mail. */
const writing = async (noun: SubjectNoun, templateId: string, name: string, video: string | null = null) => {
  const body = {
    name,
    noun,
    when: { on: 'demand' as const },
    filter: { and: [] },
    steps: [{ do: 'mail' as const, templateId, subject: '', body: '', video }],
    until: [],
    roleId: 'admin',
    minutes: 0,
  }
  const { id } = await call(createAutomation, { body }, owner())
  const params = { id }
  await call(
    automationDrafts.answer,
    { params, body: { version: 1, approved: true, words: '' } },
    app.alpha.people.admin,
  )
  await call(automationDrafts.publish, { params, body: { version: 2 } }, owner())
  return id
}
const run = async (id: string, recordId: string) => {
  await call(startRun, { params: { id }, body: { recordId } }, owner())
  await app.automate(Temporal.Instant.fromEpochMilliseconds(Date.now() + 1_000))
  await app.runJobs()
  return (await call(listRuns, { query: { automationId: id, recordId } }, owner())).items[0]!
}
const company = async (name: string, country: string) =>
  (
    await call(
      createCompany,
      { body: { name, country, emails: [`${name.toLowerCase()}@example.test`] } },
      owner(),
    )
  ).id
const lettersTo = async (name: string) =>
  (await app.mail.listCaught()).filter(({ to }) => to === `${name.toLowerCase()}@example.test`)

test('S3-015 a kept mail goes in the language of its recipient, in its own where it is not written in that', async () => {
  const video = 'https://video.example.test/'
  const id = await writing('company', await keep(greeting), 'Greets', video)
  for (const [name, country] of [
    ['Albion', 'GB'],
    ['Ural', 'RU'],
    ['Hubei', 'CN'],
  ] as const)
    expect(await run(id, await company(name, country))).toMatchObject({ state: 'done' })
  const subjects = await Promise.all(['Albion', 'Ural', 'Hubei'].map(lettersTo))
  expect(subjects.map(([one]) => one?.subject)).toEqual(['For Albion', 'Для Ural', 'For Hubei'])
  // What is added to a letter is in its language too.
  expect(subjects[1]![0]?.text).toContain('Посмотреть видео')
  const { items } = await call(countLetters, { params: { id } }, owner())
  expect(items).toMatchObject([{ subject: 'Greeting', sent: 3 }])
})

test('S3-015 a request is answered in the language it asks for itself', async () => {
  const id = await writing('lead', await keep(greeting), 'Answers')
  const body = {
    name: 'A request',
    source: 'site' as const,
    person: 'Vera',
    companyName: 'Quokka',
    language: 'ru' as const,
    emails: ['quokka@example.test'],
  }
  const lead = await call(createLead, { body }, owner())
  expect(await run(id, lead.id)).toMatchObject({ state: 'done' })
  expect(await lettersTo('Quokka')).toMatchObject([{ subject: 'Для Quokka', text: 'Добрый день!' }])
})

test('S2-11 a name without a value is told before anything is sent; of a deal the offer that its customer holds is', async () => {
  const contents: MailContents = {
    name: 'The offer',
    locale: 'en',
    letters: {
      en: {
        subject: '{offer.number}: {offer.title}',
        body: '{#offer.lines}\n{line.name}, {line.amount}\n{/offer.lines}\n\n{offer.total}',
      },
    },
  }
  const id = await writing('deal', await keep(contents), 'Reminds')
  const companyId = await company('Otter', 'GB')
  const made = await call(
    createDeal,
    { body: { name: 'Storage', stageId, source: 'site', companyId } },
    owner(),
  )
  expect(await run(id, made.id)).toMatchObject({
    state: 'failed',
    why: 'letter.incomplete',
    details: { template: 'The offer', missing: ['offer.number', 'offer.total'] },
  })
  expect(await lettersTo('Otter')).toEqual([])

  const params = { id: made.id }
  const lines = [{ name: 'Shelf', quantity: '2', price: '100', tax: null, discount: null }]
  const terms = { version: made.version, currency: 'GBP', mode: 'none' as const, ground: 'x' }
  await call(setDealLines, { params, body: { ...terms, lines: lines as never } }, owner())
  const offer = await call(makeOffer, { params }, owner())
  // What is not issued the customer does not know.
  expect((await run(id, made.id)).why).toBe('letter.incomplete')
  const { version } = await call(getOfferDetails, { params: offer }, owner())
  await call(moveOffer, { params: offer, body: { version, move: 'issue' } }, owner())
  expect(await run(id, made.id)).toMatchObject({ state: 'done' })
  const { number } = await call(getOffer, { params: offer }, owner())
  expect(await lettersTo('Otter')).toMatchObject([
    { subject: `${number}: Storage`, text: 'Shelf, 200.00\n\n£200.00' },
  ])
})

test('a template that automations write with is not deleted, and says which do', async () => {
  const templateId = await keep({ ...greeting, name: 'Held' })
  const id = await writing('contact', templateId, 'Holds it')
  const remove = () => call(removeTemplate, { params: { id: templateId } }, owner())
  expect(await refusalOf(remove())).toMatchObject({
    code: 'template.in_use',
    details: { names: ['Holds it'] },
  })
  await call(removeAutomation, { params: { id } }, owner())
  // A draft that would write with it holds it as well.
  const other = await writing('contact', await keep({ ...greeting, name: 'Another' }), 'Would hold it')
  const params = { id: other }
  const [now] = (await call(listAutomations, {}, owner())).items.filter((one) => one.id === other)
  const steps = [{ do: 'mail' as const, templateId, subject: '', body: '' }]
  const body = { version: 0, base: now!.version, contents: { ...now!.contents, steps } }
  await call(automationDrafts.keep, { params, body }, owner())
  expect(await refusalOf(remove())).toMatchObject({
    code: 'template.in_use',
    details: { names: ['Would hold it'] },
  })
  await call(automationDrafts.drop, { params }, owner())
  await remove()
  // What is gone is named where somebody would write with it, and so is what is no mail.
  const typst = await call(createTemplate, { body: { kind: 'offer', name: 'P', locale: 'en' } }, owner())
  for (const gone of [templateId, typst.id])
    expect(await codesOf(writing('contact', gone, 'Late'))).toEqual(['ref.unknown'])
  expect(await codesOf(writing('contact', '', 'Silent'))).not.toEqual([])
})

test('S2-11 a mail is drafted, published and put back; what cannot be sent comes in force never', async () => {
  const id = await keep({ ...greeting, name: 'Changing' })
  const params = { id }
  const publish = async (contents: MailContents, base: number) => {
    await call(templateDrafts.keep, { params, body: { version: 0, base, contents } }, owner())
    await call(
      templateDrafts.answer,
      { params, body: { version: 1, approved: true } },
      app.alpha.people.admin,
    )
    await call(templateDrafts.publish, { params, body: { version: 2 } }, owner())
  }
  const second = { name: 'Changing', locale: 'en' as const, letters: { en: { subject: 'A', body: 'B' } } }
  await publish(second, 1)
  const { items } = await call(templateDrafts.editions, { params, query: {} }, owner())
  expect(items.map(({ contents }) => contents)).toMatchObject([second, { letters: greeting.letters }])
  const broken = {
    ...second,
    letters: { en: { subject: 'A', body: '{buyer.nmae}' }, zh: { subject: 'A', body: '' } },
  }
  expect(await codesOf(publish(broken, 2))).toEqual(['docx.unknown', 'template.unwritten'])
  const inForce = (await call(listTemplates, {}, owner())).items.find((one) => one.id === id)
  expect(inForce).toMatchObject({ format: 'mail', version: 2, letters: second.letters })
  const body = { kind: 'mail' as const, name: 'Ready', locale: 'zh' as const }
  const ready = await call(createTemplate, { body }, owner())
  expect(ready).toMatchObject({ format: 'mail', letters: { zh: { subject: '关于“{offer.title}”' } } })
  expect(await codesOf(call(createTemplate, { body: { ...body, source: '= x' } }, owner()))).toEqual([
    'unrecognized_keys',
  ])
})

test('a mail is looked at with the example, or with a record that one may read', async () => {
  const letter = { subject: '{offer.number}', body: '{buyer.name}' }
  const look = (body: object, who: Caller = owner()) =>
    call(previewLetter, { body: { letter, locale: 'ru', ...body } as never }, who)
  expect(await look({})).toEqual({
    subject: '2026-0042',
    body: expect.stringContaining('«'),
    missing: [],
    language: null,
  })
  const record = { noun: 'company', id: await company('Ibis', 'CN') }
  expect(await look({ record })).toEqual({
    subject: '',
    body: 'Ibis',
    missing: ['offer.number'],
    language: 'zh',
  })
  // What a role hides of a record has no value for whoever has it.
  const { id: roleId } = await call(
    createRole,
    {
      body: {
        id: 'numberless',
        name: 'Without numbers',
        grants: {
          template: { verbs: { read: 'all' } },
          company: { verbs: { read: 'all' }, fields: { taxId: 'hidden' } },
        },
      },
    },
    owner(),
  )
  const known = { version: 1, country: 'RU', taxId: '7707083893' }
  await call(updateCompany, { params: { id: record.id }, body: known }, owner())
  const secret = { letter: { subject: 'x', body: '{buyer.name} {buyer.taxId}' }, record }
  expect(await look(secret)).toMatchObject({ body: 'Ibis 7707083893' })
  const place = { app, workspace: app.alpha, holder: owner() }
  expect(await look(secret, await join(place, roleId))).toMatchObject({
    body: 'Ibis',
    missing: ['buyer.taxId'],
  })
  expect(await codesOf(look({ letter: { subject: 'x', body: '{nothing}' } }))).toEqual(['docx.unheard'])
  expect(await refusalOf(look({ record }, app.beta.people.owner))).toMatchObject({ code: 'common.not_found' })
})
