import type { Issue } from '#kit/errors.ts'

export type Rhythm = {
  every: string
  weekday: number | null
  monthDay: number | null
  /** `HH:MM` */
  at: string
}

const falls = ({ every, weekday, monthDay }: Rhythm, day: Temporal.PlainDate): boolean =>
  every === 'day' ||
  (every === 'week' ? day.dayOfWeek === weekday : day.day === Math.min(monthDay ?? 1, day.daysInMonth))

/** The next moment of a rhythm after an instant, by the clocks of a zone; a time that a change of the clocks skips is when they have jumped. */
export const nextTime = (rhythm: Rhythm, after: Temporal.Instant, timeZone: string): Temporal.Instant => {
  const plainTime = Temporal.PlainTime.from(rhythm.at)
  for (let day = after.toZonedDateTimeISO(timeZone).toPlainDate(); ; day = day.add({ days: 1 })) {
    if (!falls(rhythm, day)) continue
    const at = day.toZonedDateTime({ timeZone, plainTime }).toInstant()
    if (Temporal.Instant.compare(at, after) > 0) return at
  }
}

/** A week needs its day and a month its own; a time is one of the clock. */
export const admitRhythm = ({ every, weekday, monthDay, at }: Rhythm): Issue[] => [
  ...(every === 'week' && weekday === null ? [{ path: ['weekday'], code: 'required' }] : []),
  ...(every === 'month' && monthDay === null ? [{ path: ['monthDay'], code: 'required' }] : []),
  ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? [] : [{ path: ['at'], code: 'invalid_format' }]),
]
