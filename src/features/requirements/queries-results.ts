import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'

/** Whether a requirement held in a round of a deliverable, as the table holds it. */
export type ResultRow = {
  requirement_id: string
  deliverable_id: string
  round: number
  passed: boolean
  words: string
}

/** What came of testing requirements with the deliverables of a contract, the last round first. */
export const resultRows = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  contractId: string,
): Promise<ResultRow[]> => {
  const { rows } =
    await sql<ResultRow>`select requirement_id, deliverable_id, round, passed, words from requirement_result
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid order by round desc`.execute(
      tx,
    )
  return rows
}

/** Keeps what came of testing requirements in a round of a deliverable. */
export const insertResults = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  contractId: string,
  { deliverableId, round }: { deliverableId: string; round: number },
  checks: readonly { requirementId: string; passed: boolean; words: string }[],
): Promise<void> => {
  await sql`insert into requirement_result (workspace_id, contract_id, requirement_id, deliverable_id, round, passed, words)
    select ${actor.workspaceId}::uuid, ${contractId}::uuid, c."requirementId", ${deliverableId}::uuid, ${round}, c.passed, c.words
    from jsonb_to_recordset(${JSON.stringify(checks)}::jsonb) c("requirementId" uuid, passed boolean, words text)`.execute(
    tx,
  )
}

/** Removes what came of testing requirements in a round of a deliverable, and gives it. */
export const removeResults = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  { deliverableId, round }: { deliverableId: string; round: number },
): Promise<ResultRow[]> => {
  const { rows } = await sql<ResultRow>`delete from requirement_result
    where workspace_id = ${actor.workspaceId}::uuid and deliverable_id = ${deliverableId}::uuid and round = ${round}
    returning requirement_id, deliverable_id, round, passed, words`.execute(tx)
  return rows
}
