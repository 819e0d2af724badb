import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { RefsShape } from '#kit/shapes.ts'

/** One line of a timeline: who, when, from where, which fields, old and new. Fields the reader may not see are left out. */
export const TimelineEvent = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  type: z.string(),
  noun: z.string(),
  recordId: z.uuid(),
  actorId: z.uuid(),
  via: z.enum(['web', 'api', 'job', 'cli', 'import', 'form', 'automation']),
  batch: z.uuid().nullable(),
  changes: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  /** Further parameters of the event; of a note, the note itself. */
  data: z.record(z.string(), z.unknown()),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

export const getTimeline = endpoint({
  method: 'GET',
  path: '/timeline',
  summary: 'What happened to a record and on it, newest first',
  permission: 'member',
  query: z.object({
    noun: z.string().max(40),
    id: z.uuid(),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  returns: z.object({ items: z.array(TimelineEvent), refs: RefsShape, next: z.string().nullable() }),
  refusals: ['common.not_found', 'common.bad_cursor'],
})

/**
 * Each message is JSON `{ noun, id?, type, by, parent? }`; without an id, many records of the noun changed. An event
 * `missed` says that something may have changed unheard: within the milliseconds for which the reader was `deaf`, or
 * while the server itself could not listen.
 */
export const streamChanges = endpoint({
  method: 'GET',
  path: '/changes',
  summary: 'Changes as they happen, of records the actor may see (server-sent events)',
  permission: 'member',
  query: z.object({ deaf: z.coerce.number().min(0).default(0) }),
  returns: z.string(),
  streams: ['text/event-stream'],
})
