import { type Rendered, wordsOf } from './render.ts'

type Found = { from: number | null; to: number | null }
type Clause = Rendered['clauses'][number]

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
    const { heading, text } = wordsOf(clause)
    const words = [heading, text].filter((part) => part !== '').join('\n')
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
