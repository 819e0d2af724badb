import { expect, test } from 'vitest'
import { agreeing, unagreed } from './rules-agree.ts'
import { textOf } from '../rules.ts'
import { rendered } from './render.ts'

test.each([
  [1, '1 рабочий день', '1 рабочего дня'],
  [2, '2 рабочих дня', '2 рабочих дней'],
  [5, '5 рабочих дней', '5 рабочих дней'],
  [11, '11 рабочих дней', '11 рабочих дней'],
  [21, '21 рабочий день', '21 рабочего дня'],
  [22, '22 рабочих дня', '22 рабочих дней'],
])('in Russian what is counted agrees with its number: %i', (days, counted, within) => {
  const said = (text: string) => {
    const clause = { code: 'payment', depth: 1, words: { ru: { heading: '', text } } }
    const given = { terms: { 'payment.days': days }, facts: {}, say: (key: string) => key }
    const [written] = rendered({ title: {}, clauses: [clause] }, 'ru', given).clauses
    const [paragraph] = written!.paragraphs
    return paragraph && 'runs' in paragraph ? textOf(paragraph.runs) : ''
  }
  expect(said('Срок оплаты составляет {{payment.days}} рабочих дней.')).toBe(
    `Срок оплаты составляет ${counted}.`,
  )
  expect(said('Счёт оплачивается через {{payment.days}} рабочих дней.')).toBe(
    `Счёт оплачивается через ${counted}.`,
  )
  for (const lead of ['В течение', 'не менее', 'в срок не более', 'по истечении', 'до'])
    expect(said(`${lead} {{payment.days}} рабочих дней после акта.`)).toBe(`${lead} ${within} после акта.`)
})

test('every unit agrees, and what is none stays as it is', () => {
  const one = (words: string) => agreeing('ru', 'через ', 21, words)
  expect([' календарных дней', ' часов', ' месяцев', ' лет', ' минут', ' недель'].map(one)).toEqual([
    ' календарный день',
    ' час',
    ' месяц',
    ' год',
    ' минута',
    ' неделя',
  ])
  expect(one(' летних дней')).toBe(' летних дней')
  expect(one(' мес. и ещё 5 дней')).toBe(' мес. и ещё 5 дней')
  expect(agreeing('en', 'within ', 21, ' business days')).toBe(' business days')
  expect(agreeing('ru', 'через ', '21', ' дней')).toBe(' дней')
})

test('words that agree with their number are the same words beside another number', () => {
  for (const days of [1, 2, 5, 11, 21, 22])
    for (const before of ['через ', 'в течение '])
      for (const words of [' рабочих дней после акта', ' дней', ' часов, затем 3 месяцев'])
        expect(unagreed(agreeing('ru', before, days, words))).toBe(unagreed(words))
  expect(unagreed('в течение 21 рабочего дня, а затем 2 часа')).toBe(
    'в течение 21 рабочих дней, а затем 2 часов',
  )
  expect(unagreed('в этот рабочий день')).toBe('в этот рабочий день')
})
