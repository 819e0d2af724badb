import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { Filter } from '#kit/shapes-list.ts'
import { RefsShape } from '#kit/shapes.ts'
import { TimelineEvent } from './contract.ts'

export const getActivity = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/activity',
  summary:
    'What happened to the deals of a pipeline and on them, newest first: moves, wins, losses, notes, calls, tasks, offers; not mere changes of fields',
  permission: 'deal.read',
  query: z.object({
    find: z.string().trim().max(200).optional(),
    filter: Filter.optional(),
    after: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  returns: z.object({
    /** Each with the deal that it is about. */
    items: z.array(TimelineEvent.extend({ dealId: z.uuid() })),
    refs: RefsShape,
    next: z.string().nullable(),
  }),
  refusals: ['common.not_found', 'common.bad_cursor'],
})
