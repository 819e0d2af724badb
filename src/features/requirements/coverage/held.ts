import type { Text } from '#features/contracts/contract-text.ts'
import type { Work } from '#kit/db.ts'
import type { CoverageRow } from '../contract-coverage.ts'
import { priorities } from '../contract.ts'
import { type HeldRow, heldRows } from '../queries.ts'
import { standingOf } from '../rules.ts'
import { hashOf, tellsOf } from './told.ts'

/** A requirement that a contract is held against; `seen` says whether the actor may. */
export type Held = Omit<CoverageRow, 'proposed'> & { seen: boolean }

const inOrder = new Intl.Collator('en', { numeric: true }).compare

/** Release by release, the musts first, by their numbers. */
const byPlace = (a: Held, b: Held): number =>
  a.requirement.release - b.requirement.release ||
  priorities.indexOf(a.requirement.priority) - priorities.indexOf(b.requirement.priority) ||
  inOrder(a.requirement.code ?? '', b.requirement.code ?? '') ||
  inOrder(a.requirement.name, b.requirement.name) ||
  (a.requirement.id < b.requirement.id ? -1 : 1)

const heldOf = (row: HeldRow, tells: ReadonlyMap<string, string>): Held => {
  const clauses = row.clauses ?? []
  return {
    requirement: {
      id: row.id,
      listId: row.list_id,
      code: row.code,
      name: row.name,
      about: row.about,
      priority: row.priority,
      release: row.release,
      weight: row.weight,
      criterion: row.criterion,
      ownerId: row.owner_id,
    },
    answer: row.answer,
    answerWords: row.answer_words ?? '',
    answerSource: row.answer_source ?? '',
    clauses,
    verdict: row.verdict,
    words: row.words ?? '',
    signedBy: row.signed_by,
    signedAt: row.signed_at?.toISOString() ?? null,
    standing: standingOf(row.verdict, row.signed_hash, hashOf(row, clauses, tells)),
    version: row.version ?? 0,
    seen: row.seen,
  }
}

/** All that a contract with this text is held against, in the order of releases and priorities. */
export const heldAgainst = async (w: Work, id: string, text: Text): Promise<Held[]> => {
  const tells = tellsOf(text)
  return (await heldRows(w, id)).map((row) => heldOf(row, tells)).sort(byPlace)
}
