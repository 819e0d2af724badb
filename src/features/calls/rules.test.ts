import { expect, test } from 'vitest'
import { quickTime, quickTimes, sumOf } from './rules.ts'

const zone = 'Europe/Moscow'
const times = (now: string) =>
  quickTimes.map((which) =>
    Temporal.Instant.from(quickTime(which, Temporal.Instant.from(now), zone))
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  )

test.each([
  // A Wednesday at noon in Moscow.
  ['2031-03-05T09:20:30Z', ['2031-03-05T13:21', '2031-03-06T10:00', '2031-03-10T10:00', '2031-03-10T10:00']],
  // Late on that evening: an hour later nobody is there.
  ['2031-03-05T15:10:00Z', ['2031-03-06T10:00', '2031-03-06T10:00', '2031-03-10T10:00', '2031-03-10T10:00']],
  // Friday: tomorrow is Monday.
  ['2031-03-07T14:30:00Z', ['2031-03-10T10:00', '2031-03-10T10:00', '2031-03-10T10:00', '2031-03-10T10:00']],
  // Early on a Monday, and a Sunday.
  ['2031-03-03T04:00:00Z', ['2031-03-03T10:00', '2031-03-04T10:00', '2031-03-06T10:00', '2031-03-10T10:00']],
  ['2031-03-09T09:00:00Z', ['2031-03-10T10:00', '2031-03-10T10:00', '2031-03-12T10:00', '2031-03-10T10:00']],
])('S3-133 the usual times to call back lie in working time of the workspace: %s', (now, expected) => {
  expect(times(now)).toEqual(expected)
})

test('figures of calls are added up', () => {
  const row = { outgoing: 1, incoming: 2, answered: 2, missed: 1, talk: 60 }
  expect(sumOf([row, row])).toEqual({ outgoing: 2, incoming: 4, answered: 4, missed: 2, talk: 120 })
  expect(sumOf([])).toEqual({ outgoing: 0, incoming: 0, answered: 0, missed: 0, talk: 0 })
})
