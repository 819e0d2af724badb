/** A day of a filter relative to the day it is asked on, in days: `today-7` is -7. */
const relative = /^today(?:([+-])(\d{1,4}))?$/

/** The distance in days of a relative day from today; undefined for a fixed day or anything else. */
export const daysFromToday = (value: unknown): number | undefined => {
  const found = typeof value === 'string' ? relative.exec(value) : null
  return found ? Number(found[2] ?? 0) * (found[1] === '-' ? -1 : 1) || 0 : undefined
}

/** The relative day at a distance from today: -7 is `today-7`. */
export const relativeDay = (days: number): string =>
  days === 0 ? 'today' : `today${days < 0 ? '-' : '+'}${Math.abs(days)}`

/** The relative days that are offered in a filter, in days from today. */
export const offeredDays = [-365, -90, -30, -7, -1, 0, 1, 7, 30, 90] as const
