import { z } from 'zod'
import { contractKinds, contractStates } from '#features/contracts/contract.ts'
import { sides } from '#features/reviews/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { money } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import { PlainText, RefsShape, valueShape } from '#kit/shapes.ts'

// Contracts of one deal as a set, such as licence and implementation: what they say must fit together.

/** How many contracts a set may hold. */
export const mostParts = 10

/** Everything the contracts of a set have to agree on, in the order in which it is shown. */
export const agreedTerms = [
  'side',
  'company',
  'deal',
  'ruling',
  'scope',
  'licence',
  'aftersales',
  'currency',
  'total',
  'law',
  'court',
  'confidentiality',
  'liability',
] as const
export type AgreedTerm = (typeof agreedTerms)[number]

const Price = valueShape(money()) as z.ZodType<Money>

/** What a contract says of a term: `null` is left blank, and `asked` is whether it speaks of it at all. */
const Cell = z.object({ asked: z.boolean(), value: z.unknown() })
export type Cell = z.infer<typeof Cell>

/** One change of one contract by which it comes to say what another does: of a variable, or of a field of the record. */
const Takeover = z.object({
  from: z.uuid(),
  into: z.uuid(),
  kind: z.enum(['variable', 'field']),
  name: z.string(),
  was: z.unknown(),
  is: z.unknown(),
})
export type Takeover = z.infer<typeof Takeover>

const Line = z.object({
  term: z.enum(agreedTerms),
  agrees: z.boolean(),
  /** What each contract says, in their order. */
  cells: z.array(Cell),
  takeovers: z.array(Takeover),
  /** Of prices: what they come to, and what the deal says; null where they cannot be added, or whoever asks may not see it. */
  sum: Price.nullable(),
  deal: Price.nullable(),
  /** Of what they say; a waiver names it. */
  hash: z.string(),
  waiver: z.object({ words: z.string(), by: z.uuid(), at: z.iso.datetime() }).nullable(),
})

export const ContractSet = z.object({
  /** The contracts of the set that whoever asks may see, in the order in which they joined; the one asked for alone where it is in none. */
  parts: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      number: z.string().nullable(),
      kind: z.enum(contractKinds),
      ourRole: z.enum(sides),
      state: z.enum(contractStates),
      ruling: z.enum(locales),
      version: z.int(),
      open: z.boolean(),
    }),
  ),
  lines: z.array(Line),
  /** Differences that nobody waived, with contracts beyond the reach of whoever asks counted in. */
  differing: z.int(),
  /** Contracts of the set beyond the reach of whoever asks. */
  beyond: z.int(),
  /** Whether whoever asks may change the set now. */
  writes: z.boolean(),
  refs: RefsShape,
})
export type ContractSet = z.infer<typeof ContractSet>
export type Line = ContractSet['lines'][number]

const refusals = ['auth.forbidden', 'common.not_found'] as const

export const getContractSet = endpoint({
  method: 'GET',
  path: '/contracts/{id}/set',
  summary: 'The set a contract belongs to: what its contracts say of all they have to agree on, side by side',
  permission: 'contract.read',
  returns: ContractSet,
  refusals: ['common.not_found'],
})
export const joinContractSet = endpoint({
  method: 'POST',
  path: '/contracts/{id}/set',
  summary: 'Put another contract into the set of a contract',
  permission: 'contract.update',
  body: z.strictObject({ contractId: z.uuid() }),
  returns: ContractSet,
  refusals,
})
export const leaveContractSet = endpoint({
  method: 'DELETE',
  path: '/contracts/{id}/set',
  summary: 'Take a contract out of its set',
  permission: 'contract.update',
  returns: ContractSet,
  refusals,
})
export const makeNextContract = endpoint({
  method: 'POST',
  path: '/contracts/{id}/set/contracts',
  summary:
    'Make another contract for the set of a contract, from the ready-made text of its kind, with the terms that must agree filled in',
  permission: 'contract.create',
  body: z.strictObject({ kind: z.enum(contractKinds), name: PlainText(200).min(1) }),
  returns: ContractSet,
  refusals: [...refusals, 'common.stale', 'contract.not_now'],
})
export const waiveDifference = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/set/waivers',
  summary:
    'Let a difference between the contracts of a set stand, with a reason; null takes that back. Other values need another reason',
  permission: 'contract.update',
  body: z.strictObject({
    term: z.enum(agreedTerms),
    hash: z.string(),
    words: PlainText(2000).nullable(),
  }),
  returns: ContractSet,
  refusals: [...refusals, 'common.stale', 'contract.not_now'],
})
