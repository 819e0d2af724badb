import type { Issue } from '#kit/errors.ts'
import { type Demand, demandsOf, type Element, type Profile } from '../judgement/profiles.ts'
import type { ClauseType } from '../contract-types.ts'
import type { Matter } from './contract-own.ts'

/** What a company asks for as a profile that contracts are held against. */
export const profileOf = (matters: readonly Matter[]): Profile => {
  const source = 'own'
  return {
    demands: matters.flatMap(({ types, missing }): Demand[] =>
      missing === null ? [] : [{ types, severity: missing, source }],
    ),
    elements: matters.flatMap(({ types, says, partly }) =>
      says.map((element): Element => ({ types, element, severity: partly, source })),
    ),
  }
}

/** What profiles ask for together, matter by matter; what clauses of a type must say without being asked for comes last. */
export const mattersOf = (held: readonly Profile[]): Matter[] => {
  const elements = held.flatMap((one) => one.elements)
  const saidOf = (types: readonly ClauseType[]) => {
    const own = elements.filter((one) => one.types.some((type) => types.includes(type)))
    const says = [...new Set(own.map(({ element }) => element))]
    return { types: [...types], says, partly: own[0]?.severity ?? ('warning' as const) }
  }
  const demands = demandsOf(held)
  const asked = new Set(demands.flatMap(({ types }) => types))
  const others = new Set(elements.flatMap((one) => one.types).filter((type) => !asked.has(type)))
  return [
    ...demands.map(({ types, severity }) => ({ ...saidOf(types), missing: severity })),
    ...[...others].map((type) => ({ ...saidOf([type]), missing: null })),
  ]
}

/** What is wrong with what a company asks for: two matters are the same, or one asks for nothing. */
export const admitMatters = (matters: readonly Matter[]): Issue[] => {
  const keys = matters.map(({ types }) => types.toSorted().join(' '))
  return matters.flatMap(({ missing, says }, at) => {
    const first = keys.indexOf(keys[at]!)
    return [
      ...(first < at
        ? [{ path: ['matters', at, 'types'], code: 'review.own.twice', params: { number: first + 1 } }]
        : []),
      ...(missing === null && says.length === 0
        ? [{ path: ['matters', at, 'missing'], code: 'review.own.nothing' }]
        : []),
    ]
  })
}
