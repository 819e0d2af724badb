import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

/** Nouns whose single records can be shared. */
export const shareable = ['company', 'contact', 'deal', 'task', 'contract'] as const

export const Share = z.object({
  noun: z.string(),
  recordId: z.uuid(),
  memberId: z.uuid(),
  sharedBy: z.uuid(),
  createdAt: z.iso.datetime(),
})
const Of = z.strictObject({ noun: z.enum(shareable), recordId: z.uuid(), memberId: z.uuid() })
export type Of = z.infer<typeof Of>

export const listShares = endpoint({
  method: 'GET',
  path: '/shares',
  summary: 'With whom a record is shared',
  permission: 'share.read',
  query: z.object({ noun: z.enum(shareable), recordId: z.uuid() }),
  returns: z.object({ items: z.array(Share) }),
  refusals: ['common.not_found'],
})
export const shareRecord = endpoint({
  method: 'POST',
  path: '/shares',
  summary: 'Let one member read one record',
  permission: 'share.create',
  body: Of,
  returns: Share,
  refusals: ['common.not_found'],
})
export const unshareRecord = endpoint({
  method: 'POST',
  path: '/share-removals',
  summary: 'Stop sharing one record with one member',
  permission: 'share.create',
  body: Of,
  returns: z.object({ removed: z.boolean() }),
  refusals: ['common.not_found'],
})
