/** A moment (ISO 8601) as a wall clock in an IANA zone shows it: `YYYY-MM-DD HH:mm:ss`. */
export const toWallClock = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .round('second')
    .toString()
    .replace('T', ' ')

/** The moment, ISO 8601 in UTC, at which a clock in the zone shows this; a time the clock skips means the one after the gap. */
export const fromWallClock = (local: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(timeZone).toInstant().toString()

/** The wall-clock time so many days from now at an hour of the day: what a form suggests. */
export const daysAhead = (now: Temporal.Instant, days: number, hour: number, timeZone: string): string =>
  now
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days })
    .toPlainDateTime({ hour })
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
