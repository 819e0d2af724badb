import { sql } from 'kysely'
import { review } from '#features/contracts/actions-drafts.ts'
import { move } from '#features/contracts/agreement/actions-moves.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

/** Reviews the demo company's contracts, so that the map of risks has something to show, and sends the one that is negotiated. */
export const demoPortfolio = async (w: Work): Promise<void> => {
  const past = daysAgo(w, 2)
  const { rows } = await sql<{ id: string; points: number }>`select id, open_points as points from contract
    where workspace_id = ${w.actor.workspaceId}::uuid and company_id is not null order by name`.execute(w.tx)
  for (const { id, points } of rows) {
    await review((run) => run(past), id, {})
    if (points > 0) await move(past, id, { move: 'send', words: '' })
  }
}
