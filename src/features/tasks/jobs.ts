import { z } from 'zod'
import { notify } from '#features/notifications/actions.ts'
import { job } from '#kit/jobs.ts'

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
