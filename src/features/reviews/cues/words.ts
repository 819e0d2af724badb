import type { ClauseType } from '../rules.ts'

/** Words by how they begin, whatever their ending: `terminat|cancel`; a closing `!` asks for the whole word. */
export const words = (stems: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${stems.replaceAll('!', '(?![\\p{L}\\d])')})`, 'u')

/**
 * Cues as lines: `a|b & c|d ¬ e|f` asks for one word of each group within a sentence and none of the last; a line that
 * begins with `~` looks at the clause as a whole.
 */
export type Lines = Readonly<Record<ClauseType, readonly string[]>>

/** One line taken apart; `bound` tells whether the script has words with beginnings (Chinese has none). */
export const cueOf = (line: string, bound: boolean) => {
  const wide = line.startsWith('~')
  const [groups = '', not] = line.slice(wide ? 1 : 0).split(' ¬ ')
  const pattern = (group: string) =>
    bound && !group.startsWith('^') ? words(group) : new RegExp(group.replaceAll('!', '(?![\\p{L}\\d])'), 'u')
  return { all: groups.split(' & ').map(pattern), but: not === undefined ? undefined : pattern(not), wide }
}
