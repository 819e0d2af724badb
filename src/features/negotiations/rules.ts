import type { ContractState } from '#features/contracts/contract.ts'
import type { Issue } from '#kit/errors.ts'
import type { PointState } from './contract.ts'

const negotiated: readonly ContractState[] = ['draft', 'negotiation', 'approval']
/** Whether a contract in a state may still be negotiated about: until it goes to be signed. */
export const isNegotiated = (state: ContractState): boolean => negotiated.includes(state)

type Positions = { ours: string | null; theirs: string | null }
type Outcome = { agreed: string | null; reason: string | null }

/** What a point holds once it is settled: whoever concedes takes the other side's words, unless others are given. */
export const outcomeOf = ({ ours, theirs }: Positions, to: PointState, words: string): Outcome => {
  const said = words.trim() || null
  switch (to) {
    case 'open':
      return { agreed: null, reason: null }
    case 'agreed':
      return { agreed: said, reason: null }
    case 'conceded_by_us':
      return { agreed: said ?? theirs, reason: null }
    case 'conceded_by_them':
      return { agreed: said ?? ours, reason: null }
    case 'dropped':
      return { agreed: null, reason: said }
  }
}

/** What is missing for a point to be settled: what is agreed in words, or why it is dropped. */
export const admitOutcome = (to: PointState, { agreed, reason }: Outcome): Issue[] =>
  (to === 'agreed' && agreed === null) || (to === 'dropped' && reason === null)
    ? [{ path: ['words'], code: 'required' }]
    : []
