import type { Words } from './redline-words.ts'

type Clause = { code: string | null; heading: Words; text: Words }

/** Words that stand in more clauses of the old version than this tell none of them. */
const MOST_HOLDING = 8
/** From which share of pairs of words in common two clauses are one. */
const LEAST_LIKENESS = 0.3

/**
 * For each clause of the new version its place in the old one, null where it is new: by code where both have one; else the same
 * words, then those most alike, then the same heading. Takes time by the length of the versions, not by its square.
 */
export const aligned = (olds: readonly Clause[], news: readonly Clause[]): (number | null)[] => {
  const matches: (number | null)[] = news.map(() => null)
  const taken = new Set<number>()
  const match = (old: number, at: number) => {
    if (taken.has(old) || matches[at] !== null) return
    taken.add(old)
    matches[at] = old
  }
  /** Matches what has the same key, in order of the text; an empty key says nothing. */
  const matchBy = (key: (clause: Clause) => string, may: (old: number, at: number) => boolean) => {
    const places = Map.groupBy(
      olds.keys().filter((old) => !taken.has(old)),
      (old) => key(olds[old]!),
    )
    for (const [at, clause] of news.entries()) {
      const [first] = matches[at] === null && key(clause) !== '' ? (places.get(key(clause)) ?? []) : []
      if (first === undefined || !may(first, at)) continue
      match(first, at)
      places.get(key(clause))!.shift()
    }
  }
  /** Two clauses with different codes are two. */
  const nameless = (old: number, at: number) => olds[old]!.code === null || news[at]!.code === null

  matchBy(
    ({ code }) => code ?? '',
    () => true,
  )
  matchBy(({ heading, text }) => bare([...heading.keys, ...text.keys]), nameless)
  for (const { old, at } of alike(olds, news, taken, matches)) if (nameless(old, at)) match(old, at)
  matchBy(({ heading }) => bare(heading.keys), nameless)
  return matches
}

const bare = (keys: readonly string[]) => keys.filter((key) => key !== ' ').join(' ')

/** Each two words that follow one another, small and without signs; the word itself where there is but one. */
const pairsOf = ({ heading, text }: Clause): Set<string> => {
  const words = [...heading.keys, ...text.keys].filter((key) => /[\p{L}\p{N}]/u.test(key))
  const small = words.map((word) => word.toLowerCase())
  return new Set(small.length === 1 ? small : small.slice(1).map((word, i) => `${small[i]} ${word}`))
}

/** Clauses of both versions that are not matched yet and have words in common, those most alike first. */
const alike = (
  olds: readonly Clause[],
  news: readonly Clause[],
  taken: ReadonlySet<number>,
  matches: readonly (number | null)[],
) => {
  const holding = new Map<string, number[]>()
  const sizes = new Map<number, number>()
  for (const [old, clause] of olds.entries()) {
    if (taken.has(old)) continue
    const pairs = pairsOf(clause)
    sizes.set(old, pairs.size)
    for (const pair of pairs) {
      const places = holding.get(pair)
      if (places) places.push(old)
      else holding.set(pair, [old])
    }
  }
  const found: { old: number; at: number; likeness: number }[] = []
  for (const [at, clause] of news.entries()) {
    if (matches[at] !== null) continue
    const pairs = pairsOf(clause)
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const places = holding.get(pair) ?? []
      if (places.length > MOST_HOLDING) continue
      for (const old of places) shared.set(old, (shared.get(old) ?? 0) + 1)
    }
    for (const [old, count] of shared) {
      // Dice's coefficient.
      const likeness = (2 * count) / (pairs.size + sizes.get(old)!)
      if (likeness >= LEAST_LIKENESS) found.push({ old, at, likeness })
    }
  }
  return found.toSorted((a, b) => b.likeness - a.likeness || Math.abs(a.old - a.at) - Math.abs(b.old - b.at))
}
