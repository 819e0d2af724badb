import type { Issue } from '#kit/errors.ts'

type Values = Record<string, unknown>

/** What must hold for every task: a reminder no later than the task is due. */
export const admit = ({ remindAt, dueAt }: Values): Issue[] =>
  remindAt && dueAt && Temporal.Instant.compare(remindAt as string, dueAt as string) > 0
    ? [{ path: ['remindAt'], code: 'task.reminder_after_due' }]
    : []

/** A task that is closed has the moment it was closed; one that is opened again has none. */
export const doneAt = (values: Values, now: Temporal.Instant): Values =>
  'state' in values ? { doneAt: values.state === 'open' ? null : now.toString() } : {}
