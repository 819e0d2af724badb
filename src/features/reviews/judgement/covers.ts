import type { ClauseType } from '../contract-types.ts'
import { type Asked, demandsOf, heldBy, metBy } from './profiles.ts'

/** A matter that a profile asks for, and the places of the clauses that are about it; none where none was recognised. */
export type Cover = { type: ClauseType; clauses: number[] }

/** What a contract covers of all that a profile asks for, in the order of the profile; `addressed` of terms that speak to "you". */
export const coversOf = (
  clauses: readonly { types: readonly ClauseType[] }[],
  asked: Asked,
  addressed: boolean,
): Cover[] =>
  demandsOf(heldBy(asked)).map((demand) => {
    const { types } = demand
    const met = metBy(demand, addressed)
    return {
      type: types.find((one) => clauses.some((clause) => clause.types.includes(one))) ?? types[0]!,
      clauses: clauses.flatMap((clause, i) => (met.some((t) => clause.types.includes(t)) ? [i] : [])),
    }
  })
