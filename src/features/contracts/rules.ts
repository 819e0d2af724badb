import type { Issue } from '#kit/errors.ts'
import type { Money } from '#kit/money.ts'
import type { Text } from './contract-text.ts'
import type { ContractState, renewals } from './contract.ts'
import type { Terms } from './text/values.ts'

const writable: readonly ContractState[] = ['draft', 'negotiation']
/** Whether a contract's text may be written in a state. */
export const isOpen = (state: ContractState): boolean => writable.includes(state)

/** Whether a contract in a state is still being agreed on: until it goes to be signed, what it is held against may change. */
export const isAgreeing = (state: ContractState): boolean => isOpen(state) || state === 'approval'

/** What people write and the paper says, by the columns that hold it: who answers for a contract is none of it (S3-074). */
const onPaper = {
  name: 'name',
  number: 'number',
  companyId: 'company_id',
  dealId: 'deal_id',
  ruling: 'ruling',
  beside: 'beside',
} as const

/** The fields that were to change though the contract is judged, signed or over: what is signed takes an amendment (S3-095). */
export const frozen = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] =>
  isOpen(before['state'] as ContractState)
    ? []
    : Object.entries(onPaper).flatMap(([field, column]) =>
        (before[column] ?? null) === (after[field] ?? null) ? [] : [field],
      )

/** What variables say of the contract as a whole; null where they say nothing. */
export type Told = {
  amount: Money | null
  startsOn: string | null
  endsOn: string | null
  renewal: (typeof renewals)[number] | null
  noticeDays: number | null
}

/** The fields of a contract that follow from the variables of its text, so that list and text cannot disagree. */
export const toldBy = (terms: Terms): Told => ({
  amount: (terms['price'] ?? null) as Told['amount'],
  startsOn: (terms['term.start'] ?? null) as string | null,
  endsOn: (terms['term.end'] ?? null) as string | null,
  renewal: (terms['term.renewal'] ?? null) as Told['renewal'],
  noticeDays: (terms['term.noticeDays'] ?? null) as number | null,
})

/** What is wrong with variables taken together: a term that ends before it starts. */
export const admitTerms = (terms: Terms): Issue[] => {
  const { startsOn, endsOn } = toldBy(terms)
  return startsOn !== null && endsOn !== null && endsOn < startsOn
    ? [{ path: ['terms', 'term.end'], code: 'contract.ends_before', params: { day: startsOn } }]
    : []
}

/** A clause as lists name and show it. */
export type ClauseName = { code: string; label: string; heading: string; text: string }

/** The words of runs together. */
export const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('')

/** The clauses of a text by their codes, in its order. */
export const clauseNames = ({ reads }: Text): Map<string, ClauseName> =>
  new Map(
    reads.clauses.map(({ code, label, heading, paragraphs }) => [
      code,
      {
        code,
        label,
        heading: textOf(heading),
        text: paragraphs
          .map((p) => ('runs' in p ? textOf(p.runs) : ''))
          .join('\n')
          .trim(),
      },
    ]),
  )

/** What a clause is called in a list: its number, and its heading or its first words. */
export const clauseTitle = ({ label, heading, text }: ClauseName): string =>
  `${label} ${heading || (text.length > 80 ? `${text.slice(0, 80)}…` : text)}`.trim()
