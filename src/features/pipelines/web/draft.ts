import type { Pipeline, PipelineContents, Stage } from '../contract.ts'
import type { PipelineFile } from '../contract-file.ts'

/** A stage while it is edited; one that is new has no id yet, so that each carries a key of its own for the screen. */
export type DraftStage = Omit<Stage, 'id'> & { id?: string | undefined; key: string }
/** A pipeline while it is edited: stages that go name the stage that gets their deals. */
export type Draft = {
  name: string
  products: readonly string[]
  others: boolean
  stages: readonly DraftStage[]
  gone: readonly { id: string; name: string; to: string | null }[]
}

/**
 * A configuration to edit, beside what is in force: stages in force that it lacks go, and their deals to the successor it names,
 * or to the nearest stage that stays.
 */
export const draftOf = (
  { name, products, others, stages, successors = {} }: PipelineContents,
  { stages: old }: Pipeline,
): Draft => {
  const stays = (id: string | undefined) => id !== undefined && stages.some((s) => s.id === id)
  return {
    name,
    products,
    others,
    stages: stages.map((stage, at) => ({ ...stage, key: stage.id ?? `new ${at}` })),
    gone: old.flatMap(({ id, name: called }, at) => {
      if (stays(id)) return []
      const near = [...old.slice(0, at).toReversed(), ...old.slice(at)].find((s) => stays(s.id))
      return [{ id, name: called, to: successors[id] ?? near?.id ?? null }]
    }),
  }
}

type Known = { value: string; code: string }

/**
 * A configuration from a file over a pipeline that is in use: stages of the same name stay the same stages with their deals, the
 * others come and go. Products are told by their codes; those that nobody knows are `unknown`.
 */
export const overlaid = (
  { products: codes, name, others, stages }: PipelineFile,
  { stages: old }: Pipeline,
  known: readonly Known[],
): { contents: PipelineContents; unknown: string[] } => {
  const left = [...old]
  const same = (called: string) => {
    const at = left.findIndex((stage) => stage.name === called)
    return at < 0 ? undefined : left.splice(at, 1)[0]!.id
  }
  const found = (code: string) => known.find((product) => product.code === code)?.value
  const contents: PipelineContents = {
    name,
    others,
    products: codes.flatMap((code) => found(code) ?? []),
    stages: stages.map((stage) => {
      const id = same(stage.name)
      return { ...stage, ...(id && { id }) }
    }),
  }
  return { contents, unknown: codes.filter((code) => found(code) === undefined) }
}

/** Changes one stage. */
export const withStage = (draft: Draft, key: string, change: Partial<DraftStage>): Draft => ({
  ...draft,
  stages: draft.stages.map((stage) => (stage.key === key ? { ...stage, ...change } : stage)),
})

/** Puts a new stage behind the last open one. */
export const withNewStage = (draft: Draft, name: string, key: string): Draft => {
  const at = draft.stages.findLastIndex((stage) => stage.kind === 'open') + 1
  const probability = draft.stages[at - 1]?.probability ?? 10
  const fresh: DraftStage = {
    key,
    name,
    kind: 'open',
    color: null,
    probability,
    mostDays: null,
    required: [],
    checklist: [],
    tasks: [],
    enter: [],
    leave: [],
  }
  return { ...draft, stages: draft.stages.toSpliced(at, 0, fresh) }
}

/** Moves a stage by one place up (-1) or down (1); the first and the last stay where they are. */
export const moved = (draft: Draft, key: string, by: -1 | 1): Draft => {
  const from = draft.stages.findIndex((stage) => stage.key === key)
  const stage = draft.stages[from]
  if (!stage || !draft.stages[from + by]) return draft
  return { ...draft, stages: draft.stages.toSpliced(from, 1).toSpliced(from + by, 0, stage) }
}

/** Takes a stage out; one that may hold deals gives them to its neighbour until another is chosen. */
export const withoutStage = (draft: Draft, key: string): Draft => {
  const at = draft.stages.findIndex((stage) => stage.key === key)
  const stage = draft.stages[at]
  if (!stage) return draft
  const stages = draft.stages.toSpliced(at, 1)
  const near = [...stages.slice(0, at).toReversed(), ...stages.slice(at)].find(({ id }) => id !== undefined)
  const left = draft.gone.map((one) => (one.to === stage.id ? { ...one, to: near?.id ?? null } : one))
  return {
    ...draft,
    stages,
    gone: stage.id === undefined ? left : [...left, { id: stage.id, name: stage.name, to: near?.id ?? null }],
  }
}

/** What is kept of it. */
export const contentsOf = ({ name, products, others, stages, gone }: Draft): PipelineContents => ({
  name,
  // In one order, so that the same configuration is the same again.
  products: products.toSorted(),
  others,
  stages: stages.map(({ key: _, ...stage }) => stage),
  successors: Object.fromEntries(gone.flatMap(({ id, to }) => (to === null ? [] : [[id, to]]))),
})

/** The smallest pipeline to begin with, its stages named in the reader's language. */
export const blankPipeline = (name: string, say: (key: string) => string): PipelineFile => {
  const plain = { color: null, mostDays: null, required: [], checklist: [], tasks: [], enter: [], leave: [] }
  return {
    format: 'tessera.pipeline/1',
    name,
    products: [],
    others: true,
    stages: [
      { ...plain, name: say('pipeline.stage.open'), kind: 'open', probability: 50 },
      { ...plain, name: say('pipeline.stage.won'), kind: 'won', probability: 100, color: 'green' },
      { ...plain, name: say('pipeline.stage.lost'), kind: 'lost', probability: 0, color: 'red' },
    ],
  }
}
