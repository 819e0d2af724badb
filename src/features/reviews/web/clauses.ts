import type { Reading } from '../contract.ts'

type Clauses = Reading['clauses']

/** The number of a clause as somebody would look for it, with that of the clause around it: `1.1(a)`; null where it has none. */
export const numberOf = (clauses: Clauses, place: number): string | null => {
  const { number, level } = clauses[place]!
  if (number === null || level === 0 || number.includes('.')) return number
  const around = clauses.findLastIndex((clause, i) => i < place && clause.level < level)
  const outer = around < 0 ? null : numberOf(clauses, around)
  return outer === null ? number : `${outer}(${number})`
}
