import type { Deliverable } from '#features/deliverables/contract.ts'
import type { Text } from '#features/contracts/contract-text.ts'
import type { CoverageRow, Tested } from '../contract-coverage.ts'
import type { ResultRow } from '../queries-results.ts'
import { aroundOf, type Bringing, endOf } from '../rules.ts'
import type { Held } from './held.ts'

/** Whether a requirement held when a deliverable was last tested for it; null where it never was. */
export const lastPassed = (
  results: readonly ResultRow[],
  requirementId: string,
  deliverableId: string,
): boolean | null =>
  results.find((one) => one.requirement_id === requirementId && one.deliverable_id === deliverableId)
    ?.passed ?? null

/** What a contract brings of its requirements, by their ids: what is to bring each, what came of that, and how far it is. */
export const chainsOf = (
  rows: readonly Held[],
  deliverables: readonly Deliverable[],
  results: readonly ResultRow[],
  text: Text,
): Map<string, Pick<CoverageRow, 'proposedDeliverables' | 'tested' | 'end'>> => {
  const byId = new Map(deliverables.map((one) => [one.id, one]))
  const resultsOf = Map.groupBy(results, (one) => one.requirement_id)
  return new Map(
    rows.map((row) => {
      const { id } = row.requirement
      const own = resultsOf.get(id) ?? []
      const bringing = row.deliverables.flatMap((one): Bringing[] => {
        const state = byId.get(one)?.state
        return state ? [{ state, passed: lastPassed(own, id, one) }] : []
      })
      const around = aroundOf(row.clauses, text.body.clauses)
      const proposed =
        row.deliverables.length > 0
          ? []
          : deliverables.filter(({ clause }) => clause !== null && around.has(clause))
      const tested = own.flatMap((one): Tested[] => {
        const of = byId.get(one.deliverable_id)?.rounds.find(({ round }) => round === one.round)
        if (!of || of.testedOn === null) return []
        const { testedOn, testedBy, evidence, files } = of
        const { deliverable_id: deliverableId, round, passed, words } = one
        return [{ deliverableId, round, passed, words, testedOn, testedBy, evidence, files }]
      })
      return [id, { proposedDeliverables: proposed.map((one) => one.id), tested, end: endOf(row, bringing) }]
    }),
  )
}
