import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { notify } from '#features/notifications/actions.ts'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId } from '#kit/ids.ts'
import { post } from '#kit/post.ts'
import { signatureOf } from '#kit/vault.ts'

type Link = { mailingId: string; memberId: string }

const signed = ({ mailingId, memberId }: Link) => signatureOf(`mailing ${mailingId} ${memberId}`)

/** The secret part of a recipient's link: whose it is, and the installation's signature, so that nothing is kept for it. */
export const leavingKey = (link: Link): string => `${link.mailingId}.${link.memberId}.${signed(link)}`

/** The address at which a recipient says that they want a desk by mail no more. */
export const leavingUrl = (slug: string, link: Link): string =>
  `${post.baseUrl}/api/m/${slug}/${leavingKey(link)}`

/** Whose link it is; undefined where it was signed by nobody here. */
export const linkIn = (key: string): Link | undefined => {
  const [mailingId = '', memberId = '', signature = ''] = key.split('.')
  if (!isId(mailingId) || !isId(memberId)) return undefined
  const [given, due] = [Buffer.from(signature), Buffer.from(signed({ mailingId, memberId }))]
  return given.length === due.length && timingSafeEqual(given, due) ? { mailingId, memberId } : undefined
}

/** A mailing as its recipient meets it. */
export type Found = {
  desk: DeskName
  locale: Locale
  workspace: string
  /** Whoever set it up. */
  by: string
  ownerId: string
  ended: boolean
  listed: boolean
  userId: string
}

/** The mailing of a link as it stands, locked where it is about to be changed; undefined where it never was. */
export const findMailing = async (
  { tx, actor }: Pick<Work, 'tx'> & { actor: { workspaceId: string } },
  { mailingId, memberId }: Link,
  lock = false,
): Promise<Found | undefined> => {
  const { rows } =
    await sql<Found>`select m.desk, m.locale, k.name as workspace, a.name as by, a.id as "ownerId", p.user_id as "userId",
      m.deleted_at is not null as ended,
      exists (select from mailing_member r where r.workspace_id = m.workspace_id and r.mailing_id = m.id and r.member_id = p.id) as listed
    from mailing m join workspace k on k.id = m.workspace_id
      join member a on a.workspace_id = m.workspace_id and a.id = m.member_id
      join member p on p.workspace_id = m.workspace_id and p.id = ${memberId}::uuid
    where m.workspace_id = ${actor.workspaceId}::uuid and m.id = ${mailingId}::uuid ${lock ? sql`for update of m` : sql``}`.execute(
      tx,
    )
  return rows[0]
}

/** Takes the recipient of a link off a mailing and tells whoever set it up; or, where they have left it, puts them on it again. */
export const setListed = async (w: Work, link: Link, listed: boolean): Promise<Found | undefined> => {
  const found = await findMailing(w, link, true)
  if (!found || found.ended || found.listed === listed) return found
  const { tx, actor, now } = w
  const { mailingId, memberId } = link
  if (listed)
    await sql`insert into mailing_member (workspace_id, mailing_id, member_id)
      values (${actor.workspaceId}::uuid, ${mailingId}::uuid, ${memberId}::uuid)`.execute(tx)
  else
    await sql`delete from mailing_member where workspace_id = ${actor.workspaceId}::uuid
      and mailing_id = ${mailingId}::uuid and member_id = ${memberId}::uuid`.execute(tx)
  await sql`update mailing set version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${mailingId}::uuid`.execute(tx)
  const type = listed ? 'mailing.joined' : 'mailing.left'
  await w.record({ type, noun: 'mailing', id: mailingId, data: { memberId } })
  const notice = {
    kind: 'mailing',
    noun: 'mailing',
    recordId: mailingId,
    data: { desk: found.desk },
  } as const
  if (!listed && found.ownerId !== memberId) await notify(w, { ...notice, memberId: found.ownerId })
  return { ...found, listed }
}
