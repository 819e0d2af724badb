import type { ReadClause } from '../rules.ts'
import { sentences } from '../types.ts'

const leads = /[:：]\s*$/
/** A line of its own below a clause that leads to those behind it: `The Customer shall:` between 3.4 and 3.5. */
const tail = /\n([^\n]{3,60}[:：])\s*$/
/** How a point of a list begins that has no number of a clause. */
const point = /^\s*(?:[-–—•·*▪]|[(（]?[\p{L}\d]{1,2}[)）]|[①-⑳])/u

/** The beginning of a sentence that goes on in clauses below it (`The Supplier may:`); empty where there is none. */
export const above = (clauses: readonly ReadClause[], clause: number): string => {
  const lent: string[] = []
  let { level } = clauses[clause]!
  let isLed = false
  for (let i = clause - 1; i >= 0 && level > 0; i--) {
    const { level: outer, text } = clauses[i]!
    const line = outer === level && !isLed ? tail.exec(text)?.[1] : undefined
    if (line) {
      lent.unshift(line)
      isLed = true
    }
    if (outer >= level) continue
    if (leads.test(text) && !isLed) lent.unshift(text)
    level = outer
    isLed = false
  }
  return lent.join(' ')
}

/** The clauses that a clause stands in, the nearest first. */
export const outerOf = (clauses: readonly ReadClause[], clause: number): ReadClause[] => {
  const outer: ReadClause[] = []
  let { level } = clauses[clause]!
  for (let i = clause - 1; i >= 0 && level > 0; i--) {
    const one = clauses[i]!
    if (one.level >= level) continue
    level = one.level
    outer.push(one)
  }
  return outer
}

/** The sentences of a clause, each with the line that leads to it where it is marked as a point of a list. */
const ledSentences = (text: string): { from: number; to: number; lead: string }[] => {
  let lead = ''
  return sentences(text).map(({ from, to }) => {
    const words = text.slice(from, to)
    const isPoint = point.test(words)
    const begins = from === 0 || text[from - 1] === '\n' || words.startsWith('\n')
    if (begins && !isPoint) lead = ''
    const led = { from, to, lead: isPoint ? lead : '' }
    if (leads.test(words)) lead = words.trim()
    return led
  })
}

/**
 * What leads to a sentence of a clause: to its first the words above the clause, and to a point of a list within it the line that ends
 * with a colon. A sentence that stands by itself has no lead.
 */
export const leading = (text: string, place: number, lead: string): string => {
  const all = ledSentences(text)
  const own = all.find(({ from }) => from === place)?.lead
  if (own) return own
  for (const { from, to } of all.filter((one) => one.from < place).toReversed()) {
    const words = text.slice(from, to).trim()
    if (leads.test(words)) return words
    if (words !== '' && !/(?:[;；,，]| and| or| и| или)$/.test(words)) return ''
  }
  return lead
}

/** What leads to the sentence of a clause that begins at a place, within the clause or above it. */
export const leadTo = (clauses: readonly ReadClause[], clause: number, place: number): string =>
  leading(clauses[clause]!.text, place, above(clauses, clause))
