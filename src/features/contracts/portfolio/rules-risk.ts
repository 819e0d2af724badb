import type { Severity, Tally } from '#features/reviews/contract.ts'

/** What a finding nobody decided about weighs: an error three warnings, a warning three hints. */
const weights: Record<Severity, number> = { error: 9, warning: 3, hint: 1 }

/** What one theme weighs at most, three errors: twenty blanks to be filled in do not bury a liability without a cap. */
export const mostOfTheme = 27

/** What the open findings of a theme weigh: 9 for each error, 3 for each warning, 1 for each hint, and no more than the most. */
export const weightOf = (counts: Record<Severity, number>): number =>
  Math.min(
    mostOfTheme,
    (Object.keys(weights) as Severity[]).reduce(
      (sum, severity) => sum + weights[severity] * counts[severity],
      0,
    ),
  )

/**
 * The risk of a contract: what the open findings of its last review weigh, theme by theme (0 to 216). Decided ones (accepted, waived,
 * negotiated) weigh nothing. It ranks contracts by what is left to decide, and is no probability; nothing is multiplied by the price,
 * because sums of different currencies cannot be compared.
 */
export const riskOf = (tally: Tally): number =>
  Object.values(tally).reduce((sum, counts) => sum + weightOf(counts), 0)

/** How dark a field of the map is drawn: nothing, hints, warnings, an error or as much, the most there is. */
export const heatOf = (weight: number): 0 | 1 | 2 | 3 | 4 =>
  weight === 0 ? 0 : weight < weights.warning ? 1 : weight < weights.error ? 2 : weight < mostOfTheme ? 3 : 4
