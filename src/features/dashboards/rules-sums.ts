import type { Answer } from './contract.ts'

type Row = Answer['rows'][number]

/** All groups together; each currency by itself. */
export const total = (rows: readonly Row[]): Row => {
  const sums = new Map<string | null, number>()
  for (const row of rows)
    for (const { currency, amount } of row.sums) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return {
    keys: [],
    count: rows.reduce((sum, { count }) => sum + count, 0),
    sums: [...sums].map(([currency, amount]) => ({ currency, amount })),
  }
}

/** What is greater of two groups is drawn so: what is added up in one currency by its sum, all else by its count. */
export const height = (row: Row | undefined, measure: string | null): number =>
  !row ? 0 : measure && row.sums.length === 1 ? row.sums[0]!.amount : row.count

/** The groups of several answers side by side: each key once, in the order in which the answers name them. */
export const joined = (answers: readonly (Answer | undefined)[]): (string | null)[] => [
  ...new Set(answers.flatMap((answer) => answer?.rows.map(({ keys }) => keys[0] ?? null) ?? [])),
]
