import { dueWorking, type WorkingCalendar } from '#kit/calendar.ts'
import { addTerm, type TermUnit } from '#kit/terms.ts'
import type { Term } from './contract-plan.ts'

/**
 * The moment a term leads to from another, by a calendar and its clocks: a month from 31 January is the last day of February;
 * with `working` it falls into the hours of work. Refuses working time where nobody works (`calendar.no_work`).
 */
export const due = (
  from: Temporal.Instant,
  { at, working, ...term }: Term,
  calendar: WorkingCalendar,
): Temporal.Instant => {
  const moved = addTerm(calendar, from, term)
  const timed =
    at === null ? moved : moved.toZonedDateTimeISO(calendar.timeZone).withPlainTime(at).toInstant()
  return working ? dueWorking(calendar, timed) : timed
}

/** At most so many days of the calendar, holidays and a working hour a week counted in. */
const daysIn: Record<TermUnit, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 31,
  workingMinute: 1 / 8,
  workingHour: 7,
  workingDay: 7,
}
const SLACK = 17

/** Between which moments a date must lie for its term to fall between two others: never too narrow. */
export const origins = (
  { amount, unit }: Term,
  [from, to]: readonly [Temporal.Instant, Temporal.Instant],
): [Temporal.Instant, Temporal.Instant] => {
  const hours = Math.ceil(amount * daysIn[unit] * 24)
  const slack = SLACK * 24
  return [
    from.subtract({ hours: Math.max(hours, 0) + slack }),
    to.add({ hours: Math.max(-hours, 0) + slack }),
  ]
}

/** The last moment of a weekly schedule after `from` and not after `to`; undefined when there is none. */
export const lastOccurrence = (
  { days, at }: { days: readonly number[]; at: string },
  [from, to]: readonly [Temporal.Instant, Temporal.Instant],
  timeZone: string,
): Temporal.Instant | undefined => {
  const today = to.toZonedDateTimeISO(timeZone).toPlainDate()
  for (let back = 0; back <= 7; back++) {
    const day = today.subtract({ days: back })
    if (!days.includes(day.dayOfWeek)) continue
    const moment = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(at) }).toInstant()
    if (Temporal.Instant.compare(moment, to) > 0) continue
    return Temporal.Instant.compare(moment, from) > 0 ? moment : undefined
  }
  return undefined
}
