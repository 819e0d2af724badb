import { z } from 'zod'
import { sql } from 'kysely'
import { notify, notifyOnce } from '#features/notifications/actions.ts'
import { readable } from '#kit/access.ts'
import { job } from '#kit/jobs.ts'
import { idle } from './idle.ts'

/** Tells the assignee that a task is due soon; does nothing when it was closed, deleted or put off meanwhile. */
export const remindAssignee = job({
  name: 'task.remind',
  input: z.object({ taskId: z.uuid() }),
  async run(w, { taskId }) {
    const task = await w.tx
      .selectFrom('task')
      .select(['assignee_id', 'title', 'remind_at'])
      .where('workspace_id', '=', w.actor.workspaceId)
      .where('id', '=', taskId)
      .where('state', '=', 'open')
      .where('deleted_at', 'is', null)
      .executeTakeFirst()
    if (!task?.remind_at || task.remind_at.getTime() > w.now.epochMilliseconds) return
    await notify(w, { memberId: task.assignee_id, kind: 'reminder', noun: 'task', recordId: taskId })
  },
})

type Idle = { memberId: string; count: number; first: string }

/**
 * Tells everybody of the own active deals and clients that have no step ahead: nothing planned, or only what is overdue. One notice
 * for each of the two, about the one that has waited longest; none while one about the same record is unread.
 */
export const remindIdle = job({
  name: 'task.idle',
  input: z.object({}),
  async run(w) {
    for (const noun of ['deal', 'company'] as const) {
      const { rows } = await sql<Idle>`
        select r.owner_id as "memberId", count(*) as count,
          (array_agg(r.id order by coalesce(r.next_step_at, r.created_at), r.id))[1] as first
        from ${idle(w, noun)} r join ${readable(w.actor, 'member')} m on m.id = r.owner_id and m.active
        group by r.owner_id`.execute(w.tx)
      for (const { memberId, count, first } of rows)
        await notifyOnce(w, { memberId, kind: 'idle', noun, recordId: first, data: { count } })
    }
  },
})
