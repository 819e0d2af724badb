import { letterAt, letterOf, romanOf } from '../reading/figures.ts'
import { type Mark, markAt } from '../reading/marks.ts'
import type { Finding, ReadClause } from '../rules.ts'
import { found, parentsOf, type Reading } from './place.ts'

/** The last clause of a row that counts up together, and its value. */
type Row = { value: number; path: string }

const isWord = /^(part|chapter|division|article|section)$/

/** Numbers left out, given twice, or against the order (clause 3.2 that begins with 3.2.2). */
export const numbering = (reading: Reading): Finding[] => {
  const { text, clauses } = reading
  const parents = parentsOf(clauses)
  const rows = new Map<string, Row>()
  const findings: Finding[] = []
  let appendix = 0
  const told = new Set<ReadClause>()
  for (const [at, clause] of clauses.entries()) {
    if (clause.number === undefined) {
      if (clause.level === 0) appendix = at
      continue
    }
    const start = clause.from + text.slice(clause.from, clause.to).search(/\S|$/)
    const lead = text.slice(start, start + 200)
    const mark = markAt(lead)
    if (!mark) continue
    const say = (rule: string, values: Finding['values']) =>
      findings.push(
        found(reading, rule, 'warning', [start, start + lead.slice(0, mark.length).trimEnd().length], values),
      )
    const within = parents[at]
    // Articles count on through chapters, and clauses of figures are told by the figures before the last.
    const counted = meant(mark, (scheme) => rows.get(`${within ?? 'top'} ${scheme} 1 `)?.value)
    const own = counted.parts.slice(0, -1).join('.')
    const key = isWord.test(mark.scheme)
      ? `${appendix} ${mark.scheme}`
      : `${within ?? 'top'} ${counted.scheme} ${counted.parts.length} ${own}`
    const loose = `${appendix} ${counted.scheme} ${counted.parts.length}`
    const value = counted.parts.at(-1)!
    // A list begins anew behind what leads to it: "The following is forbidden:".
    const restarts = value === 1 && /[:：]\s*$/.test(text.slice(Math.max(0, start - 40), start))
    const inline = value === 2 && counted.parts.length === 1 && isWithin(text, clauses[at - 1], clause)
    const before = inline ? { value: 1, path: own } : restarts ? undefined : rows.get(key)
    const expected = (before?.value ?? 0) + 1
    const path = (last: number) => [...counted.parts.slice(0, -1), last].join('.')
    const shown = (last: number) => (counted.parts.length > 1 ? path(last) : written(last, clause.number!))
    const parent = within === undefined ? undefined : clauses[within]
    const strange =
      counted.parts.length > 1 &&
      parent?.number !== undefined &&
      /^\d/.test(parent.number) &&
      own !== parent.number &&
      own.split('.').length === parent.number.split('.').length
    if (strange) {
      // Those that stand beside it share the fault.
      if (!told.has(parent)) say('number_out_of_order', { number: clause.number, parent: parent.number! })
      told.add(parent)
    } else if (value === before?.value) say('number_doubled', { number: clause.number })
    else if (value < expected && before)
      say('number_out_of_order', { number: clause.number, parent: shown(before.value) })
    else if (
      value > expected &&
      !(
        before === undefined &&
        (continues(rows.get(loose), value, counted) ||
          [at - 1, ...outward(parents, at)].some((one) => isWithin(text, clauses[one], clause)))
      )
    ) {
      say('number_skipped', {
        number: clause.number,
        expected: shown(expected),
        last: shown(value - 1),
        count: value - expected,
      })
    }
    const kept = { value: Math.max(value, before?.value ?? 0), path: own }
    rows.set(key, kept).set(loose, kept)
  }
  return findings
}

/** A value as the number beside it is written: a letter among letters. */
const written = (value: number, like: string) =>
  /^\p{L}$/u.test(like) && letterOf(like) !== undefined ? letterAt(value, like) : String(value)

/** (i) behind (h) is a letter, (v) behind (iv) a Roman number, and 2． behind 1、 goes on with the same list. */
const meant = (mark: Mark, last: (scheme: Mark['scheme']) => number | undefined): Mark => {
  const [letter, roman] = [letterOf(mark.number), romanOf(mark.number)]
  if (mark.scheme === '(roman)' && letter !== undefined && last('(letter)') === letter - 1)
    return { ...mark, scheme: '(letter)', parts: [letter] }
  if (mark.scheme === '(letter)' && roman !== undefined && last('(roman)') === roman - 1)
    return { ...mark, scheme: '(roman)', parts: [roman] }
  const value = mark.parts.at(-1)!
  if (
    mark.scheme === 'decimal' &&
    mark.parts.length === 1 &&
    last('digit、') === value - 1 &&
    last('decimal') !== value - 1
  )
    return { ...mark, scheme: 'digit、' }
  return mark
}

/** The clauses that one stands in, the nearest first. */
const outward = (parents: readonly (number | undefined)[], at: number): number[] => {
  const outer: number[] = []
  for (let one = parents[at]; one !== undefined; one = parents[one]) outer.push(one)
  return outer
}

/** Whether the row began within the words of the clause before: `A fee is due (a) monthly …`. */
const isWithin = (text: string, before: ReadClause | undefined, { number, from }: ReadClause) => {
  const first = /^[ivxl]{2,}$/.test(number!)
    ? 'i'
    : letterOf(number!) === undefined
      ? '1'
      : letterAt(1, number!)
  if (before === undefined) return false
  // Behind its own mark, and not in a reference to another clause: "clause 3.4(a)".
  const said = text
    .slice(before.from, from)
    .trimStart()
    .slice(before.number === first ? first.length + 2 : 0)
  return new RegExp(String.raw`(?<![\p{L}\d)])\(${first}\)\s`, 'u').test(said)
}

/** Sections under headings without numbers, or lists through several clauses, may count on. */
const continues = (last: Row | undefined, value: number, { parts }: Mark) =>
  parts.length === 1 && last !== undefined && last.value + 1 === value
