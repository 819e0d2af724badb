import type { Issue } from '#kit/errors.ts'
import type { outcomes } from './contract.ts'

type Values = Record<string, unknown>
type Outcome = (typeof outcomes)[number]

/** Outcomes of calls that nobody answered. */
export const unanswered: readonly Outcome[] = ['noAnswer', 'busy']

/** Whether somebody answered. */
export const isAnswered = (outcome: unknown): boolean => !unanswered.some((other) => other === outcome)

/** A customer is not called again within so many days: often enough to be remembered, too seldom to be a nuisance. */
export const SILENT_DAYS = 7
/** Whoever has refused is left in peace for a quarter of a year. */
export const REFUSED_DAYS = 90
/** So long a customer handed out by the queue is nobody else's: a long call and the notes after it. */
export const CLAIM_MINUTES = 30
/** Offices answer from Monday to Friday between these hours, by their own clock. */
export const OPENS = 9
export const CLOSES = 18

const before = (a: unknown, b: unknown) => Temporal.Instant.compare(String(a), String(b)) < 0

/** What must hold for every call: it is about somebody, a promise to call back has a time, and only who answers talks. */
export const admit = (after: Values): Issue[] => [
  ...(after.subject || after.number ? [] : [{ path: ['subject'], code: 'required' }]),
  ...(after.outcome === 'callBack' && !after.callBackAt ? [{ path: ['callBackAt'], code: 'call.when' }] : []),
  ...(after.callBackAt && !after.subject ? [{ path: ['subject'], code: 'call.whom' }] : []),
  ...(after.callBackAt && after.startedAt && before(after.callBackAt, after.startedAt)
    ? [{ path: ['callBackAt'], code: 'call.back_before' }]
    : []),
  ...((after.length ?? null) !== null && !isAnswered(after.outcome)
    ? [{ path: ['length'], code: 'call.nobody_talked' }]
    : []),
]

/** Times to call back that are asked for most. */
export const quickTimes = ['hour', 'tomorrow', 'days', 'week'] as const
export type QuickTime = (typeof quickTimes)[number]

/** The next hour at which an office of the zone is open; a day that is none gives way to the morning of the next that is. */
const atWork = (at: Temporal.ZonedDateTime): Temporal.ZonedDateTime => {
  const morning = (day: Temporal.ZonedDateTime) =>
    day.with({ hour: OPENS + 1 }).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  if (at.dayOfWeek > 5) return morning(at.add({ days: 8 - at.dayOfWeek }))
  if (at.hour < OPENS) return morning(at)
  return at.hour < CLOSES ? at : atWork(morning(at.add({ days: 1 })))
}

/** When that is: in an hour, or at ten in the morning; always in working time of the zone. ISO 8601 in UTC. */
export const quickTime = (which: QuickTime, now: Temporal.Instant, timeZone: string): string => {
  const here = now.toZonedDateTimeISO(timeZone).round('minute')
  const morning = (days: number) =>
    here
      .add({ days })
      .with({ hour: OPENS + 1 })
      .round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const at = {
    hour: () => here.add({ hours: 1 }),
    tomorrow: () => morning(1),
    days: () => morning(3),
    week: () => morning(8 - here.dayOfWeek),
  }[which]()
  return atWork(at).toInstant().toString()
}

/** What is counted of calls, beside the time of talk. */
export const figureKeys = ['outgoing', 'incoming', 'answered', 'missed'] as const
type Figures = Record<(typeof figureKeys)[number] | 'talk', number>

/** The sums of some figures. */
export const sumOf = (rows: readonly Figures[]): Figures => {
  const sum = (key: keyof Figures) => rows.reduce((all, row) => all + row[key], 0)
  return {
    outgoing: sum('outgoing'),
    incoming: sum('incoming'),
    answered: sum('answered'),
    missed: sum('missed'),
    talk: sum('talk'),
  }
}
