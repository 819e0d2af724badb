import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { ContractState } from '../contract.ts'
import type { Text } from '../text/edits.ts'
import type { Amending } from './rules-merge.ts'

type Reading = Pick<Work, 'tx' | 'actor'>

/** An amendment as the table holds it, beside what it is as a contract. */
export type AmendmentRow = {
  id: string
  amends_id: string
  company_id: string | null
  owner_id: string | null
  amendment: number
  name: string
  state: ContractState
  dated_on: string
  effective_on: string | null
  concluded_on: string | null
  from_version: number
  built_on: number
  signed_place: number | null
}

const columns = sql`a.id, a.amends_id, a.company_id, a.owner_id, a.amendment, a.name, a.state, a.dated_on, a.effective_on, a.concluded_on,
  a.from_version, a.built_on, a.signed_place`

/** An amendment by its id; undefined where the contract is none. */
export const amendmentAt = async ({ tx, actor }: Reading, id: string): Promise<AmendmentRow | undefined> => {
  const { rows } = await sql<AmendmentRow>`select ${columns} from contract a
    where a.workspace_id = ${actor.workspaceId}::uuid and a.id = ${id}::uuid and a.amends_id is not null`.execute(
    tx,
  )
  return rows[0]
}

/** The amendments of a contract by their numbers, withdrawn ones too. */
export const amendmentsOf = async ({ tx, actor }: Reading, contractId: string): Promise<AmendmentRow[]> => {
  const { rows } = await sql<AmendmentRow>`select ${columns} from contract a
    where a.workspace_id = ${actor.workspaceId}::uuid and a.amends_id = ${contractId}::uuid and a.deleted_at is null
    order by a.amendment`.execute(tx)
  return rows
}

/** The number of the next amendment of a contract; none is given twice, whatever became of it. */
export const nextAmendment = async ({ tx, actor }: Reading, contractId: string): Promise<number> => {
  const { rows } = await sql<{ next: number }>`select coalesce(max(amendment), 0) + 1 as next from contract
    where workspace_id = ${actor.workspaceId}::uuid and amends_id = ${contractId}::uuid`.execute(tx)
  return rows[0]!.next
}

/** What the amendments of a contract that meet a condition change: the texts before and after each, in the order of signing. */
export const amendingWhere = async (
  { tx, actor }: Reading,
  contractId: string,
  condition = sql<boolean>`a.signed_place is not null`,
): Promise<(AmendmentRow & Amending)[]> => {
  const text = (alias: string) =>
    sql<Text>`json_build_object('body', ${sql.ref(`${alias}.body`)}, 'terms', ${sql.ref(`${alias}.terms`)})`
  const { rows } = await sql<
    AmendmentRow & Amending
  >`select ${columns}, ${text('b')} as before, ${text('l')} as after
    from contract a
      join contract_version b on b.workspace_id = a.workspace_id and b.contract_id = a.id and b.number = a.from_version
      cross join lateral (select v.body, v.terms from contract_version v
        where v.workspace_id = a.workspace_id and v.contract_id = a.id order by v.number desc limit 1) l
    where a.workspace_id = ${actor.workspaceId}::uuid and a.amends_id = ${contractId}::uuid and a.deleted_at is null
      and ${condition}
    order by a.signed_place, a.amendment`.execute(tx)
  return rows
}
