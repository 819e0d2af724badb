import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, day, integer, ref, text } from '#kit/fields.ts'
import { isCurrency } from '#kit/money.ts'
import { noun } from '#kit/noun.ts'
import { CalendarDay, RefsShape } from '#kit/shapes.ts'

/** How long a target runs: a calendar month, quarter or year of the workspace. */
export const targetSpans = ['month', 'quarter', 'year'] as const
export type TargetSpan = (typeof targetSpans)[number]
export const metrics = [
  'contracts',
  'contractsWorth',
  'newClients',
  'offersSent',
  'callsMade',
  'tasksDone',
] as const
export type Metric = (typeof metrics)[number]

/** What a member, a team (`teamId`) or the whole workspace (neither) is to reach within a span of time. */
export const target = noun(
  'target',
  {
    memberId: ref('member'),
    teamId: ref('team'),
    span: choice(targetSpans, { required: true }),
    beginsOn: day({ required: true }),
    metric: choice(metrics, { required: true }),
    currency: text({ max: 3 }),
    /** How many, or whole minor units of the currency. */
    plan: integer({ required: true, min: 1, max: Number.MAX_SAFE_INTEGER }),
  },
  { plural: 'targets', title: 'metric', owners: ['memberId'] },
)

const Currency = z.string().refine(isCurrency)
const holder = { memberId: z.uuid().nullable(), teamId: z.uuid().nullable() }
const Row = z.object({
  ...holder,
  /** Whose records count; null is everybody’s. */
  people: z.array(z.uuid()).nullable(),
  /** How deep a team stands below the first of those shown, and its people below it. */
  depth: z.int(),
  metric: z.enum(metrics),
  currency: z.string().nullable(),
  plan: z.int().nullable(),
  /** Of the plan; 0 while there is none. */
  version: z.int(),
  /** What has been reached so far, from the records themselves; null where the reader may not see all of them. */
  fact: z.int().nullable(),
  /** The run rate: fact ÷ days of work passed, today among them, × days of work in the span; null while none has passed. */
  forecast: z.int().nullable(),
  can: z.array(z.enum(['update'])),
})
const Targets = z.object({
  from: CalendarDay,
  to: CalendarDay,
  /** Days of work of the span by the workspace’s working calendar, and how many of them have passed, today among them. */
  days: z.object({ passed: z.int(), all: z.int() }),
  rows: z.array(Row),
  refs: RefsShape,
})
export type Targets = z.infer<typeof Targets>
export type TargetRow = Targets['rows'][number]

export const getTargets = endpoint({
  method: 'GET',
  path: '/targets',
  summary:
    'Plan, fact and forecast of those whose targets the actor may see, for the span in which the day `on` lies; of one metric also of those without a plan',
  permission: 'target.read',
  query: z.object({
    span: z.enum(targetSpans),
    on: CalendarDay,
    metric: z.enum(metrics).optional(),
    /** Of the metric, where it is money. */
    currency: Currency.optional(),
    /** Only what the actor is to reach. */
    mine: z.stringbool().optional(),
  }),
  returns: Targets,
})

export const setTargets = endpoint({
  method: 'PUT',
  path: '/targets',
  summary:
    'Set what several people and teams are to reach by one metric within a span; null takes a target back',
  permission: 'target.update',
  body: z.strictObject({
    span: z.enum(targetSpans),
    on: CalendarDay,
    metric: z.enum(metrics),
    /** Of money, and of nothing else. */
    currency: Currency.nullable(),
    plans: z
      .array(
        z.strictObject({
          ...holder,
          plan: z.int().min(1).nullable(),
          /** As last read; 0 where there was none. */
          version: z.int(),
        }),
      )
      .min(1)
      .max(500),
  }),
  returns: Targets,
  refusals: ['common.not_found', 'common.stale'],
})
