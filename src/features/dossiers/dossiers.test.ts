import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  countCompanies,
  createCompany,
  getCompany,
  removeCompany,
  updateCompany,
} from '#features/companies/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { shareRecord } from '#features/shares/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import type { Issue } from '#kit/errors.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  addDossierEvidence,
  changeDossierEvidence,
  type Dossier,
  getDossier,
  putDossierAnswer,
  type QuestionKey,
  questions,
  removeDossierEvidence,
  removeDossierFile,
  restoreDossierEvidence,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager
const supplier = async (by: Caller = me()) =>
  (await call(createCompany, { body: { name: 'Northern Shelves', supplier: true } }, by)).id
const read = (id: string, by: Caller = me()) => call(getDossier, { params: { id } }, by)
const answer = (
  id: string,
  question: QuestionKey,
  given: { version?: number; answer?: string; confidence?: 'low' | 'medium' | 'high' | null },
  by: Caller = me(),
) =>
  call(
    putDossierAnswer,
    {
      params: { id },
      body: { question, version: 0, answer: 'Half of what is advertised', confidence: 'medium', ...given },
    },
    by,
  )
const said = {
  found: 'Two of five functions are there',
  source: 'A visit, https://example.test/visit',
  origin: 'independent',
  foundOn: '2026-01-15',
  speaks: 'against',
} as const
const add = (id: string, question: QuestionKey, more: object = {}, by: Caller = me()) =>
  call(addDossierEvidence, { params: { id }, body: { question, ...said, ...more } }, by)
const of = ({ questions: all }: Dossier, key: QuestionKey) => all.find((one) => one.key === key)!
const refused = async (asked: Promise<unknown>) => {
  const { status, code, details } = await refusalOf(asked)
  const issues = (details['issues'] ?? []) as Issue[]
  return [status, code, ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)]
}
const stateOf = async (id: string) => (await call(getCompany, { params: { id } }, me()))['dossier']
const today = () => Temporal.Now.plainDateISO('Europe/Moscow')

test('S0-04 a dossier has four questions with answer, source, date and confidence, each settled by evidence that is not the vendor’s', async () => {
  const id = await supplier()
  const empty = await read(id)
  expect(empty).toMatchObject({ name: 'Northern Shelves', settled: 0, writes: true })
  expect(empty.questions.map(({ key, lacks }) => [key, lacks])).toEqual(
    questions.map((key) => [key, ['answer', 'confidence', 'independent']]),
  )
  expect(await stateOf(id)).toBeNull()

  await answer(id, 'publicity', { confidence: 'high' })
  const sure = await add(id, 'publicity', { origin: 'vendor', source: 'Their brochure' })
  expect(of(sure, 'publicity')).toMatchObject({
    answer: 'Half of what is advertised',
    confidence: 'high',
    answeredOn: today().toString(),
    answeredBy: me().memberId,
    lacks: ['independent'],
    cautions: ['unsupported'],
  })
  expect(sure.refs[me().memberId]?.title).toBe('manager of alpha')
  expect(await stateOf(id)).toBe('incomplete')
  const settled = await add(id, 'publicity', { foundOn: today().subtract({ years: 3 }).toString() })
  expect(of(settled, 'publicity')).toMatchObject({ lacks: [], cautions: ['old'] })
  // The latest found stands first, whichever was written first.
  expect(of(settled, 'publicity').evidence.map(({ origin, years }) => [origin, years])).toEqual([
    ['vendor', null],
    ['independent', 3],
  ])
  expect(settled.settled).toBe(1)
  for (const question of ['people', 'effect', 'fit'] as const) {
    await add(id, question)
    expect((await answer(id, question, {})).settled).toBe(
      1 + ['people', 'effect', 'fit'].indexOf(question) + 1,
    )
  }
  expect(await stateOf(id)).toBe('complete')
  const { count } = await call(
    countCompanies,
    { query: { filter: JSON.stringify(['dossier', 'in', ['complete']]) } },
    me(),
  )
  expect(count).toBe(1)

  // Without its independent evidence it is complete no more; put back, it is again.
  const { id: gone, version } = of(await read(id), 'fit').evidence[0]!
  const without = await call(removeDossierEvidence, { params: { id: gone }, query: { version } }, me())
  expect([of(without, 'fit').lacks, without.settled, await stateOf(id)]).toEqual([
    ['independent'],
    3,
    'incomplete',
  ])
  expect((await call(restoreDossierEvidence, { params: { id: gone } }, me())).settled).toBe(4)
  expect(await stateOf(id)).toBe('complete')
})

