import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import { PlainText } from '#kit/shapes.ts'
import { sides } from '#features/reviews/contract.ts'
import { clauseTypes } from '#features/reviews/contract-types.ts'

// The library of clauses: what the house says on a matter, ready-made and its own.

/** How a side stands to a wording: what it asks for first, what it can live with, what it does not sign. */
export const ranks = ['preferred', 'fallback', 'unacceptable'] as const
export type Rank = (typeof ranks)[number]

const about = {
  /** What a clause of these words is about. */
  type: z.enum(clauseTypes),
  locale: z.enum(locales),
  /** For whom it is: the side the house is on. */
  side: z.enum(sides),
  rank: z.enum(ranks),
}
const words = PlainText(5000).min(1)

const Wording = z.object({
  /** Null for a ready-made one. */
  id: z.uuid().nullable(),
  side: about.side,
  rank: about.rank,
  words: z.string(),
  /** A ready-made one that nobody is offered any more. */
  hidden: z.boolean(),
  version: z.int(),
})
export type Wording = z.infer<typeof Wording>

/** What the library says of one matter: why it matters, and wordings in their order, the house's own before the ready-made. */
const Matter = z.object({ type: about.type, why: z.string(), wordings: z.array(Wording) })
export type Matter = z.infer<typeof Matter>

export const listWordings = endpoint({
  method: 'GET',
  path: '/contract-wordings',
  summary:
    'The library of clauses in a language: by matter and side what is preferred, can be lived with, and is not signed',
  permission: 'contract.read',
  query: z.strictObject({ locale: about.locale }),
  returns: z.object({ items: z.array(Matter) }),
})
export const addWording = endpoint({
  method: 'POST',
  path: '/contract-wordings',
  summary:
    'Add a wording of the house’s own, at a place (0 for the first) among those of its rank, the last unless told',
  permission: 'contract_template.update',
  body: z.strictObject({ ...about, words, place: z.int().min(0).max(1000).optional() }),
  returns: Wording,
})
export const changeWording = endpoint({
  method: 'PATCH',
  path: '/contract-wordings/{id}',
  summary:
    'Change the words of a wording of the house’s own, or its place (0 for the first) among those of its rank',
  permission: 'contract_template.update',
  body: z.strictObject({
    version: z.int(),
    words: words.optional(),
    place: z.int().min(0).max(1000).optional(),
  }),
  returns: Wording,
  refusals: ['common.not_found', 'common.stale'],
})
export const removeWording = endpoint({
  method: 'DELETE',
  path: '/contract-wordings/{id}',
  summary: 'Remove a wording of the house’s own',
  permission: 'contract_template.update',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
export const hideWording = endpoint({
  method: 'PUT',
  path: '/contract-wordings/ready',
  summary: 'Offer a ready-made wording no more, or again',
  permission: 'contract_template.update',
  body: z.strictObject({ ...about, hidden: z.boolean() }),
  returns: z.object({ hidden: z.boolean() }),
})
