import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause } from '../contract-clauses.ts'
import type { Text } from '../text/edits.ts'
import { admitBody } from '../text/edits.ts'
import { amended, changesOf, clashes } from './rules-merge.ts'

const codes = ['scope', 'payment', 'term', 'other.a', 'other.b', 'other.c', 'appendices', 'acceptance']
const said = fc.constantFrom('Goods come.', 'Goods  come.', 'Pay {{price}}.', 'In {{payment.days}} days.', '')
const clause = (code: string): fc.Arbitrary<Clause> =>
  fc.record({
    code: fc.constant(code),
    depth: fc.integer({ min: 0, max: 3 }),
    words: fc.record(
      {
        en: fc.record({ heading: fc.constantFrom('', 'Head'), text: said }),
        zh: fc.record({ heading: fc.constant(''), text: said }),
      },
      { requiredKeys: [] },
    ),
  })
/** Any text a contract may hold. */
const texts: fc.Arbitrary<Text> = fc
  .record({
    title: fc.record({ en: fc.constantFrom('One', 'Two') }, { requiredKeys: [] }),
    clauses: fc.shuffledSubarray(codes).chain((chosen) => fc.tuple(...chosen.map(clause))),
    terms: fc.dictionary(
      fc.constantFrom('price', 'payment.days', 'term.end'),
      fc.integer({ min: 1, max: 3 }),
    ),
  })
  .map(({ title, clauses, terms }) => {
    let deep = 0
    const fit = clauses.map((one) => ({ ...one, depth: (deep = Math.min(one.depth, deep + 1)) }))
    return { body: { title, clauses: fit }, terms }
  })

test('S3-095 an amendment brings a text exactly to what it leads to', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(amended(before, { before, after }).text).toEqual(after)
    }),
    { numRuns: 500 },
  )
})

test('S3-095 whatever two amendments written side by side do, the text stays one a contract may hold, and no new clause is lost', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, one, other) => {
      const first = amended(before, { before, after: one }).text
      const { text, changes } = amended(first, { before, after: other })
      expect(admitBody(text.body)).toEqual([])
      const added = (after: Text) =>
        changesOf({ before, after }).filter(({ kind }) => kind === 'added').length
      expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(added(other))
      const here = new Set(text.body.clauses.map(({ code }) => code))
      for (const { is } of [...changesOf({ before, after: one }), ...changes])
        if (is && !changes.some(({ was, is: now }) => was?.code === is.code && !now))
          expect(here).toContain(is.code)
    }),
    { numRuns: 500 },
  )
})

test('S3-095 what one changes and the other leaves alone is kept whichever comes first', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const same = { before, after: before }
      expect(amended(after, same).text).toEqual(after)
      expect(clashes({ before, after }, same)).toEqual([])
    }),
  )
})

const line = (code: string, depth: number, text: string): Clause => ({
  code,
  depth,
  words: { en: { heading: '', text } },
})
const before: Text = {
  body: {
    title: { en: 'Storage' },
    clauses: [line('payment', 1, 'Pay in {{payment.days}} days.'), line('term', 1, 'For a year.')],
  },
  terms: { 'payment.days': 30 },
}
const withClauses = (...clauses: Clause[]): Text => ({ ...before, body: { ...before.body, clauses } })

test('S3-095 a variable changes the clauses that name it, and two amendments that touch one clause clash there', () => {
  const [pay, term] = before.body.clauses as [Clause, Clause]
  const days = { ...before, terms: { 'payment.days': 45 } }
  expect(changesOf({ before, after: days })).toEqual([
    { kind: 'changed', was: pay, is: pay, rewritten: true, placed: false },
  ])
  const words = withClauses(line('payment', 1, 'Pay at once.'), term)
  expect(clashes({ before, after: days }, { before, after: words })).toEqual(['payment'])
  expect(clashes({ before, after: days }, { before, after: withClauses(pay) })).toEqual([])
})

test('S3-095 two new clauses of one name both stand, and what refers to the later one goes on to do so', () => {
  const [pay, term] = before.body.clauses as [Clause, Clause]
  const one = withClauses(pay, line('payment.2', 2, 'In advance.'), term)
  const other = withClauses(pay, line('payment.2', 2, 'In parts.'), line('term', 1, 'See {{@payment.2}}.'))
  const first = amended(before, { before, after: one }).text
  const { clauses } = amended(first, { before, after: other }).text.body
  expect(clauses.map(({ code, words }) => [code, words.en?.text])).toEqual([
    ['payment', 'Pay in {{payment.days}} days.'],
    ['payment.3', 'In parts.'],
    ['payment.2', 'In advance.'],
    ['term', 'See {{@payment.3}}.'],
  ])
})
