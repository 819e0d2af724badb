import type { Locale } from '#kit/i18n.ts'
import type { ClauseType } from '../contract-types.ts'
import type { Finding, ReadClause } from '../rules.ts'
import { type Typed, sentences, typed } from '../types.ts'
import { type Judgement, judgements } from './profiles.ts'
import { withHeadings } from './headings.ts'
import { above, outerOf } from './leads.ts'
import { type Parties, partiesOf } from './parties.ts'
import { plainly } from './plain.ts'

/** A contract read and classified: `types[i]` tells what the clause at place i is about. */
export type Classified = {
  whole: string
  language: Locale
  clauses: readonly ReadClause[]
  types: readonly (readonly Typed[])[]
  /** What it calls its sides. */
  parties: Parties
}

/** The sentence of a text that holds a place. */
export const sentenceAt = (text: string, place: number): string => {
  const { from, to } = sentences(text).find((one) => place < one.to) ?? { from: 0, to: text.length }
  return text.slice(from, to)
}

/** What leads to a list of exceptions: `This does not include:`, 不包括以下原因：. */
const excludes =
  /(exclud\w*|except(ions?)?|(not|nor) (include|apply|cover)\w*|не (включ|распростран)[а-я]*|за исключением|кроме|不(包括|包含|含|适用于)|除外)[^:：;；。]{0,60}[:：]\s*$/i

/** The headings of definitions. */
const explaining =
  /^(definitions?( and interpretation| of terms)?|interpretation|(основные )?(термины|понятия|определения)( и (термины|понятия|определения))?|(名词|术语)?(定义|释义)[与和及]?(解释|说明)?)$/i

/** What definitions may settle: a term means the time it lasts, and services are what a schedule says. */
const defined: ReadonlySet<ClauseType> = new Set(['scope', 'parties', 'effective_date', 'expiration_date'])

/** Whether a clause stands below the heading of definitions, or under it. */
const explains = (clauses: readonly ReadClause[], clause: number): boolean =>
  [clauses[clause]!, ...outerOf(clauses, clause)].some(({ heading }) => explaining.test(heading.trim()))

/** A contract with what each of its clauses is about. */
export const classified = (whole: string, clauses: readonly ReadClause[], language: Locale): Classified => ({
  whole,
  language,
  clauses,
  types: withHeadings(
    clauses,
    clauses.map((clause, i) => {
      // What a list leaves out, the contract does not speak of.
      if (excludes.test(above(clauses, i))) return []
      const known = typed(clause, language)
      const types = [...known, ...plainly(clause.text, language, known)]
      if (clause.text !== '' && explains(clauses, i))
        return [{ type: 'definitions', marks: [] }, ...types.filter(({ type }) => defined.has(type))]
      if (i > 0 || clause.number !== undefined) return types
      // The title of the whole lends its words to no clause.
      const untitled = typed({ heading: '', text: clause.text }, language)
      return types.filter(({ type }) => untitled.some((one) => one.type === type))
    }),
    language,
  ),
  parties: partiesOf(whole, language),
})

/** Whether a clause is about one of some types. */
export const is = (contract: Classified, clause: number, ...types: readonly ClauseType[]) =>
  contract.types[clause]!.some((t) => types.includes(t.type))
/** The places of the clauses that are about one of some types. */
export const about = (contract: Classified, ...types: readonly ClauseType[]): number[] =>
  contract.clauses.flatMap((_, i) => (is(contract, i, ...types) ? [i] : []))

/** Where words of a clause stand in the whole text; the whole clause when its text was read otherwise than written. */
export const place = (contract: Classified, clause: number, from: number, to: number) => {
  const { whole, clauses } = contract
  const it = clauses[clause]!
  const begin = whole.indexOf(it.text.slice(from, to), it.from)
  return begin >= 0 && begin < it.to ? { from: begin, to: begin + to - from } : { from: it.from, to: it.to }
}

/** Where a finding stands that is about the whole. */
export const nowhere = { clause: undefined, from: undefined, to: undefined }

/** A finding about the contract as a whole, by its rule. */
export const whole = (rule: Judgement, values: Finding['values'] = {}): Finding => ({
  ...nowhere,
  rule,
  severity: judgements[rule].severity,
  values: { source: judgements[rule].source, ...values },
})
/** A finding about words of a clause that a pattern found. */
export const at = (
  contract: Classified,
  rule: Judgement,
  clause: number,
  hit: RegExpExecArray,
  more = {},
): Finding => ({
  ...whole(rule, { words: hit[0], ...more }),
  clause,
  ...place(contract, clause, hit.index, hit.index + hit[0].length),
})
