import type { Locale } from '#kit/i18n.ts'
import { type Cues, partsOf } from '../cues/cue.ts'
import { en } from '../cues/en.ts'
import { ru } from '../cues/ru.ts'
import { zh } from '../cues/zh.ts'
import type { ClauseType } from '../contract-types.ts'
import type { ReadClause } from '../rules.ts'
import { folded } from '../types.ts'

const cuesIn: Record<Locale, Cues> = { en, zh, ru }

/** How much more words of a heading say than those of the text. */
const HEADING = 2
/** The share of what the words of a type would say that a clause must have to come near. */
const LEAST = 0.6

/**
 * Tells which clause comes nearest to some types that no clause was recognised to be of, by its place: the one with the most of the words
 * that would have shown them, where words say the more the fewer clauses have them. Undefined where none comes near.
 */
export const nearestIn = (
  clauses: readonly Pick<ReadClause, 'number' | 'heading' | 'text'>[],
  language: Locale,
) => {
  const headings = clauses.map(({ heading }) => folded(heading))
  const texts = clauses.map(({ text }) => folded(text))
  const known = new Map<RegExp, { has: readonly number[]; rare: number }>()
  /** Which clauses have some words, and how much these say. */
  const said = (words: RegExp) => {
    const before = known.get(words)
    if (before) return before
    const has = clauses.map((_, i) => (words.test(headings[i]!) ? HEADING : words.test(texts[i]!) ? 1 : 0))
    const now = { has, rare: Math.log((clauses.length + 1) / Math.max(1, has.filter(Boolean).length)) }
    known.set(words, now)
    return now
  }
  return (types: readonly ClauseType[]): number | undefined => {
    let [nearest, most]: [number | undefined, number] = [undefined, 0]
    for (const cue of types.flatMap((type) => cuesIn[language][type])) {
      const groups = partsOf(cue).all.map(said)
      const least = LEAST * groups.reduce((sum, { rare }) => sum + rare, 0)
      for (const i of clauses.keys()) {
        // Title and preamble name everything and settle nothing.
        if (i === 0 && clauses[i]!.number === undefined) continue
        const weight = groups.reduce((sum, { has, rare }) => sum + has[i]! * rare, 0)
        if (weight > most && weight >= least) [nearest, most] = [i, weight]
      }
    }
    return nearest
  }
}
