import type { Tx } from '#kit/db.ts'
import { whoMay } from '#features/members/actions.ts'
import { notifyOnce } from '#features/notifications/actions.ts'

/**
 * Tells those who may publish an automation that it can no longer act, because its publisher or its role is gone; each of them
 * once until it is read. Its publisher may be the one who is no longer there to be told.
 */
export const tellStuck = async (
  tx: Tx,
  workspaceId: string,
  recordId: string,
  now: Temporal.Instant,
): Promise<void> => {
  const w = { tx, now, actor: { workspaceId, memberId: null } }
  for (const { id: memberId } of await whoMay(w, 'automation.update'))
    await notifyOnce(w, { memberId, kind: 'automation_failed', noun: 'automation', recordId })
}
