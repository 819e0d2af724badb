import { contradictions } from '#kit/contradictions.ts'
import type { Fields } from '#kit/fields.ts'
import { conditions } from '#kit/filter.ts'
import { lead } from '#features/leads/contract.ts'
import type { Rule, Unreached } from './contract.ts'

type Asked = Pick<Rule, 'name' | 'active' | 'filter' | 'when' | 'most'>

/** Whether one rule takes every lead that another does, whenever both are asked. */
const takesAll = (earlier: Asked, { filter }: Asked) =>
  // With a limit it is passed over at times.
  earlier.active &&
  earlier.most === null &&
  (conditions(earlier.filter).length === 0 || JSON.stringify(earlier.filter) === JSON.stringify(filter))

/**
 * The rules in force that no lead ever comes to, by their places: no lead can meet their conditions, or earlier rules take
 * whatever they would. `by` names the earlier ones.
 */
export const unreached = (rules: readonly Asked[]): Unreached[] =>
  rules.flatMap((rule, at): Unreached[] => {
    if (!rule.active) return []
    if (contradictions(rule.filter, lead.fields as Fields).length > 0) return [{ at, why: 'never', by: [] }]
    const earlier = rules.slice(0, at).filter((one) => takesAll(one, rule))
    const hours = rule.when === 'always' ? (['working', 'outside'] as const) : [rule.when]
    const before = hours.map((when) => earlier.find((one) => one.when === 'always' || one.when === when))
    return before.every((one) => one !== undefined)
      ? [{ at, why: 'taken', by: [...new Set(before.map(({ name }) => name))] }]
      : []
  })
