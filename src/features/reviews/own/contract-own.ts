import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { severities } from '../contract.ts'
import { clauseTypes } from '../contract-types.ts'

// What a company itself asks of contracts, beside the ready-made profiles.

/** What a clause may be asked to say, by the name of what shows that it does. */
export const elementNames = [
  'days',
  'percent',
  'figure',
  'rto',
  'rpo',
  'test',
  'law',
  'place',
  'measures',
  'leak',
  'amount',
  'due',
  'cycle',
  'complete',
  'base',
  'trigger',
  'deductions',
  'dispute',
  'consent',
  'number',
  'beyond',
  'onsite',
  'act',
  'grounds',
  'silence',
  'limit',
  'notice',
  'period',
  'level',
  'format',
  'frequency',
  'responsible',
  'method',
  'loss',
] as const
export type ElementName = (typeof elementNames)[number]

const Matter = z.strictObject({
  /** A contract speaks of the matter by a clause of any of these types. */
  types: z.array(z.enum(clauseTypes)).min(1).max(10),
  /** How much it weighs when no clause does; null where it may be left out. */
  missing: z.enum(severities).nullable(),
  /** What its clauses must say, and how much it weighs when they do not. */
  says: z.array(z.enum(elementNames)).max(elementNames.length),
  partly: z.enum(severities),
})
export type Matter = z.infer<typeof Matter>

const Matters = z.array(Matter).max(200)
const Own = z.object({
  matters: Matters,
  /** 0 until somebody has changed it: then it asks for the nine elements. */
  version: z.int(),
  /** What the ready-made profiles ask for, to begin with. */
  ready: z.record(z.string(), Matters),
})
export type Own = z.infer<typeof Own>

export const getOwnProfile = endpoint({
  method: 'GET',
  path: '/review-profile',
  summary: 'What the company itself asks of contracts under review, and what the ready-made profiles ask',
  permission: 'review.read',
  returns: Own,
})
export const putOwnProfile = endpoint({
  method: 'PUT',
  path: '/review-profile',
  summary:
    'Say what the company itself asks of contracts; reviews ask for it when they are read the next time',
  permission: 'workspace.update',
  body: z.strictObject({ version: z.int().min(0), matters: Matters.min(1) }),
  returns: Own,
  refusals: ['common.stale'],
})
