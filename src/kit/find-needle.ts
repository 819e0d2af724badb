import { gramsAround, gramsAtStarts, gramsWithin, spaced } from './find-grams.ts'
import { parsePhone } from './phone.ts'
import { fold, withoutForm } from './text.ts'

/** What is looked for, in the index's own terms: texts folded and spaced, grams unsalted, words as LIKE patterns. */
export type Needle = {
  phrase: string
  /** The whole as the beginning of a name, without a legal form in front. */
  name: string
  /** Every word somewhere, and every word at a word's start. */
  anywhere: string[]
  starts: string[]
  /** Grams a match must have; if there are none, grams one of which it must have. */
  grams: number[]
  either: number[]
  /** Grams a title must have if the word begins one of its words; none for several words, which few records hold anyway. */
  titleGrams: number[]
  /** Whether it is so sharp that few records can hold it. */
  rare: boolean
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
const wordly = /[\p{L}\p{N}\p{M}\p{S}]/u

const needleOf = (folded: string, split: boolean): Needle => {
  const phrase = spaced(folded)
  const words = split ? folded.split(' ').filter((word) => wordly.test(word)) : []
  const parts = words.length === 0 ? [phrase] : words.map(spaced)
  const grams = [...new Set(parts.flatMap(gramsWithin))]
  return {
    phrase,
    name: withoutForm(folded),
    anywhere: parts.map((part) => like(part)),
    starts: parts.map((part) => like(` ${part}`)),
    grams,
    either: grams.length === 0 && parts.length === 1 ? gramsAround(phrase) : [],
    titleGrams: parts.length > 1 ? [] : gramsAtStarts(phrase),
    rare: /^\d{5,}$/.test(phrase),
  }
}

const dialled = /^[+\d\s().\-/]+$/
const coded = /^(?=(?:.*\d){6})[\da-z](?:[ .\-/]?[\da-z]+)+$/

/**
 * The ways to read what somebody typed into the find box; several for a number, which may be a telephone number in any
 * spelling, with the trunk digit (8, 0) in front or not. `country` is the workspace's (ISO 3166-1).
 */
export const needles = (typed: string, country: string): Needle[] => {
  const folded = fold(typed)
  if (folded === '') return []
  const digits = folded.replace(/\D/g, '')
  const whole = new Set<string>()
  if (dialled.test(folded) && digits.length > 1) {
    const e164 = parsePhone(typed, country).e164?.slice(1)
    if (e164) whole.add(e164)
    whole.add(digits)
    if (!e164 && digits.length > 3 && digits.startsWith('8')) whole.add(`7${digits.slice(1)}`)
    if (!e164 && digits.length > 4 && digits.startsWith('0')) whole.add(digits.slice(1))
    // A complete number is not looked for as it is punctuated; a part of one may as well be a part of a name.
    if (!e164 && folded !== digits)
      return [...[...whole].map((one) => needleOf(one, false)), needleOf(folded, false)]
    return [...whole].map((one) => needleOf(one, false))
  }
  const code = coded.test(folded) ? folded.replace(/[ .\-/]/g, '') : folded
  return [needleOf(folded, true), ...(code === folded ? [] : [needleOf(code, false)])]
}

/** The ways to read a text that one field must hold as it stands, not word by word. */
export const phraseNeedles = (typed: string): Needle[] => {
  const folded = fold(typed)
  if (folded === '') return []
  const digits = folded.replace(/\D/g, '')
  const number = dialled.test(folded) && digits !== '' && digits !== folded
  return [needleOf(folded, false), ...(number ? [needleOf(digits, false)] : [])]
}
