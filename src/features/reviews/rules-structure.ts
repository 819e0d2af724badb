import { blanks } from './structure/blanks.ts'
import { dates, noticeAgainstTerm } from './structure/dates.ts'
import { empty, languages } from './structure/empty.ts'
import { laws } from './structure/laws.ts'
import { numbering } from './structure/numbering.ts'
import { appendices, references } from './structure/references.ts'
import { shares, tables, twoCurrencies, wordsAgainstFigures } from './structure/sums.ts'
import { terms } from './structure/terms.ts'
import type { Finding, ReadClause } from './rules.ts'

/** Where a rule comes from, for whoever asks what a finding rests on; its phrase is `review.source.<source>`. */
export const ruleSources = {
  blank: 'drafting',
  number_skipped: 'drafting',
  number_doubled: 'drafting',
  number_out_of_order: 'drafting',
  reference_dangling: 'drafting',
  appendix_missing: 'drafting',
  term_doubled: 'drafting',
  term_unused: 'drafting',
  term_undefined: 'drafting',
  clause_empty: 'drafting',
  heading_without_text: 'drafting',
  mixed_language: 'drafting',
  two_languages: 'drafting',
  law_repealed: 'drafting',
  sum_words_differ: 'arithmetic',
  two_currencies: 'arithmetic',
  shares_differ: 'arithmetic',
  total_differs: 'arithmetic',
  date_impossible: 'calendar',
  end_before_start: 'calendar',
  date_before_contract: 'calendar',
  term_over: 'calendar',
  amendment_before_contract: 'calendar',
  notice_longer_than_term: 'calendar',
} as const satisfies Record<string, 'drafting' | 'arithmetic' | 'calendar'>

/**
 * What is wrong with how a contract is written, in the order of the text, without a look at what it is about. `attached` are
 * the numbers of appendices that lie beside the text as papers of their own.
 */
export const structureOf = (
  text: string,
  clauses: readonly ReadClause[],
  attached: readonly string[] = [],
): Finding[] => {
  const reading = { text, clauses }
  const rules = [
    blanks,
    numbering,
    references,
    terms,
    wordsAgainstFigures,
    twoCurrencies,
    shares,
    tables,
    dates,
    noticeAgainstTerm,
    empty,
    languages,
    laws,
  ]
  const findings = rules.flatMap((rule) => rule(reading))
  return [...findings, ...appendices(reading, attached)].toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1))
}
