import { afterAll, beforeAll, expect, test } from 'vitest'
import { getRequirement, listRequirements, removeRequirement } from '#features/requirements/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  createSurvey,
  getSurvey,
  getSurveyResults,
  getSurveySheet,
  makeSurveyRequirement,
  putSurveyAnswer,
  putSurveyQuestions,
  type Said,
  updateSurvey,
} from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
type By = ReturnType<typeof people>['owner']
const make = async () => {
  const { id } = await call(createSurvey, { body: { name: 'Before we choose' } }, people().manager)
  return { params: { id } }
}
const answer = (at: { params: { id: string } }, said: Said, by: By) =>
  call(putSurveyAnswer, { ...at, body: { said } }, by)
const required = (at: { params: { id: string } }, question: string, memberId: string | null = null) =>
  call(makeSurveyRequirement, { ...at, body: { question, memberId } }, people().manager)

test('S3-010 a survey begins with ready questions in our own wording, which whoever runs it changes', async () => {
  const at = await make()
  const sheet = await call(getSurveySheet, at, people().storekeeper)
  expect(sheet.questions.length).toBeGreaterThan(10)
  expect(sheet.questions.every(({ ready }) => ready)).toBe(true)

  const [first, ...rest] = sheet.questions.map(({ ready: _, ...question }) => question)
  const questions = [{ ...first!, says: { en: 'I know my work' } }, ...rest]
  const body = { version: sheet.version, questions }
  expect((await refusalOf(call(putSurveyQuestions, { ...at, body }, people().storekeeper))).code).toBe(
    'auth.forbidden',
  )
  const changed = await call(putSurveyQuestions, { ...at, body }, people().manager)
  expect(changed.questions.map(({ ready }) => ready).filter((ready) => !ready)).toHaveLength(1)
  expect((await refusalOf(call(putSurveyQuestions, { ...at, body }, people().manager))).code).toBe(
    'common.stale',
  )
})

test('S3-008 S3-009 answers of several roles rank the functions and tell readiness by department and role', async () => {
  const at = await make()
  await answer(at, { steps: 5, find: 3, stock: 1 }, people().manager)
  await answer(at, { steps: 2, find: 3, stock: 3, tied: 'The old till' }, people().storekeeper)
  const again = await answer(at, { steps: 1, find: 3, stock: 3, tied: 'The old till' }, people().storekeeper)
  expect(again.mine).toMatchObject({ steps: 1 })

  const results = await call(getSurveyResults, at, people().manager)
  expect(results).toMatchObject({ answered: 2, readiness: 50 })
  expect(
    results.functions.slice(0, 2).map(({ question, need, musts }) => [question.key, need, musts]),
  ).toEqual([
    ['find', 3, 2],
    ['stock', 2, 1],
  ])
  expect(results.roles.map(({ roleId, readiness }) => [roleId, readiness])).toEqual([
    ['storekeeper', 0],
    ['manager', 100],
  ])
  expect(results.departments.reduce((sum, { answered }) => sum + answered, 0)).toBe(2)
  expect((await refusalOf(call(getSurveyResults, at, people().storekeeper))).code).toBe('auth.forbidden')
})

test('S3-011 S3-008 an answer becomes a requirement by one call, once, in a list that the first makes', async () => {
  const at = await make()
  await answer(at, { find: 3, tied: 'Orders go\nto the old till' }, people().storekeeper)
  const { words } = await call(getSurveyResults, at, people().manager)
  const integration = await required(at, 'tied', words[0]!.memberId)
  expect((await required(at, 'tied', words[0]!.memberId)).id).toBe(integration.id)
  const needed = await required(at, 'find')
  expect(needed.listId).toBe(integration.listId)
  expect((await call(getSurvey, at, people().manager)).listId).toBe(needed.listId)

  const read = (id: string) => call(getRequirement, { params: { id } }, people().manager)
  expect(await read(integration.id)).toMatchObject({
    name: 'Orders go to the old till',
    kind: 'integration',
    priority: 'should',
    release: 2,
  })
  expect(await read(needed.id)).toMatchObject({ kind: 'function', priority: 'must', release: 1 })
  const filter = JSON.stringify(['release', 'is', 1])
  const first = await call(listRequirements, { query: { filter } }, people().manager)
  expect(first.items.map(({ id }) => id)).toContain(needed.id)
  expect(first.items.map(({ id }) => id)).not.toContain(integration.id)

  await call(removeRequirement, { params: { id: needed.id }, query: {} }, people().owner)
  const after = await call(getSurveyResults, at, people().manager)
  expect(after.functions[0]!.requirementId).toBeNull()
  expect(after.words[0]!.requirementId).toBe(integration.id)
  expect((await refusalOf(required(at, 'stock'))).code).toBe('common.not_found')
})

test('a closed survey takes no answer, and what is off the scale is named', async () => {
  const at = await make()
  const off = await refusalOf(answer(at, { find: 9 }, people().manager))
  expect(off).toMatchObject({ code: 'common.invalid' })
  expect(off.details['issues']).toEqual([
    { path: ['said', 'find'], code: 'survey.scale', params: { least: 0, most: 3 } },
  ])
  await call(updateSurvey, { ...at, body: { version: 1, state: 'closed' } }, people().manager)
  expect((await refusalOf(answer(at, { find: 2 }, people().manager))).code).toBe('survey.closed')
})
