import type { Locale } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import type { Body } from '../contract-clauses.ts'
import type { ContractKind } from '../contract.ts'
import type { Rendered } from '../text/render.ts'
import type { Row, Terms } from '../text/values.ts'
import type { Behind } from '../amendments/contract-amendments.ts'
import {
  countedObstacles,
  type CountedObstacle,
  type JudgeRole,
  type Obstacle,
} from './contract-agreement.ts'
import { appendixObstacles } from './rules-appendices.ts'

/** A contract as far as its signing asks of it. */
export type Standing = {
  kind: ContractKind
  body: Body
  terms: Terms
  /** The text in each language it is signed in, the ruling one first. */
  texts: readonly { locale: Locale; reads: Rendered }[]
  /** How many errors of the review of this very text are not decided; null where this text was not reviewed. */
  errors: number | null
  /** How many musts are not settled: requirements left uncovered, points of the negotiation left open. */
  counted: Record<CountedObstacle, number>
  /** The obligatory roles in which nobody can judge. */
  vacant: readonly JudgeRole[]
  /** Of an amendment: whether it changes nothing, and what was signed since it was begun; null of a contract. */
  amending: { empty: boolean; behind: readonly Behind[] } | null
}

type Clause = Rendered['clauses'][number]

const runsOf = ({ heading, paragraphs }: Clause) => [
  ...heading,
  ...paragraphs.flatMap((p) => ('runs' in p ? p.runs : [])),
]

/** Variables and references of a text that stand empty, each where it is first met. */
const blanks = ({ clauses }: Rendered, terms: Terms): Obstacle[] =>
  clauses.flatMap((clause) => [
    ...runsOf(clause).flatMap(({ from, missing }): Obstacle[] =>
      !missing || !from
        ? []
        : 'variable' in from
          ? [{ kind: 'blank', of: from.variable, clause: clause.code }]
          : [{ kind: 'reference', of: from.clause, clause: clause.code }],
    ),
    ...clause.paragraphs.flatMap((p): Obstacle[] =>
      'table' in p && hasBlanks(terms[p.table.variable] as readonly Row[] | undefined)
        ? [{ kind: 'blank', of: p.table.variable, clause: clause.code }]
        : [],
    ),
  ])

const hasBlanks = (rows: readonly Row[] | undefined): boolean =>
  rows === undefined ||
  rows.length === 0 ||
  rows.some((row) => Object.values(row).some((cell) => cell === null))

/** What the stages come to where it is not the price (S3-059); null where they are of several currencies. */
const stagesAgainstPrice = ({ body, terms }: Standing): Obstacle[] => {
  const [price, rows] = [terms['price'], terms['price.stages']] as [Money?, (readonly Row[])?]
  if (!price || !rows) return []
  const clause = body.clauses.find(({ words }) =>
    Object.values(words).some(({ text }) => text.includes('{{price.stages}}')),
  )
  if (!clause) return []
  const prices = rows.flatMap((row) => (row['price'] ? [row['price'] as Money] : []))
  const { currency } = prices[0] ?? price
  const sum = prices.every((p) => p.currency === currency)
    ? { minor: prices.reduce((all, { minor }) => all + minor, 0), currency }
    : null
  return sum?.minor === price.minor && sum.currency === price.currency
    ? []
    : [{ kind: 'stages', of: 'price.stages', clause: clause.code, sum, price }]
}

/** Clauses that say something in one of the languages of a contract and nothing in another. */
const wordless = ({ body, texts }: Standing): Obstacle[] =>
  body.clauses.flatMap(({ code, words }): Obstacle[] => {
    const said = texts.filter(({ locale }) => words[locale]?.heading || words[locale]?.text)
    return said.length > 0 && said.length < texts.length ? [{ kind: 'language', of: code, clause: code }] : []
  })

/** What keeps an amendment from being signed: that it says nothing, or was written on a contract that reads otherwise by now (S3-095). */
const amendmentTrouble = ({ amending, body }: Standing): Obstacle[] =>
  amending === null
    ? []
    : [
        ...(amending.empty ? [{ kind: 'empty' as const, of: 'amendment', clause: null }] : []),
        ...amending.behind.flatMap(({ number, clauses }): Obstacle[] => [
          { kind: 'behind', of: String(number), clause: null },
          ...clauses.map((code) => ({
            kind: 'overtaken' as const,
            of: code,
            clause: body.clauses.some((clause) => clause.code === code) ? code : null,
            count: number,
          })),
        ]),
      ]

/** Everything that keeps a contract from being signed, all at once, in the order of the text; each thing once. */
export const obstaclesOf = (standing: Standing): Obstacle[] => {
  const { kind, texts, terms, errors, counted, vacant } = standing
  const [ruling] = texts
  const found: Obstacle[] = [
    ...texts.flatMap(({ reads }) => blanks(reads, terms)),
    ...(ruling ? appendixObstacles(ruling.reads, ruling.locale, kind) : []),
    ...stagesAgainstPrice(standing),
    ...wordless(standing),
    ...amendmentTrouble(standing),
    ...(errors === null
      ? [{ kind: 'unreviewed' as const, of: 'review', clause: null }]
      : errors > 0
        ? [{ kind: 'errors' as const, of: 'review', clause: null, count: errors }]
        : []),
    ...countedObstacles.flatMap((kind): Obstacle[] =>
      counted[kind] > 0 ? [{ kind, of: 'must', clause: null, count: counted[kind] }] : [],
    ),
    ...vacant.map((role) => ({ kind: 'reviewer' as const, of: role, clause: null })),
  ]
  const seen = new Set<string>()
  return found.filter(({ kind, of }) => {
    const key = `${kind} ${of}`
    return !seen.has(key) && seen.add(key)
  })
}
