import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { flag, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'
import { Workspace } from '#features/workspaces/contract.ts'

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

export const { list: listMembers, count: countMembers, get: getMember } = crud(member)
export const {
  list: listTeams,
  create: createTeam,
  get: getTeam,
  update: updateTeam,
  remove: removeTeam,
} = crud(team)

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
  workspace: Workspace,
  workspaces: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** How many notices wait to be read. */
  unread: z.int(),
})
export type Me = z.infer<typeof Me>

export const getMe = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'Who the caller is in this workspace, and what the role allows',
  permission: 'member',
  returns: Me,
})

export const changeMe = endpoint({
  method: 'PATCH',
  path: '/me',
  summary: 'Change one’s own language and colours',
  permission: 'user',
  body: z.strictObject({
    locale: z.enum(['en', 'zh', 'ru']).optional(),
    theme: z.enum(['light', 'dark', 'auto']).optional(),
  }),
  returns: z.object({ locale: z.enum(['en', 'zh', 'ru']), theme: z.enum(['light', 'dark', 'auto']) }),
})

export const changeMember = endpoint({
  method: 'PATCH',
  path: '/members/{id}',
  summary: 'Change a member’s role or team, or switch the member off',
  permission: 'member.update',
  body: z.strictObject({
    version: z.int(),
    name: z.string().trim().min(1).max(200).optional(),
    roleId: z.string().max(63).optional(),
    teamId: z.uuid().nullish(),
    active: z.boolean().optional(),
  }),
  returns: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    roleId: z.string(),
    teamId: z.uuid().nullable(),
    active: z.boolean(),
    version: z.int(),
  }),
  refusals: ['common.stale', 'auth.last_owner', 'auth.above_own_role'],
})
