import { contradictions } from '#kit/contradictions.ts'
import type { Issue } from '#kit/errors.ts'
import type { Fields } from '#kit/fields.ts'
import type { FilterTree } from '#kit/filter.ts'
import type { Stage } from './contract.ts'

type Step = Omit<Stage, 'id'> & { id?: string | undefined }

const filled = ({ kind, required }: Step): FilterTree[] =>
  // Whoever loses a deal says why.
  [...required, ...(kind === 'lost' ? ['lostReason'] : [])].map((field): FilterTree => [field, 'filled'])

/**
 * The rules of a configuration that no deal can ever meet: alone, beside another one, or beside a field that the same stage
 * requires; and the open stages from which, by their rules, no deal could ever go on. Each is named by its words.
 */
export const neverMet = (stages: readonly Step[], fields: Fields): Issue[] => {
  const never = (...and: FilterTree[]) => contradictions({ and }, fields).length > 0
  const issues = stages.flatMap((stage, at) =>
    (['enter', 'leave'] as const).flatMap((side) => {
      const rules = stage[side]
      // Nobody enters the stage where they stand, and nobody leaves another one.
      const stands: FilterTree[] = stage.id
        ? [['stageId', side === 'enter' ? 'notIn' : 'in', [stage.id]]]
        : []
      const needs = side === 'enter' ? filled(stage) : []
      return rules.flatMap(({ says, filter }, place): Issue[] => {
        const issue = (code: string, more: object = {}): Issue[] => [
          { path: ['stages', at, side, place], code, params: { stage: stage.name, rule: says, ...more } },
        ]
        if (never(filter, ...stands)) return issue('pipeline.never')
        const other = rules.slice(0, place).find((r) => never(r.filter, filter))
        if (other) return issue('pipeline.never_both', { other: other.says })
        return never(filter, ...needs) ? issue('pipeline.never_required') : []
      })
    }),
  )
  if (issues.length > 0) return issues
  return stages.flatMap((from, at) => {
    if (from.kind !== 'open' || from.leave.length === 0) return []
    const on = stages.filter(({ kind }, to) => kind === 'won' || (kind === 'open' && to > at))
    const leaving = from.leave.map(({ filter }) => filter)
    const shut = on.every((to) => never(...leaving, ...to.enter.map(({ filter }) => filter), ...filled(to)))
    return shut
      ? [{ path: ['stages', at, 'leave'], code: 'pipeline.never_on', params: { stage: from.name } }]
      : []
  })
}
