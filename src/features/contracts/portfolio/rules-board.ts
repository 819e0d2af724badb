import type { FilterTree } from '#kit/filter.ts'
import type { ContractState } from '../contract.ts'

/** What a column of the board holds: the contracts of a state, as far as a filter admits them. */
export const inState = (state: ContractState, filter?: FilterTree): FilterTree => ({
  and: [['state', 'in', [state]], ...(filter ? [filter] : [])],
})
