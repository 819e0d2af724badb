import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { RefsShape } from '#kit/shapes.ts'
import { outcomes } from '#features/calls/contract.ts'

const Task = z.object({
  id: z.uuid(),
  title: z.string(),
  dueAt: z.iso.datetime(),
  subjectId: z.uuid(),
})
/** What one employee is at. */
const Person = z.object({
  memberId: z.uuid(),
  /** Whom they have been handed to call and have not yet noted a call with; null when nobody. */
  calling: z.object({ subjectId: z.uuid(), since: z.iso.datetime() }).nullable(),
  /** The last call they noted. */
  lastCall: z
    .object({
      id: z.uuid(),
      subjectId: z.uuid().nullable(),
      at: z.iso.datetime(),
      outcome: z.enum(outcomes),
      /** Seconds of talk. */
      length: z.int().nullable(),
    })
    .nullable(),
  open: z.int(),
  overdue: z.int(),
  /** Those due first, at most five that are overdue and three that are not. */
  late: z.array(Task),
  next: z.array(Task),
})
export type Person = z.infer<typeof Person>

export const getPresence = endpoint({
  method: 'GET',
  path: '/presence',
  summary:
    'What each employee within the reach of the actor’s role is at: whom they call, the last call, tasks at hand and overdue',
  permission: 'call.read',
  returns: z.object({ items: z.array(Person), refs: RefsShape }),
})
