import './policy.ts'
import { sql } from 'kysely'
import { type Actor, may } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Tx, Work } from '#kit/db.ts'
import type { Permission } from '#kit/endpoint.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { indexRecords } from '#kit/find.ts'
import { grantsIn } from '#features/roles/actions.ts'
import { grantsOf, within } from '#features/roles/rules.ts'
import { isId, newId } from '#kit/ids.ts'
import { member, team } from './contract.ts'
import { admitTeam } from './rules.ts'

export const members = crudActions(member)
export const teams = crudActions(team, {
  settled: async (w, after) => {
    const rows = await w.tx
      .selectFrom('team')
      .select(['id', 'parent_id'])
      .where('workspace_id', '=', w.actor.workspaceId)
      .execute()
    refuseIssues(
      admitTeam({ parentId: after.parent_id }, after.id, new Map(rows.map((r) => [r.id, r.parent_id]))),
    )
  },
})

type MemberRow = {
  id: string
  name: string
  email: string
  role_id: string
  team_id: string | null
  active: boolean
  version: number
}
const present = (r: MemberRow) => ({
  id: r.id,
  name: r.name,
  email: r.email,
  roleId: r.role_id,
  teamId: r.team_id,
  active: r.active,
  version: r.version,
})

type Change = {
  version: number
  name?: string | undefined
  roleId?: string | undefined
  teamId?: string | null | undefined
  active?: boolean | undefined
}

/** Changes a member. Nobody gives or takes a role that reaches beyond their own, and one active owner always stays. */
export const change = async (w: Work, id: string, { version, ...wanted }: Change) => {
  const { tx, actor } = w
  if (!isId(id)) return refuse('common.not_found')
  const before = await tx
    .selectFrom('member')
    .selectAll()
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('common.not_found')
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: present(before) })
  await demandRoleWithin(w, before.role_id)
  if (wanted.roleId) await demandRoleWithin(w, wanted.roleId)
  if (wanted.teamId) await demandTeam(w, wanted.teamId)
  const row = {
    name: wanted.name ?? before.name,
    role_id: wanted.roleId ?? before.role_id,
    team_id: wanted.teamId === undefined ? before.team_id : wanted.teamId,
    active: wanted.active ?? before.active,
  }
  if (before.role_id === 'owner' && before.active && (row.role_id !== 'owner' || !row.active))
    await demandOtherOwner(w, id)
  const after = await tx
    .updateTable('member')
    .set((eb) => ({ ...row, version: eb('version', '+', 1), updated_at: new Date(w.now.epochMilliseconds) }))
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const [old, next] = [present(before), present(after)]
  const changes = Object.fromEntries(
    (['name', 'roleId', 'teamId', 'active'] as const)
      .filter((k) => old[k] !== next[k])
      .map((k) => [k, [old[k], next[k]]]),
  )
  await w.record({ type: 'member.updated', noun: 'member', id, data: { changes } })
  return next
}

/** Refuses a role that does not exist (422) or that grants more than the actor holds (403). */
export const demandRoleWithin = async ({ tx, actor }: Work, roleId: string): Promise<void> => {
  const grants = await grantsIn(tx, actor.workspaceId, roleId)
  if (!grants)
    return refuseIssues([{ path: ['roleId'], code: 'ref.unknown', params: { noun: 'role', id: roleId } }])
  if (!within(grants, actor.grants) || (roleId === 'owner' && actor.roleId !== 'owner'))
    refuse('auth.above_own_role', { roleId })
}

/** Refuses a team that is not there. */
export const demandTeam = async ({ tx, actor }: Work, teamId: string): Promise<void> => {
  const found = await tx
    .selectFrom('team')
    .select('id')
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', teamId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!found) refuseIssues([{ path: ['teamId'], code: 'ref.unknown', params: { noun: 'team', id: teamId } }])
}

const demandOtherOwner = async ({ tx, actor }: Work, id: string) => {
  // The owners are locked so that the last two cannot leave at the same moment.
  const { rows } = await sql<{
    id: string
  }>`select id from member where workspace_id = ${actor.workspaceId}::uuid and role_id = 'owner'
    and active and deleted_at is null order by id for update`.execute(tx)
  if (!rows.some((r) => r.id !== id)) refuse('auth.last_owner')
}

/** Whether a member is there and active. */
export const isActive = async ({ tx, actor }: Pick<Work, 'tx' | 'actor'>, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('member')
    .select('id')
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', id)
    .where('active', '=', true)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The active members whose role grants a permission (`noun.verb`), by name. */
export const whoMay = async (
  { tx, actor }: { tx: Tx; actor: Pick<Actor, 'workspaceId'> },
  permission: Permission,
): Promise<{ id: string; name: string }[]> => {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('role', (on) =>
      on.onRef('role.workspace_id', '=', 'member.workspace_id').onRef('role.id', '=', 'member.role_id'),
    )
    .select(['member.id', 'member.name', 'member.role_id', 'role.grants'])
    .where('member.workspace_id', '=', actor.workspaceId)
    .where('member.active', '=', true)
    .where('member.deleted_at', 'is', null)
    .orderBy('member.name')
    .execute()
  return rows
    .filter((r) => may({ grants: grantsOf(r.role_id, r.grants) }, permission))
    .map(({ id, name }) => ({ id, name }))
}

/** Makes a user a member of the actor's workspace and findable in it. */
export const add = async (
  w: Work,
  {
    userId,
    name,
    email,
    roleId,
    teamId = null,
  }: { userId: string; name: string; email: string; roleId: string; teamId?: string | null },
): Promise<string> => {
  const id = newId()
  const at = new Date(w.now.epochMilliseconds)
  await w.tx
    .insertInto('member')
    .values({
      workspace_id: w.actor.workspaceId,
      id,
      user_id: userId,
      name,
      email,
      role_id: roleId,
      team_id: teamId,
      created_at: at,
      updated_at: at,
      created_by: w.actor.memberId,
    })
    .execute()
  await w.record({
    type: 'member.created',
    noun: 'member',
    id,
    data: { changes: { name: [null, name], email: [null, email], roleId: [null, roleId] } },
  })
  await indexRecords(w.tx, 'member', [
    { id, title: name, ownerIds: [], fields: { name, email }, keys: [email] },
  ])
  return id
}
