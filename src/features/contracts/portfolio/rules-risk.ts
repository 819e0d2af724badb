import type { Severity, Tally } from '#features/reviews/contract.ts'

/** What a finding nobody decided about weighs: an error outweighs two warnings, a warning two hints, with one to spare. */
const weights: Record<Severity, number> = { error: 9, warning: 3, hint: 1 }

/** What the open findings of one theme weigh: 9 for each error, 3 for each warning, 1 for each hint. */
export const weightOf = (counts: Record<Severity, number>): number =>
  (Object.keys(weights) as Severity[]).reduce(
    (sum, severity) => sum + weights[severity] * counts[severity],
    0,
  )

/**
 * The risk of a contract: what all open findings of its last review weigh. Decided ones (accepted, waived, negotiated) weigh
 * nothing. It ranks contracts by what is left to decide, and is no probability; nothing is multiplied by the price, because sums of
 * different currencies cannot be compared.
 */
export const riskOf = (tally: Tally): number =>
  Object.values(tally).reduce((sum, counts) => sum + weightOf(counts), 0)

/** How dark a field of the heat map is drawn, from nothing (0) to the darkest (4): a hint, a warning, an error, more than two errors. */
export const heatOf = (weight: number): 0 | 1 | 2 | 3 | 4 =>
  weight === 0 ? 0 : weight < 3 ? 1 : weight < 9 ? 2 : weight <= 18 ? 3 : 4
