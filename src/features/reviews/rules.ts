import type { Severity } from './contract.ts'

/** A clause as it stands in a text that anybody may have written. */
export type ReadClause = {
  /** Its number as written, without what closes it: `3.2.1`, `IV`, `a`; of 第三条 the figure. Undefined where it has none. */
  number: string | undefined
  /** Its heading, empty where it has none. */
  heading: string
  /** Its words without number and heading, without those of the clauses within it. */
  text: string
  /** How deep it stands: 0 for a section. */
  level: number
  /** Where it begins and ends in the whole text, in UTF-16 units. */
  from: number
  to: number
}

/** Something that whoever signs should know. Its words are phrases named `review.rule.<rule>…` with these values. */
export type Finding = {
  rule: string
  severity: Severity
  /**
   * The clause it is about, by its place among the clauses read; of what is missing, the one that comes nearest. Undefined when it is
   * about the whole.
   */
  clause: number | undefined
  /** The very words, in UTF-16 units of the whole text; undefined when nothing stands there (what is missing). */
  from: number | undefined
  to: number | undefined
  /** What the phrases name: the words found, the number expected, another clause's number. */
  values: Readonly<Record<string, string | number>>
}
