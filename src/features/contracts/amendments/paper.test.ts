import { expect, test } from 'vitest'
import { locales, type Locale } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'
import type { Clause } from '../contract-clauses.ts'
import { en as more } from '../messages/en.ts'
import { en } from '../messages/amendments-en.ts'
import { ru } from '../messages/amendments-ru.ts'
import { zh } from '../messages/amendments-zh.ts'
import type { Text } from '../text/edits.ts'
import { textOf } from '../rules.ts'
import { amendmentPaper } from './paper.ts'

const phrases = { en, zh, ru }
for (const locale of locales)
  registerPhrases(locale, { ...phrases[locale], 'contract.appendix': more['contract.appendix'] })

const clause = (code: string, depth: number, heading: string, text: string): Clause => {
  const said = { heading, text }
  return { code, depth, words: { en: said, zh: said, ru: said } }
}
const text = (days: number, ...clauses: Clause[]): Text => ({
  body: { title: {}, clauses },
  terms: { 'payment.days': days, 'contract.date': '2026-03-01' },
})
const [price, pay, late, end] = [
  clause('payment', 1, 'Price', 'As listed.'),
  clause('payment.term', 2, '', 'Pay in {{payment.days}} days.'),
  clause('payment.late', 2, '', 'Late payment.'),
  clause('other.end', 1, 'End', 'See {{@payment.late}}.'),
]
const [annex, list] = [clause('appendices', 0, 'List', ''), clause('stages', 1, '', 'Shelves.')]
const facts = { 'contract.number': '2026-001', 'customer.name': 'Alpha', 'supplier.name': 'Beta' }
const paper = (before: Text, after: Text, locale: Locale, more: { effectiveOn?: string } = {}) => {
  const about = { number: 2, name: 'Terms', datedOn: '2026-04-01', effectiveOn: null, builtOn: [1] }
  return amendmentPaper({ before, after, ...about, ...more }, locale, facts)
}
/** What is said under a heading. */
const said = (of: ReturnType<typeof paper>, section: number) =>
  of.clauses
    .filter(({ number }) => number.startsWith(`${section}.`))
    .flatMap(({ paragraphs }) => paragraphs.map((p) => ('runs' in p ? textOf(p.runs) : 'table')))

const before = text(30, price, pay, late, end, annex, list)

test('S3-095 an amendment says which clause shall read how, is struck out or added, by the numbers before it', () => {
  const added = clause('payment.2', 2, '', 'In advance.')
  const told = paper(before, text(45, price, pay, added, end, annex), 'en')
  expect(told.title).toBe('Amendment No. 2 to Contract No. 2026-001 of March 1, 2026')
  expect(said(told, 1).slice(1)).toEqual([
    'Alpha (the Customer) and Beta (the Supplier) amend the Contract, as amended by Amendments No. 1, as follows.',
    'Subject: Terms',
  ])
  expect(said(told, 2).slice(1)).toEqual([
    'Clause 1.1 shall read:',
    '1.1. Pay in 45 days.',
    'Clause 1.2 is struck out.',
    'Clause 1.2 is added:',
    '1.2. In advance.',
    'Section 1 of Appendix 1 is struck out.',
  ])
})

test('S3-095 a section that is struck out takes its clauses with it, and those behind it are renumbered', () => {
  expect(said(paper(before, text(30, end, annex, list), 'en'), 2).slice(1)).toEqual([
    'Section 1 is struck out.',
    'The other clauses are renumbered in their order, and references to them follow.',
  ])
})

test('S3-095 a clause that is moved says where it comes to stand, and of a section with clauses only its own words are said', () => {
  const heading = clause('payment', 1, 'Price and payment', 'As listed.')
  expect(said(paper(before, text(30, heading, late, pay, end, annex, list), 'en'), 2).slice(1)).toEqual([
    'Section 1: its heading and opening words shall read:',
    '1. Price and payment',
    'As listed.',
    'Clause 1.2 becomes Clause 1.1.',
    'The other clauses are renumbered in their order, and references to them follow.',
  ])
})

test.each([
  ['en', 'Clause 1.2 is struck out.', 'This Amendment takes effect on May 1, 2026.'],
  ['zh', '删除第1.2条。', '本补充协议自2026年5月1日起生效。'],
  ['ru', 'Пункт 1.2 исключить.', 'Соглашение вступает в силу с 1 мая 2026 г.'],
] as const)('S3-095 S3-097 the paper speaks the language of the contract (%s)', (locale, struck, effect) => {
  const told = paper(before, text(30, price, pay, end, annex, list), locale, { effectiveOn: '2026-05-01' })
  expect(said(told, 2)).toContain(struck)
  expect(said(told, 3)).toEqual([
    effect,
    phrases[locale]['contract.amendment.rest'],
    phrases[locale]['contract.amendment.copies'],
  ])
  expect(said(told, 4)).toHaveLength(4)
})
