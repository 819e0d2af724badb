import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { RefsShape } from '#kit/shapes.ts'
import { dealStates } from './contract.ts'

/** What a card in another pipeline may take over from the deal it is made from; lines come without their prices. */
export const cardParts = ['contacts', 'lines', 'addresses', 'expectedOn', 'about', 'tags'] as const
export type CardPart = (typeof cardParts)[number]

/** A deal in another pipeline that this one was made from, or that was made from this one. */
const Card = z.object({
  id: z.uuid(),
  name: z.string(),
  stageId: z.uuid(),
  state: z.enum(dealStates),
  stageSince: z.iso.datetime(),
  /** Whether this deal was made from it. */
  origin: z.boolean(),
})
export type Card = z.infer<typeof Card>

export const getDealCards = endpoint({
  method: 'GET',
  path: '/deals/{id}/cards',
  summary:
    'The cards in other pipelines that belong to a deal and where they stand, for everybody who reads the deal; `refs` names those one may open',
  permission: 'deal.read',
  returns: z.object({ items: z.array(Card), refs: RefsShape }),
  refusals: ['common.not_found'],
})
