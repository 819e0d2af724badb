import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { addresses, choice, day, instant, links, longText, money, ref, text } from '#kit/fields.ts'
import { Filter } from '#kit/shapes-list.ts'
import { taxModes } from '#kit/money.ts'
import { crud, noun, type RecordOf } from '#kit/noun.ts'
import { CalendarDay, patchShape, PlainText, recordShape, RefsShape } from '#kit/shapes.ts'

export const dealStates = ['open', 'won', 'lost'] as const
/** Where a deal came from; the first is where most begin. */
export const sources = [
  'coldBase',
  'site',
  'mail',
  'call',
  'referral',
  'social',
  'chat',
  'advertising',
  'event',
  'repeat',
  'other',
] as const
const lostReasons = [
  'price',
  'competitor',
  'noNeed',
  'noBudget',
  'noAnswer',
  'terms',
  'timing',
  'other',
] as const

/** A sale on its way through a pipeline. */
export const deal = noun(
  'deal',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    stageId: ref('stage', { required: true, once: true, column: true }),
    pipelineId: ref('pipeline', { fixed: true }),
    state: choice(dealStates, { fixed: true }),
    companyId: ref('company', { column: true }),
    contacts: links('contact', {
      table: 'deal_contact',
      self: 'deal_id',
      other: 'contact_id',
      extra: 'role',
    }),
    /** What is to be paid, with tax; while a deal has lines, what they come to. */
    amount: money({ sort: true, column: true }),
    /** How its lines are priced; empty while it has none. */
    taxMode: choice(taxModes, { fixed: true }),
    source: choice(sources, { required: true }),
    ownerId: ref('member', { column: true }),
    expectedOn: day({ sort: true, column: true }),
    /** Where the goods are, or are to go. */
    addresses: addresses({ max: 5 }),
    nextStepAt: instant({ fixed: true, sort: true, column: true }),
    stageSince: instant({ fixed: true, required: true, sort: true }),
    closedAt: instant({ fixed: true }),
    lostReason: choice(lostReasons),
    /** To whom it was lost. */
    competitor: text({ groups: true }),
    /** The deal in another pipeline from which this one was made. */
    originId: ref('deal', { once: true }),
    tags: links('tag', { table: 'deal_tag', self: 'deal_id', other: 'tag_id' }),
    about: longText(),
  },
  { plural: 'deals', title: 'name', owners: ['ownerId'], parent: 'companyId' },
)
export const {
  list: listDeals,
  count: countDeals,
  export: exportDeals,
  create: createDeal,
  get: getDeal,
  update: updateDeal,
  remove: removeDeal,
  restore: restoreDeal,
} = crud(deal)

const Deal = recordShape(deal) as unknown as z.ZodType<RecordOf<typeof deal>>
const Sum = z.object({ minor: z.int(), currency: z.string() })
/** What keeps a deal out of a stage: a field that is empty, an item that is not ticked off, a task that is not done, a rule. */
const Obstacle = z.object({
  kind: z.enum(['field', 'item', 'task', 'rule']),
  /** The field's key, the task's title, or the item's or the rule's words. */
  of: z.string(),
})
export type Obstacle = z.infer<typeof Obstacle>

export const moveDeal = endpoint({
  method: 'POST',
  path: '/deals/{id}/moves',
  summary: 'Move a deal to a stage, or lose it where it stands; `values` are changed on the way',
  permission: 'deal.update',
  body: z.strictObject({
    /** The stage to enter; without one the deal is lost in the stage where it stands. */
    stageId: z.uuid().nullable(),
    version: z.int().optional(),
    values: (patchShape(deal) as z.ZodObject).omit({ version: true }).optional(),
    /** Items of the checklist that are ticked off with the move. */
    ticked: z.array(PlainText(200)).max(30).optional(),
  }),
  returns: Deal,
  refusals: ['common.not_found', 'common.stale', 'deal.blocked'],
})

export const getWay = endpoint({
  method: 'GET',
  path: '/deals/{id}/way',
  summary:
    'The stages of a deal’s pipeline, what keeps it out of each, and what is ticked off where it stands',
  permission: 'deal.read',
  returns: z.object({
    ticked: z.array(z.string()),
    stages: z.array(z.object({ id: z.uuid(), obstacles: z.array(Obstacle) })),
  }),
  refusals: ['common.not_found'],
})

export const tickItem = endpoint({
  method: 'POST',
  path: '/deals/{id}/ticks',
  summary: 'Tick an item of the stage’s checklist off, or take the tick away',
  permission: 'deal.update',
  body: z.strictObject({ item: PlainText(200).min(1), done: z.boolean() }),
  returns: z.object({ ticked: z.array(z.string()) }),
  refusals: ['common.not_found'],
})

const Selection = z.object({
  find: z.string().trim().max(200).optional(),
  filter: Filter.optional(),
})
/** How the cards of a column may be ordered. */
export const cardOrders = [
  '-stageSince',
  'stageSince',
  '-amount',
  'expectedOn',
  'nextStepAt',
  'name',
] as const

export const getBoard = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/board',
  summary:
    'The first cards of every stage of a pipeline; what follows is listed by `next` as a list of deals',
  permission: 'deal.read',
  query: Selection.extend({
    sort: z.enum(cardOrders).default('-stageSince'),
    limit: z.coerce.number().int().min(1).max(50).default(15),
  }),
  returns: z.object({
    columns: z.array(z.object({ stageId: z.uuid(), items: z.array(Deal), next: z.string().nullable() })),
    refs: RefsShape,
  }),
  refusals: ['common.not_found'],
})

export const getBoardTotals = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/totals',
  summary: 'How many deals stand in every stage of a pipeline, and their sum in each currency',
  permission: 'deal.read',
  query: Selection,
  returns: z.object({
    columns: z.array(z.object({ stageId: z.uuid(), count: z.int(), sums: z.array(Sum) })),
  }),
  refusals: ['common.not_found'],
})

export const getBoardProgress = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/progress',
  summary:
    'How many deals of a pipeline moved on in the last seven days: stand in a later stage than then, or were won',
  permission: 'deal.read',
  query: Selection,
  returns: z.object({
    /** Those that are open now, and those won or lost since. */
    deals: z.int(),
    movedOn: z.int(),
    since: z.iso.datetime(),
  }),
  refusals: ['common.not_found'],
})

export const getFunnel = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/funnel',
  summary:
    'Conversion from stage to stage, time in each, what was closed on these days, and velocity, from the log of moves',
  permission: 'deal.read',
  query: z.object({ from: CalendarDay, to: CalendarDay }),
  returns: z.object({
    stages: z.array(
      z.object({
        stageId: z.uuid(),
        /** Deals that entered the stage on these days, and how many of them came further since. */
        entered: z.int(),
        advanced: z.int(),
        /** How long they stood here, at the median. */
        days: z.number().nullable(),
      }),
    ),
    /** What was won and lost on these days and stayed so to their end, and how long a win took at the mean. */
    closed: z.object({ won: z.int(), lost: z.int(), days: z.number().nullable() }),
    /** Money per day, `minor` in whole minor units: open deals × average amount × win rate ÷ length of the cycle. */
    velocity: z.array(
      Sum.extend({ open: z.int(), average: z.int(), won: z.int(), lost: z.int(), days: z.number() }),
    ),
  }),
  refusals: ['common.not_found'],
})
