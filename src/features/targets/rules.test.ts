import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WorkingCalendar } from '#kit/calendar.ts'
import { asTree, forecastOf, neighbour, peopleOf, shareOf, workdaysIn } from './rules.ts'

const shift = [{ from: '09:00', to: '18:00' }]
const calendar: WorkingCalendar = {
  timeZone: 'UTC',
  week: [shift, shift, shift, shift, shift, [], []],
  days: new Map([
    ['2031-05-01', { kind: 'off' }],
    ['2031-05-03', { kind: 'work' }],
  ]),
}
const may = { from: '2031-05-01', to: '2031-05-31' }

test('S2-38 days of work passed go by the working calendar, today among them', () => {
  expect(workdaysIn(calendar, may, '2031-04-30')).toEqual({ passed: 0, all: 22 })
  expect(workdaysIn(calendar, may, '2031-05-01')).toEqual({ passed: 0, all: 22 })
  expect(workdaysIn(calendar, may, '2031-05-03')).toEqual({ passed: 2, all: 22 })
  expect(workdaysIn(calendar, may, '2031-05-04')).toEqual({ passed: 2, all: 22 })
  expect(workdaysIn(calendar, may, '2031-06-10')).toEqual({ passed: 22, all: 22 })
})

test('S2-38 the forecast is the run rate: none before the first day of work, the fact itself after the last', () => {
  expect(forecastOf(0, { passed: 0, all: 22 })).toBeNull()
  expect(forecastOf(3, { passed: 11, all: 22 })).toBe(6)
  expect(forecastOf(1, { passed: 3, all: 20 })).toBe(7)
  expect(forecastOf(5, { passed: 22, all: 22 })).toBe(5)
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 260 }), fc.nat(260), (fact, passed, more) => {
      expect(forecastOf(fact, { passed, all: passed + more })).toBeGreaterThanOrEqual(fact)
    }),
  )
})

test('S2-38 a plan is done only when all of it is', () => {
  expect([shareOf(999, 1000), shareOf(1000, 1000), shareOf(3, 2), shareOf(0, 7)]).toEqual([0.99, 1, 1.5, 0])
})

test('spans follow each other over the ends of years', () => {
  expect(neighbour('month', '2031-01-31', -1)).toBe('2030-12-01')
  expect(neighbour('quarter', '2031-11-22', 1)).toBe('2032-01-01')
  expect(neighbour('year', '2031-06-01', -1)).toBe('2030-01-01')
})

test('holders stand as a tree: the whole, teams with their people and the teams below, people of no team', () => {
  const holder = (id: string, aboveId: string | null, kind: 'memberId' | 'teamId') => ({
    memberId: null,
    teamId: null,
    aboveId,
    [kind]: id,
  })
  const all = [
    holder('ann', 'north', 'memberId'),
    holder('bob', 'sales', 'memberId'),
    holder('cid', null, 'memberId'),
    holder('north', 'sales', 'teamId'),
    holder('sales', 'gone', 'teamId'),
    { memberId: null, teamId: null, aboveId: null },
  ]
  expect(asTree(all).map(({ memberId, teamId, depth }) => [memberId ?? teamId, depth])).toEqual([
    [null, 0],
    ['sales', 0],
    ['bob', 1],
    ['north', 1],
    ['ann', 2],
    ['cid', 0],
  ])
  expect(peopleOf(all, 'sales')).toEqual(['ann', 'bob'].toReversed())
})
