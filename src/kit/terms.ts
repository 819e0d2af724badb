import { dayOf, workingDays, type WorkingCalendar } from './calendar.ts'
import { refuse } from './errors.ts'

/** What a term counts: time as it passes (`minute` to `month`), or only that in which people work. */
export const termUnits = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'workingMinute',
  'workingHour',
  'workingDay',
] as const
export type TermUnit = (typeof termUnits)[number]
/** A whole number of units; a negative one lies before. */
export type Term = { amount: number; unit: TermUnit }

const MINUTE = 60_000

/** The instant by which people have worked so long since another one, or before it. */
const afterWork = (calendar: WorkingCalendar, from: Temporal.Instant, milliseconds: number) => {
  const step = milliseconds < 0 ? -1 : 1
  const start = from.epochMilliseconds
  let left = Math.abs(milliseconds)
  if (left === 0) return from
  for (const { spans } of workingDays(calendar, dayOf(calendar, from), step))
    for (const span of step > 0 ? spans : spans.toReversed()) {
      const [begin, end] =
        step > 0 ? [Math.max(span.begin, start), span.end] : [span.begin, Math.min(span.end, start)]
      const length = Math.max(0, end - begin)
      if (left <= length) return Temporal.Instant.fromEpochMilliseconds(step > 0 ? begin + left : end - left)
      left -= length
    }
  return refuse('calendar.no_work')
}

/** The same time of day so many days of work after the day of an instant, which itself is not counted, or before it. */
const afterDays = (calendar: WorkingCalendar, from: Temporal.Instant, amount: number) => {
  const zoned = from.toZonedDateTimeISO(calendar.timeZone)
  const step = amount < 0 ? -1 : 1
  let left = Math.abs(amount)
  if (left === 0) return from
  const next = zoned.toPlainDate().add({ days: step })
  for (const { day } of workingDays(calendar, next, step)) {
    left--
    if (left === 0)
      return day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: zoned.toPlainTime() }).toInstant()
  }
  return refuse('calendar.no_work')
}

/**
 * The instant at which a term that begins at `from` is over. Days, weeks and months keep the time of day in the calendar's zone;
 * a month later than the 31st is the last day of the month. Working days are those after the day of `from`, at its time of day.
 * Refuses a term in working time where nobody works (`calendar.no_work`).
 */
export const addTerm = (
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  { amount, unit }: Term,
): Temporal.Instant => {
  if (unit === 'workingMinute') return afterWork(calendar, from, amount * MINUTE)
  if (unit === 'workingHour') return afterWork(calendar, from, amount * 60 * MINUTE)
  if (unit === 'workingDay') return afterDays(calendar, from, amount)
  if (unit === 'minute' || unit === 'hour') return from.add({ [`${unit}s`]: amount })
  return from
    .toZonedDateTimeISO(calendar.timeZone)
    .add({ [`${unit}s`]: amount })
    .toInstant()
}
