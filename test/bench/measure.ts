/** Times of one thing measured many times, in milliseconds. */
export type Times = { p50: number; p95: number; n: number }

/** The middle and the slow end of some times (ms). */
export const timesOf = (ms: number[]): Times => {
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), n: sorted.length }
}

/** Rounds that are counted however slow they are. */
const FEWEST = 20

/**
 * Times several things in turns, so that whatever else the machine does slows all of them alike. Each is told the number of
 * the round; the first `warm` rounds are not counted. What is slow ends after some `seconds`, but not before 20 counted rounds.
 */
export const inTurns = async <K extends string>(
  things: Record<K, (round: number) => Promise<unknown>>,
  { rounds = 200, warm = 30, seconds = 30 } = {},
): Promise<Record<K, Times>> => {
  const names = Object.keys(things) as K[]
  const taken = new Map<K, number[]>(names.map((name) => [name, []]))
  const begun = performance.now()
  const within = (share: number) => performance.now() - begun < share * seconds * 1000
  let round = 0
  while (round < warm && within(0.2)) {
    for (const name of names) await things[name](round)
    round++
  }
  for (let counted = 0; counted < rounds && (counted < FEWEST || within(1)); counted++) {
    for (const name of names) {
      const start = performance.now()
      await things[name](round)
      taken.get(name)!.push(performance.now() - start)
    }
    round++
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(taken.get(name)!)])) as Record<K, Times>
}
