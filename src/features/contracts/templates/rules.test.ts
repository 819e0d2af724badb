import { expect, test } from 'vitest'
import type { Body } from '../contract-clauses.ts'
import { readyText } from '../ready/text.ts'
import { edited } from '../text/edits.ts'
import { OwnVariable } from './contract-own.ts'
import { admitTemplate, differing, emptied } from './rules-templates.ts'
import { choicesOf, freeName, linesOf } from './rules-variables.ts'

const words = (text: string) => ({ heading: '', text })
const clause = (code: string, en: string, ru?: string) => ({
  code,
  depth: 1,
  words: { en: words(en), ...(ru !== undefined && { ru: words(ru) }) },
})
const template = (body: Body) => ({ name: 'T', kind: 'other' as const, body, terms: {} })

test('S3-056 the text of a development contract in Russian has the nine sections of the sample, and then its papers', () => {
  const sections = readyText('development').body.clauses.filter(({ depth }) => depth === 1)
  expect(sections.slice(0, 9).map(({ code }) => code)).toEqual([
    'scope',
    'other.supplier',
    'cooperation',
    'payment',
    'breach_liability',
    'intellectual_property',
    'force_majeure',
    'other.final',
    'expiration_date',
  ])
  expect(sections.every(({ words }) => words.ru?.heading !== '')).toBe(true)
})

test('S2-11 a template says the same in all its languages, or it is said where it does not', () => {
  const issuesOf = (body: Body) =>
    admitTemplate(template(body)).map(({ code, params }) => [code, params?.['clause'], params?.['language']])
  expect(issuesOf({ title: {}, clauses: [] })).toEqual([['contract_template.untitled', undefined, undefined]])
  expect(issuesOf({ title: { en: 'T' }, clauses: [] })).toEqual([
    ['contract_template.empty', undefined, undefined],
  ])
  expect(issuesOf({ title: { en: 'T', ru: 'Д' }, clauses: [clause('scope', 'Scope')] })).toEqual([
    ['contract_template.wordless', 'scope', 'ru'],
  ])
  expect(issuesOf({ title: { en: 'T' }, clauses: [clause('scope', 'Scope', 'Предмет')] })).toEqual([
    ['contract_template.untitled_language', 'scope', 'ru'],
  ])
  expect(issuesOf({ title: { en: 'T', ru: 'Д' }, clauses: [clause('scope', '', '')] })).toEqual([])
})

test('what differs is told by the names of variables and the numbers of clauses', () => {
  const before = {
    title: { en: 'T' },
    clauses: [clause('scope', 'The work.'), clause('payment', 'Pay {{price}} by clause {{@scope}}.')],
  }
  const after = {
    ...before,
    clauses: [
      clause('definitions', 'Days.'),
      before.clauses[0]!,
      clause('payment', 'Pay {{price}} at once.'),
    ],
  }
  const found = differing(before, after, 'en', (name) => name.toUpperCase())
  expect(found.map(({ kind, code, number }) => [kind, code, number])).toEqual([
    ['added', 'definitions', '1'],
    ['changed', 'payment', '3'],
  ])
  expect(found[1]!.text.map(({ kind, text }) => `${kind} ${text}`).join('')).toContain('[PRICE]')
  expect(differing(before, before, 'en', String)).toEqual([])
  // Nothing is written in Russian, and nothing differs there but that a clause came.
  expect(differing(before, after, 'ru', String).map(({ kind }) => kind)).toEqual(['added'])
})

test('a template takes over words and variables and leaves what was agreed', () => {
  const { body } = readyText('saas')
  expect(emptied(body)).toEqual({ body: { title: body.title, clauses: body.clauses }, terms: {} })
})

test('variables are named by what they are called, each once', () => {
  expect(freeName('Срок хранения, дней', [])).toBe('own.срок_хранения_дней')
  expect(freeName('席位数', ['own.席位数'])).toBe('own.席位数_2')
  expect(freeName('!?', [])).toBe('own.value')
  const named = { name: freeName('x'.repeat(90), []), group: 'subject', kind: 'count', label: { en: 'X' } }
  expect(OwnVariable.safeParse(named).success).toBe(true)
})

test('choices keep their names when they are written anew, moved or joined by others', () => {
  const before = choicesOf({ en: 'north\nsouth', ru: 'север\nюг' }, ['en', 'ru'], [])!
  expect(before.map(({ name, label }) => [name, label.ru])).toEqual([
    ['north', 'север'],
    ['south', 'юг'],
  ])
  expect(linesOf(before, ['en', 'ru'])).toEqual({ en: 'north\nsouth', ru: 'север\nюг' })
  const names = (lines: string) =>
    choicesOf({ en: lines }, ['en'], before)?.map(({ name, label }) => `${name}: ${label.en}`)
  expect(names('south\nnorth')).toEqual(['south: south', 'north: north'])
  expect(names('the far north\nsouth')).toEqual(['north: the far north', 'south: south'])
  expect(names('east\nnorth\nsouth')).toEqual(['east: east', 'north: north', 'south: south'])
  expect(names('south')).toEqual(['south: south'])
  expect(choicesOf({ en: 'north\nsouth', ru: 'север' }, ['en', 'ru'], before)).toBeUndefined()
})

test('variables of its own are named once, and a stale list of them is refused', () => {
  const seats = {
    name: 'own.seats',
    group: 'price',
    kind: 'count',
    label: { en: 'Seats' },
    choices: [],
  } as const
  const text = {
    body: { title: { en: 'T' }, clauses: [], variables: [{ ...seats, choices: [] }] },
    terms: {},
  }
  const doubled = [
    { ...seats, choices: [] },
    { ...seats, choices: [] },
  ]
  expect(edited(text, [{ kind: 'variables', was: text.body.variables, is: doubled }]).issues).toMatchObject([
    { path: ['variables'], code: 'contract.variable_twice', params: { name: 'own.seats' } },
  ])
  expect(edited(text, [{ kind: 'variables', was: [], is: [] }]).stale).toBeDefined()
})
