import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { flag, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

/** A person of the workspace. Members come by invitation, so they have no plain create. */
export const member = noun(
  'member',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    email: text({ fixed: true, find: true, key: true, column: true }),
    roleId: text({ max: 63, fixed: true, column: true }),
    teamId: ref('team', { fixed: true, column: true }),
    active: flag({ fixed: true }),
  },
  { plural: 'members', title: 'name', owners: [] },
)

/** A team; teams form a tree, and scope `team` reaches everybody below. */
export const team = noun(
  'team',
  { name: text({ required: true, sort: true, column: true }), parentId: ref('team', { column: true }) },
  { plural: 'teams', title: 'name', owners: [] },
)

export const readyRoleIds = ['owner', 'admin', 'head', 'manager', 'storekeeper', 'analyst', 'guest'] as const
export type ReadyRoleId = (typeof readyRoleIds)[number]

export const { list: listMembers, count: countMembers, get: getMember } = crud(member)
export const { list: listTeams, create: createTeam, get: getTeam, update: updateTeam, remove: removeTeam } = crud(team)

const GrantsShape = z.record(
  z.string(),
  z.object({
    verbs: z.record(z.string(), z.enum(['own', 'team', 'all'])),
    rest: z.enum(['hidden', 'frozen', 'open']).optional(),
    fields: z.record(z.string(), z.enum(['hidden', 'frozen', 'open'])).optional(),
  }),
)

export const Me = z.object({
  userId: z.string(),
  memberId: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(['en', 'zh', 'ru']),
  theme: z.enum(['light', 'dark', 'auto']),
  role: z.object({ id: z.string(), grants: GrantsShape }),
  workspace: z.object({
    id: z.uuid(), slug: z.string(), name: z.string(), timeZone: z.string(), country: z.string(), locale: z.enum(['en', 'zh', 'ru']),
  }),
  workspaces: z.array(z.object({ slug: z.string(), name: z.string() })),
})
export type Me = z.infer<typeof Me>

export const getMe = endpoint({
  method: 'GET', path: '/me', summary: 'Who the caller is in this workspace, and what the role allows', permission: 'member', returns: Me,
})

export const listWorkspaces = endpoint({
  method: 'GET', path: '/workspaces', summary: 'The workspaces the signed-in user belongs to', permission: 'user',
  returns: z.object({ items: z.array(z.object({ slug: z.string(), name: z.string() })) }),
})