test('what is written in a dossier is told on its company’s timeline, with the values to whoever may read it', async () => {
  const id = await supplier(people().owner)
  const by = people().owner
  await answer(id, 'effect', {}, by)
  const evidence = of(await add(id, 'effect', {}, by), 'effect').evidence[0]!
  const change = { version: evidence.version, speaks: 'for' } as const
  await call(changeDossierEvidence, { params: { id: evidence.id }, body: change }, by)
  // What changes nothing is not told.
  await call(changeDossierEvidence, { params: { id: evidence.id }, body: { version: 2, speaks: 'for' } }, by)
  await answer(id, 'effect', { version: 1, answer: '', confidence: null }, by)
  const told = async (who: Caller) =>
    (await call(getTimeline, { query: { noun: 'company', id } }, who)).items
      .slice(0, 4)
      .map(({ type, data, changes }) => [type, data['question'], changes])
  expect(await told(by)).toEqual([
    [
      'company.dossier_withdrawn',
      'effect',
      { 'dossier.answer': ['Half of what is advertised', ''], 'dossier.confidence': ['medium', null] },
    ],
    ['company.dossier_evidence_changed', 'effect', { 'dossier.speaks': ['against', 'for'] }],
    [
      'company.dossier_evidence_added',
      'effect',
      Object.fromEntries(Object.entries(said).map(([key, value]) => [`dossier.${key}`, [null, value]])),
    ],
    [
      'company.dossier_answered',
      'effect',
      { 'dossier.answer': ['', 'Half of what is advertised'], 'dossier.confidence': [null, 'medium'] },
    ],
  ])
  expect((await told(people().storekeeper)).map(([, , changes]) => changes)).toEqual([{}, {}, {}, {}])
})

test('whoever may not read the dossier, or not write in it, is refused, and beyond reach there is none', async () => {
  const id = await supplier(people().owner)
  const { id: evidence } = of(await add(id, 'fit', {}, people().owner), 'fit').evidence[0]!
  await call(
    shareRecord,
    { body: { noun: 'company', recordId: id, memberId: people().guest.memberId } },
    people().owner,
  )
  expect(await refused(read(id, { ...me(), token: 'tessera_nobody' }))).toEqual([401, 'auth.required'])
  for (const role of ['guest', 'storekeeper'] as const)
    expect([role, await refused(read(id, people()[role]))]).toEqual([role, [403, 'auth.forbidden']])
  expect(await read(id, people().analyst)).toMatchObject({ writes: false })
  expect(await refused(answer(id, 'fit', {}, people().analyst))).toEqual([403, 'auth.forbidden'])
  expect(await refused(read(id))).toEqual([404, 'common.not_found'])
  const gone = call(removeDossierEvidence, { params: { id: evidence }, query: {} }, me())
  expect(await refused(gone)).toEqual([404, 'common.not_found'])
  const theirs = app.beta.people.owner
  expect(await refused(add(id, 'fit', {}, theirs))).toEqual([404, 'common.not_found'])

  // A company in the bin keeps its dossier, which nobody writes in.
  await call(removeCompany, { params: { id }, query: {} }, people().owner)
  expect(await read(id, people().owner)).toMatchObject({ writes: false })
  expect(await refused(answer(id, 'fit', {}, people().owner))).toEqual([404, 'common.not_found'])
})

