import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueWorking,
  isWorking,
  nextWorking,
  type Shift,
  spansOf,
  type WorkingCalendar,
  workingMinutes,
} from './calendar.ts'
import { addTerm, type TermUnit } from './terms.ts'

const zone = 'Europe/Berlin'
const at = (local: string, timeZone = zone) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant()
const weekOf = (shifts: Shift[], timeZone = zone): WorkingCalendar => ({
  timeZone,
  week: [shifts, shifts, shifts, shifts, shifts, [], []],
  days: new Map(),
})
const through = weekOf([{ from: '08:00', to: '17:00' }])
const lunch = weekOf([
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
])
const never: WorkingCalendar = { timeZone: zone, week: [[], [], [], [], [], [], []], days: new Map() }

describe('terms', () => {
  it.each([
    ['8 hours without lunch', through, '2026-11-17T16:00', 8, 'workingHour', '2026-11-18T15:00'],
    ['8 hours with lunch', lunch, '2026-11-17T16:00', 8, 'workingHour', '2026-11-18T16:00'],
    ['up to the end of work', through, '2026-11-17T16:00', 1, 'workingHour', '2026-11-17T17:00'],
    ['from before work', through, '2026-11-17T05:00', 1, 'workingHour', '2026-11-17T09:00'],
    ['over a weekend', through, '2026-11-20T16:30', 1, 'workingHour', '2026-11-23T08:30'],
    ['backwards', through, '2026-11-23T08:30', -1, 'workingHour', '2026-11-20T16:30'],
    ['two working days from Friday', through, '2026-11-20T16:00', 2, 'workingDay', '2026-11-24T16:00'],
    ['one working day from Saturday', through, '2026-11-21T12:00', 1, 'workingDay', '2026-11-23T12:00'],
    ['two working days before', through, '2026-11-24T16:00', -2, 'workingDay', '2026-11-20T16:00'],
    ['three days', through, '2026-11-20T17:00', 3, 'day', '2026-11-23T17:00'],
    ['three working days', through, '2026-11-20T17:00', 3, 'workingDay', '2026-11-25T17:00'],
    ['a month from the 31st', through, '2026-01-31T10:00', 1, 'month', '2026-02-28T10:00'],
    ['in a leap year', through, '2028-01-31T10:00', 1, 'month', '2028-02-29T10:00'],
    ['a month before', through, '2026-03-31T10:00', -1, 'month', '2026-02-28T10:00'],
    ['a day over the change of the clocks', through, '2026-03-28T10:00', 1, 'day', '2026-03-29T10:00'],
    ['24 hours over it', through, '2026-03-28T10:00', 24, 'hour', '2026-03-29T11:00'],
    ['two weeks', through, '2026-11-20T17:00', 2, 'week', '2026-12-04T17:00'],
  ] as [string, WorkingCalendar, string, number, TermUnit, string][])(
    'S3-142 S3-143 %s',
    (_, calendar, from, amount, unit, to) => {
      expect(addTerm(calendar, at(from), { amount, unit })).toEqual(at(to))
    },
  )

  it('30 minutes logged ten minutes before closing end on the next day of work', () => {
    const shop = weekOf([{ from: '09:00', to: '18:00' }])
    expect(addTerm(shop, at('2026-11-20T17:50'), { amount: 30, unit: 'workingMinute' })).toEqual(
      at('2026-11-23T09:20'),
    )
  })

  it('refuses terms in working time where nobody works, and nothing else', () => {
    for (const unit of ['workingMinute', 'workingHour', 'workingDay'] as const)
      for (const amount of [1, -1])
        expect(() => addTerm(never, at('2026-11-20T10:00'), { amount, unit })).toThrow('calendar.no_work')
    expect(() => nextWorking(never, at('2026-11-20T10:00'))).toThrow('calendar.no_work')
    expect(() => dueWorking(never, at('2026-11-20T10:00'))).toThrow('calendar.no_work')
    expect(addTerm(never, at('2026-11-20T10:00'), { amount: 1, unit: 'month' })).toEqual(
      at('2026-12-20T10:00'),
    )
    expect(workingMinutes(never, at('2026-11-20T10:00'), at('2027-11-20T10:00'))).toBe(0)
  })
})

describe('exceptions', () => {
  const calendar: WorkingCalendar = {
    ...lunch,
    days: new Map([
      ['2026-11-17', { kind: 'off' }],
      ['2026-11-18', { kind: 'short' }],
      ['2026-11-21', { kind: 'work' }],
      ['2026-11-22', { kind: 'work', shifts: [{ from: '10:00', to: '12:00' }] }],
    ]),
  }
  const minutes = (day: string) => {
    const begin = Temporal.PlainDate.from(day).toZonedDateTime(zone)
    return workingMinutes(calendar, begin.toInstant(), begin.add({ days: 1 }).toInstant())
  }
  it.each([
    ['a usual day', '2026-11-16', 480],
    ['a day off', '2026-11-17', 0],
    ['a shorter one', '2026-11-18', 420],
    ['a weekend that is worked', '2026-11-21', 480],
    ['hours of its own', '2026-11-22', 120],
  ])('%s', (_, day, worked) => expect(minutes(day)).toBe(worked))

  it('shortens into the shift before the last where the last is not as long', () => {
    const week = weekOf([
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '13:30' },
    ])
    const short = { ...week, days: new Map([['2026-11-16', { kind: 'short' as const }]]) }
    expect(spansOf(short, Temporal.PlainDate.from('2026-11-16'))).toEqual([
      { begin: at('2026-11-16T08:00').epochMilliseconds, end: at('2026-11-16T11:30').epochMilliseconds },
    ])
  })
})

