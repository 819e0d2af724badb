import { describe, expect, test } from 'vitest'
import type { Clause } from '../contract-clauses.ts'
import { edited } from './edits.ts'
import { rendered, plainText } from './render.ts'
import { takeBack } from './rules-back.ts'
import { findingsBeside } from './rules-beside.ts'
import { isFilled, isSame, settled } from './rules-cover.ts'
import { endOfSections, freeCode, placeBehind, placeOf, stepTo, numbersOf } from './rules-moves.ts'

const clause = (code: string, depth: number, text = `Words of ${code}`): Clause => ({
  code,
  depth,
  words: { en: { heading: '', text } },
})
const clauses = [
  clause('scope', 1),
  clause('scope.a', 2),
  clause('scope.b', 2),
  clause('scope.c', 3),
  clause('payment', 1),
  clause('payment.a', 2),
  clause('appendices.a', 0),
  clause('other.a', 1),
]
const body = { title: { en: 'T' }, clauses }

describe('where a clause goes by a step', () => {
  const after = (code: string, direction: Parameters<typeof stepTo>[2]) => {
    const place = stepTo(clauses, code, direction)
    if (!place) return undefined
    const { text, stale, issues } = edited({ body, terms: {} }, [{ kind: 'place', code, ...place }])
    expect({ stale, issues }).toEqual({ stale: undefined, issues: [] })
    return numbersOf(text.body).get(code)
  }

  test.each([
    ['scope.b', 'up', '1.1'],
    ['scope.a', 'down', '1.2'],
    ['payment', 'up', '1'],
    ['scope', 'down', '2'],
    // Over the edge of its section.
    ['payment.a', 'up', '1.3'],
    ['scope.b', 'down', '2.1'],
    ['scope.a', 'in', undefined],
    ['scope.b', 'in', undefined],
    ['payment', 'in', '1.3'],
    ['scope.c', 'out', '1.3'],
    ['scope.a', 'out', '2'],
    ['payment.a', 'out', '3'],
    ['scope', 'up', undefined],
    ['scope', 'out', undefined],
    ['appendices.a', 'in', undefined],
    ['other.a', 'down', undefined],
  ] as const)('%s %s: %s', (code, direction, number) => {
    expect(after(code, direction)).toBe(number)
  })

  test('what was moved goes back to where it stood', () => {
    const place = stepTo(clauses, 'scope', 'down')!
    const moved = edited({ body, terms: {} }, [{ kind: 'place', code: 'scope', ...place }])
    const back = edited(moved.text, [{ kind: 'place', code: 'scope', ...placeOf(clauses, 'scope')! }])
    expect(back.text.body).toEqual(body)
  })
})

test('a new clause stands behind another with all within it, within it, or at the end of the sections', () => {
  expect(placeBehind(clauses, 'scope')).toEqual({ after: 'scope.c', depth: 1 })
  expect(placeBehind(clauses, 'scope', true)).toEqual({ after: 'scope.c', depth: 2 })
  expect(placeBehind(clauses, 'scope.c', true)).toBeUndefined()
  expect(endOfSections(clauses)).toEqual({ after: 'payment.a', depth: 1 })
  expect(endOfSections([])).toEqual({ after: null, depth: 1 })
})

test('a new clause gets a name that no other has', () => {
  expect(freeCode('acceptance', [])).toBe('acceptance')
  expect(freeCode('acceptance', ['acceptance', 'acceptance.2'])).toBe('acceptance.3')
})

describe('S2-07 the cover page', () => {
  test.each([
    ['contract.place', {}, false],
    ['contract.place', { 'contract.place': { en: 'Tver' } }, false],
    ['contract.place', { 'contract.place': { en: 'Tver', ru: 'Тверь' } }, true],
    ['customer.name', {}, true],
    ['price.stages', { 'price.stages': [] }, false],
    ['payment.days', { 'payment.days': 0 }, true],
  ])('%s of %j is filled in: %s', (name, terms, filled) => {
    expect(isFilled(name, { terms, body: {}, facts: { 'customer.name': 'Birch' } }, ['en', 'ru'])).toBe(
      filled,
    )
  })

  test('what is left open is sent as such', () => {
    expect(settled({ en: ' ', ru: ' Тверь ' })).toEqual({ ru: 'Тверь' })
    expect(settled({ en: '' })).toBeNull()
    expect(settled('  ')).toBeNull()
    expect(settled([{ name: { en: ' ' }, due: null }])).toBeNull()
    expect(settled([{ name: { en: 'A' }, due: '' }])).toEqual([{ name: { en: 'A' }, due: null }])
    expect(settled(0)).toBe(0)
  })

  test('values are compared by what they say', () => {
    expect(isSame({ minor: 1, currency: 'RUB' }, { currency: 'RUB', minor: 1 })).toBe(true)
    expect(isSame(undefined, null)).toBe(true)
    expect(isSame({ en: 'a' }, { en: 'b' })).toBe(false)
  })
})

