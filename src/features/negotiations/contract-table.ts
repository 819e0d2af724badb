import { z } from 'zod'
import { endpoint, type Output } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import type { RecordOf } from '#kit/noun.ts'
import { PlainText, recordShape, RefsShape } from '#kit/shapes.ts'
import { Words } from '#features/contracts/contract-clauses.ts'
import { priorities } from '#features/requirements/contract.ts'
import { severities } from '#features/reviews/contract.ts'
import { negotiationPoint, pointStates } from './contract.ts'

// The points of one contract as a table, how each is settled, and the table on paper.

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
export type Negotiation = Output<typeof getNegotiation>

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
