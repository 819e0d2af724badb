import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

export const Token = z.object({
  id: z.string(),
  name: z.string(),
  start: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type Token = z.infer<typeof Token>

export const listTokens = endpoint({
  method: 'GET',
  path: '/tokens',
  summary: 'One’s own API tokens of this workspace',
  permission: 'member',
  returns: z.object({ items: z.array(Token) }),
})
export const createToken = endpoint({
  method: 'POST',
  path: '/tokens',
  summary: 'Make an API token; it is shown once',
  permission: 'member',
  body: z.strictObject({
    name: z.string().trim().min(1).max(100),
    expiresInDays: z.int().min(1).max(3650).default(365),
  }),
  returns: z.object({ token: z.string() }),
})
export const revokeToken = endpoint({
  method: 'DELETE',
  path: '/tokens/{id}',
  summary: 'Revoke one of one’s own API tokens',
  permission: 'member',
  returns: z.object({ id: z.string() }),
  refusals: ['common.not_found'],
})
