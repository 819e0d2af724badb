import { addGrams, spaced } from '#kit/find-grams.ts'
import { fold } from '#kit/text.ts'

/** How many clauses are proposed for one text at most, and from which likeness on. */
const [MOST, LEAST] = [3, 0.3]

const gramsOf = (text: string): Set<number> => {
  const grams = new Set<number>()
  addGrams(grams, spaced(fold(text)))
  return grams
}

/**
 * For each text the codes of the clauses most like it, the likest first; the same every time. Likeness is the share of the
 * text's grams, weighed by how few clauses have them (inverse document frequency), that a clause has too.
 */
export const mostAlike = (
  texts: readonly string[],
  clauses: readonly { code: string; words: string }[],
): string[][] => {
  const holding = new Map<number, number[]>()
  for (const [at, { words }] of clauses.entries())
    for (const gram of gramsOf(words)) {
      const places = holding.get(gram)
      if (places) places.push(at)
      else holding.set(gram, [at])
    }
  return texts.map((text) => {
    const shared = new Float64Array(clauses.length)
    let all = 0
    for (const gram of gramsOf(text)) {
      const places = holding.get(gram) ?? []
      const weight = Math.log(1 + clauses.length / (1 + places.length))
      all += weight
      for (const at of places) shared[at]! += weight
    }
    return [...shared.entries()]
      .filter(([, weight]) => all > 0 && weight / all >= LEAST)
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MOST)
      .map(([at]) => clauses[at]!.code)
  })
}
