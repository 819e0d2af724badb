import type pg from 'pg'
import { z } from 'zod'
import * as invitations from '#features/invitations/actions.ts'
import {
  acceptInvitation,
  invite,
  listInvitations,
  readInvitation,
  withdrawInvitation,
} from '#features/invitations/contract.ts'
import * as members from '#features/members/actions.ts'
import { changeMe, changeMember, getMe, type Me } from '#features/members/contract.ts'
import { unreadOf } from '#features/notifications/actions.ts'
import * as workspaces from '#features/workspaces/actions.ts'
import { createWorkspace, listWorkspaces } from '#features/workspaces/contract.ts'
import { type Db, transaction, work } from '#kit/db.ts'
import { endpoint } from '#kit/endpoint.ts'
import { refuse } from '#kit/errors.ts'
import { route, type Route, type Visit, visitRoute } from '#kit/serve.ts'
import type { Auth } from './auth.ts'
import { actorOf } from './context.ts'
import { foundWorkspace } from './found.ts'
import { mailTexts } from './mail-texts.ts'
import { membershipsOf } from './memberships.ts'
import type { Mail } from './mail.ts'

type Parts = { db: Db; pool: pg.Pool; auth: Auth; mail: Mail; baseUrl: string; demo: boolean }

export const listCaughtMail = endpoint({
  method: 'GET',
  path: '/mail-catcher',
  summary: 'Letters that were kept because no mail server is configured',
  permission: 'public',
  returns: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  }),
  refusals: ['common.not_found'],
})

const workspacesOf = async (db: Db, userId: string) =>
  (await membershipsOf(db, userId)).map(({ slug, name }) => ({ slug, name }))

const me = async ({ db, pool }: Parts, { visitor, open }: Visit): Promise<Me> => {
  const actor = visitor.actor!
  const { rows } = await pool.query<{
    name: string
    email: string
    locale: Me['locale'] | null
    theme: Me['theme'] | null
  }>('select name, email, locale, theme from "user" where id = $1', [actor.userId])
  const user = rows[0] ?? refuse('auth.required')
  const [workspace, unread] = await open(
    async (w) =>
      [
        await w.tx
          .selectFrom('workspace')
          .selectAll()
          .where('id', '=', actor.workspaceId)
          .executeTakeFirstOrThrow(),
        await unreadOf(w),
      ] as const,
  )
  return {
    userId: actor.userId,
    memberId: actor.memberId,
    name: user.name,
    email: user.email,
    locale: user.locale ?? actor.locale,
    theme: user.theme ?? 'auto',
    role: { id: actor.roleId, grants: actor.grants },
    workspace: workspaces.present(workspace),
    workspaces: await workspacesOf(db, actor.userId),
    unread,
  }
}

const userOf = async (pool: pg.Pool, id: string) => {
  const { rows } = await pool.query<{ name: string; email: string }>(
    'select name, email from "user" where id = $1',
    [id],
  )
  return rows[0] ?? refuse('auth.required')
}

/** Joins by an invitation: a new person is made with the chosen password, a known one must be signed in as that person. */
const join = async (
  { db, auth }: Parts,
  { visitor, now }: Visit,
  { token, name, password }: { token: string; name: string; password?: string | undefined },
) => {
  const workspaceId = invitations.workspaceOf(token)
  const { invitation, inviter } = await transaction(db, workspaceId, async (tx) => {
    const found = await invitations.open({ tx, now }, token)
    return {
      invitation: found,
      inviter: await actorOf(tx, workspaceId, { memberId: found.invited_by }, 'web'),
    }
  })
  const known = await auth.findUser(invitation.email)
  if (known && known.id !== visitor.userId) refuse('auth.required', { email: invitation.email })
  if (!known && !password) refuse('common.invalid', { issues: [{ path: ['password'], code: 'required' }] })
  if (!inviter) return refuse('auth.invitation_used')
  const user =
    known ?? (await auth.createUser({ email: invitation.email, name, ...(password && { password }) }))
  await work({ db, actor: inviter, now }, (w) => invitations.accept(w, token, { userId: user.id, name }))
  const workspace = await transaction(db, workspaceId, (tx) =>
    tx.selectFrom('workspace').select('slug').where('id', '=', workspaceId).executeTakeFirstOrThrow(),
  )
  return { email: invitation.email, workspace: workspace.slug }
}

