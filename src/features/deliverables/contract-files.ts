import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { Deliverables } from './contract.ts'

// What shows the result of a test: a protocol, pictures, tables.

const refusals = ['auth.forbidden', 'common.not_found'] as const

export const addDeliverableFile = endpoint({
  method: 'POST',
  path: '/deliverables/{id}/rounds/{round}/files',
  summary: 'Send in as `file` what shows the result of a test, such as its protocol or a picture',
  permission: 'contract.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Deliverables,
  refusals: [...refusals, 'common.too_large'],
})
export const getDeliverableFile = endpoint({
  method: 'GET',
  path: '/deliverable-files/{id}',
  summary: 'A file that shows the result of a test, as it was sent in',
  permission: 'contract.read',
  /** A link names the workspace beside it. */
  query: z.object({}),
  returns: z.string(),
  streams: ['application/octet-stream'],
  refusals,
})
export const removeDeliverableFile = endpoint({
  method: 'DELETE',
  path: '/deliverable-files/{id}',
  summary: 'Take a file away from the test it was to show; it can be put back',
  permission: 'contract.update',
  returns: Deliverables,
  refusals,
})
export const restoreDeliverableFile = endpoint({
  method: 'POST',
  path: '/deliverable-files/{id}/restoration',
  summary: 'Put a file back that was taken away from a test',
  permission: 'contract.update',
  returns: Deliverables,
  refusals,
})
