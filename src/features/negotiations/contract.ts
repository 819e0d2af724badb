import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, day, longText, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun, type RecordOf } from '#kit/noun.ts'
import { PlainText, recordShape, RefsShape } from '#kit/shapes.ts'
import { Words } from '#features/contracts/contract-clauses.ts'
import { priorities } from '#features/requirements/contract.ts'
import { severities } from '#features/reviews/contract.ts'

/** What became of a point: agreed in other words, given up by either side, or not talked about any more. */
export const pointStates = ['open', 'agreed', 'conceded_by_us', 'conceded_by_them', 'dropped'] as const
export type PointState = (typeof pointStates)[number]

/** Where a point comes from. */
export const pointSources = ['hand', 'finding', 'change', 'requirement'] as const

/** One thing the two sides of a contract have to agree on. */
export const negotiationPoint = noun(
  'negotiation_point',
  {
    name: text({ required: true, max: 300, find: true, sort: true, column: true }),
    contractId: ref('contract', { required: true, once: true, column: true }),
    /** The clause it is about, by its code in the text. */
    clause: text({ max: 80 }),
    priority: choice(priorities, { required: true, column: true }),
    state: choice(pointStates, { fixed: true, column: true }),
    ours: longText({ column: true }),
    theirs: longText({ column: true }),
    agreed: longText({ fixed: true }),
    /** Why it was dropped. */
    reason: longText({ fixed: true, max: 2000 }),
    ownerId: ref('member', { column: true }),
    dueOn: day({ sort: true, column: true }),
    source: choice(pointSources, { once: true }),
    /** What the finding, change or requirement is known by: of each there is one point. */
    sourceKey: text({ once: true }),
  },
  { plural: 'negotiation-points', title: 'name', owners: ['ownerId'], parent: 'contractId' },
)
export const {
  list: listNegotiationPoints,
  count: countNegotiationPoints,
  export: exportNegotiationPoints,
  create: createNegotiationPoint,
  get: getNegotiationPoint,
  update: updateNegotiationPoint,
  remove: removeNegotiationPoint,
  restore: restoreNegotiationPoint,
} = crud(negotiationPoint)

const Point = recordShape(negotiationPoint) as unknown as z.ZodType<RecordOf<typeof negotiationPoint>>
export type Point = z.infer<typeof Point>

/** What could be put on the table and is not yet: a finding nobody has decided about, or a requirement the contract does not meet. */
const Proposal = z.object({
  source: z.enum(['finding', 'requirement']),
  /** The finding, or the requirement. */
  id: z.uuid(),
  /** What it says, in the reader's language. */
  name: z.string(),
  severity: z.enum(severities).nullable(),
  priority: z.enum(priorities),
  clause: z.string().nullable(),
  /** What might be asked for. */
  ours: z.string(),
})
export type Proposal = z.infer<typeof Proposal>

export const getNegotiation = endpoint({
  method: 'GET',
  /** Not below the contract's path: it is asked anew with every change of a point. */
  path: '/negotiation-points/table',
  summary:
    'The points a contract is negotiated about, what could become one, and what its clauses are called',
  permission: 'negotiation_point.read',
  query: z.strictObject({ contractId: z.uuid() }),
  returns: z.object({
    points: z.array(Point),
    proposals: z.array(Proposal),
    /** The clauses of the text in its order, as they read in the language that rules. */
    clauses: z.array(z.object({ code: z.string(), label: z.string(), heading: z.string() })),
    /** Whether whoever asks may change the table now. */
    open: z.boolean(),
    /** Whether an agreed wording may be written into the text now. */
    writes: z.boolean(),
    refs: RefsShape,
  }),
  refusals: ['common.not_found'],
})
export type Negotiation = z.infer<typeof getNegotiation.returns>

export const movePoint = endpoint({
  method: 'POST',
  path: '/negotiation-points/{id}/moves',
  summary:
    'Settle a point or open it again; `words` are what was agreed, or why it was dropped, and `write` puts them into the clause',
  permission: 'negotiation_point.update',
  body: z.strictObject({
    version: z.int(),
    to: z.enum(pointStates),
    words: PlainText(10_000).default(''),
    /** A clause as it stands in a language, and as it is to read; refused when somebody else wrote in it meanwhile. */
    write: z.strictObject({ locale: z.enum(locales), was: Words, is: Words }).optional(),
  }),
  returns: Point,
  refusals: ['auth.forbidden', 'common.not_found', 'common.stale', 'contract.not_now'],
})

export const getNegotiationPdf = endpoint({
  method: 'GET',
  path: '/contracts/{id}/negotiation/pdf',
  summary: 'The negotiation table of a contract as PDF, in the language of whoever asks',
  permission: 'negotiation_point.read',
  /** A link names the workspace beside it. */
  query: z.object({}),
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found', 'common.unavailable'],
})
