import { read } from '../rules-read.ts'
import { structureOf } from '../rules-structure.ts'

/** What a rule says of a text, given in lines. */
export const found = (rule: string, ...lines: string[]) => {
  const text = lines.join('\n')
  return structureOf(text, read(text)).flatMap((one) => (one.rule === rule ? [one.values] : []))
}
/** What is wrong with the numbers of a text. */
export const numbered = (...lines: string[]) =>
  ['number_skipped', 'number_out_of_order', 'number_doubled'].flatMap((rule) => found(rule, ...lines))
/** The terms that a text uses and does not define. */
export const undefinedIn = (...lines: string[]) => found('term_undefined', ...lines).map(({ term }) => term)
