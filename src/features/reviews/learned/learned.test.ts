import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { type Labelled, learn, originOf } from '#test/review/learn.ts'
import { typed } from '../types.ts'
import { gramsOf } from './grams.ts'
import { likelihood } from './likelihood.ts'

test.each(locales)('the weights are those of the clauses that are there (%s)', (language) => {
  const weights = readFileSync(`src/features/reviews/learned/weights.${language}.txt`, 'utf8')
  // After a change of the labelled clauses: npm run learn
  expect(weights.slice(0, weights.indexOf('\n'))).toBe(originOf(language))
})

test('words are counted without their endings, figures alike, Chinese by character, and each with its neighbour', () => {
  const grams = (text: string, language: 'en' | 'zh') => gramsOf(text, language).map(({ gram }) => gram)
  expect(grams('licensed for 12 seats', 'en')).toEqual([
    'licens',
    'for',
    '#',
    'seats',
    'licens_for',
    'for_#',
    '#_seats',
  ])
  expect(grams('付款30日', 'zh')).toEqual(['付', '款', '#', '日', '付_款', '款_#', '#_日'])
})

test('what tells clauses of a type from others is learned, whichever come first', () => {
  const rows: Labelled[] = [
    { text: 'the fee is payable monthly', types: ['payment'] },
    { text: 'the price is payable in advance', types: ['payment'] },
    { text: 'the code is kept secret', types: ['confidentiality'] },
    { text: 'the plans are kept secret in a safe', types: ['confidentiality'] },
  ]
  for (const order of [rows, rows.toReversed()]) {
    const { weights, start } = learn(order, 'en').get('payment')!
    expect(weights.get('payabl')).toBeGreaterThan(1)
    expect(weights.get('secret')).toBeLessThan(-1)
    expect(Math.abs(weights.get('the')!)).toBeLessThan(0.5)
    expect(Math.abs(start)).toBeLessThan(0.5)
  }
})

test('a clause without a cue is known by its words, and these are what is marked', () => {
  const text = 'the tenant hands the keys back and pays the rent monthly in advance by bank transfer'
  const said = likelihood(text, '', 'en')
  expect(said.of('payment')).toBeGreaterThan(said.of('source_escrow'))
  const marks = said.marks('payment')
  expect(marks).toHaveLength(3)
  for (const { from, to } of marks)
    expect(text.slice(from, to)).toMatch(/pay|rent|monthly|advance|bank|transfer/)
})

test('a cue is not believed where all other words speak of something else', () => {
  const text =
    'The total liability of each party, penalties included, is limited to the price paid in the last year.'
  expect(typed({ heading: '', text }, 'en').map(({ type }) => type)).toEqual(['liability_cap'])
})
