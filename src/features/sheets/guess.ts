import { editDistance } from '#kit/distance.ts'
import { fold } from '#kit/text.ts'

export { type DateOrder, dateOrder, parseDate, readDate } from './guess-dates.ts'

/** `many`: several columns may feed the field (Phone 1, Phone 2). */
export type Target = { key: string; synonyms: readonly string[]; many?: boolean }

/** `confidence` 0–1; 1 is the very name. */
export type Suggestion = { header: string; key: string; confidence: number }

/** Below this a suggestion would be wrong more often than right. */
const least = 0.6

// Endings of number and case; the rest of the word tells the meaning.
const stem = (word: string) =>
  word.length < 4
    ? word
    : /^[a-z]/.test(word)
      ? word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/, '')
      : word.replace(/[аеиоуыэюяйь]{1,2}$/, '')

/** A header as words: camelCase apart, folded (case, ё, full width, accents), without punctuation and endings. */
const words = (header: string) =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem)

const chinese = /^\p{Script=Han}+$/u

const likeness = (header: string[], synonym: string[]) => {
  const [a, b] = [header.join(' '), synonym.join(' ')]
  if (!a || !b) return 0
  if (a === b) return 1
  const share = Math.min(a.length, b.length) / Math.max(a.length, b.length)
  const within = (outer: string[], inner: string[]) => inner.every((word) => outer.includes(word))
  // Chinese has no spaces; a name is a part of another from two characters on, and its end weighs most (公司名称).
  if (chinese.test(b) && b.length > 1 && a.includes(b)) return 0.62 + 0.3 * share + (a.endsWith(b) ? 0.03 : 0)
  if (within(header, synonym)) return 0.6 + 0.35 * share
  if (within(synonym, header)) return 0.45 + 0.35 * share
  if (Math.min(a.length, b.length) < 5 || share < 0.7) return 0
  const same = 1 - editDistance(a, b) / Math.max(a.length, b.length)
  return same >= 0.75 ? same * 0.9 : 0
}

/**
 * Which column probably feeds which field, by the columns' names alone: each column at most once, each field once
 * unless it takes `many`, the surest first.
 */
export const suggestMapping = (headers: readonly string[], fields: readonly Target[]): Suggestion[] => {
  const targets = fields.map((field) => ({ ...field, names: field.synonyms.map(words) }))
  const pairs = headers.flatMap((header, column) => {
    const own = words(header.slice(0, 100))
    return targets.map(({ key, many, names }) => {
      const confidence = Math.round(Math.max(0, ...names.map((name) => likeness(own, name))) * 100) / 100
      return { header, column, key, many, confidence }
    })
  })
  const [usedColumns, usedKeys] = [new Set<number>(), new Set<string>()]
  return pairs
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column)
    .filter(({ column, key, many }) => {
      if (usedColumns.has(column) || (usedKeys.has(key) && !many)) return false
      usedColumns.add(column)
      usedKeys.add(key)
      return true
    })
    .map(({ header, key, confidence }) => ({ header, key, confidence }))
}
