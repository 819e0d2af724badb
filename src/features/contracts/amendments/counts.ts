import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'

/** Has a contract say how many amendments of it are signed, and which are being agreed on. */
export const countAmendments = async ({ tx, actor, now }: Work, contractId: string): Promise<void> => {
  await sql`update contract c set amendments = n.signed, amending = n.open, version = version + 1,
      updated_at = ${now.toString()}::timestamptz
    from (select count(*) filter (where signed_place is not null) as signed,
        string_agg(amendment::text, ', ' order by amendment)
          filter (where state in ('draft', 'negotiation', 'approval', 'signing')) as open
      from contract where workspace_id = ${actor.workspaceId}::uuid and amends_id = ${contractId}::uuid
        and deleted_at is null) n
    where c.workspace_id = ${actor.workspaceId}::uuid and c.id = ${contractId}::uuid`.execute(tx)
}
