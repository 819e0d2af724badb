import type { FilterTree } from '#kit/filter.ts'
import type { Stage } from '#features/pipelines/contract.ts'
import type { Obstacle } from './contract.ts'

/** A stage as far as a move asks of it; `place` counts from the beginning of its pipeline. */
export type Step = Pick<Stage, 'id' | 'kind' | 'required' | 'checklist' | 'tasks' | 'enter' | 'leave'> & {
  place: number
}
export type Rule = Stage['enter'][number]

/** What a deal has: the fields that are filled in, the items ticked off where it stands, the tasks done, and the rules that hold. */
export type Facts = {
  filled: (field: string) => boolean
  ticked: readonly string[]
  /** Titles of those that are done. */
  tasks: readonly string[]
  holds: (rule: Rule) => boolean
  /** Why it was lost, or would be. */
  lostReason: unknown
}

/** Whether a move leads on: towards the end of the pipeline, or to the win. Going back, and losing, asks for nothing behind. */
const leadsOn = (from: Step, to: Step) => to.kind === 'won' || (to.kind === 'open' && to.place > from.place)

/** The rules a move asks, before anybody knows whether they hold. */
export const rulesOf = (from: Step | null, to: Step): Rule[] => [
  ...(from && leadsOn(from, to) ? from.leave : []),
  ...to.enter,
]

/** What is said of a deal that is lost: why, and to whom where that was a competitor. */
export const lossFields = (lostReason: unknown): string[] =>
  lostReason === 'competitor' ? ['lostReason', 'competitor'] : ['lostReason']

/**
 * What keeps a deal from entering a stage; nothing for the stage where it stands. `from` is null for a new deal.
 */
export const obstacles = (
  from: Step | null,
  to: Step,
  { filled, ticked, tasks, holds, lostReason }: Facts,
): Obstacle[] => {
  if (from?.id === to.id) return []
  const required = to.kind === 'lost' ? [...lossFields(lostReason), ...to.required] : to.required
  const items = from && leadsOn(from, to) ? from.checklist.filter((item) => !ticked.includes(item)) : []
  return [
    ...[...new Set(required)].filter((field) => !filled(field)).map((of) => ({ kind: 'field' as const, of })),
    ...items.map((of) => ({ kind: 'item' as const, of })),
    ...to.tasks.filter((title) => !tasks.includes(title)).map((of) => ({ kind: 'task' as const, of })),
    ...rulesOf(from, to)
      .filter((rule) => !holds(rule))
      .map(({ says: of }) => ({ kind: 'rule' as const, of })),
  ]
}

/** What must be said of a deal that is lost where it stands. */
export const lossObstacles = ({ filled, lostReason }: Pick<Facts, 'filled' | 'lostReason'>): Obstacle[] =>
  lossFields(lostReason)
    .filter((field) => !filled(field))
    .map((of) => ({ kind: 'field', of }))

/** The filter of a board's column: what stands in the stage and is not lost there, and what else is asked. */
export const columnFilter = ({ id, kind }: Pick<Step, 'id' | 'kind'>, filter?: FilterTree): FilterTree => ({
  and: [['stageId', 'in', [id]], ['state', 'in', [kind]], ...(filter ? [filter] : [])],
})
