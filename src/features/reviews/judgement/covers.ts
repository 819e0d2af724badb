import type { ClauseType } from '../contract-types.ts'
import { type Asked, demandsOf, heldBy } from './profiles.ts'

/** A matter that a profile asks for, and the places of the clauses that are about it; none where none was recognised. */
export type Cover = { type: ClauseType; clauses: number[] }

/** What a contract covers of all that a profile asks for, in the order of the profile. */
export const coversOf = (clauses: readonly { types: readonly ClauseType[] }[], asked: Asked): Cover[] =>
  demandsOf(heldBy(asked)).map(({ types }) => {
    const type = types.find((one) => clauses.some((clause) => clause.types.includes(one))) ?? types[0]!
    return {
      type,
      clauses: clauses.flatMap((clause, i) => (types.some((t) => clause.types.includes(t)) ? [i] : [])),
    }
  })
