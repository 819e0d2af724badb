import { z } from 'zod'
import { Code } from '#features/contracts/contract-clauses.ts'
import { sides } from '#features/reviews/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'

// What a contract promises to hand over, and what came of it.

/** What comes of testing what was handed over: it is accepted, accepted with remarks that are to be dealt with, or refused. */
export const results = ['accepted', 'remarks', 'refused'] as const
export type Result = (typeof results)[number]

/** Where a deliverable stands: its last round says so, and before the first one its day. */
export const deliverableStates = ['planned', 'overdue', 'handed_over', ...results] as const
export type DeliverableState = (typeof deliverableStates)[number]

/** What may be done with a deliverable. */
export const deliverableMoves = ['change', 'handOver', 'judge', 'attach', 'withdraw'] as const
export type DeliverableMove = (typeof deliverableMoves)[number]

/** A file that shows what came of a test. */
export const RoundFile = z.object({ id: z.uuid(), name: z.string(), bytes: z.int() })
export type RoundFile = z.infer<typeof RoundFile>

const Round = z.object({
  round: z.int(),
  handedOn: z.iso.date(),
  handedWords: z.string(),
  /** Null as long as nobody said what came of testing it. */
  result: z.enum(results).nullable(),
  testedOn: z.iso.date().nullable(),
  testedBy: z.uuid().nullable(),
  /** The remarks, or the reasons of a refusal. */
  words: z.string(),
  evidence: z.string(),
  /** What shows the result, in the order in which it was added. */
  files: z.array(RoundFile),
  /** Who noted the result, or as long as there is none the handing over, and when. */
  notedBy: z.uuid().nullable(),
  notedAt: z.iso.datetime(),
})
export type Round = z.infer<typeof Round>

const written = {
  name: PlainText(300).min(1),
  /** The clause that promises it. */
  clause: Code.nullable(),
  dueOn: CalendarDay.nullable(),
  /** By what it is accepted. */
  criterion: PlainText(4000),
}
const Deliverable = z.object({
  id: z.uuid(),
  /** Within the contract, given once. */
  number: z.int(),
  name: z.string(),
  clause: z.string().nullable(),
  dueOn: z.iso.date().nullable(),
  criterion: z.string(),
  /** Whether it is as the contract's own text has it. */
  taken: z.boolean(),
  state: z.enum(deliverableStates),
  /** Each time it was handed over, the last first. */
  rounds: z.array(Round),
  version: z.int(),
  can: z.array(z.enum(deliverableMoves)),
})
export type Deliverable = z.infer<typeof Deliverable>

export const Deliverables = z.object({
  /** In the order of their numbers. */
  items: z.array(Deliverable),
  /** How many stages the text has that are not here yet, or say something else. */
  offered: z.int(),
  /** Which side we are on: the supplier hands over, and the customer judges. */
  ourRole: z.enum(sides),
  /** Whether whoever asks may add some now. */
  open: z.boolean(),
  refs: RefsShape,
})
export type Deliverables = z.infer<typeof Deliverables>

const refusals = ['auth.forbidden', 'common.not_found', 'contract.not_now'] as const
const version = z.int().min(1)

export const getDeliverables = endpoint({
  method: 'GET',
  path: '/contracts/{id}/deliverables',
  summary: 'What a contract promises to hand over, and what came of each',
  permission: 'contract.read',
  returns: Deliverables,
  refusals: ['common.not_found'],
})
export const addDeliverable = endpoint({
  method: 'POST',
  path: '/contracts/{id}/deliverables',
  summary: 'Add something that a contract promises to hand over, until it goes to be signed',
  permission: 'contract.update',
  body: z.strictObject({
    ...written,
    clause: written.clause.default(null),
    dueOn: written.dueOn.default(null),
    criterion: written.criterion.default(''),
  }),
  returns: Deliverables,
  refusals,
})
export const takeOverDeliverables = endpoint({
  method: 'POST',
  path: '/contracts/{id}/deliverables/from-text',
  summary:
    'Take the stages of the contract’s own text over as deliverables; doing so again doubles nothing, and brings those up to date that nobody changed',
  permission: 'contract.update',
  body: z.strictObject({}),
  returns: Deliverables,
  refusals,
})
export const changeDeliverable = endpoint({
  method: 'PATCH',
  path: '/deliverables/{id}',
  summary: 'Change a deliverable, take it out, or put it back, until the contract goes to be signed',
  permission: 'contract.update',
  body: z.strictObject({ version, ...z.object(written).partial().shape, removed: z.boolean().optional() }),
  returns: Deliverables,
  refusals: [...refusals, 'common.stale'],
})
export const handOverDeliverable = endpoint({
  method: 'POST',
  path: '/deliverables/{id}/handovers',
  summary: 'Note that a deliverable of a signed contract was handed over, for the first time or again',
  permission: 'contract.update',
  body: z.strictObject({ version, on: CalendarDay, words: PlainText(4000).default('') }),
  returns: Deliverables,
  refusals: [...refusals, 'common.stale', 'deliverable.no_move'],
})
export const withdrawRound = endpoint({
  method: 'POST',
  path: '/deliverables/{id}/rounds/{round}/withdrawal',
  summary:
    'Take back what was noted last of a deliverable by mistake: the result, with what was said of its requirements, or where there is none the handing over; whoever noted it just now need not say why, and the history keeps it',
  permission: 'contract.update',
  body: z.strictObject({ version, reason: PlainText(1000).default('') }),
  returns: Deliverables,
  refusals: [
    ...refusals,
    'common.stale',
    'deliverable.has_files',
    'deliverable.no_move',
    'deliverable.not_last',
  ],
})
