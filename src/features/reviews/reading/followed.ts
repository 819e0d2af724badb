import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Finding, Severity, Tally } from '../contract.ts'
import { tallyOf } from '../judgement/rules-themes.ts'

// What features above follow of a review, in the same transaction: what is open in it, and what is decided about a finding.

let followTally = async (_w: Work, _reviewId: string, _tally: Tally): Promise<void> => {}
/** Has somebody told what is open in a review, whenever that changes. */
export const registerTally = (follow: typeof followTally): void => {
  followTally = follow
}

let followDecision = async (_w: Work, _reviewId: string, _finding: Finding, _key: string): Promise<void> => {}
/** Has somebody told what was decided about a finding; `key` knows it again when the text is read anew. */
export const registerDecided = (follow: typeof followDecision): void => {
  followDecision = follow
}
/** Tells what was decided about a finding of a review. */
export const tellDecided: typeof followDecision = (...told) => followDecision(...told)

/** Notes on a review how many findings of each weight nothing has been decided about; the events of readings and decisions tell why. */
export const noteFindings = async (
  w: Work,
  id: string,
  findings: Parameters<typeof tallyOf>[0],
  also = sql``,
): Promise<void> => {
  const { tx, actor, now } = w
  const tally = tallyOf(findings)
  const open = (severity: Severity) => Object.values(tally).reduce((sum, counts) => sum + counts[severity], 0)
  await sql`update review set errors = ${open('error')}, warnings = ${open('warning')}, hints = ${open('hint')},
      version = version + 1, updated_at = ${now.toString()}::timestamptz ${also}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  await followTally(w, id, tally)
}
