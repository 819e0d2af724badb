import type { Text } from '#features/contracts/contract-text.ts'
import type { Work } from '#kit/db.ts'
import type { CoverageRow } from '../contract-coverage.ts'
import { priorities } from '../contract.ts'
import { type HeldRow, heldRows } from '../queries.ts'
import { placeOf, standingOf } from '../rules.ts'
import { hashOf, tellsOf } from './told.ts'

/** A requirement that a contract is held against; `seen` says whether the actor may. */
export type Held = Omit<CoverageRow, 'proposed' | 'proposedDeliverables' | 'tested' | 'end'> & {
  seen: boolean
  signedHash: string | null
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare

/** Release by release, the musts first, by their numbers. */
const byPlace = (a: Held, b: Held): number =>
  a.requirement.release - b.requirement.release ||
  priorities.indexOf(a.requirement.priority) - priorities.indexOf(b.requirement.priority) ||
  inOrder(a.requirement.code ?? '', b.requirement.code ?? '') ||
  inOrder(a.requirement.name, b.requirement.name) ||
  (a.requirement.id < b.requirement.id ? -1 : 1)

const heldOf = (row: HeldRow, text: Text, tells: ReadonlyMap<string, string>): Held => {
  const { cover, seen, list_id: listId, owner_id: ownerId, ...requirement } = row
  const clauses = cover?.clauses ?? []
  const verdict = cover?.verdict ?? null
  return {
    requirement: { ...requirement, listId, ownerId },
    answer: cover?.answer ?? null,
    answerWords: cover?.answer_words ?? '',
    answerSource: cover?.answer_source ?? '',
    clauses,
    verdict,
    words: cover?.words ?? '',
    deliverables: cover?.deliverables ?? [],
    signedBy: cover?.signed_by ?? null,
    signedAt: cover?.signed_at?.toISOString() ?? null,
    signedHash: cover?.signed_hash ?? null,
    standing: standingOf(verdict, cover?.signed_hash ?? null, hashOf(row, clauses, tells)),
    place: placeOf(clauses, text.body.clauses),
    version: cover?.version ?? 0,
    seen,
  }
}

/** All that a contract with this text is held against, in the order of releases and priorities. */
export const heldAgainst = async (w: Work, id: string, text: Text): Promise<Held[]> => {
  const tells = tellsOf(text)
  return (await heldRows(w, id)).map((row) => heldOf(row, text, tells)).sort(byPlace)
}
