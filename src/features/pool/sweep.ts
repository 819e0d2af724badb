import { clearLimitWarnings, releaseCompanies, warnCompanies } from '#features/companies/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import type { Work } from '#kit/db.ts'
import type { Settings } from './contract.ts'
import { type After, type Candidate, heldBy, holdersOf } from './queries.ts'
import { verdictOn } from './rules.ts'

const instantOf = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())

/** Where the round through one owner's companies stands. */
export type Round = {
  after: After | undefined
  over: number
  warned: number
  first: string | undefined
  done: boolean
}

/** The beginning of a round: how many its owner holds beyond the limit. */
export const beginRound = (held: number, { most, overflow }: Settings): Round => ({
  after: undefined,
  over: overflow && most !== null ? Math.max(0, held - most) : 0,
  warned: 0,
  first: undefined,
  done: false,
})

/**
 * Decides on a part of one owner's companies, those not worked longest first, and where the round stands behind it. Companies
 * that are over the limit are looked at however lately they were worked.
 */
export const judgePart = async (
  w: Work,
  settings: Settings,
  ownerId: string,
  round: Round,
  limit: number,
  lock: boolean,
) => {
  const { silentDays, warnDays } = settings
  const silent = silentDays === null ? undefined : w.now.subtract({ hours: (silentDays - warnDays) * 24 })
  if (round.over === 0 && !silent) return { judged: [], round: { ...round, done: true } }
  const part = await heldBy(w, settings, ownerId, {
    ...(round.over === 0 && silent && { until: silent }),
    ...(round.after && { after: round.after }),
    limit,
    lock,
  })
  let over = round.over
  const judged = part.map((row: Candidate) => {
    const held = {
      workedAt: instantOf(row.worked_at),
      dueAt: row.pool_due_at && instantOf(row.pool_due_at),
      isOver: over > 0,
    }
    over = Math.max(0, over - 1)
    return { row, verdict: verdictOn(held, settings, w.now) }
  })
  return { judged, round: { ...round, over, after: part.at(-1), done: part.length < limit } }
}

const PART = 500

/** What a warning says that is not true any more is taken back before an owner's round begins. */
export const clearOld = async (w: Work, ownerId: string, { over }: Round): Promise<void> => {
  if (over === 0) await clearLimitWarnings(w, ownerId)
}

/** Goes through a part of one owner's companies: sends back what has to go, warns of what will, and says where the round stands. */
export const sweepPart = async (
  w: Work,
  settings: Settings,
  ownerId: string,
  before: Round,
): Promise<Round> => {
  const { judged, round } = await judgePart(w, settings, ownerId, before, PART, true)
  const goes = judged.flatMap(({ row: { id }, verdict }) =>
    verdict.is === 'goes' ? [{ id, reason: verdict.reason }] : [],
  )
  const warned = judged.flatMap(({ row: { id }, verdict }) =>
    verdict.is === 'warned' ? [{ id, dueAt: verdict.dueAt, reason: verdict.reason }] : [],
  )
  await releaseCompanies(w, goes)
  await warnCompanies(w, warned)
  return { ...round, warned: round.warned + warned.length, first: round.first ?? warned[0]?.id }
}

/** Tells an owner, once a night, how many companies will go back. */
export const tellOwner = async (
  w: Work,
  ownerId: string,
  { warned, first }: Round,
  warnDays: number,
): Promise<void> => {
  if (first !== undefined)
    await notify(w, {
      memberId: ownerId,
      kind: 'pool',
      noun: 'company',
      recordId: first,
      data: { count: warned, days: warnDays },
    })
}

/** Whose companies are gone through tonight, with how many they hold. */
export const rounds = (w: Work, settings: Settings) => holdersOf(w, settings)
