import type { AnyNoun } from './noun.ts'

const nouns = new Map<string, AnyNoun>()

/** Makes a noun known by name, so that references to it can be named and found. Each feature does this once. */
export const registerNoun = <N extends AnyNoun>(n: N): N => {
  nouns.set(n.name, n)
  return n
}

/** The noun of that name, if any feature declared it. */
export const nounNamed = (name: string): AnyNoun | undefined => nouns.get(name)

/** All nouns, in the order of their declaration. */
export const allNouns = (): AnyNoun[] => [...nouns.values()]
