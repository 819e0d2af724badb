import type { ClauseType } from '../contract-types.ts'
import type { Finding } from '../rules.ts'
import { sentences } from '../types.ts'
import { type Classified, about, above, whole } from './classified.ts'
import { type Side, holderOf, sideOf } from './sides.ts'

/** The sides that sentences of clauses of some types oblige. */
const sidesOf = (contract: Classified, whose: typeof sideOf, ...types: readonly ClauseType[]): Set<Side> => {
  const sides = about(contract, ...types).flatMap((i) => {
    const { text } = contract.clauses[i]!
    const marked = contract.types[i]!.filter((t) => types.includes(t.type)).flatMap((t) => t.marks)
    return sentences(text)
      .filter((s) => marked.some((m) => m.from >= s.from && m.from < s.to))
      .flatMap(
        (s) => whose(`${above(contract.clauses, i)} ${text.slice(s.from, s.to)}`, contract.parties) ?? [],
      )
  })
  return new Set(sides)
}
const mays = /\b(may|can|entitled|right)\b|вправе|может|имеет право|有权|可以?/i
const ending: ReadonlySet<ClauseType> = new Set([
  'suspension',
  'termination_for_convenience',
  'termination_for_cause',
])
/** Words about ending a contract, not only stopping a service. */
export const leaves = /\b(terminat|cancel)|прекра[тщ]|расторг|终止|解除/i

/** Who may end the contract, by each sentence that says so in a clause about ending or stopping. */
const leavers = ({ clauses, types, parties }: Classified): Side[] =>
  clauses.flatMap(({ text }, i) =>
    types[i]!.some(({ type }) => ending.has(type))
      ? sentences(text)
          .map(({ from, to }) => text.slice(from, to))
          .filter((words) => leaves.test(words) && mays.test(words))
          .flatMap((words) => holderOf(`${above(clauses, i)} ${words}`, parties) ?? [])
      : [],
  )

/** Duties and rights that one side has and the other has not. */
export const asymmetry = (contract: Classified): Finding[] => {
  const penalties = sidesOf(contract, sideOf, 'liquidated_damages')
  const secrets = sidesOf(contract, sideOf, 'confidentiality')
  const exits = new Set([
    ...sidesOf(contract, holderOf, 'termination_for_convenience', 'termination_for_cause'),
    ...leavers(contract),
  ])
  const one = (sides: ReadonlySet<Side>) => {
    const [only, ...others] = sides
    return only !== 'both' && others.length === 0 ? only : undefined
  }
  const [secret, exit] = [one(secrets), one(exits)]
  const credits = about(contract, 'service_credit').length > 0
  return [
    ...(!penalties.has('supplier') && !penalties.has('both') && !credits ? [whole('no_vendor_penalty')] : []),
    ...(about(contract, 'liquidated_damages').length === 0 ? [whole('no_penalties')] : []),
    ...(secret ? [whole('one_sided_confidentiality', { side: secret })] : []),
    ...(exit ? [whole('one_sided_termination', { side: exit })] : []),
  ]
}
