import { type ClauseType, clauseTypes } from '../contract-types.ts'

/**
 * What shows that a clause is of a type: all of these within one sentence (the heading may lend words to each), unless
 * `but` stands there too, with `near` at most so many letters before or after what was found. `wide` looks at the clause
 * as a whole, where what belongs together stands in several sentences.
 */
export type Cue =
  | RegExp
  | readonly RegExp[]
  | { readonly all: readonly RegExp[]; readonly but?: RegExp; readonly near?: number; readonly wide?: true }

/** The cues of one language; patterns are for folded text and without nested repetition, so that all stays linear. */
export type Cues = Readonly<Record<ClauseType, readonly Cue[]>>

/** Of patterns that hold plain words: those of which at least one must stand where the pattern is to be found. */
const needs = new WeakMap<RegExp, readonly string[]>()

/** Lets a pattern be looked for only where one of some words stands, which takes a fraction of the time. */
export const needing = (pattern: RegExp, words: readonly string[]): RegExp => {
  needs.set(pattern, words)
  return pattern
}

/** Where a pattern is first found in folded words. */
export const foundIn = (pattern: RegExp, words: string): RegExpExecArray | null =>
  needs.get(pattern)?.some((need) => words.includes(need)) === false ? null : pattern.exec(words)

const isList = (cue: Cue): cue is readonly RegExp[] => Array.isArray(cue)

type Parts = { all: readonly RegExp[]; but?: RegExp; near?: number; wide?: true }

/** A cue taken apart, however short it is written. */
export const partsOf = (cue: Cue): Parts => {
  if (cue instanceof RegExp) return { all: [cue] }
  return isList(cue) ? { all: cue } : cue
}

/** The cues, save where a sentence merely speaks of the matter; those of the types in `spared` stay as they are. */
export const unless = (mention: RegExp, cues: Cues, spared: readonly ClauseType[] = []): Cues => {
  const narrowed: Record<ClauseType, readonly Cue[]> = { ...cues }
  for (const type of clauseTypes)
    if (!spared.includes(type))
      narrowed[type] = cues[type].map((cue) => {
        const { but, ...rest } = partsOf(cue)
        return { ...rest, but: but ? new RegExp(`${but.source}|${mention.source}`, but.flags) : mention }
      })
  return narrowed
}

/** The cues with more of some types after them. */
export const joined = (cues: Cues, more: Partial<Cues>): Cues => {
  const both: Record<ClauseType, readonly Cue[]> = { ...cues }
  for (const type of clauseTypes) both[type] = [...cues[type], ...(more[type] ?? [])]
  return both
}
