import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admitRhythm, nextTime, type Rhythm } from './rules.ts'

const zone = 'Europe/Berlin'
const rhythm = (more: Partial<Rhythm>): Rhythm => ({
  every: 'day',
  weekday: null,
  monthDay: null,
  at: '08:30',
  ...more,
})
const next = (more: Partial<Rhythm>, after: string) =>
  nextTime(rhythm(more), Temporal.Instant.from(after), zone)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString()

test('S3-174 a day, a weekday and a day of the month come at their time by the clocks of the zone', () => {
  expect(next({}, '2031-05-20T06:29:59Z')).toBe('2031-05-20T08:30:00')
  expect(next({}, '2031-05-20T06:30:00Z')).toBe('2031-05-21T08:30:00')
  // The 20th of May 2031 is a Tuesday.
  expect(next({ every: 'week', weekday: 1 }, '2031-05-20T06:00:00Z')).toBe('2031-05-26T08:30:00')
  expect(next({ every: 'week', weekday: 2 }, '2031-05-20T06:00:00Z')).toBe('2031-05-20T08:30:00')
  expect(next({ every: 'month', monthDay: 31 }, '2031-02-01T00:00:00Z')).toBe('2031-02-28T08:30:00')
  expect(next({ every: 'month', monthDay: 31 }, '2031-02-28T12:00:00Z')).toBe('2031-03-31T08:30:00')
})

test('a time that the clocks skip is when they have jumped, and one they show twice is the first', () => {
  expect(next({ at: '02:30' }, '2031-03-29T20:00:00Z')).toBe('2031-03-30T03:30:00')
  const twice = nextTime(rhythm({ at: '02:30' }), Temporal.Instant.from('2031-10-25T20:00:00Z'), zone)
  expect(twice.toString()).toBe('2031-10-26T00:30:00Z')
})

test('the next time is always later, and no further than its rhythm', () => {
  const every = fc.constantFrom('day', 'week', 'month')
  fc.assert(
    fc.property(
      every,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 31 }),
      fc.nat(4e9),
      (of, weekday, monthDay, seconds) => {
        const after = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
        const days = { day: 2, week: 8, month: 32 }[of]!
        const hours = nextTime(rhythm({ every: of, weekday, monthDay }), after, zone)
          .since(after)
          .total('hours')
        expect(hours > 0 && hours <= days * 24).toBe(true)
      },
    ),
  )
})

test('a rhythm says its day and a time of the clock', () => {
  expect(admitRhythm(rhythm({}))).toEqual([])
  expect(admitRhythm(rhythm({ every: 'week' })).map(({ path }) => path[0])).toEqual(['weekday'])
  expect(admitRhythm(rhythm({ every: 'month', at: '24:00' })).map(({ path }) => path[0])).toEqual([
    'monthDay',
    'at',
  ])
})
