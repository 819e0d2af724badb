import { readFileSync } from 'node:fs'
import type { Locale } from '#kit/i18n.ts'
import { type ClauseType, clauseTypes } from '../contract-types.ts'
import { gramsOf } from './grams.ts'

/** What labelled clauses taught: of each gram what it says for which types, in tenths; of each type where it begins. */
type Weights = {
  starts: readonly number[]
  grams: ReadonlyMap<string, readonly { type: number; weight: number }[]>
}

/** Lines of `weights.{en,zh,ru}.txt`: a type, where it begins, then `gram:weight` for each gram that matters to it. */
const read = (language: Locale): Weights => {
  const starts: number[] = []
  const grams = new Map<string, { type: number; weight: number }[]>()
  for (const line of readFileSync(new URL(`weights.${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    const [name, start, ...pairs] = line.split(' ')
    const type = clauseTypes.indexOf(name as ClauseType)
    if (type < 0) continue
    starts[type] = Number(start)
    for (const pair of pairs) {
      const [gram = '', weight] = pair.split(':')
      const said = { type, weight: Number(weight) }
      const all = grams.get(gram)
      if (all) all.push(said)
      else grams.set(gram, [said])
    }
  }
  return { starts, grams }
}

const kept: Partial<Record<Locale, Weights>> = {}

/** How a clause's words speak for each type, see `docs/review/README.md`. */
export type Likelihood = {
  /** The logarithm of the odds that a clause of these words is of the type. */
  of: (type: ClauseType) => number
  /** The words that say so most, at most three, by their place in the text. */
  marks: (type: ClauseType) => { from: number; to: number }[]
}

/** What the words of a folded text make likely; those of the heading count but cannot be marked. */
export const likelihood = (text: string, heading: string, language: Locale): Likelihood => {
  const { starts, grams } = (kept[language] ??= read(language))
  const here = gramsOf(text, language).filter(({ gram }) => grams.has(gram))
  const distinct = new Set(
    [...here, ...gramsOf(heading, language)].map(({ gram }) => gram).filter((g) => grams.has(g)),
  )
  const sums = clauseTypes.map(() => 0)
  for (const gram of distinct) for (const { type, weight } of grams.get(gram)!) sums[type]! += weight
  const each = 1 / Math.sqrt(Math.max(1, distinct.size))
  const weightOf = (gram: string, type: number) =>
    grams.get(gram)!.find((said) => said.type === type)?.weight ?? 0
  return {
    of: (type) => {
      const i = clauseTypes.indexOf(type)
      return (starts[i]! + sums[i]! * each) / 10
    },
    marks: (type) => {
      const i = clauseTypes.indexOf(type)
      return here
        .map(({ gram, from, to }) => ({ from, to, weight: weightOf(gram, i) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ from, to }) => ({ from, to }))
    },
  }
}
