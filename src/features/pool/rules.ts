import { company, type PoolReason } from '#features/companies/contract.ts'
import { contradictions } from '#kit/contradictions.ts'
import type { Issue } from '#kit/errors.ts'
import type { Fields } from '#kit/fields.ts'
import type { Settings } from './contract.ts'

/** The rules until somebody sets them up: in force they are not. */
export const standardPool: Settings = {
  active: false,
  filter: { and: [['lifecycle', 'in', ['potential', 'former']]] },
  silentDays: 30,
  warnDays: 7,
  most: null,
  overflow: false,
  claimsADay: 10,
  againDays: 30,
}

/** Who is warned is warned before the silence is over, and some company can meet the conditions. */
export const admitPool = ({ silentDays, warnDays, filter }: Settings): Issue[] => [
  ...(silentDays !== null && warnDays >= silentDays
    ? [{ path: ['warnDays'], code: 'pool.warning', params: { days: silentDays } }]
    : []),
  ...(contradictions(filter, company.fields as Fields).length > 0
    ? [{ path: ['filter'], code: 'pool.never' }]
    : []),
]

/** What is known of a company that may have to go: when it was worked, whether its owner was warned, and of what. */
export type Held = {
  workedAt: Temporal.Instant
  dueAt: Temporal.Instant | null
  /** Whether it is one of those its owner holds beyond the limit. */
  isOver: boolean
}
export type Verdict =
  | { is: 'stays' }
  | { is: 'warned'; dueAt: Temporal.Instant; reason: PoolReason }
  | { is: 'goes'; reason: PoolReason }

const DAY = 24

/**
 * What becomes of a company tonight: it stays, its owner is warned of the moment at which it goes, or it goes. Nothing goes
 * without the warning that the rules promise, however long it was silent before they were made.
 */
export const verdictOn = (
  { workedAt, dueAt, isOver }: Held,
  { silentDays, warnDays }: Pick<Settings, 'silentDays' | 'warnDays'>,
  now: Temporal.Instant,
): Verdict => {
  const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b)
  const warning = now.add({ hours: warnDays * DAY })
  const silence = silentDays === null ? null : workedAt.add({ hours: silentDays * DAY })
  const isSilent = silence !== null && Temporal.Instant.compare(silence, warning) <= 0
  if (!isOver && !isSilent) return { is: 'stays' }
  const reason = isSilent ? 'silence' : 'limit'
  if (dueAt === null && warnDays > 0)
    return { is: 'warned', dueAt: isSilent ? later(silence, warning) : warning, reason }
  const due = later(dueAt ?? now, isOver || !silence ? now : silence)
  return Temporal.Instant.compare(due, now) <= 0 ? { is: 'goes', reason } : { is: 'stays' }
}

/** Why somebody may not take a company now; undefined when they may. */
export const refusalOf = (
  { held, takenToday }: { held: number; takenToday: number },
  { formerOwnerId, pooledAt }: { formerOwnerId: string | null; pooledAt: Temporal.Instant },
  { most, claimsADay, againDays }: Settings,
  memberId: string,
  now: Temporal.Instant,
):
  | { code: 'pool.full' | 'pool.enough' | 'pool.again'; details: Record<string, number | string> }
  | undefined => {
  if (most !== null && held >= most) return { code: 'pool.full', details: { most } }
  if (claimsADay !== null && takenToday >= claimsADay)
    return { code: 'pool.enough', details: { most: claimsADay } }
  const free = pooledAt.add({ hours: againDays * DAY })
  if (formerOwnerId === memberId && Temporal.Instant.compare(now, free) < 0)
    return { code: 'pool.again', details: { days: againDays } }
  return undefined
}

/** When a company that is due goes back, as ISO 8601: not before the days of silence that hold now are over, unless that was put off. */
export const returnsAt = (
  { dueAt, workedAt, reason }: { dueAt: string; workedAt: string; reason: string },
  { silentDays }: Pick<Settings, 'silentDays'>,
): string => {
  if (reason !== 'silence' || silentDays === null) return dueAt
  const silence = Temporal.Instant.from(workedAt).add({ hours: silentDays * DAY })
  return Temporal.Instant.compare(silence, Temporal.Instant.from(dueAt)) > 0 ? silence.toString() : dueAt
}
