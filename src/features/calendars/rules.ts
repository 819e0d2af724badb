import { type Exception, shiftMinutes, type Shift, shiftsOf, type WorkingCalendar } from '#kit/calendar.ts'
import type { Issue } from '#kit/errors.ts'
import { isOfficialCountry, type Official } from '#kit/official.ts'
import type { Settings } from './contract.ts'

const lunchAt = (begin: string, end: string): Shift[] => [
  { from: '09:00', to: begin },
  { from: end, to: '18:00' },
]

/** The calendar a workspace begins with: Monday to Friday from nine to six with an hour of lunch, and the country’s official days where they are known. */
export const standardCalendar = (name: string, country: string): Settings => {
  const day = country === 'CN' ? lunchAt('12:00', '13:00') : lunchAt('13:00', '14:00')
  return {
    name,
    timeZone: null,
    country: isOfficialCountry(country) ? country : null,
    week: [day, day, day, day, day, [], []],
    exceptions: [],
    isDefault: true,
  }
}

const admitShifts = (path: Issue['path'], shifts: readonly Shift[]): Issue[] =>
  shifts.every(({ from, to }, at) => from < to && (shifts[at - 1]?.to ?? '') <= from)
    ? []
    : [{ path, code: 'calendar.shifts' }]

const isZone = (timeZone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** A calendar’s zone exists, its shifts follow one another, somebody works on some day of the week, and no day is different twice. */
export const admitCalendar = ({ timeZone, week, exceptions }: Settings): Issue[] => [
  ...(timeZone === null || isZone(timeZone) ? [] : [{ path: ['timeZone'], code: 'timeZone.unknown' }]),
  ...(week.some((shifts) => shifts.length > 0) ? [] : [{ path: ['week'], code: 'calendar.idle' }]),
  ...week.flatMap((shifts, day) => admitShifts(['week', day], shifts)),
  ...exceptions.flatMap(({ day, kind, shifts }, at): Issue[] => [
    ...admitShifts(['exceptions', at], shifts ?? []),
    ...(kind === 'off' && shifts ? [{ path: ['exceptions', at, 'shifts'], code: 'calendar.shifts' }] : []),
    ...(exceptions.findIndex((other) => other.day === day) < at
      ? [{ path: ['exceptions', at, 'day'], code: 'calendar.twice' }]
      : []),
  ]),
]

/** What terms are counted by: the week, the official days, and over them the calendar’s own exceptions. */
export const workingCalendar = (
  { timeZone, week, exceptions }: Pick<Settings, 'timeZone' | 'week' | 'exceptions'>,
  official: Official | null,
  workspaceZone: string,
): WorkingCalendar => ({
  timeZone: timeZone ?? workspaceZone,
  week,
  days: new Map<string, Exception>([
    ...(official?.days ?? []),
    ...exceptions.map(({ day, kind, shifts }): [string, Exception] => [
      day,
      { kind, ...(shifts && { shifts }) },
    ]),
  ]),
})

/** How many days of a year are worked, and how many hours by the clock. */
export const yearOf = (calendar: WorkingCalendar, year: number): { days: number; hours: number } => {
  let days = 0
  let minutes = 0
  for (
    let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    day.year === year;
    day = day.add({ days: 1 })
  ) {
    const worked = shiftMinutes(shiftsOf(calendar, day))
    if (worked > 0) days++
    minutes += worked
  }
  return { days, hours: minutes / 60 }
}
