import { sql } from 'kysely'
import type { Grants } from '#kit/access.ts'
import type { Tx, Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { readyRoleIds, type Role } from './contract.ts'
import { grantsOf, within } from './rules.ts'

type Row = { id: string; name: string | null; grants: unknown; version: number; members: number }

const present = (row: Row): Role => ({
  id: row.id,
  name: row.name,
  ready: isReady(row.id),
  grants: grantsOf(row.id, row.grants),
  members: row.members,
  version: row.version,
})
const isReady = (id: string) => (readyRoleIds as readonly string[]).includes(id)

const rows = async ({ tx, actor }: Work, id?: string): Promise<Row[]> =>
  (
    await sql<Row>`select r.id, r.name, r.grants, r.version,
      (select count(*)::int from member m where m.workspace_id = r.workspace_id and m.role_id = r.id and m.active and m.deleted_at is null) as members
    from role r where r.workspace_id = ${actor.workspaceId}::uuid ${id === undefined ? sql`` : sql`and r.id = ${id}`} order by r.created_at, r.id`.execute(
      tx,
    )
  ).rows

/** What a role of a workspace grants; undefined where there is no such role. */
export const grantsIn = async (tx: Tx, workspaceId: string, roleId: string): Promise<Grants | undefined> => {
  const role = await tx
    .selectFrom('role')
    .select('grants')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', roleId)
    .executeTakeFirst()
  return role && grantsOf(roleId, role.grants)
}

/** All roles of the workspace: the ready ones in their order, then its own. */
export const list = async (w: Work) => {
  const order = (id: string) => (readyRoleIds as readonly string[]).indexOf(id) + (isReady(id) ? 0 : 100)
  return { items: (await rows(w)).map(present).toSorted((a, b) => order(a.id) - order(b.id)) }
}

const one = async (w: Work, id: string): Promise<Role> => {
  const [row] = await rows(w, id)
  return row ? present(row) : refuse('common.not_found')
}

const demandOwn = (id: string) => (isReady(id) ? refuse('common.in_use', { role: id }) : undefined)
const demandWithin = (w: Work, grants: Grants) =>
  within(grants, w.actor.grants) ? undefined : refuse('auth.above_own_role')

/** Makes an own role. Refuses one that grants more than the actor has, and an id that is taken. */
export const create = async (w: Work, { id, name, grants }: { id: string; name: string; grants: Grants }) => {
  demandWithin(w, grants)
  if ((await rows(w, id)).length > 0) refuse('common.duplicate', { field: 'id' })
  await w.tx
    .insertInto('role')
    .values({ workspace_id: w.actor.workspaceId, id, name, grants: JSON.stringify(grants) })
    .execute()
  await told(w, 'role.created', id, { changes: { name: [null, name], grants: [null, grants] } })
  return one(w, id)
}

/** Renames an own role or changes what it grants, for all who hold it at once. Refuses a stale version. */
export const update = async (
  w: Work,
  id: string,
  { version, name, grants }: { version: number; name?: string | undefined; grants?: Grants | undefined },
) => {
  demandOwn(id)
  const before = await one(w, id)
  if (before.version !== version) refuse('common.stale', { version: before.version, current: before })
  if (grants) demandWithin(w, grants)
  await w.tx
    .updateTable('role')
    .set((eb) => ({
      ...(name && { name }),
      ...(grants && { grants: JSON.stringify(grants) }),
      version: eb('version', '+', 1),
      updated_at: new Date(w.now.epochMilliseconds),
    }))
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .execute()
  const after = await one(w, id)
  await told(w, 'role.updated', id, {
    changes: {
      ...(name && { name: [before.name, name] }),
      ...(grants && { grants: [before.grants, grants] }),
    },
  })
  return after
}

/** Removes an own role; refuses with 409 while somebody holds it. */
export const remove = async (w: Work, id: string) => {
  demandOwn(id)
  const before = await one(w, id)
  if (before.members > 0) refuse('common.in_use', { members: before.members })
  await w.tx.deleteFrom('role').where('workspace_id', '=', w.actor.workspaceId).where('id', '=', id).execute()
  await told(w, 'role.deleted', id, { changes: { name: [before.name, null] } })
  return { id }
}

/** Roles are named by words, events by ids: a role's events stand on the workspace's own record. */
const told = (w: Work, type: `role.${string}`, role: string, data: Record<string, unknown>) =>
  w.record({ type, noun: 'role', id: w.actor.workspaceId, data: { role, ...data } })
