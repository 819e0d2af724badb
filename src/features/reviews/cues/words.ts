import type { ClauseType } from '../rules.ts'

// Texts are folded to small letters first, so plain ranges will do: they are several times faster than \p{L}.
const letter = '[a-z\\u00df-\\u00ffа-я\\d]'

/**
 * Cues as lines: `a|b & c|d ¬ e|f` asks for one word of each group within a sentence (the heading may lend words to each)
 * and none of the last; a line that begins with `~` looks at the clause as a whole. Words are told by how they begin, a
 * closing `!` asks for the whole word; a group that begins with `^` or `/` is a pattern of its own.
 */
export type Lines = Readonly<Record<ClauseType, readonly string[]>>

const known = new Map<string, RegExp>()

/** The pattern of one group, the same object for the same words, so that its answer can be kept. */
const pattern = (group: string, bound: boolean): RegExp => {
  const words = group.replaceAll('!', `(?!${letter})`)
  const begun = bound ? `(?<!${letter})(?:${words})` : words
  const source = group.startsWith('/') ? group.slice(1) : group.startsWith('^') ? group : begun
  const made = known.get(source) ?? new RegExp(source)
  known.set(source, made)
  return made
}

/** One line taken apart; `bound` tells whether the script has words with beginnings (Chinese has none). */
export const cueOf = (line: string, bound: boolean) => {
  const wide = line.startsWith('~')
  const [groups = '', not] = line.slice(wide ? 1 : 0).split(' ¬ ')
  return {
    all: groups.split(' & ').map((group) => pattern(group, bound)),
    but: not === undefined ? undefined : pattern(not, bound),
    wide,
  }
}
