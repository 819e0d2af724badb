import './policy.ts'
import { sql } from 'kysely'
import { setNextStep } from '#features/companies/actions.ts'
import { setDealNextStep } from '#features/deals/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import type { Row } from '#kit/present.ts'
import { task } from './contract.ts'
import { remindAssignee } from './jobs.ts'
import { admit, doneAt } from './rules.ts'

export const tasks = crudActions(task, {
  defaults: ({ actor }) => ({ state: 'open', authorId: actor.memberId }),
  admit,
  derive: (w, values) => doneAt(values, w.now),
  settled: async (w, after, before) => {
    await refreshNextStep(w, after)
    if (before && before.subject_id !== after.subject_id) await refreshNextStep(w, before)
    if (after.assignee_id !== before?.assignee_id && after.assignee_id !== w.actor.memberId)
      await notify(w, {
        memberId: after.assignee_id as string,
        kind: 'assigned',
        noun: 'task',
        recordId: after.id,
      })
    await setReminder(w, after)
  },
})

/** One live reminder per task: the key replaces the one before it, in the same transaction as the change. */
const setReminder = async (w: Work, { id, remind_at: at, state, deleted_at: gone }: Row) => {
  if (at instanceof Date && state === 'open' && gone === null)
    await w.enqueue(
      remindAssignee.name,
      { taskId: id },
      { at: Temporal.Instant.fromEpochMilliseconds(at.getTime()), key: `remind:${id}` },
    )
}

const refreshNextStep = async (w: Work, { subject_noun: noun, subject_id: id }: Row) => {
  const note = { company: setNextStep, deal: setDealNextStep }[noun as string]
  if (!note) return
  const { rows } = await sql<{ due: Date | null }>`select min(due_at) as due from task
    where workspace_id = ${w.actor.workspaceId}::uuid and subject_id = ${id as string}::uuid and state = 'open' and deleted_at is null`.execute(
    w.tx,
  )
  await note(w, id as string, rows[0]?.due ?? null)
}
