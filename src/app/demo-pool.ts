import { companies } from '#features/companies/actions.ts'
import * as pool from '#features/pool/actions.ts'
import { standardPool } from '#features/pool/rules.ts'
import { beginRound, rounds, sweepPart, tellOwner } from '#features/pool/sweep.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

/** The places of customers that nobody has worked since they were given to somebody, and how many days ago that was. */
export const demoIdle: Readonly<Record<number, number>> = { 4: 10, 19: 45, 24: 27, 39: 50 }

/** Gives a customer to whoever then does nothing with it. */
export const demoNeglect = (w: Work, id: string, days: number, ownerId: string) =>
  companies.update(daysAgo(w, days), id, { ownerId })

/** One night of the pool, as the job would do it. */
const night = async (w: Work) => {
  for (const { id, held } of await rounds(w, standardPool)) {
    const round = await sweepPart(w, standardPool, id, beginRound(held, standardPool))
    await tellOwner(w, id, round, standardPool.warnDays)
  }
}

/** The demo’s pool: some customers lie in it, and one will go there within days. */
export const demoPool = async (w: Work): Promise<void> => {
  await pool.change(daysAgo(w, 60), { ...standardPool, active: true, version: 0 })
  await night(daysAgo(w, 8))
  await night(w)
}
