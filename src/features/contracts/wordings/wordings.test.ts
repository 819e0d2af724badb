import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { typesOf } from '#features/reviews/types.ts'
import { variables } from '../contract-variables.ts'
import { ranks } from './contract-wordings.ts'
import { parseWordings, type Ready } from './wordings.ts'

const sides = ['customer', 'supplier'] as const
const library = (locale: (typeof locales)[number]): Ready[] =>
  parseWordings(readFileSync(`src/features/contracts/wordings/${locale}.txt`, 'utf8'))
const courts = { en: 'the courts of Northport', zh: '北港市人民法院', ru: 'Арбитражный суд' }
const laws = { en: 'the data protection act', zh: '个人信息保护法', ru: 'закон о персональных данных' }
const mentions = (text: string) =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name).toSorted()

test('S2-11 the library says the same of the same types in three languages, by the same variables', () => {
  const [first, ...others] = locales.map(library)
  expect(first!.length).toBeGreaterThanOrEqual(25)
  for (const other of others) {
    expect(other.map(({ type }) => type)).toEqual(first!.map(({ type }) => type))
    for (const [at, { type, says }] of first!.entries())
      for (const side of sides)
        for (const rank of ranks)
          expect(mentions(other[at]!.says[side][rank]), `${type} ${side} ${rank}`).toEqual(
            mentions(says[side][rank]),
          )
  }
})

test('wordings ask for variables that there are, and no two of a type are the same for a side', () => {
  const known = new Set(Object.keys(variables))
  for (const locale of locales)
    for (const { type, says } of library(locale))
      for (const side of sides) {
        const said = ranks.map((rank) => says[side][rank])
        expect(new Set(said).size, `${locale} ${type} ${side}`).toBe(ranks.length)
        expect(said.flatMap(mentions).filter((name) => !known.has(name))).toEqual([])
      }
})

test('the supplier has wordings of its own where it would not sign the customer’s, and meets it in between', () => {
  for (const { type, says } of library('en')) {
    expect(says.supplier.preferred, type).not.toBe(says.customer.preferred)
    expect(says.supplier.fallback, type).toBe(says.customer.fallback)
  }
})

test('what a customer prefers is recognised as what it is about', () => {
  for (const locale of locales)
    for (const { type, says } of library(locale)) {
      // Of suspension the customer wants none, and a clause that forbids it is not of the type.
      if (type === 'suspension') continue
      const text = says.customer.preferred
        .replace('{{service.availability}}', '99.5%')
        .replace(/\{\{[a-z.]*(Percent|percent)\}\}/g, '10 %')
        .replace(/\{\{[a-z.]*(from|to)\}\}/g, '09:00')
        .replace('{{closing.court}}', courts[locale])
        .replace('{{data.law}}', laws[locale])
        .replace(/\{\{[^{}]*\}\}/g, '10')
      expect(typesOf({ heading: '', text }, locale), `${locale} ${type}`).toContain(type)
    }
})

test('a library that cannot be read, or leaves something out, says where', () => {
  expect(() => parseWordings('# payment\nwhy: Money.\n\n# nonsense\n')).toThrow('line 4')
  expect(() => parseWordings('# payment\nwhy: Money.\nwhy: Again.\n')).toThrow('line 3')
  expect(() => parseWordings('# payment\nwhy: Money.\npreferred: Pay.\n')).toThrow('payment have no fallback')
})
