import { z } from 'zod'
import { FilterBody } from '#kit/shapes-list.ts'
import { PlainText } from '#kit/shapes.ts'

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
/** What a pipeline says of a stage. */
export const step = {
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

/** Whether those products go through it too that no pipeline names. */
export const others = z.boolean().default(true)
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
