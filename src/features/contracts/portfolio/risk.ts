import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Tally } from '#features/reviews/contract.ts'
import { riskOf } from './rules-risk.ts'

// What is kept with a contract so that a portfolio of many can be looked at without reading their texts. Neither makes a new
// version: nobody who writes in a contract is to be refused because somebody else decided about a finding.

/** Keeps with the contract of a review what is open in that. */
export const tellRisk = async ({ tx, actor }: Work, reviewId: string, tally: Tally): Promise<void> => {
  await sql`update contract set risk = ${riskOf(tally)}, risks = ${JSON.stringify(tally)}::jsonb
    where workspace_id = ${actor.workspaceId}::uuid and review_id = ${reviewId}::uuid`.execute(tx)
}

/** Keeps with a contract how many points of its negotiation are open. */
export const tellOpenPoints = async ({ tx, actor }: Work, id: string, count: number): Promise<void> => {
  await sql`update contract set open_points = ${count}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}
