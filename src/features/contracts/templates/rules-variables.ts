import type { Locale } from '#kit/i18n.ts'
import type { OwnVariable } from './contract-own.ts'

// How variables of the house's own are told by people who write no code.

type Choices = OwnVariable['choices']
type Lines = Partial<Record<Locale, string>>

/** What words come to as part of a name: letters and digits, at most 40. */
const slug = (words: string) =>
  words
    .trim()
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 36) || 'value'

const free = (name: string, taken: readonly string[]): string => {
  let found = name
  for (let n = 2; taken.includes(found); n++) found = `${name}_${n}`
  return found
}

/** A name for a new variable, from what it is called, that no other has. */
export const freeName = (label: string, taken: readonly string[]): string => free(`own.${slug(label)}`, taken)

const split = (lines: string | undefined): string[] =>
  (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Choices as they are typed: one on a line in each language. */
export const linesOf = (choices: Choices, languages: readonly Locale[]): Lines =>
  Object.fromEntries(
    languages.map((locale) => [locale, choices.map(({ label }) => label[locale] ?? '').join('\n')]),
  )

/**
 * The choices that were typed; undefined where the languages have different numbers of them. A choice that reads as before keeps its
 * name, and so does one that was written anew in its place, so that values stay.
 */
export const choicesOf = (
  lines: Lines,
  languages: readonly Locale[],
  before: Choices,
): Choices | undefined => {
  const typed = languages.map((locale) => split(lines[locale]))
  const [[locale], [first = []]] = [languages, typed]
  if (!locale || typed.some(({ length }) => length !== first.length)) return
  const known = new Map(before.map(({ name, label }) => [label[locale], name]))
  const rewritten = (at: number) =>
    first.length === before.length && !first.includes(before[at]!.label[locale] ?? '')
      ? before[at]!.name
      : undefined
  const names = before.map(({ name }) => name)
  return first.map((words, at) => {
    const kept = known.get(words) ?? rewritten(at)
    const name = kept ?? free(slug(words), names)
    names.push(name)
    return { name, label: Object.fromEntries(languages.map((one, i) => [one, typed[i]![at]!])) }
  })
}
