import { sendDue } from '#features/mailings/actions.ts'
import { transaction } from '#kit/db.ts'
import type { Runtime } from './runtime.ts'

/** Puts the desks that are due by a moment into the queue of letters, workspace by workspace. */
export const sendMailings = async (
  { db, pool }: Pick<Runtime, 'db' | 'pool'>,
  now: Temporal.Instant,
): Promise<void> => {
  const { rows } = await pool.query<{ id: string; time_zone: string }>('select id, time_zone from workspace')
  for (const { id, time_zone: timeZone } of rows)
    await transaction(db, id, (tx) => sendDue(tx, { workspaceId: id, timeZone, now }))
}
