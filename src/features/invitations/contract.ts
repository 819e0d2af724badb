import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

export const Invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  roleId: z.string(),
  teamId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime().nullable(),
})
export type Invitation = z.infer<typeof Invitation>

export const listInvitations = endpoint({
  method: 'GET',
  path: '/invitations',
  summary: 'Invitations that are open or were accepted lately',
  permission: 'member.create',
  returns: z.object({ items: z.array(Invitation) }),
})
export const invite = endpoint({
  method: 'POST',
  path: '/invitations',
  summary: 'Invite a person by mail',
  permission: 'member.create',
  body: z.strictObject({
    email: z.email().max(254),
    name: z.string().trim().min(1).max(200),
    roleId: z.string().max(63),
    teamId: z.uuid().nullish(),
  }),
  returns: Invitation,
  refusals: ['common.duplicate', 'auth.above_own_role'],
})
export const withdrawInvitation = endpoint({
  method: 'DELETE',
  path: '/invitations/{id}',
  summary: 'Withdraw an invitation',
  permission: 'member.create',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
export const readInvitation = endpoint({
  method: 'POST',
  path: '/invitation-readings',
  summary: 'What an invitation’s link says',
  permission: 'public',
  body: z.strictObject({ token: z.string().max(200) }),
  returns: z.object({
    email: z.string(),
    name: z.string(),
    workspace: z.string(),
    locale: z.enum(['en', 'zh', 'ru']),
    known: z.boolean(),
  }),
  refusals: ['auth.invitation_used'],
})
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitation-acceptances',
  summary: 'Join by an invitation; a new person chooses a password',
  permission: 'public',
  body: z.strictObject({
    token: z.string().max(200),
    name: z.string().trim().min(1).max(200),
    password: z.string().min(10).max(128).optional(),
  }),
  returns: z.object({ email: z.string(), workspace: z.string() }),
  refusals: ['auth.invitation_used'],
})
