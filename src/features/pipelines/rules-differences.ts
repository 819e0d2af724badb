import type { PipelineContents, Stage } from './contract.ts'

type Step = PipelineContents['stages'][number]
type Contents = Pick<PipelineContents, 'name' | 'products' | 'others' | 'stages'>

/** One thing that differs between two configurations of a pipeline; the phrase is `pipeline.difference.<what>`. */
export type Difference = {
  what: string
  /** The stage it is about, by its name afterwards. */
  stage?: string
  from?: string | number
  to?: string | number
}

/** The items whose order among each other is the same before and after; as many as possible. */
const unmoved = (before: readonly string[], after: readonly string[]): Set<string> => {
  const places = after.map((id) => before.indexOf(id))
  // The longest rising run that ends at each item, as the items themselves.
  const runs: number[][] = []
  for (const [i, place] of places.entries()) {
    const best = runs
      .filter((_, j) => places[j]! < place)
      .reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    runs[i] = [...best, i]
  }
  const longest = runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
  return new Set(longest.map((i) => after[i]!))
}

const listed = (
  what: string,
  stage: string,
  before: readonly string[],
  after: readonly string[],
): Difference[] => [
  ...after.filter((item) => !before.includes(item)).map((to) => ({ what: `${what}.added`, stage, to })),
  ...before.filter((item) => !after.includes(item)).map((from) => ({ what: `${what}.removed`, stage, from })),
]

type Rules = Stage['enter']
const ruled = (what: string, stage: string, before: Rules, after: Rules): Difference[] => [
  ...listed(
    what,
    stage,
    before.map((r) => r.says),
    after.map((r) => r.says),
  ),
  ...after
    .filter(({ says, filter }) => {
      const old = before.find((r) => r.says === says)
      return old && JSON.stringify(old.filter) !== JSON.stringify(filter)
    })
    .map(({ says: to }) => ({ what: `${what}.changed`, stage, to })),
]

/** What differs within one stage that both know. */
const within = (before: Step, after: Step): Difference[] => {
  const stage = after.name
  const days = [before.mostDays, after.mostDays] as const
  return [
    ...(before.name === stage ? [] : [{ what: 'renamed', from: before.name, to: stage }]),
    ...(before.kind === after.kind ? [] : [{ what: 'kind', stage, from: before.kind, to: after.kind }]),
    ...(before.probability === after.probability
      ? []
      : [{ what: 'probability', stage, from: before.probability, to: after.probability }]),
    ...(days[0] === days[1]
      ? []
      : [
          {
            what: days[0] === null ? 'mostDays.added' : days[1] === null ? 'mostDays.removed' : 'mostDays',
            stage,
            ...(days[0] !== null && { from: days[0] }),
            ...(days[1] !== null && { to: days[1] }),
          },
        ]),
    ...(before.color === after.color ? [] : [{ what: 'color', stage }]),
    ...listed('required', stage, before.required, after.required),
    ...listed('checklist', stage, before.checklist, after.checklist),
    ...listed('tasks', stage, before.tasks, after.tasks),
    ...ruled('enter', stage, before.enter, after.enter),
    ...ruled('leave', stage, before.leave, after.leave),
  ]
}

/** What differs between two configurations of a pipeline, in the order of the stages; stages are the same by their ids. */
export const differences = (before: Contents, after: Contents): Difference[] => {
  const old = new Map(before.stages.flatMap((s) => (s.id === undefined ? [] : [[s.id, s] as const])))
  const kept = after.stages.flatMap(({ id }) => (id !== undefined && old.has(id) ? [id] : []))
  const still = unmoved(
    [...old.keys()].filter((id) => kept.includes(id)),
    kept,
  )
  return [
    ...(before.name === after.name ? [] : [{ what: 'name', from: before.name, to: after.name }]),
    ...after.products
      .filter((id) => !before.products.includes(id))
      .map((to) => ({ what: 'product.added', to })),
    ...before.products
      .filter((id) => !after.products.includes(id))
      .map((from) => ({ what: 'product.removed', from })),
    ...(before.others === after.others ? [] : [{ what: after.others ? 'others.taken' : 'others.left' }]),
    ...after.stages.flatMap((stage, at): Difference[] => {
      const was = stage.id === undefined ? undefined : old.get(stage.id)
      const behind = after.stages[at - 1]?.name
      if (!was) return [{ what: 'added', stage: stage.name }]
      return [
        ...(still.has(was.id!)
          ? []
          : [
              {
                what: behind === undefined ? 'first' : 'moved',
                stage: stage.name,
                ...(behind !== undefined && { to: behind }),
              },
            ]),
        ...within(was, stage),
      ]
    }),
    ...before.stages
      .filter(({ id }) => id === undefined || !after.stages.some((s) => s.id === id))
      .map(({ name: stage }) => ({ what: 'removed', stage })),
  ]
}
