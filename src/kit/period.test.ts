import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buckets, daysBefore, daysOf, periods, spansOf } from './period.ts'

test.each([
  ['today', '2026-03-01', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['week', '2026-11-22', '2026-11-16', '2026-11-09', '2026-11-15'],
  ['week', '2026-11-16', '2026-11-16', '2026-11-09', '2026-11-09'],
  ['month', '2026-03-31', '2026-03-01', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-11-22', '2026-10-01', '2026-07-01', '2026-08-22'],
  ['quarter', '2026-01-01', '2026-01-01', '2025-10-01', '2025-10-01'],
  ['year', '2028-02-29', '2028-01-01', '2027-01-01', '2027-02-28'],
  ['last30', '2026-03-30', '2026-03-01', '2026-01-30', '2026-02-28'],
  ['last90', '2026-03-31', '2026-01-01', '2025-10-03', '2025-12-31'],
] as const)('the %s as of %s begins on %s, after %s to %s', (name, today, from, wasFrom, wasTo) => {
  const days = daysOf(name, today)
  expect(days).toEqual({ from, to: today })
  expect(daysBefore(days, name)).toEqual({ from: wasFrom, to: wasTo })
})

test('own days are compared with as many just before them', () => {
  expect(daysBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({
    from: '2026-02-28',
    to: '2026-02-28',
  })
})

test('what is compared with ends before what is compared begins', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.constantFrom(...periods), (today, name) => {
      const days = daysOf(name, today)
      const before = daysBefore(days, name)
      expect(before.from <= before.to && before.to < days.from && days.from <= days.to).toBe(true)
    }),
  )
})

test('spans follow each other through all the days, clipped at both ends', () => {
  expect(spansOf({ from: '2026-11-11', to: '2026-11-23' }, 'week')).toEqual([
    { key: '2026-11-09', from: '2026-11-11', to: '2026-11-15' },
    { key: '2026-11-16', from: '2026-11-16', to: '2026-11-22' },
    { key: '2026-11-23', from: '2026-11-23', to: '2026-11-23' },
  ])
  for (const bucket of buckets) {
    const days = { from: '2025-12-30', to: '2026-05-17' }
    const spans = spansOf(days, bucket)
    expect([spans[0]!.from, spans.at(-1)!.to]).toEqual([days.from, days.to])
    spans.slice(1).forEach(({ key, from }, n) => {
      const next = Temporal.PlainDate.from(spans[n]!.to).add({ days: 1 }).toString()
      expect([key, from]).toEqual([next, next])
    })
  }
})
