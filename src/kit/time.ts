import { refuseIssues } from './errors.ts'

/** A relative day of a filter: `today`, `today-7`, `today+30`; `now` lies in today. */
const relative = /^(?:now|today(?:([+-])(\d{1,4}))?)$/

/** The day it is for whoever acts, in their workspace's zone, as an ISO day. */
export const todayOf = ({ now, actor }: { now: Temporal.Instant; actor: { timeZone: string } }): string =>
  now.toZonedDateTimeISO(actor.timeZone).toPlainDate().toString()

/** An ISO day, or one relative to today in the zone, as an ISO day; undefined when it is neither. */
export const resolveDay = (value: unknown, timeZone: string): string | undefined => {
  if (typeof value !== 'string') return undefined
  const found = relative.exec(value)
  try {
    // Neither the first year nor the last, so that the days around it still have four figures.
    if (!found)
      return /^(?!0000|0001|9999)\d{4}-\d{2}-\d{2}$/.test(value)
        ? Temporal.PlainDate.from(value).toString()
        : undefined
    const days = Number(found[2] ?? 0) * (found[1] === '-' ? -1 : 1)
    return Temporal.Now.plainDateISO(timeZone).add({ days }).toString()
  } catch {
    return undefined
  }
}

/** The first instant of a day in a zone and the first of the next, ISO 8601 in UTC. */
export const dayBounds = (day: string, timeZone: string): [start: string, end: string] => {
  const date = Temporal.PlainDate.from(day)
  const at = (d: Temporal.PlainDate) => d.toZonedDateTime(timeZone).toInstant().toString()
  return [at(date), at(date.add({ days: 1 }))]
}

/** The first instant of days in a zone and the first after them, ISO 8601 in UTC. Refuses days that are the wrong way round. */
export const daysBounds = (
  { from, to }: { from: string; to: string },
  timeZone: string,
): [start: string, end: string] => {
  if (from > to) refuseIssues([{ path: ['to'], code: 'day.before_from' }])
  return [dayBounds(from, timeZone)[0], dayBounds(to, timeZone)[1]]
}
