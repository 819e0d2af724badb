import type { Plan, Step } from './contract-plan.ts'
import { concerns } from './rules.ts'

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
    parent: type.startsWith(`${noun}.`) ? null : noun,
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
export const starts = (one: Plan, other: Plan): boolean =>
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
