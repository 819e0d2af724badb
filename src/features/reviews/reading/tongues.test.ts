import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reviewText } from '../engine.ts'
import { tonguesOf } from './tongues.ts'

const rows = [
  ['1. Предмет договора', '1. Subject of the agreement'],
  [
    '1.1. Исполнитель оказывает Заказчику услуги по настройке программы.',
    '1.1. The Supplier sets the program up for the Customer.',
  ],
  ['2. Цена и порядок расчётов', '2. Price and payment of the work'],
  [
    '2.1. Цена составляет 100 (сто) рублей и включает все налоги.',
    '2.1. The price is 100 (ninety) roubles and includes all taxes.',
  ],
  ['2.2. Заказчик платит в течение 10 рабочих дней.', '2.2. The Customer pays within 10 working days.'],
] as const
const cellByCell = rows.flat().join('\n')

describe('a contract in two languages side by side', () => {
  test.each([
    ['in the cells of a table', rows.map((row) => row.join('\t')).join('\n')],
    ['cell by cell', cellByCell],
    ['with the numbers in a column of their own', cellByCell.replace(/^([\d.]+) (.*)\n\1 /gm, '$1\n$2\n')],
    ['one after the other', rows.map(([ru]) => ru).join('\n') + '\n' + rows.map(([, en]) => en).join('\n')],
  ])('is told, and each language reviewed by itself: %s', (_, text) => {
    const { language, clauses, findings } = reviewText(text, 'customer', 'elements')
    expect(language).toBe('ru')
    for (const one of ['ru', 'en'] as const)
      expect(clauses.filter((clause) => clause.language === one).map(({ number }) => number)).toEqual([
        '1',
        '1.1',
        '2',
        '2.1',
        '2.2',
      ])
    const told = findings.filter(({ rule }) => /languages|number|sum/.test(rule))
    expect(told.map(({ rule }) => rule)).toEqual(['two_languages', 'sum_words_differ'])
    expect(text.slice(told[1]!.from, told[1]!.to)).toBe('(ninety)')
    expect(clauses[told[1]!.clause!]).toMatchObject({ number: '2.1', language: 'en' })
    // What neither says is missing once.
    const missing = findings
      .filter(({ rule }) => rule === 'missing_clause')
      .map(({ values }) => values['type'])
    expect(new Set(missing).size).toBe(missing.length)
    expect(missing).not.toContain('payment')
  })

  test('every place stays where it is', () => {
    const [ru, en] = tonguesOf(cellByCell)
    expect([ru!.text.length, en!.text.length]).toEqual([cellByCell.length, cellByCell.length])
    for (const { text } of [ru!, en!])
      for (const [at, char] of [...text].entries()) if (char !== ' ') expect(char).toBe(cellByCell[at])
  })
})

test.each(['service-en', 'licence-zh', 'development-ru'])(
  '%s is in one language, foreign names and all',
  (name) => {
    const text = readFileSync(new URL(`../samples/${name}.txt`, import.meta.url), 'utf8')
    expect(tonguesOf(text)).toEqual([{ language: name.slice(-2), text }])
  },
)

test('a foreign passage within a clause is named, and the contract stays one', () => {
  const { clauses, findings } = reviewText(
    'Договор\n1. Исполнитель передаёт результат в срок.\n2. Заказчик платит вовремя. The supplier may raise its prices at any time without notice.\n3. Споры решаются переговорами.',
    'customer',
    'elements',
  )
  expect(new Set(clauses.map(({ language }) => language))).toEqual(new Set(['ru']))
  expect(
    findings.filter(({ rule }) => /language/.test(rule)).map(({ rule, values }) => [rule, values['other']]),
  ).toEqual([['mixed_language', 'en']])
})
