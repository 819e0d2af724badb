import { expect, test } from 'vitest'
import { readyQuestions, isReady } from './ready.ts'
import {
  admitAnswer,
  admitQuestions,
  type Answer,
  functionsBy,
  priorityOf,
  readinessBy,
  readinessOf,
  saysIn,
  wordsIn,
} from './rules.ts'

const questions = [
  { key: 'a', asks: 'readiness', says: { en: 'A' } },
  { key: 'b', asks: 'readiness', says: { en: 'B' } },
  { key: 'f', asks: 'function', says: { en: 'F' } },
  { key: 'g', asks: 'function', says: { ru: 'Г' } },
  { key: 'i', asks: 'integration', says: { en: 'I' } },
] as const
const answer = (memberId: string, teamId: string | null, said: Answer['said']): Answer => ({
  memberId,
  teamId,
  roleId: 'manager',
  said,
})
const answers = [
  answer('1', 'sales', { a: 5, b: 5, f: 1, g: 3 }),
  answer('2', 'sales', { a: 1, f: 2, g: 3, i: ' The till ' }),
  answer('3', 'store', { b: 2, g: 2 }),
  answer('4', null, { f: 0 }),
]

test('S3-009 readiness is the mean of the statements, everybody counting alike, by department from the least ready', () => {
  expect(readinessOf(questions, answers)).toBe(42)
  expect(readinessOf(questions, [])).toBeNull()
  expect(readinessBy(questions, answers, ({ teamId }) => teamId)).toEqual([
    { of: 'store', readiness: 25, answered: 1 },
    { of: 'sales', readiness: 50, answered: 2 },
    { of: null, readiness: null, answered: 1 },
  ])
})

test('S3-009 functions are ranked by how much they are needed', () => {
  expect(functionsBy(questions, answers).map(({ question, ...told }) => [question.key, told])).toEqual([
    ['g', { need: 2.67, answered: 3, musts: 2 }],
    ['f', { need: 1, answered: 3, musts: 0 }],
  ])
  expect([0, 1.49, 1.5, 2.49, 2.5, 3].map(priorityOf)).toEqual([
    'could',
    'could',
    'should',
    'should',
    'must',
    'must',
  ])
})

test('words are told by question, without those that say nothing', () => {
  expect(wordsIn(questions, answers)).toEqual([{ question: questions[4], memberId: '2', words: 'The till' }])
})

test('an answer is a number on its question’s scale, or words', () => {
  expect(admitAnswer(questions, { a: 1, f: 0, g: 3, i: 'words' })).toEqual([])
  const codes = (said: Answer['said']) => admitAnswer(questions, said).map(({ code }) => code)
  expect(codes({ a: 0 })).toEqual(['survey.scale'])
  expect(codes({ f: 4, a: 'five' })).toEqual(['survey.scale', 'survey.scale'])
  expect(codes({ i: 3, z: 1 })).toEqual(['survey.words', 'survey.no_question'])
})

test('a question has words in some language, which are read where the own are missing, and a key of its own', () => {
  expect(saysIn(questions[3], 'zh')).toBe('Г')
  expect(admitQuestions(questions)).toEqual([])
  expect(admitQuestions([questions[0], questions[0], { key: 'n', asks: 'wish', says: { en: ' ' } }])).toEqual(
    [
      { path: ['questions', 1, 'key'], code: 'survey.same_key' },
      { path: ['questions', 2, 'says'], code: 'required' },
    ],
  )
})

test('S3-010 the ready questions are whole in three languages, and one that was changed is ready-made no more', () => {
  expect(admitQuestions(readyQuestions)).toEqual([])
  for (const question of readyQuestions) {
    expect(Object.values(question.says).filter((words) => words.length > 5)).toHaveLength(3)
    expect(isReady(question)).toBe(true)
    expect(isReady({ ...question, says: { ...question.says, en: 'Other words' } })).toBe(false)
  }
})
