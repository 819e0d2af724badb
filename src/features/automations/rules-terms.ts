import type { Hours } from '#features/routing/contract.ts'
import { workingStart } from '#features/routing/rules.ts'
import type { Term } from './contract-plan.ts'

/** Where and when people work. */
export type Calendar = { timeZone: string; hours: Hours }

/** So many days of work on or back from a day; none leaves the day as it is. */
const addWorkdays = (day: Temporal.PlainDate, amount: number, { days }: Hours): Temporal.PlainDate => {
  let [at, left] = [day, Math.abs(amount)]
  while (left > 0) {
    at = at.add({ days: Math.sign(amount) })
    if (days.includes(at.dayOfWeek)) left -= 1
  }
  return at
}

/**
 * The moment a term leads to from another, by the clocks of the workspace: a month from 31 January is the last day of
 * February; with `working` it is put off to when people are at work.
 */
export const due = (from: Temporal.Instant, term: Term, { timeZone, hours }: Calendar): Temporal.Instant => {
  const { amount, unit, at, working } = term
  const start = from.toZonedDateTimeISO(timeZone)
  const moved =
    unit === 'workdays'
      ? start.with(dateOf(addWorkdays(start.toPlainDate(), amount, hours)))
      : start.add({ [unit]: amount })
  const instant = (at === null ? moved : moved.withPlainTime(at)).toInstant()
  return working ? workingStart(hours, instant, timeZone) : instant
}

const dateOf = ({ year, month, day }: Temporal.PlainDate) => ({ year, month, day })

const daysIn = { minutes: 1 / 1440, hours: 1 / 24, days: 1, workdays: 7, weeks: 7, months: 31 } as const
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
