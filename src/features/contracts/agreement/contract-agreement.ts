import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { money } from '#kit/fields.ts'
import type { Money } from '#kit/money.ts'
import { PlainText, valueShape, RefsShape } from '#kit/shapes.ts'
import { contractKinds, contractStates } from '../contract.ts'

// How a contract is agreed on: what stands in the way of signing it, who judges it, and what may be done next.

const Amount = valueShape(money()) as z.ZodType<Money>

/** As what somebody judges a contract. */
export const judgeRoles = ['legal', 'it', 'finance', 'head'] as const
export type JudgeRole = (typeof judgeRoles)[number]

/** How many of those named must agree: one of them, or all. */
export const quorums = ['any', 'all'] as const

/** What may be done with a contract as a whole; a verdict is given by one person, and is not among them. */
export const contractMoves = ['send', 'ask', 'reopen', 'cancel', 'end'] as const
export type ContractMove = (typeof contractMoves)[number]

/**
 * What other features count against signing: requirements left uncovered, points of the negotiation left open, differences
 * from other contracts of the set.
 */
export const countedObstacles = ['uncovered', 'negotiated', 'differing'] as const
export type CountedObstacle = (typeof countedObstacles)[number]

/** What keeps a contract from being signed. */
export const obstacleKinds = [
  'blank',
  'reference',
  'appendix',
  'specification',
  'force',
  'precedence',
  'stages',
  'language',
  'unreviewed',
  'errors',
  ...countedObstacles,
  'reviewer',
  'empty',
  'behind',
  'overtaken',
  'unapproved',
] as const
const Obstacle = z.object({
  kind: z.enum(obstacleKinds),
  /** What it is about: a variable, the code of a clause, a role that nobody has or in which nobody has approved, or an amendment signed meanwhile. */
  of: z.string(),
  /** The clause where it is found; null where it stands in none. */
  clause: z.string().nullable(),
  /** Of stages: what they come to, and the price. Of errors and of musts that are not settled: how many. Of a clause overtaken: by which amendment. */
  sum: Amount.nullable().optional(),
  price: Amount.nullable().optional(),
  count: z.int().optional(),
})
export type Obstacle = z.infer<typeof Obstacle>

/** One who is to judge, or somebody of their deputies in their place. */
const Seat = z.object({
  memberId: z.uuid(),
  verdict: z.enum(['approved', 'returned']).nullable(),
  /** Who really judged: the member or a deputy. */
  byId: z.uuid().nullable(),
  words: z.string(),
  at: z.iso.datetime().nullable(),
})
const Step = z.object({
  role: z.enum(judgeRoles),
  quorum: z.enum(quorums),
  /** The last day to judge on, in the workspace’s calendar. */
  dueOn: z.iso.date(),
  deputies: z.array(z.uuid()),
  seats: z.array(Seat),
})
export type Step = z.infer<typeof Step>

const Agreement = z.object({
  state: z.enum(contractStates),
  /** Whether it is an amendment of another. */
  amendment: z.boolean(),
  /** Of the contract’s record; a move refuses another. */
  version: z.int(),
  moves: z.array(z.enum(contractMoves)),
  obstacles: z.array(Obstacle),
  /** The roles in which it is yet to be approved, while it is agreed on. */
  unapproved: z.array(z.enum(judgeRoles)),
  /** The round that runs, or the last of the version as it stands; null where nobody was asked. */
  approval: z
    .object({
      number: z.int(),
      askedBy: z.uuid(),
      askedAt: z.iso.datetime(),
      approved: z.boolean(),
      steps: z.array(Step),
      /** The roles in which whoever asks may judge now. */
      judges: z.array(z.enum(judgeRoles)),
    })
    .nullable(),
  refs: RefsShape,
})
export type Agreement = z.infer<typeof Agreement>

export const getAgreement = endpoint({
  method: 'GET',
  path: '/contracts/{id}/agreement',
  summary: 'How a contract stands: what may be done next, what stands in the way, and who has judged it',
  permission: 'contract.read',
  returns: Agreement,
  refusals: ['common.not_found'],
})
export const moveContract = endpoint({
  method: 'POST',
  path: '/contracts/{id}/moves',
  summary: 'Move a contract on: send it to the other side, ask for approval, take it back, cancel or end it',
  permission: 'contract.update',
  body: z.strictObject({
    move: z.enum(contractMoves),
    version: z.int().optional(),
    words: PlainText(2000).default(''),
  }),
  returns: Agreement,
  refusals: ['common.not_found', 'common.stale', 'contract.no_move', 'contract.blocked'],
})
export const judgeContract = endpoint({
  method: 'POST',
  path: '/contracts/{id}/verdicts',
  summary: 'Approve a contract in a role, or give it back with words; a deputy judges in somebody’s place',
  permission: 'contract.read',
  body: z.strictObject({
    role: z.enum(judgeRoles),
    verdict: z.enum(['approved', 'returned']),
    words: PlainText(2000).default(''),
  }),
  returns: Agreement,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.no_move', 'draft.own_review'],
})

const step = z.strictObject({
  role: z.enum(judgeRoles),
  /** Who judges: these members, or everybody of a team. */
  to: z.union([
    z.strictObject({ members: z.array(z.uuid()).min(1).max(20) }),
    z.strictObject({ teamId: z.uuid() }),
  ]),
  /** Who may judge in the place of any of them. */
  deputies: z.array(z.uuid()).max(20).default([]),
  quorum: z.enum(quorums).default('any'),
  /** How many working days they have. */
  days: z.int().min(1).max(60).default(3),
})
const route = z.strictObject({
  /** Null is any kind. */
  kind: z.enum(contractKinds).nullable(),
  /** From which price on; null is any. A price in another currency does not fit. */
  from: Amount.nullable(),
  steps: z.array(step).min(1).max(10),
})
export type Route = z.infer<typeof route>
export type RouteStep = z.infer<typeof step>

const settings = {
  /** In the order in which they are asked; the first that fits decides. */
  routes: z.array(route).max(50),
  /** From which price on a legal reviewer is obligatory, whichever side we are on; null is never. */
  legalFrom: Amount.nullable(),
}
const Settings = z.strictObject(settings)
export type Settings = z.infer<typeof Settings>
const Routes = z.object({ ...settings, version: z.int(), refs: RefsShape })
export type Routes = z.infer<typeof Routes>

export const getContractRoutes = endpoint({
  method: 'GET',
  path: '/contract-routes',
  summary: 'Who judges which contracts before they are signed',
  permission: 'contract.read',
  returns: Routes,
})
export const changeContractRoutes = endpoint({
  method: 'PUT',
  path: '/contract-routes',
  summary: 'Change as a whole who judges which contracts',
  permission: 'workspace.update',
  body: z.strictObject({ version: z.int(), ...settings }),
  returns: Routes,
  refusals: ['common.stale'],
})
