import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { RefsShape } from '#kit/shapes.ts'

/** A notice to one member about one record; the phrase is `notification.<kind>`. */
export const Notification = z.object({
  id: z.uuid(),
  kind: z.enum([
    'mention',
    'assigned',
    'leads',
    'reminder',
    'import',
    'review',
    'approved',
    'returned',
    'automation',
    'automation_failed',
    'accepted',
    'declined',
    'commented',
    'pool',
    'idle',
    'mailing',
    'unbooked',
    'unlined',
    'to_sign',
    'signed',
    'unsigned',
    'responsible',
    'overtaken',
  ]),
  noun: z.string(),
  recordId: z.uuid(),
  byId: z.uuid().nullable(),
  data: z.record(z.string(), z.unknown()),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
})
export type Notification = z.infer<typeof Notification>

export const listNotifications = endpoint({
  method: 'GET',
  path: '/notifications',
  summary: 'One’s own notices, newest first, and how many are unread',
  permission: 'member',
  query: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  returns: z.object({
    items: z.array(Notification),
    refs: RefsShape,
    unread: z.int(),
    next: z.string().nullable(),
  }),
})
export const readNotifications = endpoint({
  method: 'POST',
  path: '/notification-readings',
  summary: 'Mark notices as read: the named ones, or all',
  permission: 'member',
  body: z.strictObject({ ids: z.array(z.uuid()).max(100).optional() }),
  returns: z.object({ unread: z.int() }),
})
