import type { Issue } from '#kit/errors.ts'

type Values = Record<string, unknown>

/** What must hold for every task: a state, and a reminder no later than the task is due. */
export const admit = (after: Values): Issue[] => {
  const late =
    after.remindAt &&
    after.dueAt &&
    Temporal.Instant.compare(after.remindAt as string, after.dueAt as string) > 0
  return [
    ...(after.state ? [] : [{ path: ['state'], code: 'required' }]),
    ...(late ? [{ path: ['remindAt'], code: 'task.reminder_after_due' }] : []),
  ]
}

/** A task that is closed has the moment it was closed; one that is opened again has none. */
export const doneAt = (values: Values, now: Temporal.Instant): Values =>
  'state' in values ? { doneAt: values.state === 'open' ? null : now.toString() } : {}
