import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

const settings = {
  name: z.string().trim().min(1).max(200),
  timeZone: z.string().max(60),
  country: z.string().regex(/^[A-Z]{2}$/),
  locale: z.enum(['en', 'zh', 'ru']),
}

/** A workspace as its members know it; `timeZone` is an IANA name, `country` an ISO 3166 code. */
export const Workspace = z.object({ id: z.uuid(), slug: z.string(), ...settings, version: z.int() })
export type Workspace = z.infer<typeof Workspace>

export const listWorkspaces = endpoint({
  method: 'GET',
  path: '/workspaces',
  summary: 'The workspaces the signed-in user belongs to',
  permission: 'user',
  returns: z.object({ items: z.array(z.object({ slug: z.string(), name: z.string() })) }),
})

export const createWorkspace = endpoint({
  method: 'POST',
  path: '/workspaces',
  summary: 'Found a workspace and become its owner',
  permission: 'user',
  body: z.strictObject({ ...settings, slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/) }),
  returns: z.object({ slug: z.string(), name: z.string() }),
  refusals: ['common.duplicate'],
})

export const changeWorkspace = endpoint({
  method: 'PATCH',
  path: '/workspace',
  summary: 'Change the name, the time zone, the country or the language of the workspace',
  permission: 'workspace.update',
  body: z.strictObject({ version: z.int(), ...z.object(settings).partial().shape }),
  returns: Workspace,
  refusals: ['common.stale'],
})
