import { z } from 'zod'
import { longJob } from '#kit/jobs.ts'
import { poolRow } from './queries.ts'
import { beginRound, clearOld, rounds, sweepPart, tellOwner } from './sweep.ts'

/**
 * Sends companies that nobody works back to the pool, owner by owner and part by part, and warns of those that will go. Started
 * again after a crash it finds the rest: what went or was warned of is no longer found.
 */
export const sweepPool = longJob({
  name: 'pool.sweep',
  input: z.object({}),
  async long(open, _, signal) {
    const [settings, holders] = await open(async (w) => {
      const row = await poolRow(w)
      return [row, row.active ? await rounds(w, row) : []] as const
    })
    for (const { id, held } of holders) {
      let round = beginRound(held, settings)
      const begun = round
      await open((w) => clearOld(w, id, begun))
      while (!round.done) {
        if (signal.aborted) throw new Error('the worker is stopping; the pool goes on when it is back')
        const before = round
        round = await open((w) => sweepPart(w, settings, id, before))
      }
      await open((w) => tellOwner(w, id, round, settings.warnDays))
    }
  },
})
