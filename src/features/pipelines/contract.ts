import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { ref, text } from '#kit/fields.ts'
import { FilterBody } from '#kit/filter.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'
import { drafting } from '#features/drafts/contract.ts'

/** The way that deals of one kind go. */
export const pipeline = noun(
  'pipeline',
  { name: text({ max: 100, required: true }) },
  { plural: 'pipelines', title: 'name', owners: [] },
)
/** A step of a pipeline; it is written with its pipeline, never alone. */
export const stage = noun(
  'stage',
  { name: text({ max: 100, required: true }), pipelineId: ref('pipeline'), color: text({ max: 20 }) },
  { plural: 'stages', title: 'name', owners: [] },
)

export const stageKinds = ['open', 'won', 'lost'] as const
export const stageColours = [
  'gray',
  'blue',
  'cyan',
  'teal',
  'green',
  'yellow',
  'orange',
  'red',
  'violet',
] as const

/** What must hold of a deal: in words, and as the filter of a list of deals. */
const Rule = z.strictObject({ says: PlainText(200).min(1), filter: FilterBody })
const step = {
  name: PlainText(100).min(1),
  kind: z.enum(stageKinds),
  color: z.enum(stageColours).nullable().default(null),
  /** Per cent of the deals in this stage that are expected to be won. */
  probability: z.int().min(0).max(100),
  /** Days after which a deal that still stands here is stale. */
  mostDays: z.int().min(1).max(3650).nullable().default(null),
  /** Fields a deal needs before it may enter. */
  required: z.array(z.string().max(63)).max(30).default([]),
  /** What is ticked off before a deal may go on. */
  checklist: z.array(PlainText(200).min(1)).max(30).default([]),
  /** Tasks, by their titles, that must be done on a deal before it may enter. */
  tasks: z.array(PlainText(200).min(1)).max(30).default([]),
  enter: z.array(Rule).max(10).default([]),
  leave: z.array(Rule).max(10).default([]),
}
export const Stage = z.object({ id: z.uuid(), ...step })
export type Stage = z.infer<typeof Stage>

/** Whether those products go through it too that no pipeline names. */
const others = z.boolean().default(true)
/** A pipeline's whole configuration: what a file holds, and what makes the same pipeline elsewhere. */
export const PipelineFile = z.strictObject({
  format: z.literal('tessera.pipeline/1').default('tessera.pipeline/1'),
  name: PlainText(100).min(1),
  /** The products that go through it, by their codes, or by name where they have none. */
  products: z.array(PlainText(200).min(1)).max(500).default([]),
  others,
  stages: z.array(z.strictObject(step)).min(2).max(40),
})
export type PipelineFile = z.infer<typeof PipelineFile>

/**
 * What a pipeline is to be: a stage without id is new, one that was there before comes back, one left out goes, and its deals
 * to the successor named for it (stage that goes → stage that stays).
 */
const PipelineContents = z.strictObject({
  name: PlainText(100).min(1),
  products: z.array(z.uuid()).max(500).default([]),
  others,
  stages: z
    .array(z.strictObject({ id: z.uuid().optional(), ...step }))
    .min(2)
    .max(40),
  successors: z.record(z.uuid(), z.uuid()).optional(),
})
export type PipelineContents = z.infer<typeof PipelineContents>

export const Pipeline = z.object({
  id: z.uuid(),
  name: z.string(),
  products: z.array(z.uuid()),
  others: z.boolean(),
  stages: z.array(Stage),
  /** Whether it takes no new deals; those in it go on. */
  retired: z.boolean(),
  version: z.int(),
})
export type Pipeline = z.infer<typeof Pipeline>

export const listPipelines = endpoint({
  method: 'GET',
  path: '/pipelines',
  summary: 'All pipelines with their stages, by name',
  permission: 'pipeline.read',
  returns: z.object({ items: z.array(Pipeline) }),
})
export const listPipelineTemplates = endpoint({
  method: 'GET',
  path: '/pipeline-templates',
  summary: 'Ready pipelines in a language, the workspace’s unless told, to begin from',
  permission: 'pipeline.create',
  query: z.object({ locale: z.enum(locales).optional() }),
  returns: z.object({ items: z.array(z.object({ id: z.string(), file: PipelineFile })) }),
})
export const createPipeline = endpoint({
  method: 'POST',
  path: '/pipelines',
  summary: 'Make a pipeline from a configuration, such as a file',
  permission: 'pipeline.create',
  body: PipelineFile,
  returns: Pipeline,
})
export const getPipelineFile = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/file',
  summary: 'The configuration of a pipeline as a file that makes the same elsewhere',
  permission: 'pipeline.read',
  returns: PipelineFile,
  refusals: ['common.not_found'],
})
/** A pipeline is changed by drafts that are reviewed and published. */
export const pipelineDrafts = drafting(pipeline, PipelineContents)
export const retirePipeline = endpoint({
  method: 'PUT',
  path: '/pipelines/{id}/retirement',
  summary: 'Retire a pipeline, which takes no new deals while those in it go on, or bring it back',
  permission: 'pipeline.update',
  body: z.strictObject({ retired: z.boolean() }),
  returns: z.object({ id: z.uuid(), retired: z.boolean() }),
  refusals: ['common.not_found'],
})
export const removePipeline = endpoint({
  method: 'DELETE',
  path: '/pipelines/{id}',
  summary: 'Remove a pipeline in which no deal stands',
  permission: 'pipeline.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'common.in_use'],
})
