import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import type { RecordOf } from '#kit/noun.ts'
import { ListQuery } from '#kit/shapes-list.ts'
import { RefsShape } from '#kit/shapes.ts'
import { recordShape } from '#kit/shapes.ts'
import { Tally } from '#features/reviews/contract.ts'
import { contract, contractStates } from '../contract.ts'

// All contracts at a glance: as columns by state, and as a map of their risks.

const Contract = recordShape(contract) as unknown as z.ZodType<RecordOf<typeof contract>>
const Sum = z.object({ minor: z.int(), currency: z.string() })
const Selection = ListQuery.pick({ find: true, filter: true })

/** Cards of a board stand in this order; the list that goes on with a column asks for the same. */
export const boardOrder = '-updatedAt'

export const getContractBoard = endpoint({
  method: 'GET',
  path: '/contracts/board',
  summary:
    'The first contracts of every state, the last changed first; what follows is listed by `next` as a list of contracts',
  permission: 'contract.read',
  query: Selection.extend({ limit: z.coerce.number().int().min(1).max(50).default(15) }),
  returns: z.object({
    columns: z.array(
      z.object({ state: z.enum(contractStates), items: z.array(Contract), next: z.string().nullable() }),
    ),
    refs: RefsShape,
  }),
})

export const getContractTotals = endpoint({
  method: 'GET',
  path: '/contracts/totals',
  summary: 'How many contracts stand in every state, and their sum in each currency',
  permission: 'contract.read',
  query: Selection,
  returns: z.object({
    columns: z.array(z.object({ state: z.enum(contractStates), count: z.int(), sums: z.array(Sum) })),
  }),
})

export const getContractRisks = endpoint({
  method: 'GET',
  path: '/contracts/risks',
  summary:
    'Reviewed contracts by the weight of what was found in them and nobody decided about, the heaviest first, theme by theme',
  permission: 'contract.read',
  query: ListQuery.pick({ find: true, filter: true, after: true }).extend({
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  returns: z.object({
    items: z.array(Contract),
    /** Contract → what is open in its review. */
    risks: z.record(z.string(), Tally),
    refs: RefsShape,
    next: z.string().nullable(),
    /** How many contracts of the selection were never reviewed, counted to 10,000: of these the map tells nothing. */
    unreviewed: z.int(),
  }),
  refusals: ['common.bad_cursor'],
})
