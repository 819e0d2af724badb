import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { PrintRun } from './contract.ts'

type Here = Pick<Work, 'tx' | 'actor'>

type RunRow = {
  id: string
  noun: PrintRun['noun']
  format: PrintRun['format']
  template_id: string | null
  state: PrintRun['state']
  attempts: number
  created_at: Date
  touched_at: Date
  ended_at: Date | null
}

/** The actor's own orders, newest first; at most twenty. */
export const ownRuns = async ({ tx, actor }: Here): Promise<(RunRow & Counts)[]> => {
  const { rows } = await sql<RunRow & Counts>`
    select r.*, i.* from print_run r cross join lateral (
      select count(*) as total, count(*) filter (where state = 'made') as made, count(*) filter (where state = 'failed') as failed
      from print_item i where i.workspace_id = r.workspace_id and i.run_id = r.id) i
    where r.workspace_id = ${actor.workspaceId}::uuid and r.member_id = ${actor.memberId}::uuid
    order by r.created_at desc, r.id desc limit 20`.execute(tx)
  return rows
}
type Counts = { total: number; made: number; failed: number }

/** One of the actor's own orders; refused with 404 where there is none. */
export const ownRun = async ({ tx, actor }: Here, id: string, how = sql``): Promise<RunRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<RunRow>`select * from print_run
    where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid and id = ${id}::uuid ${how}`.execute(
    tx,
  )
  return rows[0] ?? refuse('common.not_found')
}

export type Item = {
  run_id: string
  place: number
  record_id: string
  offer_id: string | null
  state: 'waiting' | 'made' | 'failed'
  refusal: { code: string; details: Record<string, unknown> } | null
}

/** The items of some orders that stand so, in their order; at most `most` of each. */
export const itemsOf = async (
  { tx, actor }: Here,
  runs: readonly string[],
  state: Item['state'],
  most = 5000,
): Promise<Item[]> => {
  const { rows } =
    await sql<Item>`select i.* from unnest(${runs as string[]}::uuid[]) r(id) cross join lateral (
      select run_id, place, record_id, offer_id, state, refusal from print_item
      where workspace_id = ${actor.workspaceId}::uuid and run_id = r.id and state = ${state} order by place limit ${most}) i`.execute(
      tx,
    )
  return rows
}

/** An item, locked until the transaction ends. */
export const lockItem = async ({ tx, actor }: Here, runId: string, place: number): Promise<Item> => {
  const { rows } = await sql<Item>`select run_id, place, record_id, offer_id, state, refusal from print_item
    where workspace_id = ${actor.workspaceId}::uuid and run_id = ${runId}::uuid and place = ${place} for update`.execute(
    tx,
  )
  return rows[0]!
}

type Settled = { state: 'made' | 'failed'; offerId?: string; refusal?: Item['refusal'] }
/** Notes what became of an item that waits, and that its order has come on. */
export const settleItem = async (
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  runId: string,
  place: number,
  { state, offerId, refusal = null }: Settled,
): Promise<void> => {
  await sql`update print_item set state = ${state}, offer_id = coalesce(${offerId ?? null}::uuid, offer_id),
      refusal = ${refusal && JSON.stringify(refusal)}::jsonb
    where workspace_id = ${actor.workspaceId}::uuid and run_id = ${runId}::uuid and place = ${place} and state = 'waiting'`.execute(
    tx,
  )
  await sql`update print_run set attempts = 0, touched_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${runId}::uuid`.execute(tx)
}

/** Ends an order that is under way; does nothing to one that has ended. */
export const endRun = async (
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  id: string,
  state: 'done' | 'cancelled',
): Promise<void> => {
  await sql`update print_run set state = ${state}, ended_at = ${now.toString()}, touched_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid and state in ('queued', 'running')`.execute(
    tx,
  )
}
