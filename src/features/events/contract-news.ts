import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { Instant, RefsShape } from '#kit/shapes.ts'
import { TimelineEvent } from './contract.ts'

export const getNews = endpoint({
  method: 'GET',
  path: '/news',
  summary:
    'What others, forms and automations changed on the records that one owns or is assigned to, since one last looked',
  permission: 'member',
  returns: z.object({
    /** The newest record first, and of each record the newest event first. */
    items: z.array(TimelineEvent),
    refs: RefsShape,
    /** The moment up to which one has seen everything; null when one never said so. */
    seenAt: z.iso.datetime().nullable(),
    /** The moment from which on things are told: a week back for whoever never looked, and never more than thirty days. */
    since: z.iso.datetime(),
    /** Whether more records were changed than are told. */
    more: z.boolean(),
  }),
})

export const seeNews = endpoint({
  method: 'PUT',
  path: '/news/seen',
  summary:
    'Say up to which moment one has seen what others changed; an earlier one, or null, takes that back',
  permission: 'member',
  body: z.strictObject({ seenAt: Instant.nullable() }),
  returns: z.object({ seenAt: z.iso.datetime().nullable() }),
})
