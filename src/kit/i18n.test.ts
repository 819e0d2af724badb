import { expect, test } from 'vitest'
import { formatPhrase, localeFor } from './i18n.ts'

const count = {
  en: '{n, plural, one {# task} other {# tasks}}',
  ru: '{n, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}',
}

test('plurals follow the language', () => {
  expect([1, 2].map((n) => formatPhrase('en', count.en, { n }))).toEqual(['1 task', '2 tasks'])
  expect([1, 3, 5, 21].map((n) => formatPhrase('ru', count.ru, { n }))).toEqual([
    '1 задача',
    '3 задачи',
    '5 задач',
    '21 задача',
  ])
})

test('what stands in a parameter is never markup and never a pattern', () => {
  expect(formatPhrase('en', 'Shared with {name}', { name: '<b>{x}</b>' })).toBe('Shared with <b>{x}</b>')
})

test('several names in a parameter are read as a list', () => {
  expect(formatPhrase('en', 'Missing: {names}', { names: ['a', 'b'] })).toBe('Missing: a, b')
})

test('a phrase whose parameter is missing stays readable', () => {
  expect(formatPhrase('en', 'Until {day}')).toBe('Until {day}')
})

test('the first wanted language that we speak wins, else English', () => {
  expect(localeFor(['fr-FR', 'zh-Hans-CN', 'ru'])).toBe('zh')
  expect(localeFor(['fr'])).toBe('en')
})
