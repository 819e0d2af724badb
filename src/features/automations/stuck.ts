import { type Db, transaction, type Tx } from '#kit/db.ts'
import { whoMay } from '#features/members/actions.ts'
import { notifyOnce } from '#features/notifications/actions.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { activeAutomations } from './queries.ts'
import { stagesIn } from './rules.ts'

/**
 * Tells those who may publish an automation that it can no longer do its work: its publisher, its role or a stage it names is
 * gone. Each of them once a day, and not again while that waits unread. Its publisher may be the one who is no longer there.
 */
export const tellStuck = async (
  tx: Tx,
  workspaceId: string,
  recordId: string,
  now: Temporal.Instant,
): Promise<void> => {
  const w = { tx, now, actor: { workspaceId, memberId: null } }
  for (const { id: memberId } of await whoMay(w, 'automation.update'))
    await notifyOnce(w, { memberId, kind: 'automation_failed', noun: 'automation', recordId }, true)
}

/** Tells of automations in force that name a stage which is gone: what would have started them never comes, so no run says it. */
export const tellOfGone = (db: Db, workspaceId: string, now: Temporal.Instant): Promise<void> =>
  transaction(db, workspaceId, async (tx) => {
    const naming = (await activeAutomations(tx, workspaceId)).filter((a) => stagesIn(a.contents).length > 0)
    if (naming.length === 0) return
    const there = new Set((await stagesOf({ tx, actor: { workspaceId } })).map(({ id }) => id))
    for (const { id, contents } of naming)
      if (stagesIn(contents).some((stage) => !there.has(stage))) await tellStuck(tx, workspaceId, id, now)
  })
