import { createHash, randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import * as members from '#features/members/actions.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Invitation } from './contract.ts'

const DAYS = 14
const hash = (token: string) => createHash('sha256').update(token).digest('hex')

const present = (r: Selectable<Database['invitation']>): Invitation => ({
  id: r.id,
  email: r.email,
  name: r.name,
  roleId: r.role_id,
  teamId: r.team_id,
  createdAt: r.created_at.toISOString(),
  expiresAt: r.expires_at.toISOString(),
  acceptedAt: r.accepted_at?.toISOString() ?? null,
})

/** Open and accepted invitations, newest first, at most 200. */
export const list = async ({ tx, actor }: Work) => {
  const rows = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('workspace_id', '=', actor.workspaceId)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()
  return { items: rows.map(present) }
}

/** Invites a person; the returned token goes into the mail's link and is kept only as a hash. Refuses a role beyond the actor's own. */
export const invite = async (
  w: Work,
  {
    email,
    name,
    roleId,
    teamId = null,
  }: { email: string; name: string; roleId: string; teamId?: string | null | undefined },
) => {
  await members.demandRoleWithin(w, roleId)
  if (teamId) await members.demandTeam(w, teamId)
  const mail = email.toLowerCase()
  const known = await w.tx
    .selectFrom('member')
    .select('id')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('email', '=', mail)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (known) refuse('common.duplicate', { field: 'email' })
  const token = `${w.actor.workspaceId}.${randomBytes(32).toString('base64url')}`
  const row = await w.tx
    .insertInto('invitation')
    .values({
      workspace_id: w.actor.workspaceId,
      id: newId(),
      email: mail,
      name,
      role_id: roleId,
      team_id: teamId,
      token_hash: hash(token),
      invited_by: w.actor.memberId,
      created_at: new Date(w.now.epochMilliseconds),
      expires_at: new Date(w.now.add({ hours: 24 * DAYS }).epochMilliseconds),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await w.record({
    type: 'invitation.created',
    noun: 'invitation',
    id: row.id,
    data: { changes: { email: [null, mail], roleId: [null, roleId] } },
  })
  return { invitation: present(row), token }
}

/** Takes an open invitation back: its link opens nothing any more. Refuses with 404 what is accepted or gone. */
export const withdraw = async (w: Work, id: string) => {
  if (!isId(id)) return refuse('common.not_found')
  const gone = await w.tx
    .deleteFrom('invitation')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return refuse('common.not_found')
  await w.record({ type: 'invitation.withdrawn', noun: 'invitation', id })
  return { id }
}

/** The workspace an invitation's token names; refuses what cannot be one of ours. */
export const workspaceOf = (token: string): string =>
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/.exec(token)?.[1] ??
  refuse('auth.invitation_used')

/** The open invitation behind a token, locked; a used, withdrawn or expired one is refused alike. */
export const open = async ({ tx, now }: Pick<Work, 'tx' | 'now'>, token: string) => {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('workspace_id', '=', workspaceOf(token))
    .where('token_hash', '=', hash(token))
    .where('accepted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return !row || row.expires_at.getTime() < now.epochMilliseconds ? refuse('auth.invitation_used') : row
}

/** Makes the user a member as invited and closes the invitation. */
export const accept = async (w: Work, token: string, { userId, name }: { userId: string; name: string }) => {
  const row = await open(w, token)
  await members.add(w, { userId, name, email: row.email, roleId: row.role_id, teamId: row.team_id })
  await w.tx
    .updateTable('invitation')
    .set({ accepted_at: new Date(w.now.epochMilliseconds) })
    .where('workspace_id', '=', row.workspace_id)
    .where('id', '=', row.id)
    .execute()
}
