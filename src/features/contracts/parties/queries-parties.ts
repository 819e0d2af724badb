import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { FurtherRole } from './contract-parties.ts'

type At = Pick<Work, 'tx' | 'actor'>

/** A party beside customer and supplier, as the table holds it; without a company it is ourselves. */
export type FurtherParty = {
  role: FurtherRole
  companyId: string | null
  contactId: string | null
  ownerId: string | null
}

/** The integrator and the guarantor of a contract, where it has them, in this order. */
export const furtherParties = async ({ tx, actor }: At, contractId: string): Promise<FurtherParty[]> => {
  const { rows } = await sql<FurtherParty>`select role, company_id as "companyId", contact_id as "contactId",
      owner_id as "ownerId" from contract_party
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid order by role desc`.execute(
    tx,
  )
  return rows
}

/** Keeps a further party of a contract in place of whoever had the role. */
export const writeParty = async (
  { tx, actor }: At,
  contractId: string,
  { role, companyId, contactId, ownerId }: FurtherParty,
): Promise<void> => {
  await sql`insert into contract_party (workspace_id, contract_id, role, company_id, contact_id, owner_id)
    values (${actor.workspaceId}::uuid, ${contractId}::uuid, ${role}, ${companyId}::uuid, ${contactId}::uuid,
      ${ownerId}::uuid)
    on conflict (workspace_id, contract_id, role) do update set company_id = excluded.company_id,
      contact_id = excluded.contact_id, owner_id = excluded.owner_id`.execute(tx)
}

/** Takes a further party out of a contract. */
export const deleteParty = async (
  { tx, actor }: At,
  contractId: string,
  role: FurtherRole,
): Promise<void> => {
  await sql`delete from contract_party where workspace_id = ${actor.workspaceId}::uuid
    and contract_id = ${contractId}::uuid and role = ${role}`.execute(tx)
}
