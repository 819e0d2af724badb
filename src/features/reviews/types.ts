import type { Locale } from '#kit/i18n.ts'
import type { ClauseType } from './contract-types.ts'
import type { ReadClause } from './rules.ts'
import { clauseTypes } from './contract-types.ts'
import { type Cues, foundIn, partsOf } from './cues/cue.ts'
import { en } from './cues/en.ts'
import { ru } from './cues/ru.ts'
import { zh } from './cues/zh.ts'
import { type Likelihood, likelihood } from './learned/likelihood.ts'

/** A type and the words that led to it, by their place in the clause's own text; empty where the heading alone did. */
export type Typed = { type: ClauseType; marks: readonly Mark[] }

type Mark = { from: number; to: number }

type Part = { from: number; words: string; seen: Map<RegExp, RegExpExecArray | null> }

type Rule = {
  type: ClauseType
  all: readonly RegExp[]
  but: RegExp | undefined
  near: number | undefined
  wide: boolean
}

/** Log odds below which a cue is not believed, and above which a clause's words are enough without one, see `docs/review/README.md`. */
const doubt = -2.5
const sure = 1

const rulesOf = (cues: Cues): readonly Rule[] =>
  clauseTypes.flatMap((type) =>
    cues[type].map((cue) => ({ type, but: undefined, near: undefined, wide: false, ...partsOf(cue) })),
  )

const rules: Record<Locale, readonly Rule[]> = { en: rulesOf(en), zh: rulesOf(zh), ru: rulesOf(ru) }

/** A text in small letters and with plain quotes, of the very same length, so that places in it stay true. */
export const folded = (text: string): string =>
  [...text]
    .map((c) => {
      const small = c.toLowerCase()
      return small.length === c.length ? small : c
    })
    .join('')
    .replaceAll('ё', 'е')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\n\r\t\u00a0]/g, ' ')

const ends = /[。；！？]|[.;!?](?=\p{Script=Han}|\s+[\p{Lu}\p{Lo}"“«(\d—–-]|\s*$)|\n/gu
const shortened =
  /(?:^|[\s(.])(?:п|пп|ст|см|т|г|гг|руб|коп|ул|д|им|no|nos|art|cl|sec|inc|ltd|co|corp|approx|e\.g|i\.e|mr|ms|dr|[a-zа-я])$/i

/** The sentences of a text by where they begin and end. */
export const sentences = (text: string): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(ends)) {
    if (end === '.' && shortened.test(text.slice(Math.max(0, index - 8), index))) continue
    if (index > from) found.push({ from, to: index + 1 })
    from = index + 1
  }
  if (from < text.length) found.push({ from, to: text.length })
  return found
}

/** What a clause is about, each type with the words that say so. */
export const typed = (clause: Pick<ReadClause, 'heading' | 'text'>, language: Locale): Typed[] => {
  // A heading gives effect to nothing.
  if (clause.text.trim() === '') return []
  const text = folded(clause.text)
  const heading = folded(clause.heading)
  const whole: Part = { from: 0, words: text, seen: new Map() }
  const parts = sentences(clause.text).map(({ from, to }): Part => ({
    from,
    words: text.slice(from, to),
    seen: new Map(),
  }))
  const found = new Map<ClauseType, Mark[]>()
  for (const { type, all, but, near, wide } of rules[language]) {
    if (found.has(type)) continue
    for (const part of wide ? [whole] : parts) {
      const marks = marksOf(all, part, heading)
      if (!marks || (but && but.test(around(part, marks, near)))) continue
      found.set(type, marks)
      break
    }
  }
  // A cue is believed unless the other words speak strongly against it, those of the clause and those of each sentence.
  const said = likelihood(text, heading, language)
  let each: Likelihood[] | undefined
  const believed = (type: ClauseType): boolean => {
    if (said.of(type) > doubt || parts.length < 2) return said.of(type) > doubt
    each ??= parts.map((part) => likelihood(part.words, heading, language))
    return each.some((words) => words.of(type) > doubt)
  }
  return clauseTypes.flatMap((type) => {
    const marks = found.get(type)
    if (marks) return believed(type) ? { type, marks } : []
    // The words of the clause as a whole may do without a cue.
    return said.of(type) > sure ? { type, marks: said.marks(type) } : []
  })
}

/** The part's words, or those from so many letters before what was found to so many after it. */
const around = ({ from, words }: Part, marks: readonly Mark[], near: number | undefined): string =>
  near === undefined
    ? words
    : words.slice(
        Math.max(0, Math.min(...marks.map((m) => m.from)) - from - near),
        Math.max(...marks.map((m) => m.to)) - from + near,
      )

const marksOf = (all: readonly RegExp[], part: Part, heading: string) => {
  const marks: Mark[] = []
  for (const pattern of all) {
    // Many types ask for the same words: each group looks at a sentence once.
    if (!part.seen.has(pattern)) part.seen.set(pattern, foundIn(pattern, part.words))
    const at = part.seen.get(pattern)
    if (at) marks.push({ from: part.from + at.index, to: part.from + at.index + at[0].length })
    else if (!heading || !pattern.test(heading)) return
  }
  return marks.length > 0 ? marks : undefined
}

/** What a clause is about. */
export const typesOf = (clause: Pick<ReadClause, 'heading' | 'text'>, language: Locale): ClauseType[] =>
  typed(clause, language).map((t) => t.type)
