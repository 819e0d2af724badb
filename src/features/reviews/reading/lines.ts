import { appendixAt, type Mark, markAt, narrow } from './marks.ts'

/** A line of a text: its words from `from` to `to`, and `end` behind what ends it. */
export type Line = {
  from: number
  to: number
  end: number
  blank: boolean
  /** A row of a table as text. */
  row: boolean
  mark: Mark | undefined
  /** The number of the appendix whose heading it is. */
  appendix: string | undefined
  /** It begins the block of requisites and signatures. */
  closing: boolean
  /** Short and all in capitals. */
  capitals: boolean
}

const ends = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const closing =
  /^(?:(?:юридические |адреса,? )?(?:адреса|реквизиты)(?: сторон|,? реквизиты|,? банковские|,? и подписи| и )|реквизиты$|подписи(?: сторон)?:?$|in witness whereof|signatures?(?: page| of the parties)?:?$|signed (?:by|for)|executed (?:by|as)|\(?以下无正文|\(?签署页|甲方\s?\((?:盖章|签字|签章|公章)|签字盖章|双方签字)/i

const isRow = (words: string) => {
  let cells = 0
  for (const char of words) if ((char === '\t' || char === '|') && ++cells === 2) return true
  return false
}

const isCapitals = (words: string) =>
  words.length <= 90 &&
  // Chinese has no capitals of its own.
  !/\p{Script=Han}/u.test(words) &&
  words.toUpperCase() === words &&
  /\p{Lu}[^\p{L}]{0,3}\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(words) &&
  !/[;,]$|\d{3}|_{2}/.test(words)

/** The lines of a text, each with what it looks like by itself. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  const add = (from: number, to: number, end: number) => {
    const written = text.slice(from, to)
    const words = written.trim()
    const row = isRow(words)
    const own = !row && words !== ''
    const appendix = own ? appendixAt(words) : undefined
    lines.push({
      from: from + (written.length - written.trimStart().length),
      to,
      end,
      blank: words === '',
      row,
      mark: own && appendix === undefined ? markAt(words) : undefined,
      appendix,
      closing: own && words.length <= 160 && closing.test(narrow(words.slice(0, 160))),
      capitals: own && isCapitals(words),
    })
  }
  let from = 0
  for (const end of text.matchAll(ends)) {
    add(from, end.index, end.index + end[0].length)
    from = end.index + end[0].length
  }
  if (from < text.length) add(from, text.length, text.length)
  return lines
}

/** Whether a heading is that of requisites and signatures. */
export const isClosing = (heading: string): boolean => closing.test(narrow(heading.slice(0, 160)))
