import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gramsOf } from '#features/reviews/learned/grams.ts'
import { type ClauseType, clauseTypes } from '#features/reviews/contract-types.ts'
import { folded } from '#features/reviews/types.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { fitted } from './regression.ts'

// `npm run learn` writes what labelled clauses teach about words into src/features/reviews/learned/weights.*.txt.

export type Labelled = { text: string; types: readonly ClauseType[] }

/** What each gram says for a type, and how likely the type is before any is seen, as logarithms of odds. */
type Learned = { start: number; weights: Map<string, number> }

/** One type against all others, from grams that occur in more than one clause. */
export const learn = (rows: readonly Labelled[], language: Locale): Map<ClauseType, Learned> => {
  const sets = rows.map(({ text }) => [...new Set(gramsOf(folded(text), language).map(({ gram }) => gram))])
  const times = new Map<string, number>()
  for (const gram of sets.flat()) times.set(gram, (times.get(gram) ?? 0) + 1)
  const grams = [...times].filter(([, n]) => n > 1).map(([gram]) => gram)
  const place = new Map(grams.map((gram, i) => [gram, i]))
  const clauses = sets.map((set) => Int32Array.from(set.flatMap((gram) => place.get(gram) ?? [])))
  return new Map(
    clauseTypes.map((type) => {
      const is = rows.map(({ types }) => types.includes(type))
      const { start, weights } = fitted(clauses, is, grams.length)
      return [type, { start, weights: new Map(grams.map((gram, i) => [gram, weights[i]!])) }]
    }),
  )
}

/** What may be learned from: the clauses the cues were written on, and more for this alone. Never the frozen ones. */
const sources = (language: Locale): string =>
  ['rest', 'more'].map((part) => readFileSync(`test/review/${part}.${language}.jsonl`, 'utf8')).join('')

/** The first line of a language's weights: of which clauses they are. */
export const originOf = (language: Locale): string =>
  `learned from ${createHash('sha256').update(sources(language)).digest('hex')}`

/** Weights that would hardly move a decision are left out. */
const least = 0.8
const tenths = (of: number) => Math.round(of * 10)

const written = (language: Locale): string => {
  const lines = sources(language).trim().split('\n')
  const learned = learn(
    lines.map((line) => JSON.parse(line) as Labelled),
    language,
  )
  const told = [...learned].map(([type, { start, weights }]) => {
    const pairs = [...weights].filter(([, weight]) => Math.abs(weight) >= least)
    pairs.sort(([a], [b]) => (a < b ? -1 : 1))
    return [type, tenths(start), ...pairs.map(([gram, weight]) => `${gram}:${tenths(weight)}`)].join(' ')
  })
  return `${[originOf(language), ...told].join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const language of locales)
    writeFileSync(`src/features/reviews/learned/weights.${language}.txt`, written(language))
