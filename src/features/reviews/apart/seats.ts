import { refuse } from '#kit/errors.ts'
import { createSeats } from '#kit/seats.ts'
import type { Side } from '../contract.ts'
import type { Reviewed } from '../engine.ts'
import type { Asked } from '../judgement/profiles.ts'

export type ReviewJob = { text: string; side: Side; asked: Asked }

/** A contract of 500 pages takes a fraction of this, in milliseconds, on a machine that is busy with other things. */
const most = 180_000
const seats = createSeats<ReviewJob, Reviewed>(new URL('child.ts', import.meta.url), { most })

/** Reviews a text in a process of its own. Refuses with 422 `review.too_much` what takes too long, with 503 when too many wait. */
export const reviewApart = async (job: ReviewJob): Promise<Reviewed> => {
  const outcome = await seats.run(job)
  return 'problems' in outcome
    ? refuse('common.invalid', { issues: [{ path: ['file'], code: 'review.too_much' }] })
    : outcome
}
