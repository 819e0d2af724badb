import type { Locale } from '#kit/i18n.ts'
import { languageOf, scriptsIn } from '../rules-language.ts'

/** Letters that make a passage of a language, and not a name; how many passages, and what share of them, make it a language of the contract. */
const fewest = { letters: 20, passages: 4, share: 0.35 }

const lines = /[^\n\r\v\f\u0085\u2028\u2029]+/g

/** The two languages a text is written in side by side, the one that weighs more first; undefined where it has one. */
const pairIn = (text: string): [Locale, Locale] | undefined => {
  const counts = { en: 0, zh: 0, ru: 0 }
  for (const [line] of text.matchAll(lines))
    for (const cell of line.split('\t')) {
      const language = languageOf(cell)
      if (language && scriptsIn(cell)[language] >= fewest.letters) counts[language]++
    }
  const [first, second] = (['ru', 'zh', 'en'] as const).toSorted((a, b) => counts[b] - counts[a])
  const least = Math.max(fewest.passages, fewest.share * (counts[first!] + counts[second!]))
  if (counts[second!] < least) return undefined
  const main = languageOf(text)
  return main === second ? [second!, first!] : [first!, second!]
}

/** A line of a text, and what each of its cells is written in: undefined for numbers, signs and blanks. */
type Row = { from: number; cells: string[]; tongues: (Locale | undefined)[] }

/** A number that stands alone, before what it numbers. */
const isNumber = ({ cells }: Row) => /^\s*[\d.]{1,12}[.)]?\s*$/.test(cells.join(''))

/** Of each line the languages that it belongs to; a line without letters goes with the one before it, a number with what follows. */
const belongings = (rows: readonly Row[]): ReadonlySet<Locale>[] => {
  const own = rows.map(({ tongues }) => new Set(tongues.filter((one) => one !== undefined)))
  const said = [...own.keys()].filter((at) => own[at]!.size > 0)
  let next = 0
  return rows.map((row, at) => {
    while (said[next] !== undefined && said[next]! < at) next++
    if (own[at]!.size > 0) return own[at]!
    const [before, after, second] = [said[next - 1], said[next], said[next + 1]]
    const beside = isNumber(row) ? [after, second] : [before ?? after]
    return new Set(beside.flatMap((i) => (i === undefined ? [] : [...own[i]!])))
  })
}

/**
 * The text as each of its languages has it: what stands in the other, in columns or one after the other, is blank, so that every
 * place stays where it is. One entry where the text is written in one language.
 */
export const tonguesOf = (text: string): { language: Locale; text: string }[] => {
  const pair = pairIn(text)
  if (!pair) return [{ language: languageOf(text) ?? 'en', text }]
  const rows = Array.from(text.matchAll(lines), ({ index, 0: line }): Row => {
    const cells = line.split('\t')
    const tongues = cells.map((cell) => pair.find((one) => one === languageOf(cell)))
    return { from: index, cells, tongues }
  })
  const belongs = belongings(rows)
  return pair.map((language) => {
    let [written, at] = ['', 0]
    for (const [i, { from, cells, tongues }] of rows.entries()) {
      const isOurs = tongues.map((one) => (one === undefined ? belongs[i]!.has(language) : one === language))
      // A tab between languages divides no cells of a table.
      const glue = isOurs.includes(false) ? ' ' : '\t'
      const line = cells.map((cell, n) => (isOurs[n] ? cell : ' '.repeat(cell.length))).join(glue)
      written += text.slice(at, from) + line
      at = from + line.length
    }
    return { language, text: written + text.slice(at) }
  })
}
