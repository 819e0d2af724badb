import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Result } from './contract.ts'
import type { Offered } from './rules.ts'

type At = Pick<Work, 'tx' | 'actor'>

/** A deliverable of a contract as the table holds it, also one that was taken out. */
export type DeliverableRow = {
  id: string
  number: number
  name: string
  clause: string | null
  due_on: string | null
  criterion: string
  taken_from: string[] | null
  taken: boolean
  version: number
  removed: boolean
}

/** A round as the table holds it. */
export type RoundRow = {
  deliverable_id: string
  round: number
  handed_on: string
  handed_words: string
  result: Result | null
  tested_on: string | null
  tested_by: string | null
  words: string
  evidence: string
  noted_by: string | null
  noted_at: Date
}

/** The contract that a deliverable belongs to; refused with 404 where there is none. */
export const contractOf = async ({ tx, actor }: At, id: string): Promise<string> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<{ contract_id: string }>`select contract_id from deliverable
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  return rows[0]?.contract_id ?? refuse('common.not_found')
}

/** Lets nobody else change the deliverables of a contract until the transaction ends. */
export const lockDeliverables = async ({ tx }: At, contractId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`deliverables ${contractId}`}, 0))`.execute(tx)
}

/** The deliverables of a contract by their numbers, those taken out too. */
export const deliverableRows = async ({ tx, actor }: At, contractId: string): Promise<DeliverableRow[]> => {
  const { rows } =
    await sql<DeliverableRow>`select id, number, name, clause, due_on, criterion, taken_from, taken,
      version, removed_at is not null as removed from deliverable
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid order by number`.execute(
      tx,
    )
  return rows
}

/** Every round of a contract's deliverables, the last of each first. */
export const roundRows = async ({ tx, actor }: At, contractId: string): Promise<RoundRow[]> => {
  const { rows } =
    await sql<RoundRow>`select r.deliverable_id, r.round, r.handed_on, r.handed_words, r.result, r.tested_on,
      r.tested_by, r.words, r.evidence,
      case when r.result is null then r.handed_by else r.judged_by end as noted_by, coalesce(r.judged_at, r.handed_at) as noted_at
    from deliverable d join deliverable_round r on r.workspace_id = d.workspace_id and r.deliverable_id = d.id
    where d.workspace_id = ${actor.workspaceId}::uuid and d.contract_id = ${contractId}::uuid
    order by r.round desc`.execute(tx)
  return rows
}

/** What is written of a deliverable. */
export type Written = Omit<Offered, 'names'> & { takenFrom: readonly string[] | null; taken: boolean }

/** Adds deliverables to a contract under the numbers after `last`. */
export const insertDeliverables = async (
  { tx, actor, now }: Work,
  contractId: string,
  last: number,
  items: readonly (Written & { id: string })[],
): Promise<void> => {
  for (const [at, one] of items.entries())
    await sql`insert into deliverable (workspace_id, id, contract_id, number, name, clause, due_on, criterion, taken_from, taken,
        created_at, created_by, changed_at, changed_by)
      values (${actor.workspaceId}::uuid, ${one.id}::uuid, ${contractId}::uuid, ${last + at + 1}, ${one.name}, ${one.clause},
        ${one.dueOn}::date, ${one.criterion}, ${one.takenFrom}::text[], ${one.taken}, ${now.toString()}::timestamptz,
        ${actor.memberId}::uuid, ${now.toString()}::timestamptz, ${actor.memberId}::uuid)`.execute(tx)
}

/** Writes a deliverable anew. */
export const updateDeliverable = async (
  { tx, actor, now }: Work,
  { id, removed, ...one }: Written & { id: string; removed: boolean },
): Promise<void> => {
  await sql`update deliverable set name = ${one.name}, clause = ${one.clause}, due_on = ${one.dueOn}::date,
      criterion = ${one.criterion}, taken_from = ${one.takenFrom}::text[], taken = ${one.taken},
      removed_at = ${removed ? now.toString() : null}::timestamptz, version = version + 1,
      changed_at = ${now.toString()}::timestamptz, changed_by = ${actor.memberId}::uuid
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** Counts a deliverable as changed, so that whoever saw it before is told. */
const touch = async ({ tx, actor, now }: Work, id: string): Promise<void> => {
  await sql`update deliverable set version = version + 1, changed_at = ${now.toString()}::timestamptz,
      changed_by = ${actor.memberId}::uuid
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** Begins a round. */
export const insertRound = async (
  w: Work,
  id: string,
  { round, on, words }: { round: number; on: string; words: string },
): Promise<void> => {
  const { tx, actor, now } = w
  await sql`insert into deliverable_round (workspace_id, deliverable_id, round, handed_on, handed_words, handed_by, handed_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${round}, ${on}::date, ${words}, ${actor.memberId}::uuid,
      ${now.toString()}::timestamptz)`.execute(tx)
  await touch(w, id)
}

/** Ends a round with what came of it; one that has ended stays. */
export const endRound = async (
  w: Work,
  id: string,
  round: number,
  said: { result: Result; testedOn: string; testedBy: string; words: string; evidence: string },
): Promise<void> => {
  const { tx, actor, now } = w
  await sql`update deliverable_round set result = ${said.result}, tested_on = ${said.testedOn}::date,
      tested_by = ${said.testedBy}::uuid, words = ${said.words}, evidence = ${said.evidence},
      judged_by = ${actor.memberId}::uuid, judged_at = ${now.toString()}::timestamptz
    where workspace_id = ${actor.workspaceId}::uuid and deliverable_id = ${id}::uuid and round = ${round}
      and result is null`.execute(tx)
  await touch(w, id)
}

/** Takes the result of a round back, which waits to be tested again. */
export const reopenRound = async (w: Work, id: string, round: number): Promise<void> => {
  const { tx, actor } = w
  await sql`update deliverable_round set result = null, tested_on = null, tested_by = null, words = '', evidence = '',
      judged_by = null, judged_at = null
    where workspace_id = ${actor.workspaceId}::uuid and deliverable_id = ${id}::uuid and round = ${round}`.execute(
    tx,
  )
  await touch(w, id)
}

/** Removes a round without result. */
export const removeRound = async (w: Work, id: string, round: number): Promise<void> => {
  const { tx, actor } = w
  await sql`delete from deliverable_round
    where workspace_id = ${actor.workspaceId}::uuid and deliverable_id = ${id}::uuid and round = ${round}
      and result is null`.execute(tx)
  await touch(w, id)
}
