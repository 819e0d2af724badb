import type { Priority } from '#features/requirements/contract.ts'
import type { Issue } from '#kit/errors.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import type { Asks, Question, Said } from './contract.ts'

/** From where to where a number goes that answers a question; questions that ask for words have none. */
export const scales: Partial<Record<Asks, readonly [least: number, most: number]>> = {
  readiness: [1, 5],
  function: [0, 3],
}

/** A question in a language, or in the first it is written in. */
export const saysIn = ({ says }: Pick<Question, 'says'>, locale: Locale): string =>
  says[locale] || locales.map((l) => says[l]).find(Boolean) || ''

/** What is wrong with questions: each has a key of its own, and words in some language. */
export const admitQuestions = (questions: readonly Question[]): Issue[] =>
  questions.flatMap((question, at) => [
    ...(saysIn(question, 'en').trim() === '' ? [{ path: ['questions', at, 'says'], code: 'required' }] : []),
    ...(questions.findIndex(({ key }) => key === question.key) < at
      ? [{ path: ['questions', at, 'key'], code: 'survey.same_key' }]
      : []),
  ])

/** What is wrong with an answer: it is of a question that is asked, and a number on its scale, or words. */
export const admitAnswer = (questions: readonly Question[], said: Said): Issue[] =>
  Object.entries(said).flatMap(([key, value]): Issue[] => {
    const question = questions.find((q) => q.key === key)
    const path = ['said', key]
    if (!question) return [{ path, code: 'survey.no_question' }]
    const scale = scales[question.asks]
    if (!scale) return typeof value === 'string' ? [] : [{ path, code: 'survey.words' }]
    const [least, most] = scale
    return typeof value === 'number' && value >= least && value <= most
      ? []
      : [{ path, code: 'survey.scale', params: { least, most } }]
  })

/** What one colleague answered, with the department and role they had then. */
export type Answer = { memberId: string; teamId: string | null; roleId: string; said: Said }

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

const numbers = (said: Said, questions: readonly Question[], of: Asks): number[] =>
  questions.flatMap(({ key, asks }) => {
    const value = said[key]
    return asks === of && typeof value === 'number' ? [value] : []
  })

/** How ready those are who answered, in whole per cent, each counting alike; null where nobody answered a statement. */
export const readinessOf = (questions: readonly Question[], answers: readonly Answer[]): number | null => {
  const each = answers.flatMap(({ said }) => {
    const given = numbers(said, questions, 'readiness')
    return given.length > 0 ? [mean(given)] : []
  })
  return each.length === 0 ? null : Math.round(((mean(each) - 1) / 4) * 100)
}

/** Readiness by what `by` tells of an answer, the least ready first, those who did not say last. */
export const readinessBy = <K>(
  questions: readonly Question[],
  answers: readonly Answer[],
  by: (answer: Answer) => K,
): { of: K; readiness: number | null; answered: number }[] =>
  [...Map.groupBy(answers, by)]
    .map(([of, group]) => ({ of, readiness: readinessOf(questions, group), answered: group.length }))
    .toSorted((a, b) => (a.readiness ?? 101) - (b.readiness ?? 101))

/** The functions asked about, those needed most first: mean need, by how many, and how many cannot do without. */
export const functionsBy = (questions: readonly Question[], answers: readonly Answer[]) =>
  questions
    .filter(({ asks }) => asks === 'function')
    .map((question) => {
      const needs = answers.flatMap(({ said }) => numbers(said, [question], 'function'))
      return {
        question,
        need: needs.length === 0 ? 0 : Math.round(mean(needs) * 100) / 100,
        answered: needs.length,
        musts: needs.filter((need) => need === 3).length,
      }
    })
    .toSorted((a, b) => b.need - a.need || b.answered - a.answered)

/** What was said in words, in the order of the questions. */
export const wordsIn = (questions: readonly Question[], answers: readonly Answer[]) =>
  questions.flatMap((question) =>
    scales[question.asks]
      ? []
      : answers.flatMap(({ memberId, said }) => {
          const words = String(said[question.key] ?? '').trim()
          return words ? [{ question, memberId, words }] : []
        }),
  )

/** How urgent a function is by its mean need: a must when most cannot do without it. */
export const priorityOf = (need: number): Priority =>
  need >= 2.5 ? 'must' : need >= 1.5 ? 'should' : 'could'
