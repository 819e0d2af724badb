// What changed between two versions of a text that is a list of clauses. A clause keeps its name when it moves or gets another
// number, and words, not characters, are what is added and removed.

import { aligned } from './redline-align.ts'
import { type Run, runsBetween, wordsOf } from './redline-words.ts'

/** A clause of a version: `code` names it across versions and is null where nobody gave it a name. */
export type Piece = { code: string | null; heading: string; text: string }

/** What became of a clause; `old` and `new` are its places in the two versions, null where it does not stand. */
export type Change = {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  old: number | null
  new: number | null
  heading: Run[]
  text: Run[]
}

const nothing = wordsOf('')

/**
 * What changed from one version to another, clause by clause in reading order: that of the new version, with what was removed
 * behind the clause it followed. A moved clause may have changed words too. Of heading and of text, the runs that are `same` or
 * `added` joined are the new one exactly; those `same` or `removed` are the old one save for its spaces and ends of lines, of
 * which a change alone is none.
 */
export const redline = (before: readonly Piece[], after: readonly Piece[]): Change[] => {
  const words = (text: string) => (text === '' ? nothing : wordsOf(text))
  const read = ({ code, heading, text }: Piece) => ({ code, heading: words(heading), text: words(text) })
  const [olds, news] = [before.map(read), after.map(read)]
  const change = (old: number | null, at: number | null, stays: boolean): Change => {
    const [a, b] = [old === null ? undefined : olds[old]!, at === null ? undefined : news[at]!]
    const heading = runsBetween(a?.heading ?? nothing, b?.heading ?? nothing)
    const text = runsBetween(a?.text ?? nothing, b?.text ?? nothing)
    const same = [...heading, ...text].every((run) => run.kind === 'same')
    const kind = !a ? 'added' : !b ? 'removed' : !stays ? 'moved' : same ? 'same' : 'changed'
    return { kind, old, new: at, heading, text }
  }
  return inOrder(aligned(olds, news), olds.length, change)
}

/** Walks through the new version and tells each clause, and those of the old one that are gone behind the one they followed. */
const inOrder = (
  matches: readonly (number | null)[],
  olds: number,
  change: (old: number | null, at: number | null, stays: boolean) => Change,
): Change[] => {
  const kept = new Set(matches)
  const staying = longestRise(matches)
  const changes: Change[] = []
  let told = 0
  const tellRemoved = (until: number) => {
    for (; told < until; told++) if (!kept.has(told)) changes.push(change(told, null, true))
  }
  const next = [...staying].map((at) => matches[at]!)
  tellRemoved(next[0] ?? olds)
  for (const [at, old] of matches.entries()) {
    changes.push(change(old, at, staying.has(at)))
    if (staying.has(at)) {
      next.shift()
      tellRemoved(next[0] ?? olds)
    }
  }
  return changes
}

/** The places, in order, of the longest series of rising numbers: clauses that kept their order, so that as few as can be moved. */
const longestRise = (numbers: readonly (number | null)[]): Set<number> => {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const [at, number] of numbers.entries()) {
    if (number === null) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[ends[middle]!]! < number) low = middle + 1
      else high = middle
    }
    before.set(at, ends[low - 1])
    ends[low] = at
  }
  const rise: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rise.push(at)
  return new Set(rise.toReversed())
}
