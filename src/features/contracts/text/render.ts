import type { Locale } from '#kit/i18n.ts'
import type { Body } from '../contract-clauses.ts'
import { textOf } from '../rules.ts'
import { agreeing } from './rules-agree.ts'
import { numbersOf } from './rules-moves.ts'
import { namesIn, token } from './rules-names.ts'
import { facts as factNames, variableOf, variables } from '../contract-variables.ts'
import { ownPhrases } from '../templates/contract-own.ts'
import { type Plain, type Row, type Terms, writer } from './values.ts'

// A contract as it reads: clauses numbered, variables and references written out.

/** Where a value is missing. */
export const blank = '__________'

/** Words of a paragraph; those that a variable gave, or another clause's number, say so by `from`. */
export type Run = { text: string; from?: { variable: string } | { clause: string }; missing?: true }
export type Table = { variable: string; head: string[]; rows: string[][] }
export type Paragraph = { runs: Run[] } | { table: Table }
export type Rendered = {
  title: string
  clauses: { code: string; depth: number; number: string; heading: Run[]; paragraphs: Paragraph[] }[]
}

/** What a contract is written from: agreed values, what the parties and the contract say of themselves, and the phrases of its language. */
export type Given = {
  terms: Terms
  facts: Readonly<Record<string, string>>
  say: (key: string) => string
}

/** Writes a contract out in one language; a clause without words in it is left empty, a missing value blank. */
export const rendered = (body: Body, locale: Locale, { terms, facts, ...given }: Given): Rendered => {
  const own = ownPhrases(body.variables, locale)
  const say = (key: string) => own.get(key) ?? given.say(key)
  const write = writer(locale, say)
  const numbers = numbersOf(body)

  const valueOf = (name: string, inWords: boolean): string | null => {
    const [variable, value] = [variableOf(name, body.variables), terms[name]]
    // What was written into the contract itself goes before what records say.
    if (value === undefined) return facts[name] ?? null
    return variable && variable.kind !== 'rows' ? write(name, variable, value as Plain, inWords) : null
  }
  const runOf = ([, reference, name = '', inWords]: RegExpMatchArray): Run => {
    const from = reference ? { clause: name } : { variable: name }
    const text = reference ? numbers.get(name) : valueOf(name, inWords !== undefined)
    return text ? { text, from } : { text: blank, from, missing: true }
  }
  const runsOf = (text: string): Run[] => {
    const runs: Run[] = []
    let at = 0
    let number: unknown
    let before = ''
    const plain = (words: string) => {
      if (words !== '') runs.push({ text: agreeing(locale, before, number, words) })
    }
    for (const match of text.matchAll(token)) {
      plain(text.slice(at, match.index))
      runs.push(runOf(match))
      ;[number, before] = [match[1] ? undefined : terms[match[2]!], text.slice(0, match.index)]
      at = match.index + match[0].length
    }
    plain(text.slice(at))
    return runs
  }
  const tableOf = (text: string): Table | undefined => {
    const name = /^\{\{([\w.]+)\}\}$/.exec(text)?.[1] ?? ''
    const variable = variableOf(name, body.variables)
    if (variable?.kind !== 'rows') return
    const columns = Object.entries(variable.columns)
    const rows = (terms[name] ?? []) as readonly Row[]
    return {
      variable: name,
      head: columns.map(([column]) => say(`contract.variable.${name}.${column}`)),
      rows: rows.map((row) =>
        columns.map(([column, of]) => {
          const value = row[column]
          return (value != null && write(`${name}.${column}`, of, value)) || blank
        }),
      ),
    }
  }
  return {
    title: body.title[locale] ?? '',
    clauses: body.clauses.map(({ code, depth, words }) => ({
      code,
      depth,
      number: numbers.get(code)!,
      heading: runsOf(words[locale]?.heading ?? ''),
      paragraphs: (words[locale]?.text ?? '')
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map((text) => {
          const table = tableOf(text.trim())
          return table ? { table } : { runs: runsOf(text) }
        }),
    })),
  }
}

/** A table as Word writes one as plain text: a row on a line, cells apart by tabs. */
export const tableText = ({ head, rows }: Table) => [head, ...rows].map((row) => row.join('\t')).join('\n')

/** A clause's heading and text as plain words. */
export const wordsOf = ({
  heading,
  paragraphs,
}: Rendered['clauses'][number]): { heading: string; text: string } => ({
  heading: textOf(heading),
  text: paragraphs.map((p) => ('runs' in p ? textOf(p.runs) : tableText(p.table))).join('\n'),
})

/** The number of a clause as it stands before it; `appendix` names an appendix by its number. */
export const labelOf = (
  { depth, number }: { depth: number; number: string },
  appendix: (number: string) => string,
): string => (depth === 0 ? appendix(number) : `${number}.`)

/** A contract as plain text, and where each clause stands in it, in UTF-16 units; `say` names an appendix by its number. */
export const plainText = (
  { title, clauses }: Rendered,
  appendix: (number: string) => string,
): { text: string; places: { code: string; from: number; to: number }[] } => {
  let text = `${title}\n\n`
  const places = clauses.map((clause) => {
    const { code } = clause
    const words = wordsOf(clause)
    const from = text.length
    const head = `${labelOf(clause, appendix)} ${words.heading}`.trimEnd()
    // Words without a heading stand behind the number, as in any contract.
    text += [head, words.text].filter((part) => part !== '').join(words.heading === '' ? ' ' : '\n')
    const to = text.length
    text += '\n\n'
    return { code, from, to }
  })
  return { text, places }
}

const order: readonly string[] = [...factNames, ...Object.keys(variables)]

/** The variables and facts a contract's text holds, for its cover page: in the order of the catalogue, the house's own last. */
export const askedIn = ({ clauses }: Body): string[] => {
  const named = new Set(
    clauses.flatMap(({ words }) =>
      Object.values(words).flatMap(({ heading, text }) => namesIn(`${heading}\n${text}`).variables),
    ),
  )
  return [
    ...order.filter((name) => named.has(name)),
    ...[...named].filter((name) => !order.includes(name)).sort(),
  ]
}