/** Everything about who one is: it needs sign-in's own tables, which the features cannot reach. */
export const accountRoutes = (parts: Parts): Route[] => {
  const { db, pool, auth, mail, baseUrl, demo } = parts
  return [
    visitRoute(getMe, (visit) => me(parts, visit)),
    visitRoute(changeMe, async ({ visitor }, { body }) => {
      const { rows } = await pool.query<{ locale: Me['locale'] | null; theme: Me['theme'] | null }>(
        'update "user" set locale = coalesce($2, locale), theme = coalesce($3, theme), updated_at = now() where id = $1 returning locale, theme',
        [visitor.userId, body.locale ?? null, body.theme ?? null],
      )
      return { locale: rows[0]?.locale ?? 'en', theme: rows[0]?.theme ?? 'auto' }
    }),
    route(changeMember, (w, { params, body }) => members.change(w, params.id, body)),
    visitRoute(listWorkspaces, async ({ visitor }) => ({ items: await workspacesOf(db, visitor.userId!) })),
    visitRoute(createWorkspace, async ({ visitor }, { body }) => {
      await foundWorkspace(db, pool, {
        ...body,
        founder: { userId: visitor.userId!, ...(await userOf(pool, visitor.userId!)) },
      })
      return { slug: body.slug, name: body.name }
    }),
    route(listInvitations, (w) => invitations.list(w)),
    visitRoute(invite, async ({ open, visitor }, { body }) => {
      const actor = visitor.actor!
      const { invitation, token, workspace, inviter } = await open(async (w) => ({
        ...(await invitations.invite(w, body)),
        workspace: await w.tx
          .selectFrom('workspace')
          .selectAll()
          .where('id', '=', actor.workspaceId)
          .executeTakeFirstOrThrow(),
        inviter: await w.tx
          .selectFrom('member')
          .select('name')
          .where('workspace_id', '=', actor.workspaceId)
          .where('id', '=', actor.memberId)
          .executeTakeFirstOrThrow(),
      }))
      const letter = mailTexts[workspace.locale as Me['locale']].invitation({
        inviter: inviter.name,
        workspace: workspace.name,
        link: `${baseUrl}/join/${token}`,
        days: 14,
      })
      await mail.send({ to: invitation.email, purpose: 'invitation', ...letter })
      return invitation
    }),
    route(withdrawInvitation, (w, { params }) => invitations.withdraw(w, params.id)),
    visitRoute(readInvitation, async ({ now }, { body }) => {
      const workspaceId = invitations.workspaceOf(body.token)
      const [row, workspace] = await transaction(
        db,
        workspaceId,
        async (tx) =>
          [
            await invitations.open({ tx, now }, body.token),
            await tx
              .selectFrom('workspace')
              .selectAll()
              .where('id', '=', workspaceId)
              .executeTakeFirstOrThrow(),
          ] as const,
      )
      return {
        email: row.email,
        name: row.name,
        workspace: workspace.name,
        locale: workspace.locale as Me['locale'],
        known: (await auth.findUser(row.email)) !== null,
      }
    }),
    visitRoute(acceptInvitation, (visit, { body }) => join(parts, visit, body)),
    visitRoute(listCaughtMail, async () => {
      if (!mail.catches || !demo) refuse('common.not_found')
      return {
        items: (await mail.listCaught()).map((m) => ({
          id: m.id,
          to: m.to,
          subject: m.subject,
          text: m.text,
          at: m.at.toISOString(),
        })),
      }
    }),
  ]
}
