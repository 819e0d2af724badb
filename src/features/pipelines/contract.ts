import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'
import { drafting } from '#features/drafts/contract.ts'
import { others, PipelineFile, step } from './contract-file.ts'

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

export const Stage = z.object({ id: z.uuid(), ...step })
export type Stage = z.infer<typeof Stage>

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
