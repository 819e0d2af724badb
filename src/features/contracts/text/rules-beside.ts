import type { Text } from '../contract-text.ts'

type Found = { from: number | null; to: number | null }
type Clause = Pick<Text['reads']['clauses'][number], 'code' | 'heading' | 'paragraphs'>

const written = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')

/** The words of a clause as they stand in the plain text, without its number. */
const wordsOf = ({ heading, paragraphs }: Clause): string =>
  [
    ...(heading.length > 0 ? [written(heading)] : []),
    ...paragraphs.map((p) =>
      'runs' in p ? written(p.runs) : p.table.rows.map((row) => row.join('; ')).join('\n'),
    ),
  ].join('\n')

/**
 * Puts what a review found beside the clauses that still read as they did then, by code. `astray` are findings about words that
 * read differently now; those about nothing in particular (what is missing) are in neither.
 */
export const findingsBeside = <F extends Found>(
  clauses: readonly Clause[],
  reviewed: string,
  findings: readonly F[],
): { beside: Map<string, F[]>; astray: F[] } => {
  const beside = new Map<string, F[]>()
  let astray = findings.filter(({ from }) => from !== null)
  let cursor = 0
  for (const clause of clauses) {
    const words = wordsOf(clause)
    const at = words === '' ? -1 : reviewed.indexOf(words, cursor)
    if (at === -1) continue
    // Its number stands before its words, in the same line.
    const from = Math.max(cursor, reviewed.lastIndexOf('\n', at) + 1)
    cursor = at + words.length
    const here = astray.filter((f) => f.from! >= from && f.from! < cursor)
    if (here.length > 0) beside.set(clause.code, here)
    astray = astray.filter((f) => !here.includes(f))
  }
  return { beside, astray }
}
