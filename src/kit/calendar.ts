import { refuse } from './errors.ts'

/** A stretch of work on the zone's clocks, `HH:MM`; `to` is not included and may be `24:00`. */
export type Shift = { from: string; to: string }
/** What is different on a day: nobody works, a usual day of work whatever the weekday, or one that is an hour shorter. */
export const dayKinds = ['off', 'work', 'short'] as const
export type DayKind = (typeof dayKinds)[number]
/** An exception may bring hours of its own. */
export type Exception = { kind: DayKind; shifts?: readonly Shift[] }
/** Several shifts a day are those around a break. */
export type WorkingCalendar = {
  timeZone: string
  /** Seven days from Monday; an empty one is a day off. */
  week: readonly (readonly Shift[])[]
  /** ISO day → what is different on it. */
  days: ReadonlyMap<string, Exception>
}
/** Milliseconds since the epoch; `end` is not included. */
export type Span = { begin: number; end: number }

const SHORTER = 60
/** How many days in a row may be off before a calendar counts as one in which nobody works. */
const PATIENCE = 1100

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The shifts without their last minutes. */
const shortened = (shifts: readonly Shift[], minutes: number): Shift[] => {
  const last = shifts.at(-1)
  if (!last) return []
  const left = minutesOf(last.to) - minutesOf(last.from) - minutes
  if (left <= 0) return shortened(shifts.slice(0, -1), -left)
  return [...shifts.slice(0, -1), { from: last.from, to: clockOf(minutesOf(last.to) - minutes) }]
}

/** How many minutes of work shifts hold by the clock. */
export const shiftMinutes = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0)

/** When people work on a day by the clock, in order; empty on a day off. A make-up workday on a weekend has the hours of the week’s first day of work. */
export const shiftsOf = (calendar: WorkingCalendar, day: Temporal.PlainDate): readonly Shift[] => {
  const usual = calendar.week[day.dayOfWeek - 1] ?? []
  const exception = calendar.days.get(day.toString())
  if (!exception) return usual
  if (exception.kind === 'off') return []
  const some = usual.length > 0 ? usual : (calendar.week.find((shifts) => shifts.length > 0) ?? [])
  const shifts = exception.shifts ?? some
  return exception.kind === 'short' && !exception.shifts ? shortened(shifts, SHORTER) : shifts
}

/** Whether anybody works on a day. */
export const isWorkingDay = (calendar: WorkingCalendar, day: Temporal.PlainDate): boolean =>
  shiftsOf(calendar, day).length > 0

/** The first instant at which a day's clocks show a time or a later one: a time that a change of the clocks skips is when they jump. */
const instantOf = (day: Temporal.PlainDate, clock: string, timeZone: string): number => {
  if (clock === '24:00') return instantOf(day.add({ days: 1 }), '00:00', timeZone)
  const plainTime = Temporal.PlainTime.from(clock)
  const at = day.toZonedDateTime({ timeZone, plainTime })
  if (at.toPlainTime().equals(plainTime)) return at.epochMilliseconds
  return (at.add({ seconds: 1 }).getTimeZoneTransition('previous') ?? at).epochMilliseconds
}

/** When people work on a day of the calendar's zone, in order. */
export const spansOf = (calendar: WorkingCalendar, day: Temporal.PlainDate): Span[] =>
  shiftsOf(calendar, day)
    .map(({ from, to }) => ({
      begin: instantOf(day, from, calendar.timeZone),
      end: instantOf(day, to, calendar.timeZone),
    }))
    .filter(({ begin, end }) => begin < end)

/** The day of the calendar's zone in which an instant lies. */
export const dayOf = (calendar: WorkingCalendar, instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(calendar.timeZone).toPlainDate()

/** The days of work from a day on, or backwards. Refuses where there is none for three years (`calendar.no_work`). */
export function* workingDays(calendar: WorkingCalendar, from: Temporal.PlainDate, step: 1 | -1 = 1) {
  for (let days = 0, idle = 0; ; days++) {
    const day = from.add({ days: days * step })
    const spans = spansOf(calendar, day)
    idle = spans.length > 0 ? 0 : idle + 1
    if (spans.length > 0) yield { day, spans }
    else if (idle >= PATIENCE) refuse('calendar.no_work')
  }
}

const instantAt = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds)

/** Whether people are at work at an instant. */
export const isWorking = (calendar: WorkingCalendar, instant: Temporal.Instant): boolean => {
  const now = instant.epochMilliseconds
  return spansOf(calendar, dayOf(calendar, instant)).some(({ begin, end }) => begin <= now && now < end)
}

/** The instant itself if people are at work then, otherwise the next at which they begin. Refuses where nobody ever does (`calendar.no_work`). */
export const nextWorking = (calendar: WorkingCalendar, instant: Temporal.Instant): Temporal.Instant => {
  const now = instant.epochMilliseconds
  for (const { spans } of workingDays(calendar, dayOf(calendar, instant))) {
    const span = spans.find(({ end }) => now < end)
    if (span) return span.begin <= now ? instant : instantAt(span.begin)
  }
  return refuse('calendar.no_work')
}

/**
 * The instant at which something that falls on this one is to be done: itself if people are at work then; on a day of work when
 * they begin, come back from a break or, later than that, go home; otherwise when they begin on the next day of work.
 * Refuses where nobody ever works (`calendar.no_work`).
 */
export const dueWorking = (calendar: WorkingCalendar, instant: Temporal.Instant): Temporal.Instant => {
  const day = dayOf(calendar, instant)
  const last = spansOf(calendar, day).at(-1)
  return last && last.end <= instant.epochMilliseconds ? instantAt(last.end) : nextWorking(calendar, instant)
}

/** How many minutes people work between two instants; negative when the second is the earlier one. */
export const workingMinutes = (
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
): number => {
  const [first, last] = [from.epochMilliseconds, to.epochMilliseconds]
  if (last < first) return 0 - workingMinutes(calendar, to, from)
  const end = dayOf(calendar, to)
  let worked = 0
  for (let day = dayOf(calendar, from); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }))
    for (const span of spansOf(calendar, day))
      worked += Math.max(0, Math.min(span.end, last) - Math.max(span.begin, first))
  return worked / 60_000
}
