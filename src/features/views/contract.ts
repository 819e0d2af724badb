import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText } from '#kit/shapes.ts'

/** What a list shows, as it stands in the URL: a filter's JSON, a sort, columns joined by commas. */
const Query = z.strictObject({
  find: z.string().max(200).optional(),
  filter: z.string().max(8000).optional(),
  sort: z.string().max(100).optional(),
  columns: z.string().max(2000).optional(),
})

export const View = z.object({
  id: z.uuid(),
  noun: z.string(),
  name: z.string(),
  query: Query,
  shared: z.boolean(),
  ownerId: z.uuid(),
  version: z.int(),
  can: z.array(z.enum(['update', 'delete'])),
})
export type View = z.infer<typeof View>
const fields = { name: PlainText(100).min(1), query: Query, shared: z.boolean() }

export const listViews = endpoint({
  method: 'GET',
  path: '/views',
  summary: 'Saved views of a noun: one’s own and the shared ones',
  permission: 'member',
  query: z.object({ noun: z.string().max(40) }),
  returns: z.object({ items: z.array(View) }),
})
export const createView = endpoint({
  method: 'POST',
  path: '/views',
  summary: 'Save a view',
  permission: 'member',
  body: z.strictObject({ noun: z.string().max(40), ...fields }),
  returns: View,
})
export const updateView = endpoint({
  method: 'PATCH',
  path: '/views/{id}',
  summary: 'Change one’s own view',
  permission: 'member',
  body: z.strictObject({
    version: z.int(),
    name: fields.name.optional(),
    query: Query.optional(),
    shared: z.boolean().optional(),
  }),
  returns: View,
  refusals: ['common.not_found', 'common.stale'],
})
export const removeView = endpoint({
  method: 'DELETE',
  path: '/views/{id}',
  summary: 'Remove one’s own view',
  permission: 'member',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
