import type { Severity } from '../contract.ts'
import type { Finding, ReadClause } from '../rules.ts'

/** A text and the clauses read from it. */
export type Reading = { text: string; clauses: readonly ReadClause[] }

/** A full date of a text; `day` grows with time, and is of use for comparing only. */
export type Written = { from: number; to: number; words: string; day: number; valid: boolean }

/** The place among the clauses of the one that holds a character. */
export const clauseAt = (clauses: readonly ReadClause[], at: number): number | undefined => {
  let [low, high] = [0, clauses.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (clauses[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return high < 0 ? undefined : low
}

/** A finding about words of the text. */
export const found = (
  { clauses }: Reading,
  rule: string,
  severity: Severity,
  [from, to]: readonly [number, number],
  values: Finding['values'],
): Finding => ({ rule, severity, clause: clauseAt(clauses, from), from, to, values })

/** Where the words of a match stand. */
export const spanOf = (match: RegExpExecArray): [number, number] => [
  match.index,
  match.index + match[0].length,
]

/** For each clause the place of the one it stands in; undefined at the top. */
export const parentsOf = (clauses: readonly ReadClause[]): (number | undefined)[] => {
  const open: number[] = []
  return clauses.map(({ level }, at) => {
    while (open.length > 0 && clauses[open.at(-1)!]!.level >= level) open.pop()
    const parent = open.at(-1)
    open.push(at)
    return parent
  })
}

/** A letter of words that have gaps between them. */
const inWord = /[^\s\p{Script=Han}]/u
const [firstWord, lastWord] = [/^[^\s\p{Script=Han}]+/u, /[^\s\p{Script=Han}]+$/u]

/** Words around a place, within its own line and none of them cut in two, for somebody to know it again. */
export const around = (text: string, from: number, to: number, most = 30): string => {
  const before = text
    .slice(Math.max(0, from - most), from)
    .split(/[\n\r]/)
    .at(-1)!
  const after = text.slice(to, to + most).split(/[\n\r]/, 1)[0]!
  const isCut = (piece: string, next: number) => piece.length === most && inWord.test(text[next] ?? ' ')
  return [
    isCut(before, from - most - 1) ? before.replace(firstWord, '') : before,
    text.slice(from, to),
    isCut(after, to + most) ? after.replace(lastWord, '') : after,
  ]
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