describe('when something is due at work', () => {
  it.each([
    ['at work', '2026-11-20T10:00', '2026-11-20T10:00'],
    ['before work', '2026-11-20T05:00', '2026-11-20T08:00'],
    ['in the break', '2026-11-20T12:30', '2026-11-20T13:00'],
    ['after work', '2026-11-20T22:00', '2026-11-20T17:00'],
    ['on a weekend', '2026-11-21T22:00', '2026-11-23T08:00'],
  ])('S3-142 %s', (_, asked, due) => expect(dueWorking(lunch, at(asked))).toEqual(at(due)))
})

describe('a change of the clocks', () => {
  const night = weekOf([{ from: '02:30', to: '05:00' }])
  const nights = { ...night, week: Array.from({ length: 7 }, () => [{ from: '02:30', to: '05:00' }]) }
  it('begins work that falls into the skipped hour when the clocks jump', () => {
    expect(nextWorking(nights, at('2026-03-28T12:00'))).toEqual(at('2026-03-29T03:00'))
    expect(workingMinutes(nights, at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(120)
  })
  it('works the hour that comes twice twice', () => {
    expect(workingMinutes(nights, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(210)
    expect(isWorking(nights, Temporal.Instant.from('2026-10-25T01:15:00Z'))).toBe(true)
  })
  it('loses a shift that lies in the skipped hour', () => {
    const all = { ...nights, week: Array.from({ length: 7 }, () => [{ from: '02:00', to: '03:00' }]) }
    expect(spansOf(all, Temporal.PlainDate.from('2026-03-29'))).toEqual([])
    expect(nextWorking(all, at('2026-03-28T12:00'))).toEqual(at('2026-03-30T02:00'))
  })
})

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const shifts = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((m) =>
    Array.from({ length: Math.floor(m.length / 2) }, (_, i) => ({
      from: clock(m[2 * i]!),
      to: clock(m[2 * i + 1]!),
    })),
  )
const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe'),
  // One day of every week is worked by daylight, so that no change of the clocks swallows all of it.
  week: fc
    .array(fc.oneof(fc.constant<Shift[]>([]), shifts), { minLength: 6, maxLength: 6 })
    .map((days) => [...days, [{ from: '09:00', to: '17:00' }]]),
  days: fc
    .dictionary(
      fc
        .integer({ min: 0, max: 700 })
        .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString()),
      fc.record({ kind: fc.constantFrom('off' as const, 'work' as const, 'short' as const) }),
      { maxKeys: 40 },
    )
    .map((days) => new Map(Object.entries(days))),
})
const moments = fc
  .integer({ min: 0, max: 600 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2026-01-05T00:00:00Z').add({ minutes }))
const compare = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b)

describe('of any calendar', () => {
  it('working time adds up', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (calendar, a, b, c) => {
        expect(workingMinutes(calendar, a, c)).toBe(
          workingMinutes(calendar, a, b) + workingMinutes(calendar, b, c),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('so much is worked in a term of working time as it says, and in two as in one', () => {
    const amounts = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(calendars, moments, amounts, amounts, (calendar, from, a, b) => {
        const add = (instant: Temporal.Instant, amount: number) =>
          addTerm(calendar, instant, { amount, unit: 'workingMinute' })
        expect(workingMinutes(calendar, from, add(from, a))).toBe(a)
        expect(add(add(from, a), b)).toEqual(add(from, a + b))
        expect(workingMinutes(calendar, add(from, -a), from)).toBe(a)
      }),
      { numRuns: 60 },
    )
  })

  it('what begins later ends no sooner, and a longer term neither', () => {
    const units = fc.constantFrom<TermUnit>('hour', 'day', 'week', 'month', 'workingHour', 'workingDay')
    fc.assert(
      fc.property(
        calendars,
        moments,
        moments,
        units,
        fc.integer({ min: 0, max: 20 }),
        (calendar, a, b, unit, amount) => {
          const [first, second] = compare(a, b) <= 0 ? [a, b] : [b, a]
          const end = (from: Temporal.Instant, n: number) => addTerm(calendar, from, { amount: n, unit })
          // Clocks that go back show the same time twice: what began before it may end an hour later than what began in it.
          const slack = ['workingHour', 'hour'].includes(unit) ? 0 : 3_600_000
          expect(end(first, amount).epochMilliseconds).toBeLessThanOrEqual(
            end(second, amount).epochMilliseconds + slack,
          )
          expect(compare(end(first, amount), end(first, amount + 1))).toBeLessThanOrEqual(0)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('the next moment of work is one, and nothing is worked before it', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, asked) => {
        const begins = nextWorking(calendar, asked)
        expect(isWorking(calendar, begins)).toBe(true)
        expect(workingMinutes(calendar, asked, begins)).toBe(0)
        expect(compare(asked, begins)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 100 },
    )
  })
})
