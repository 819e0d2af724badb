import type { Work } from '#kit/db.ts'
import { contradictions } from '#kit/contradictions.ts'
import type { Fields } from '#kit/fields.ts'
import type { FilterTree } from '#kit/filter.ts'
import { nounNamed } from '#kit/nouns.ts'
import { whoMay } from '#features/members/actions.ts'
import { type StageRow, stagesOf } from '#features/pipelines/actions.ts'
import { grantsIn } from '#features/roles/actions.ts'
import type { Warning } from './contract.ts'
import type { Plan, Step } from './contract-plan.ts'
import { posted } from './matching.ts'
import { activeAutomations, type readAutomations } from './queries.ts'
import { concerns, stagesIn } from './rules.ts'

/** What one step tells the log, as far as triggers look at it. */
type Effect = {
  type: string
  noun: string
  parent: string | null
  changes: Record<string, readonly [unknown, unknown]>
}

const effectsOf = ({ noun, when }: Plan, step: Step): Effect[] => {
  const on = (type: string, changes: Effect['changes'] = {}): Effect => ({
    type,
    noun: type.split('.')[0]!,
    // Tasks and notes about a contract stand on its company.
    parent: type.startsWith(`${noun}.`) ? null : noun === 'contract' ? 'company' : noun,
    changes,
  })
  switch (step.do) {
    case 'task':
      return [on('task.created')]
    case 'note':
      return [on('note.created')]
    case 'card':
      return [{ ...on('deal.created', { stageId: [null, step.stageId] }), parent: null }]
    case 'deal':
      return [
        {
          ...on('deal.created', { stageId: [null, step.stageId] }),
          parent: noun === 'company' ? noun : null,
        },
      ]
    case 'offer':
      return [on('offer.created'), on('offer.issued')]
    case 'move':
      // Whence it moves is known where it starts in a stage.
      return [
        on('deal.moved', {
          stageId: ['stageId' in when && when.on !== 'left' ? when.stageId : undefined, step.stageId],
          state: [undefined, undefined],
        }),
      ]
    case 'change':
      return [on(`${noun}.updated`, { [step.field]: [undefined, step.value] })]
    case 'assign':
      return [on(`${noun}.updated`, { ownerId: [undefined, step.to] })]
    default:
      return []
  }
}

type Named = { id: string; contents: Plan }

/** Whether what one automation does starts another. */
const starts = (one: Plan, other: Plan): boolean =>
  one.steps
    .flatMap((step) => effectsOf(one, step))
    .some(
      ({ type, noun, parent, changes }) =>
        concerns(other, {
          id: '',
          type,
          noun,
          record_id: 'any',
          parent_noun: parent,
          parent_id: parent && 'any',
          data: { changes },
        }) !== null,
    )

/** The names of a ring of automations, each of which starts the next, that one of them stands in; none is empty. */
export const ring = (one: Named, others: readonly Named[], leadsTo = starts): string[] => {
  const all = [one, ...others.filter(({ id }) => id !== one.id)]
  const seen = new Set<Named>()
  const ways: (readonly Named[])[] = [[one]]
  for (let way = ways.shift(); way; way = ways.shift())
    for (const next of all.filter((n) => leadsTo(way.at(-1)!.contents, n.contents))) {
      if (next === one) return way.map(({ contents }) => contents.name)
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return []
}

/** What the trigger alone says of a record, so that conditions against it are never met. */
const given = (plan: Plan, stages: readonly StageRow[]): FilterTree[] => {
  const { when } = plan
  switch (when.on) {
    case 'entered':
      return stages
        .filter(({ id }) => id === when.stageId)
        .flatMap(({ id, kind }): FilterTree[] => [
          ['stageId', 'in', [id]],
          ['state', 'in', [kind]],
        ])
    case 'left':
      return [['stageId', 'notIn', [when.stageId]]]
    case 'aged':
      return [['stageId', 'in', [when.stageId]]]
    case 'date':
      return [[when.field, 'filled']]
    default:
      return posted(plan)
  }
}

const found = (
  one: Named,
  active: readonly Named[],
  stages: readonly StageRow[],
  leadsTo = starts,
): Warning[] => {
  const { contents } = one
  const fields = nounNamed(contents.noun)!.fields as Fields
  const filters: FilterTree[] = [
    { and: [contents.filter, ...given(contents, stages)] },
    ...contents.steps.flatMap((s) => (s.do === 'stop' ? [s.filter] : [])),
  ]
  const names = {
    circle: ring(one, active, leadsTo),
    never: [...new Set(filters.flatMap((filter) => contradictions(filter, fields)))],
    gone: stagesIn(contents).filter((id) => !stages.some((stage) => stage.id === id)),
  }
  return (['circle', 'never', 'gone'] as const).flatMap((code) =>
    names[code].length > 0 ? [{ code, names: names[code] }] : [],
  )
}

/** What is strange about a plan: rings with what is in force, conditions that exclude each other, stages that are gone. */
export const check = async (
  w: Work,
  id: string | null,
  contents: Plan,
): Promise<{ warnings: Warning[] }> => ({
  warnings: found(
    { id: id ?? '', contents },
    await activeAutomations(w.tx, w.actor.workspaceId),
    await stagesOf(w),
  ),
})

/** What is strange about those in force, by their ids; also where the publisher or the role is gone. */
export const warningsOf = async (
  w: Work,
  rows: Awaited<ReturnType<typeof readAutomations>>,
): Promise<Map<string, Warning[]>> => {
  const { workspaceId } = w.actor
  const active = rows.filter((row) => row.active)
  const stages = await stagesOf(w)
  const people = new Set((await whoMay(w, 'member')).map(({ id }) => id))
  const roles = new Map<string, boolean>()
  for (const { contents } of active)
    if (!roles.has(contents.roleId))
      roles.set(contents.roleId, (await grantsIn(w.tx, workspaceId, contents.roleId)) !== undefined)
  // What starts what is asked once for each two, however many rings there may be.
  const known = new Map<Plan, Map<Plan, boolean>>(active.map(({ contents }) => [contents, new Map()]))
  const leadsTo = (one: Plan, other: Plan) => {
    const told = known.get(one)?.get(other) ?? starts(one, other)
    known.get(one)?.set(other, told)
    return told
  }
  return new Map(
    active.map((row): [string, Warning[]] => {
      const lost = {
        publisher: row.publisher_id === null || !people.has(row.publisher_id),
        role: !roles.get(row.contents.roleId),
      }
      const standing = (['publisher', 'role'] as const).filter((code) => lost[code])
      return [
        row.id,
        [...standing.map((code) => ({ code, names: [] })), ...found(row, active, stages, leadsTo)],
      ]
    }),
  )
}
