import type { ContractState } from '#features/contracts/contract.ts'
import type { Issue } from '#kit/errors.ts'
import type { CoverageRow, Place, Standing, Verdict } from './contract-coverage.ts'
import { priorities, type Priority } from './contract.ts'

type Given = Record<string, unknown>

/** What a requirement begins with: musts belong to the first release, all else to the one after it. */
export const defaults = ({ priority, release }: Given): Given => ({
  state: 'open',
  release: release ?? (priority === 'must' ? 1 : 2),
})

/** What must hold for every requirement: it has a release and a state, and the first release holds musts only. */
export const admit = (after: Given): Issue[] => [
  ...['release', 'state']
    .filter((field) => after[field] === null || after[field] === undefined)
    .map((field) => ({ path: [field], code: 'required' })),
  ...(after['release'] === 1 && (after['priority'] as Priority) !== 'must'
    ? [{ path: ['release'], code: 'requirement.first_release' }]
    : []),
]

const judged: readonly ContractState[] = ['draft', 'negotiation', 'approval']
/** Whether a contract in a state may still be held against requirements: until it goes to be signed. */
export const isJudged = (state: ContractState): boolean => judged.includes(state)

/** Where a requirement stands: `hash` is of what was said when it was signed off, `now` of what is said today. */
export const standingOf = (verdict: Verdict | null, hash: string | null, now: string): Standing =>
  verdict === null ? 'open' : hash === null ? 'judged' : hash === now ? 'signed' : 'again'

type Judged = {
  requirement: { priority: Priority }
  verdict: Verdict | null
  standing: Standing
}

/** Whether a requirement is met, and somebody stands for it with their name. */
export const isCovered = ({ verdict, standing }: Pick<Judged, 'verdict' | 'standing'>): boolean =>
  verdict === 'met' && standing === 'signed'

/** How many requirements of a priority are not met and signed off. */
export const uncovered = (priority: Priority, rows: readonly Judged[]): number =>
  rows.filter((row) => row.requirement.priority === priority && !isCovered(row)).length

/** Of each priority how many requirements there are, and how many of them are covered. */
export const tallied = (rows: readonly Judged[]): Record<Priority, { all: number; covered: number }> =>
  Object.fromEntries(
    priorities.map((priority) => {
      const all = rows.filter((row) => row.requirement.priority === priority)
      return [priority, { all: all.length, covered: all.filter(isCovered).length }]
    }),
  ) as Record<Priority, { all: number; covered: number }>

/** Where clauses stand in a text: in its body, in an appendix (what stands behind one), in both, or nowhere any more. */
export const placeOf = (
  codes: readonly string[],
  text: readonly { code: string; depth: number }[],
): Place => {
  const first = text.findIndex(({ depth }) => depth === 0)
  const at = codes.map((code) => text.findIndex((clause) => clause.code === code)).filter((i) => i >= 0)
  const [behind, before] = [at.some((i) => first >= 0 && i >= first), at.some((i) => first < 0 || i < first)]
  return behind && before ? 'both' : behind ? 'appendix' : before ? 'body' : 'missing'
}

/** The code of the clause that a requirement becomes when it is written in. */
export const ownClause = (requirementId: string): string =>
  `other.asked_${requirementId.replaceAll('-', '').slice(-16)}`

/** What is wrong with what is said of a requirement: what is met has a clause, and what is signed off a verdict. */
export const admitCover = (
  { clauses, verdict }: Pick<CoverageRow, 'clauses' | 'verdict'>,
  signed: boolean,
  known: ReadonlySet<string>,
): Issue[] => [
  ...clauses
    .filter((code) => !known.has(code))
    .map((code) => ({ path: ['clauses'], code: 'coverage.no_clause', params: { code } })),
  ...(signed && verdict === null ? [{ path: ['verdict'], code: 'coverage.no_verdict' }] : []),
  ...(signed && verdict === 'met' && clauses.length === 0
    ? [{ path: ['clauses'], code: 'coverage.nothing_met' }]
    : []),
]