test('an answer or evidence that was changed meanwhile is not written over, and changing the company does no harm', async () => {
  const id = await supplier()
  await answer(id, 'people', {})
  expect(await refused(answer(id, 'people', { answer: 'Another' }))).toEqual([409, 'common.stale'])
  await call(updateCompany, { params: { id }, body: { version: 1, about: 'seen' } }, me())
  const kept = await answer(id, 'people', { version: 1, answer: 'Another' })
  expect(of(kept, 'people')).toMatchObject({ answer: 'Another', version: 2 })
  const { id: evidence } = of(await add(id, 'people'), 'people').evidence[0]!
  const change = (version: number) =>
    call(changeDossierEvidence, { params: { id: evidence }, body: { version, found: 'More' } }, me())
  await change(1)
  expect(await refused(change(1))).toEqual([409, 'common.stale'])
  const removal = call(removeDossierEvidence, { params: { id: evidence }, query: { version: 1 } }, me())
  expect(await refused(removal)).toEqual([409, 'common.stale'])
})

test('evidence says what was found where, and on a day that has come', async () => {
  const id = await supplier()
  const ahead = today().add({ days: 2 }).toString()
  expect(await refused(add(id, 'fit', { foundOn: ahead }))).toEqual([
    422,
    'common.invalid',
    'foundOn dossier.day_ahead',
  ])
  for (const [field, value] of [
    ['found', '  '],
    ['source', ''],
    ['origin', 'somebody'],
    ['speaks', null],
    ['foundOn', null],
  ] as const)
    expect(await refused(add(id, 'fit', { [field]: value }))).toEqual([
      422,
      'common.invalid',
      expect.stringContaining(field),
    ])
  expect((await refused(answer(id, 'price' as QuestionKey, {})))[0]).toBe(422)
  expect(await stateOf(id)).toBeNull()
})

test('a file that shows the evidence is kept, handed out to whoever reads the dossier, and taken away again', async () => {
  const id = await supplier()
  const { id: evidence } = of(await add(id, 'fit'), 'fit').evidence[0]!
  const url = `${app.base}/api/dossier-evidence/${evidence}/file`
  const sent = (by: { token?: string }, given?: Blob) => {
    const form = new FormData()
    form.set('file', given ?? new Blob(['seen 见 увидено']), 'визит.txt')
    return fetch(url, { method: 'PUT', body: form, headers: { authorization: `Bearer ${by.token}` } })
  }
  const got = (by: { token?: string }) => fetch(url, { headers: { authorization: `Bearer ${by.token}` } })
  expect((await got(me())).status).toBe(404)
  expect((await sent(people().analyst)).status).toBe(403)
  expect((await sent(me())).status).toBe(200)
  expect(of(await read(id), 'fit').evidence[0]!.file).toEqual({ name: 'визит.txt', bytes: 23 })
  const kept = await got(me())
  expect(await kept.text()).toBe('seen 见 увидено')
  expect(kept.headers.get('content-disposition')).toContain('attachment')
  expect((await got(people().storekeeper)).status).toBe(403)
  expect((await got(app.beta.people.owner)).status).toBe(404)
  expect((await sent(me(), new Blob([new Uint8Array(30_000_001)]))).status).toBe(413)
  const without = await call(removeDossierFile, { params: { id: evidence } }, me())
  expect(of(without, 'fit').evidence[0]!.file).toBeNull()
  expect((await got(me())).status).toBe(404)
  const { items } = await call(getTimeline, { query: { noun: 'company', id } }, me())
  expect(items[0]!.changes['dossier.sha256']).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), null])
})

test('two who write at once lose nothing, and the company says what came of both', async () => {
  const id = await supplier()
  for (const question of questions) await add(id, question)
  await Promise.all(questions.map((question) => answer(id, question, {})))
  expect([(await read(id)).settled, await stateOf(id)]).toEqual([4, 'complete'])
})
