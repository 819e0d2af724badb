import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { newId } from '#kit/ids.ts'
import { type Refs, titlesOf, want, type Wanted } from '#kit/present.ts'
import type { Notification } from './contract.ts'

type Notice = {
  memberId: string
  kind: Notification['kind']
  noun: string
  recordId: string
  data?: Record<string, unknown>
}

/** What telling needs; where nobody acts, the notice is from nobody. */
type Telling = Pick<Work, 'tx' | 'now'> & {
  actor: Pick<Work['actor'], 'workspaceId'> & { memberId: string | null }
}

/** Puts a notice on a member's desk and tells their open pages. */
export const notify = async (
  { tx, actor, now }: Telling,
  { memberId, kind, noun, recordId, data = {} }: Notice,
): Promise<void> => {
  await tx
    .insertInto('notification')
    .values({
      workspace_id: actor.workspaceId,
      member_id: memberId,
      id: newId(),
      kind,
      noun,
      record_id: recordId,
      by_id: actor.memberId,
      data: JSON.stringify(data),
      at: new Date(now.epochMilliseconds),
    })
    .execute()
  await sql`select pg_notify('change', ${JSON.stringify({ workspace: actor.workspaceId, to: memberId, by: actor.memberId, noun: 'notification', type: `notification.${kind}` })})`.execute(
    tx,
  )
}

/**
 * The same, unless a notice of this kind about the record already waits unread; with `daily`, also unless one was given within
 * the last 24 hours.
 */
export const notifyOnce = async (w: Telling, notice: Notice, daily = false): Promise<void> => {
  const { memberId, kind, recordId } = notice
  const lately = new Date(w.now.subtract({ hours: 24 }).epochMilliseconds)
  const waiting = await w.tx
    .selectFrom('notification')
    .select('id')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('member_id', '=', memberId)
    .where('kind', '=', kind)
    .where('record_id', '=', recordId)
    .where((eb) => eb.or([eb('read_at', 'is', null), ...(daily ? [eb('at', '>', lately)] : [])]))
    .limit(1)
    .executeTakeFirst()
  if (!waiting) await notify(w, notice)
}

/** How many notices of the actor wait to be read. */
export const unreadOf = async ({ tx, actor }: Pick<Work, 'tx' | 'actor'>): Promise<number> => {
  const { count } = await tx
    .selectFrom('notification')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', actor.workspaceId)
    .where('member_id', '=', actor.memberId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** The actor's notices, newest first; titles only of records the actor may still see. */
export const list = async (w: Work, { after, limit }: { after?: string | undefined; limit: number }) => {
  const { tx, actor } = w
  const rows = await tx
    .selectFrom('notification')
    .selectAll()
    .where('workspace_id', '=', actor.workspaceId)
    .where('member_id', '=', actor.memberId)
    .$if(after !== undefined, (q) => q.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((r) => ({
    id: r.id,
    kind: r.kind as Notification['kind'],
    noun: r.noun,
    recordId: r.record_id,
    byId: r.by_id,
    data: r.data as Record<string, unknown>,
    at: r.at.toISOString(),
    readAt: r.read_at?.toISOString() ?? null,
  }))
  return {
    items,
    refs: await namesIn(w, items),
    unread: await unreadOf(w),
    next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
  }
}

const namesIn = (
  { tx, actor }: Work,
  items: { noun: string; recordId: string; byId: string | null }[],
): Promise<Refs> => {
  const wanted: Wanted = new Map()
  for (const { noun, recordId, byId } of items) {
    want(wanted, noun, recordId)
    want(wanted, 'member', byId)
  }
  return titlesOf(tx, actor, wanted)
}

/** Marks the named notices as read, or all of them, and says how many are left. */
export const read = async (w: Work, ids?: string[]) => {
  await w.tx
    .updateTable('notification')
    .set({ read_at: new Date(w.now.epochMilliseconds) })
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('member_id', '=', w.actor.memberId)
    .where('read_at', 'is', null)
    .$if(ids !== undefined, (q) =>
      q.where('id', 'in', ids!.length ? ids! : ['00000000-0000-0000-0000-000000000000']),
    )
    .execute()
  return { unread: await unreadOf(w) }
}
