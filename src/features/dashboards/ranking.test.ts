import { expect, test } from 'vitest'
import type { Answer, Question } from './contract.ts'
import { behindPlace, climbSign, rankings, shownOf } from './rules-ranking.ts'

type Sum = [currency: string | null, amount: number]
const answer = (...rows: [key: string | null, count: number, ...sums: Sum[]][]): Answer => ({
  rows: rows.map(([key, count, ...sums]) => ({
    keys: [key],
    count,
    sums: sums.map(([currency, amount]) => ({ currency, amount })),
  })),
  refs: {},
  capped: false,
})
const told = (now: Answer, then?: Answer, measure: string | null = null) =>
  rankings(now, then, measure).map(({ currency, ranked }) => [
    currency,
    ...ranked.map(({ key, place, share, climb }) => [key, place, share, climb]),
  ])

test('S3-112 equals share a place and the next comes after all of them; the first has the longest bar', () => {
  expect(told(answer(['a', 4], ['b', 8], ['c', 4], ['d', 1]))).toEqual([
    [null, ['b', 1, 1, null], ['a', 2, 0.5, null], ['c', 2, 0.5, null], ['d', 4, 0.125, null]],
  ])
})

test('S3-112 places are compared with those of the time before: risen, fallen, the same, new', () => {
  const then = answer(['a', 9], ['b', 5], ['c', 5], ['gone', 1])
  expect(told(answer(['c', 7], ['a', 6], ['b', 6], ['d', 2]), then)[0]!.slice(1)).toEqual([
    ['c', 1, 1, 1],
    ['a', 2, 6 / 7, -1],
    ['b', 2, 6 / 7, 0],
    ['d', 4, 2 / 7, 'new'],
  ])
  // Where nobody had a place, nobody is new.
  expect(told(answer(['a', 1]), answer([null, 3]))[0]!.slice(1)).toEqual([['a', 1, 1, null]])
})

test('what belongs to nobody has no place and takes none away, however much it is', () => {
  expect(told(answer([null, 90], ['a', 2], ['b', 1]), answer([null, 1], ['b', 2]))).toEqual([
    [null, ['a', 1, 1, 'new'], ['b', 2, 0.5, -1], [null, null, 1, null]],
  ])
})

test('sums are ranked in each currency alone, and whoever has none of it is not in that ranking', () => {
  const now = answer(
    ['a', 3, ['RUB', 100]],
    ['b', 1, ['CNY', 900], ['RUB', 300]],
    ['c', 9, ['CNY', 90]],
    ['d', 2],
  )
  expect(told(now, undefined, 'amount')).toEqual([
    ['CNY', ['b', 1, 1, null], ['c', 2, 0.1, null]],
    ['RUB', ['b', 1, 1, null], ['a', 2, 1 / 3, null]],
  ])
  expect(told(answer(['a', 0, [null, 0]]), undefined, 'size')).toEqual([[null, ['a', 1, 0, null]]])
  expect(told(answer(), undefined, 'amount')).toEqual([])
})

test('the first are shown, the reader’s own place wherever it is, and what is nobody’s', () => {
  const rows = Array.from({ length: 14 }, (_, at): [string, number] => [`m${at}`, 100 - at])
  const [{ ranked } = { ranked: [] }] = rankings(answer(...rows, [null, 5]), undefined, null)
  expect(shownOf(ranked, 'm12').map(({ key }) => key)).toEqual([
    ...rows.slice(0, 10).map(([key]) => key),
    'm12',
    null,
  ])
})

test('behind a place of one currency among several stand the records that have it', () => {
  const asked: Question = {
    of: 'x',
    label: null,
    noun: 'deal',
    filter: ['state', 'in', ['won']],
    date: null,
    by: 'ownerId',
    measure: 'amount',
  }
  const days = { from: '2031-01-01', to: '2031-01-31' }
  const [won, own] = [asked.filter, ['ownerId', 'in', ['a']]]
  expect(behindPlace(asked, days, 'a', null)).toEqual({ and: [won, own] })
  expect(behindPlace(asked, days, 'a', 'CNY')).toEqual({
    and: [won, ['amount', 'above', { minor: 0, currency: 'CNY' }], own],
  })
})

test('a climb is written with an arrow', () => {
  expect([2, -1, 0].map(climbSign)).toEqual(['▲ 2', '▼ 1', '='])
})
