import type { Text } from '../text/edits.ts'
import { numbersOf } from '../text/rules-moves.ts'
import { amended, type Amending } from './rules-merge.ts'

/** A contract with its amendments in it. */
export type Consolidated = {
  text: Text
  /** The amendments that touched a clause, by its code, in their order. */
  touched: Map<string, number[]>
  /** The clauses that were struck out, with the number each had, and by which amendment. */
  struck: { depth: number; number: string; by: number }[]
}

/** The contract as its amendments make it, one after another: what a later one says goes before what an earlier one said. */
export const consolidated = (
  base: Text,
  amendments: readonly (Amending & { amendment: number })[],
): Consolidated => {
  const touched = new Map<string, number[]>()
  const struck: Consolidated['struck'] = []
  let text = base
  for (const { amendment: by, ...amending } of amendments) {
    const numbers = numbersOf(text.body)
    const depths = new Map(text.body.clauses.map(({ code, depth }) => [code, depth]))
    const outcome = amended(text, amending)
    for (const { was, is } of outcome.changes) {
      if (is) touched.set(is.code, [...(touched.get(is.code) ?? []), by])
      else if (was && numbers.has(was.code)) {
        touched.delete(was.code)
        struck.push({ depth: depths.get(was.code)!, number: numbers.get(was.code)!, by })
      }
    }
    text = outcome.text
  }
  return { text, touched, struck }
}
