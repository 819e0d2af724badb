import { sql } from 'kysely'
import { visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Finding } from '#features/reviews/contract.ts'
import { readReading } from '#features/reviews/actions-texts.ts'
import { may } from '#kit/rights.ts'
import type { Text } from '../contract-text.ts'
import { findingsBeside } from './rules-beside.ts'

/** The contract the actor may read that a review goes with; undefined where there is none. */
export const contractOfReview = async (
  { tx, actor }: Work,
  reviewId: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string }>`select id from contract t
    where t.review_id = ${reviewId}::uuid and ${visible(actor, 'contract', 't')} and t.deleted_at is null`.execute(
    tx,
  )
  return rows[0]?.id
}

/** What the review of a contract found, each with the code of the clause that still reads as it did then; nothing for whoever may not read reviews. */
export const findingsIn = async (
  w: Work,
  reviewId: string | null,
  { reads }: Pick<Text, 'reads'>,
): Promise<{ finding: Finding; clause: string | null }[]> => {
  if (reviewId === null || !may(w.actor, 'review.read')) return []
  const { text, findings } = await readReading(w, reviewId)
  const { beside } = findingsBeside(reads.clauses, text, findings)
  const clauseOf = new Map([...beside].flatMap(([code, found]) => found.map(({ id }) => [id, code] as const)))
  return findings.map((finding) => ({ finding, clause: clauseOf.get(finding.id) ?? null }))
}
