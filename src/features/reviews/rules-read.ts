import { type Line, linesOf } from './reading/lines.ts'
import { createOutline } from './reading/outline.ts'
import type { ReadClause } from './rules.ts'

/** Where a clause begins, before it is known where it ends. */
type Start = { line: number; number: string | undefined; level: number; body: number; isHeading: boolean }

const most = { heading: 120, words: 16, title: 60 }
const wordsIn = (text: string) => text.split(/\s+/).length

/** Whether words behind a number may be the heading of what follows them. */
const headingLike = (words: string) =>
  words.length > 0 &&
  words.length <= most.heading &&
  wordsIn(words) <= most.words &&
  /^["«“'(]?[\p{Lu}\p{Lo}\d]/u.test(words) &&
  !/[;:,；：，。!?]$/.test(words) &&
  (!words.endsWith('.') || (wordsIn(words) <= 8 && !/[.,;] /.test(words))) &&
  !/[，。；]/.test(words)

/** Few words, or every long one with a capital, as English headings are written. */
const titled = (words: readonly string[]) =>
  words.length <= 2 || words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))

/** A heading that its own text follows in the same line: `Fees. The Customer shall pay …`, `付款方式：甲方应…`. */
const runIn = (words: string): number => {
  const head = words.slice(0, most.heading)
  const found = /^\p{Lu}[\p{L}'’-]{0,30}(?:[ ,/&]{1,2}[\p{L}'’-]{1,30}){0,6}\.\s{1,3}(?=["“«(]?\p{Lu})/u.exec(
    head,
  )
  if (found && titled(found[0].trim().split(' '))) return found[0].length
  const loud = /^\p{Lu}[\p{Lu} ,/&'’-]{2,60}:\s{1,3}(?=["“«(]?\p{Lu})/u.exec(head)
  if (loud) return loud[0].length
  return (
    /^(?!.{0,12}(?:确定|约定|同意|确认|如下)[:：])[\p{Script=Han}、与和及]{2,14}[:：]\s{0,3}(?=.)/u.exec(
      head,
    )?.[0].length ?? 0
  )
}

/** A title of a few Chinese characters, as pages set them: alone, before another, a sentence or a list. */
const isShortTitle = (text: string, lines: readonly Line[], at: number): boolean => {
  const isShort = ({ from, to }: Line) => /^[\p{Script=Han}、]{2,12}$/u.test(text.slice(from, to).trimEnd())
  if (!isShort(lines[at]!)) return false
  const next = lines.findIndex(({ blank }, i) => i > at && !blank)
  const [line, after] = [lines[next], lines[next + 1]]
  if (!line || line.row || line.mark) return false
  const isAlone = !after || after.blank
  return !isAlone || isShort(line) || /[。：:；]$/.test(text.slice(line.from, line.to).trimEnd())
}

/** A line that stands alone like a title, before a paragraph or before the first of what is numbered anew. */
const isTitle = (text: string, lines: readonly Line[], at: number): boolean => {
  const [line, before] = [lines[at]!, lines[at - 1]]
  if (line.row || !before?.blank || !lines[at + 1]?.blank) return false
  if (isShortTitle(text, lines, at)) return true
  const words = text.slice(line.from, line.to).trimEnd()
  if (!headingLike(words) || words.length > most.title || /[\d@_.|]/.test(words)) return false
  if (!titled(words.split(/\s+/)) && !/[\p{Script=Han}\u0400-\u04ff]/u.test(words)) return false
  const next = lines.slice(at + 1, at + 5).find(({ blank }) => !blank)
  if (next === undefined || next.row) return false
  if (next.mark) return next.mark.parts.at(-1) === 1
  const [length, last] = [next.to - next.from, text.slice(next.from, next.to).trimEnd().at(-1)]
  // What leads to a list, and a sentence of some length, follow titles as paragraphs do.
  return length > 90 || (length > 40 && /[.:;]/.test(last ?? '') && /^[A-Z]/.test(words))
}

/** The lines with which clauses begin. */
const startsOf = (text: string, lines: readonly Line[]): Start[] => {
  const starts: Start[] = []
  const outline = createOutline()
  let [told, closed] = [false, false]
  const add = (line: number, number: string | undefined, level: number, body: number, isHeading = false) =>
    starts.push({ line, number, level, body, isHeading })
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue
    if (line.appendix !== undefined) {
      closed = false
      add(at, undefined, outline.begin('appendix'), line.from, true)
    } else if (line.mark && (!closed || outline.expects(line.mark))) {
      const body = line.from + line.mark.length
      const taken = outline.take(line.mark, headingLike(text.slice(body, line.to).trimEnd()))
      if (taken) {
        closed = false
        add(at, taken.mark.number, taken.level, body)
      }
    } else if (line.closing && starts.length > 0) {
      if (!closed) add(at, undefined, 0, line.from, true)
      closed = true
    } else if (told && !closed && isTitle(text, lines, at)) {
      add(at, undefined, outline.begin('heading'), line.from, true)
    } else if (line.capitals && !closed && (starts.length > 0 ? lines[at - 1]?.blank : told)) {
      add(at, undefined, outline.begin('heading'), line.from, true)
    }
    told ||=
      starts.length > 0 || line.to - line.from > 90 || /[.。;；]\s*$/.test(text.slice(line.to - 3, line.to))
  }
  return starts
}

/** Where the heading of a clause ends: behind its line, behind its first words, or nowhere. */
const headingEnd = (text: string, lines: readonly Line[], start: Start, next: Start | undefined): number => {
  const line = lines[start.line]!
  const words = text.slice(start.body, line.to).trimEnd()
  if (start.isHeading) return words.length <= most.heading ? line.to : start.body
  if (!headingLike(words)) return start.body + runIn(words)
  let after = start.line + 1
  while (lines[after]?.blank) after++
  const within = next !== undefined && next.line === after
  const leads = within ? next.level > start.level : after < lines.length
  const isSentence = words.endsWith('.') && !line.capitals
  return leads || (!isSentence && (start.level === 0 || line.capitals)) ? line.to : start.body + runIn(words)
}

/**
 * The clauses of a contract's plain text in English, Chinese or Russian. Together they hold every character: the first begins
 * where the text begins (title and preamble, without a number, when something stands before the first clause), and each ends
 * where the next begins. An appendix and the block of requisites are clauses without a number.
 */
export const read = (text: string): ReadClause[] => {
  const lines = linesOf(text)
  const first = lines.findIndex(({ blank }) => !blank)
  if (first < 0)
    return text === ''
      ? []
      : [{ number: undefined, heading: '', text: '', level: 0, from: 0, to: text.length }]
  const found = startsOf(text, lines)
  const title = lines[first]!
  const preamble: Start = { line: first, number: undefined, level: 0, body: title.from, isHeading: true }
  const starts = found[0]?.line === first ? found : [preamble, ...found]
  return starts.map((start, at) => {
    const next = starts[at + 1]
    const from = at === 0 ? 0 : lineStart(lines, start.line)
    const to = next ? lineStart(lines, next.line) : text.length
    const head = headingEnd(text, lines, start, next)
    return {
      number: start.number,
      heading: text
        .slice(start.body, head)
        .trim()
        .replace(/[.:：。]$/, ''),
      text: text.slice(head, to).trim(),
      level: start.level,
      from,
      to,
    }
  })
}

const lineStart = (lines: readonly Line[], at: number) => lines[at - 1]?.end ?? 0
