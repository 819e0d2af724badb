/** How much a clause on the wrong side costs beside large weights. */
const cost = 30
const rounds = 30

/**
 * Weights that tell some clauses from the others, and where to begin: L2-regularised logistic regression by coordinate
 * descent in the dual (Yu, Huang and Lin 2011), both sides counting alike however few one is. A clause is the set of
 * its grams, each at one over the root of their number. The same clauses in the same order give the same weights.
 */
export const fitted = (
  clauses: readonly Int32Array[],
  is: readonly boolean[],
  size: number,
): { start: number; weights: Float64Array } => {
  const yes = is.filter(Boolean).length
  const weights = new Float64Array(size)
  let start = 0
  const scoreOf = (clause: Int32Array): number => {
    const sum = clause.reduce((total, gram) => total + weights[gram]!, 0)
    return start + sum / Math.sqrt(Math.max(1, clause.length))
  }
  const move = (clause: Int32Array, by: number) => {
    start += by
    for (const gram of clause) weights[gram]! += by / Math.sqrt(clause.length)
  }
  // How hard each clause pulls the weights its way: between nothing and the most, kept on a scale without ends.
  const most = is.map((right) => (cost * is.length) / (2 * Math.max(1, right ? yes : is.length - yes)))
  const pulls = new Float64Array(is.length).fill(-10)
  is.forEach((right, row) => move(clauses[row]!, (right ? 1 : -1) * pullAt(-10, most[row]!)))
  const order = shuffled(is.length)
  for (let round = 0; round < rounds; round++)
    for (const row of order) {
      const side = is[row] ? 1 : -1
      const before = pullAt(pulls[row]!, most[row]!)
      const at = bestPull(pulls[row]!, most[row]!, side * scoreOf(clauses[row]!))
      pulls[row] = at
      move(clauses[row]!, side * (pullAt(at, most[row]!) - before))
    }
  return { start, weights }
}

const pullAt = (at: number, most: number): number => most / (1 + Math.exp(-at))

/**
 * Where one clause pulls as hard as its own score asks for, all others as they are: the root of a rising function, by
 * Newton's steps kept within what is known to hold the root. Its gram's squares add up to 1, and 1 more for the start.
 */
const bestPull = (from: number, most: number, score: number): number => {
  const before = pullAt(from, most)
  let [low, high, at] = [-40, 40, from]
  for (let step = 0; step < 30; step++) {
    const pull = pullAt(at, most)
    const off = at + 2 * (pull - before) + score
    if (Math.abs(off) < 1e-3) break
    if (off > 0) high = at
    else low = at
    at -= off / (1 + (2 * pull * (most - pull)) / most)
    if (at <= low || at >= high) at = (low + high) / 2
  }
  return at
}

/** The numbers below `length` in an order that looks like chance and is always the same. */
const shuffled = (length: number): Int32Array => {
  const order = Int32Array.from({ length }, (_, i) => i)
  let seed = 1
  for (let i = length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    const j = seed % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