test('findings stand beside clauses that read as they did, and are told to be astray where not', () => {
  const given = { terms: {}, facts: {}, say: (key: string) => key }
  const then = plainText(rendered(body, 'en', given), String).text
  const at = (word: string) => ({ id: word, from: then.indexOf(word), to: then.indexOf(word) + 3 })
  const findings = [at('Words of scope.b'), at('Words of payment\n'), { id: 'whole', from: null, to: null }]
  const changed = { ...body, clauses: clauses.with(0, clause('scope', 1, 'Something longer than before')) }
  const same = findingsBeside(rendered(changed, 'en', given).clauses, then, findings)
  expect([...same.beside].map(([code, f]) => [code, f.length])).toEqual([
    ['scope.b', 1],
    ['payment', 1],
  ])
  expect(same.astray).toEqual([])
  const gone = { ...body, clauses: clauses.with(2, clause('scope.b', 2, 'Quite other words')) }
  const now = findingsBeside(rendered(gone, 'en', given).clauses, then, findings)
  expect(now.astray.map(({ id }) => id)).toEqual(['Words of scope.b'])
})

test('findings stand beside a clause with a table too', () => {
  const stages = { en: { heading: 'Stages', text: 'The stages are:\n{{price.stages}}' } }
  const terms = { 'price.stages': [{ name: { en: 'Setting up' }, result: { en: 'Ready' } }] }
  const table = { title: {}, clauses: [{ code: 'stages', depth: 1, words: stages }] }
  const reads = rendered(table, 'en', { terms, facts: {}, say: (key) => key })
  const then = plainText(reads, String).text
  const from = then.indexOf('Setting up')
  expect(from).toBeGreaterThan(0)
  const { beside, astray } = findingsBeside(reads.clauses, then, [{ from, to: from + 3 }])
  expect([...beside.keys()]).toEqual(['stages'])
  expect(astray).toEqual([])
})

describe('what is taken back', () => {
  const [scope, payment, notices] = [clause('scope', 1), clause('payment', 1), clause('notices', 1)]
  const now = (...clauses: Clause[]) => ({ body: { title: {}, clauses }, terms: {} })
  const old = now(scope, payment, notices)

  test('a changed clause gets its old words', () => {
    const theirs = clause('payment', 1, 'theirs')
    const write = { kind: 'write', code: 'payment', locale: 'en' }
    const text = now(scope, theirs, notices)
    expect(takeBack({ kind: 'changed', code: 'payment' }, old, text, 'en')).toEqual({
      edits: [{ ...write, was: theirs.words.en, is: payment.words.en }],
      undo: [{ ...write, was: payment.words.en, is: theirs.words.en }],
    })
    expect(takeBack({ kind: 'changed', code: 'scope' }, old, text, 'en')).toBeUndefined()
    expect(takeBack({ kind: 'changed', code: 'payment' }, old, text, 'ru')).toBeUndefined()
  })

  test('a number they changed is what it was', () => {
    const due = clause('payment', 1, 'Within {{payment.days}} days.')
    const text = (days: number) => ({ ...now(due), terms: { 'payment.days': days } })
    const term = { kind: 'term', name: 'payment.days' }
    expect(takeBack({ kind: 'changed', code: 'payment' }, text(10), text(45), 'en')).toEqual({
      edits: [{ ...term, was: 45, is: 10 }],
      undo: [{ ...term, was: 10, is: 45 }],
    })
  })

  test('one they struck out comes back behind what it stood behind and is still there', () => {
    expect(takeBack({ kind: 'removed', code: 'notices' }, old, now(scope), 'en')).toEqual({
      edits: [{ kind: 'add', after: 'scope', clauses: [notices] }],
      undo: [{ kind: 'remove', was: [notices] }],
    })
    expect(takeBack({ kind: 'removed', code: 'notices' }, old, now(), 'en')).toBeUndefined()
  })

  test('one they added goes, unless it holds others', () => {
    const added = clause('other', 1)
    expect(takeBack({ kind: 'added', code: 'other' }, old, now(scope, added), 'en')).toEqual({
      edits: [{ kind: 'remove', was: [added] }],
      undo: [{ kind: 'add', after: 'scope', clauses: [added] }],
    })
    const holding = now(added, clause('other.2', 2))
    expect(takeBack({ kind: 'added', code: 'other' }, old, holding, 'en')).toBeUndefined()
  })
})
