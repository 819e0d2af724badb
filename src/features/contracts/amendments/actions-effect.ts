import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { notify } from '#features/notifications/actions.ts'
import { closeRounds, setState } from '../agreement/actions-agreement.ts'
import { parentOf } from '../actions-text.ts'
import type { ContractRow } from '../queries.ts'
import { tellTerms } from '../text/kept.ts'
import { standing } from './consolidated.ts'
import { countAmendments } from './counts.ts'
import { amendingWhere } from './queries-amendments.ts'
import { clashes } from './rules-merge.ts'
import { todayOf } from '#kit/time.ts'

/** A contract that amendments name, locked: whoever signs another at this moment waits here, so that each has its place. */
export const lockAmended = async (
  { tx, actor }: Work,
  id: string,
): Promise<Pick<ContractRow, 'id' | 'amendments' | 'company_id'>> => {
  const { rows } = await sql<Pick<ContractRow, 'id' | 'amendments' | 'company_id'>>`
    select id, amendments, company_id from contract
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid for update`.execute(tx)
  return rows[0]!
}

/**
 * Notes on which day (of the workspace’s zone, or as it stands on paper) a contract was concluded. What an amendment changes
 * becomes part of the contract it names, and others that are judged or signed with changes of the same clauses go back.
 */
export const conclude = async (w: Work, { id, amends_id: base }: ContractRow, signingId: string) => {
  const { tx, actor } = w
  await sql`update contract set concluded_on = (
      select max(coalesce(signed_on, (signed_at at time zone ${actor.timeZone})::date)) from contract_signer
      where workspace_id = ${actor.workspaceId}::uuid and signing_id = ${signingId}::uuid)
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  if (base === null) return
  await lockAmended(w, base)
  await sql`update contract set effective_on = coalesce(effective_on, concluded_on),
      signed_place = (select amendments + 1 from contract where workspace_id = ${actor.workspaceId}::uuid and id = ${base}::uuid)
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  await countAmendments(w, base)
  await bringIn(w, base)
  await sendBack(w, base, id)
}

/** Takes back that a contract was concluded. What an amendment changes is no part any more of the contract it names. */
export const unconclude = async (
  w: Work,
  { id, amends_id: base, amendment: number, name }: ContractRow,
): Promise<void> => {
  // The day of its conclusion stood in for a day of effect that nobody had named.
  await sql`update contract set concluded_on = null, signed_place = null, in_effect = false,
      effective_on = nullif(effective_on, concluded_on)
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  if (base === null) return
  await countAmendments(w, base)
  const amended = await lockAmended(w, base)
  await tellTerms(w, base, (await standing(w, amended)).version.terms)
  await w.record({
    type: 'contract.amendment_taken_back',
    noun: 'contract',
    id: base,
    parent: parentOf(amended),
    data: { number, name },
  })
}

/** Has a contract say what amendments say whose day has come; nothing happens where none’s has. */
export const bringIn = async (w: Work, contractId: string): Promise<void> => {
  const { tx, actor } = w
  const { rows } = await sql<{ amendment: number; name: string }>`update contract set in_effect = true
    where workspace_id = ${actor.workspaceId}::uuid and amends_id = ${contractId}::uuid and deleted_at is null
      and signed_place is not null and not in_effect and effective_on <= ${todayOf(w)}::date
    returning amendment, name`.execute(tx)
  if (rows.length === 0) return
  const row = await lockAmended(w, contractId)
  await tellTerms(w, contractId, (await standing(w, row)).version.terms)
  for (const { amendment, name } of rows)
    await w.record({
      type: 'contract.amended',
      noun: 'contract',
      id: contractId,
      parent: parentOf(row),
      data: { number: amendment, name },
    })
}

/** The contracts of the workspace with amendments whose day has come. */
export const bringInAll = async (w: Work): Promise<void> => {
  const { rows } = await sql<{ id: string }>`select distinct amends_id as id from contract
    where workspace_id = ${w.actor.workspaceId}::uuid and amends_id is not null and deleted_at is null
      and signed_place is not null and not in_effect and effective_on <= ${todayOf(w)}::date`.execute(w.tx)
  for (const { id } of rows) await bringIn(w, id)
}

/** Sends amendments back that are judged or signed and touch a clause which one signed just now touches: their paper is no longer right. */
const sendBack = async (w: Work, contractId: string, signedId: string): Promise<void> => {
  const [signed] = await amendingWhere(w, contractId, sql<boolean>`a.id = ${signedId}::uuid`)
  const others = await amendingWhere(w, contractId, sql<boolean>`a.state in ('approval', 'signing')`)
  for (const other of others) {
    if (clashes(other, signed!).length === 0) continue
    await closeRounds(w, other.id)
    await setState(w, other, 'negotiation', {
      type: 'contract.overtaken',
      data: { number: signed!.amendment, name: signed!.name },
    })
    if (other.owner_id !== null)
      await notify(w, { memberId: other.owner_id, kind: 'overtaken', noun: 'contract', recordId: other.id })
  }
}
