import { expect, test } from 'vitest'
import { read } from '../rules-read.ts'
import { found, numbered, undefinedIn } from './structure-fixture.ts'

// How standard agreements number their lists and name their terms.

test('a row begins anew where its first letter stands within the words before it', () => {
  expect(
    numbered(
      '1. Meanings',
      '"Secret" means what is marked so, unless it: (a) is public;',
      '(b) was known before; or',
      '(c) is trivial.',
      '"Failure" means any of these: (a) a petition is filed;',
      '(b) a receiver is appointed; or',
      '(c) payments stop.',
    ),
  ).toEqual([])
  expect(
    numbered(
      '1. Waiver',
      'Unless agreed otherwise: (a) whoever: (i) delays a right; or',
      '(ii) does not use it;',
      'keeps it; and',
      '(b) rights add up.',
    ),
  ).toEqual([])
  expect(numbered('1. List', '(a) the first;', '(b) the second, see clause 4(a);', '(b) the third.')).toEqual(
    [{ number: 'b' }],
  )
})

test('a letter within the words of a clause may be referred to', () => {
  const lines = [
    '1. Use',
    'The software may be used if: (a) it is paid for; and',
    '(b) nobody else uses it.',
    '2. End',
    'The right ends where clause 1(a) is not kept, or clause 1(d).',
  ]
  expect(found('reference_dangling', ...lines).map(({ number }) => number)).toEqual(['1(d)'])
})

test('a section of an act is no clause of the contract', () => {
  const lines = [
    '1. Ruin',
    'Ruin has the meaning of section 88 Harbours Act 1991. It is told as section 77 says.',
  ]
  expect(found('reference_dangling', ...lines).map(({ number }) => number)).toEqual(['77'])
})

const defined =
  '"Service" means the platform. "Fee" means the price. "Single Harbour Licence" means one port.'

test('the names of laws and words of two parts are no undefined terms', () => {
  expect(
    undefinedIn(
      '1. Terms',
      defined,
      '2. Law',
      'They keep the Health and Harbour Safety Regulation, the Republic of Northland and the Open Water Initiative alike.',
      '3. Skill',
      'Each may use the Know-how ("Know-how") it has gained. They pay the Fee for the Single Harbour and Double Harbour Licence, and for any Mooring Licence.',
    ),
  ).toEqual(['Mooring Licence'])
})

test('a term that another paper names, or that stands in brackets, is told', () => {
  expect(
    undefinedIn(
      '1. Terms',
      defined,
      '2. Care',
      'The supplier keeps the Security Measures identified on the Cover Page ("Cover Page") and offers help for boats (Boat Help).',
      '3. Rest',
      'Whoever buys the Boat Help pays the Fee, and for the Moorings as well.',
    ),
  ).toEqual(['Moorings'])
})

test('what "we say" and "we mean" explains a term, in two languages', () => {
  const english = [
    'Terms',
    'When we say "Harbour Services", we mean whatever we run. "Fee" means the price. "User" means whoever has an account.',
    '1. Use',
    'You may use the Harbour Services for the Fee as any User may.',
  ]
  expect(undefinedIn(...english)).toEqual([])
  const russian = [
    'Условия',
    'Под «Платформой» мы понимаем сайт. «Плата» означает цену. «Гость» означает посетителя.',
    '1. Доступ',
    'Доступ на Платформу имеет каждый Гость за Плату.',
  ]
  expect(undefinedIn(...russian)).toEqual([])
})

test('an abbreviation need not be used, and one thing of several is the same term', () => {
  const lines = [
    '1. Terms',
    'Prices are without value added tax ("VAT"). Each order (a "Quote(s)") is signed.',
    '2. Price',
    'The price stands in the Quote.',
  ]
  expect(found('term_unused', ...lines)).toEqual([])
})

test('a title stands before one sentence as before a paragraph, an address does not', () => {
  const lines = [
    'Harbour Support Terms',
    'These terms are agreed between the harbour and whoever books its support from today on.',
    '',
    'Reporting Duties',
    '',
    'You tell us at once when a berth is damaged.',
    '',
    'Quiet Shore',
    '',
    'Harbour Street 12, Northport',
  ]
  const headings = read(lines.join('\n')).map(({ heading }) => heading)
  expect(headings).toContain('Reporting Duties')
  expect(headings).not.toContain('Quiet Shore')
})
