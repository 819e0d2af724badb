import { type Import, verdicts } from '../contract.ts'
import type { Verdict } from './state/counts.ts'
import { useQueryPart } from './usePlace.ts'

const worth: readonly Verdict[] = ['rejected', 'created', 'updated', 'skipped']

/** The verdict whose rows are looked at, kept in the address; at first the rejected ones if there are any. */
export const useChosenVerdict = (source: Import): [Verdict, (verdict: Verdict) => void] => {
  const [wanted, choose] = useQueryPart('rows')
  const chosen =
    verdicts.find((verdict) => verdict === wanted) ??
    worth.find((verdict) => source[verdict] > 0) ??
    'rejected'
  return [chosen, (verdict) => choose(verdict, true)]
}
