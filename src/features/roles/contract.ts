import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

export const readyRoleIds = ['owner', 'admin', 'head', 'manager', 'storekeeper', 'analyst', 'guest'] as const
export type ReadyRoleId = (typeof readyRoleIds)[number]

const Scope = z.enum(['own', 'team', 'all'])
const FieldRight = z.enum(['hidden', 'frozen', 'open'])
export const Grants = z.record(
  z.string().max(63),
  z.strictObject({
    verbs: z.record(z.string().max(63), Scope),
    rest: FieldRight.optional(),
    fields: z.record(z.string().max(63), FieldRight).optional(),
  }),
)

export const Role = z.object({
  id: z.string(),
  /** Null for the ready roles: their names are phrases. */
  name: z.string().nullable(),
  ready: z.boolean(),
  grants: Grants,
  members: z.int(),
  version: z.int(),
})
export type Role = z.infer<typeof Role>

export const listRoles = endpoint({
  method: 'GET',
  path: '/roles',
  summary: 'All roles, ready and own, with what each may do',
  permission: 'role.read',
  returns: z.object({ items: z.array(Role) }),
})
export const createRole = endpoint({
  method: 'POST',
  path: '/roles',
  summary: 'Make a role of one’s own',
  permission: 'role.create',
  body: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
    name: z.string().trim().min(1).max(100),
    grants: Grants,
  }),
  returns: Role,
  refusals: ['common.duplicate', 'auth.above_own_role'],
})
export const updateRole = endpoint({
  method: 'PATCH',
  path: '/roles/{id}',
  summary: 'Change an own role',
  permission: 'role.update',
  body: z.strictObject({
    version: z.int(),
    name: z.string().trim().min(1).max(100).optional(),
    grants: Grants.optional(),
  }),
  returns: Role,
  refusals: ['common.stale', 'common.in_use', 'auth.above_own_role'],
})
export const removeRole = endpoint({
  method: 'DELETE',
  path: '/roles/{id}',
  summary: 'Remove an own role that nobody holds',
  permission: 'role.delete',
  returns: z.object({ id: z.string() }),
  refusals: ['common.in_use'],
})
