import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAfter, behindCell, keysOf, monthEnd, monthly, monthsAround } from './rules.ts'
import { readyReports } from './rules-ready.ts'

test.each([
  ['2026-08-01', '2026-11-22', 2, ['2026-06-01', '2026-07-01'], ['2026-08-01', '2026-09-01']],
  ['2026-08-02', '2026-11-22', 2, ['2026-06-01', '2026-07-01'], ['2026-09-01', '2026-10-01']],
  ['2026-08-31', '2026-11-01', 3, ['2026-05-01', '2026-06-01', '2026-07-01'], ['2026-09-01', '2026-10-01']],
  ['2026-11-22', '2026-11-22', 1, ['2026-10-01'], []],
  ['2026-01-01', '2026-02-28', 1, ['2025-12-01'], ['2026-01-01']],
])('S3-173 around %s, seen on %s, whole months count', (live, today, most, before, after) => {
  expect(monthsAround(live, today, most)).toEqual({ before, after })
})

const months = { before: ['2026-01-01', '2026-02-01', '2026-03-01'], after: ['2026-05-01', '2026-06-01'] }

test('S3-173 means and their ratio: months before the first figure are none of it, an empty one after it is', () => {
  const values = new Map([
    ['2026-02-01', 4],
    ['2026-05-01', 6],
    ['2026-06-01', 10],
  ])
  const counted = beforeAfter(values, months, 'count')
  expect([counted.before.months.length, counted.before.mean, counted.after.mean, counted.ratio]).toEqual([
    2, 2, 8, 4,
  ])
  // A month without anything has no median.
  expect(beforeAfter(values, months, 'median').before.mean).toBe(4)
})

test('S3-173 there is no ratio to nothing', () => {
  expect(beforeAfter(new Map([['2026-05-01', 6]]), months, 'count')).toMatchObject({
    before: { months: [], mean: null },
    after: { mean: 3 },
    ratio: null,
  })
  expect(beforeAfter(new Map(), { before: [], after: [] }, 'sum').ratio).toBeNull()
})

test('the months of both sides lie within the days that are asked for, and none overlaps', () => {
  const day = fc.date({ min: new Date('2000-01-02'), max: new Date('2090-01-01'), noInvalidDate: true })
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 12 }), (live, today, most) => {
      const around = monthsAround(iso(live), iso(today), most)
      const { time } = monthly(readyReports.dealsWon, around, iso(live))
      const { from, to } = time as { from: string; to: string }
      for (const first of [...around.before, ...around.after])
        expect(from <= first && monthEnd(first) <= to).toBe(true)
      expect(around.before.every((first) => monthEnd(first) < iso(live))).toBe(true)
      expect(around.after.every((first) => first >= iso(live) && monthEnd(first) < iso(today))).toBe(true)
    }),
  )
})

test('the list behind a cell holds the days of its span, and what its row and column have in common', () => {
  const days = { from: '2031-01-15', to: '2031-03-10' }
  const asked = readyReports.dealsWon
  const cell = behindCell(asked, days, [
    { by: 'ownerId', key: 'x' },
    { by: 'month', key: '2031-03-01' },
  ])
  expect(cell).toEqual({
    and: [
      ['state', 'in', ['won']],
      ['closedAt', 'between', ['2031-03-01', '2031-03-10']],
      ['ownerId', 'in', ['x']],
    ],
  })
  expect(behindCell({ ...asked, date: null }, null, [{ by: 'ownerId', key: null }])).toEqual({
    and: [
      ['state', 'in', ['won']],
      ['ownerId', 'empty'],
    ],
  })
})

test('spans in which nothing happened are shown between those in which something did', () => {
  const cell = (key: string) => ({ keys: [key], count: 1, values: [] })
  const days = { from: '2031-01-01', to: '2031-04-30' }
  expect(keysOf('month', [cell('2031-02-01'), cell('2031-04-01')], days)).toEqual([
    '2031-02-01',
    '2031-03-01',
    '2031-04-01',
  ])
  expect(keysOf('source', [cell('site')], days)).toEqual(['site'])
})
