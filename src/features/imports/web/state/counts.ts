import type { Import } from '../../contract.ts'
import { verdicts } from '../../contract.ts'

export type Verdict = (typeof verdicts)[number]
type Counted = Pick<Import, 'rows' | Verdict>

/** One stretch of the bar: its share from 0 to 1. */
export type Stretch = { verdict: Verdict; count: number; share: number }

/** The verdicts that occur, as shares of all rows. */
export const stretches = (counts: Counted): Stretch[] =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({
      verdict,
      count: counts[verdict],
      share: counts[verdict] / Math.max(1, sumOf(counts)),
    }))

/** Created, updated, skipped and rejected together. */
export const sumOf = (counts: Pick<Counted, Verdict>): number =>
  counts.created + counts.updated + counts.skipped + counts.rejected

/** Whether every row has exactly one verdict. */
export const addsUp = (counts: Counted): boolean => counts.rows === sumOf(counts)

/** Whether something happens to the import by itself, so that it is worth asking again. */
export const isMoving = (state: Import['state']): boolean =>
  state === 'queued' || state === 'running' || state === 'reversing'

/** Whether the import is still being prepared: nothing has been written, and it can be tried and changed. */
export const isPreparing = ({ state, mode }: Pick<Import, 'state' | 'mode'>): boolean =>
  mode !== 'commit' && state !== 'reversing' && state !== 'reversed'

/** Rows per second between two looks at a run, and the seconds left; undefined while there is nothing to go by. */
export const pace = (
  first: { at: number; rows: number },
  last: { at: number; rows: number },
  total: number | null,
): { perSecond: number; secondsLeft: number | null } | undefined => {
  const [rows, seconds] = [last.rows - first.rows, (last.at - first.at) / 1000]
  if (rows <= 0 || seconds <= 0) return undefined
  const perSecond = rows / seconds
  return { perSecond, secondsLeft: total === null ? null : Math.max(0, (total - last.rows) / perSecond) }
}
