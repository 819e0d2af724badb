import { sql } from 'kysely'
import { visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Selectable } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import type { Of } from './contract.ts'

const present = (r: Selectable<Database['share']>) => ({
  noun: r.noun,
  recordId: r.record_id,
  memberId: r.member_id,
  sharedBy: r.shared_by,
  createdAt: r.created_at.toISOString(),
})

const demandVisible = async ({ tx, actor }: Work, noun: string, id: string) => {
  const { rows } =
    await sql`select from ${sql.table(noun)} t where t.id = ${id}::uuid and t.deleted_at is null and ${visible(actor, noun, 't')}`.execute(
      tx,
    )
  if (rows.length === 0) refuse('common.not_found')
}

/** With whom a record is shared; only for those who may read the record. */
export const list = async (w: Work, { noun, recordId }: { noun: string; recordId: string }) => {
  await demandVisible(w, noun, recordId)
  const rows = await w.tx
    .selectFrom('share')
    .selectAll()
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('record_id', '=', recordId)
    .where('noun', '=', noun)
    .execute()
  return { items: rows.map(present) }
}

/** Lets a member read a record the actor may read; sharing twice changes nothing. */
export const share = async (w: Work, { noun, recordId, memberId }: Of) => {
  await demandVisible(w, noun, recordId)
  const member = await w.tx
    .selectFrom('member')
    .select('id')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', memberId)
    .where('active', '=', true)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!member)
    refuseIssues([{ path: ['memberId'], code: 'ref.unknown', params: { noun: 'member', id: memberId } }])
  const key = { workspace_id: w.actor.workspaceId, noun, record_id: recordId, member_id: memberId }
  const { numInsertedOrUpdatedRows } = await w.tx
    .insertInto('share')
    .values({ ...key, shared_by: w.actor.memberId, created_at: new Date(w.now.epochMilliseconds) })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows)
    await w.record({ type: `${noun}.shared`, noun, id: recordId, data: { memberId } })
  const row = await w.tx
    .selectFrom('share')
    .selectAll()
    .where('workspace_id', '=', key.workspace_id)
    .where('noun', '=', noun)
    .where('record_id', '=', recordId)
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  return present(row)
}

/** Who has lost a record hears of its changes no more, so their open pages are told by name. */
const tellLost = ({ tx, actor }: Work, { noun, recordId, memberId }: Of) =>
  sql`select pg_notify('change', ${JSON.stringify({ workspace: actor.workspaceId, to: memberId, by: actor.memberId, noun, id: recordId, type: `${noun}.unshared` })})`.execute(
    tx,
  )

/** Stops sharing. */
export const unshare = async (w: Work, { noun, recordId, memberId }: Of) => {
  await demandVisible(w, noun, recordId)
  const { numDeletedRows } = await w.tx
    .deleteFrom('share')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('noun', '=', noun)
    .where('record_id', '=', recordId)
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows) {
    await w.record({ type: `${noun}.unshared`, noun, id: recordId, data: { memberId } })
    await tellLost(w, { noun, recordId, memberId })
  }
  return { removed: numDeletedRows > 0n }
}
