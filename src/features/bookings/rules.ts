import type { Issue } from '#kit/errors.ts'

type Values = Record<string, unknown>

/** What must hold for every booking: it ends after it begins. */
export const admit = ({ startsAt, endsAt }: Values): Issue[] =>
  startsAt && endsAt && Temporal.Instant.compare(endsAt as string, startsAt as string) <= 0
    ? [{ path: ['endsAt'], code: 'booking.ends_first' }]
    : []

type Span = readonly [from: Temporal.Instant, to: Temporal.Instant]

/** A span of time in the clocks of a zone, as a refusal names it; the day is told once where it is the same. */
export const spanText = ([from, to]: Span, timeZone: string): { from: string; to: string } => {
  const [start, end] = [from.toZonedDateTimeISO(timeZone), to.toZonedDateTimeISO(timeZone)]
  const day = (at: Temporal.ZonedDateTime) => at.toPlainDate().toString()
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    from: `${day(start)} ${clock(start)}`,
    to: day(start) === day(end) ? clock(end) : `${day(end)} ${clock(end)}`,
  }
}
