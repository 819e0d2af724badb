import type { Judged } from './verdict-file.ts'

/** The order in which to show a verdict file's columns: the first one, which mostly names the record, those with faults, then the rest. */
export const columnOrder = ({ headers, rows }: Judged): number[] => {
  const faulty = new Set(rows.flatMap((row) => row.faulty))
  const rank = (index: number) => (index === 0 ? 0 : faulty.has(index) ? 1 : 2)
  return headers.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b)
}
