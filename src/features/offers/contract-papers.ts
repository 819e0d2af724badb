import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText } from '#kit/shapes.ts'
import { Line as DealLine, terms } from '#features/deals/contract-lines.ts'
import { Look } from '#features/templates/contract.ts'

const Line = DealLine.omit({ id: true }).strict()

/** What is offered, and on which terms of price. */
export const OfferContents = z.strictObject({
  currency: terms.currency,
  mode: terms.mode,
  ground: terms.ground,
  priceListId: terms.priceListId,
  lines: z.array(Line).max(500),
  /** Taken off all lines together. */
  discount: DealLine.shape.discount,
})
export type OfferContents = z.infer<typeof OfferContents>

/** What may be done with an offer, in the order in which it comes about. */
export const offerMoves = [
  'ask',
  'approve',
  'return',
  'reopen',
  'issue',
  'send',
  'accept',
  'decline',
  'withdraw',
  'revise',
] as const
export type OfferMove = (typeof offerMoves)[number]

/** An offer beyond its fields. */
export const Details = z.object({
  version: z.int(),
  contents: OfferContents,
  /** What may be done with it now, by who asks. */
  moves: z.array(z.enum(offerMoves)),
  /** The last day it holds has passed without an answer. */
  expired: z.boolean(),
  /** Its discount is larger than anybody may give alone. */
  beyondLimit: z.boolean(),
  /** Below the installation’s own address; null where there is no link, or it was taken back. */
  link: z.string().nullable(),
  /** What was printed when it was issued. */
  printed: z.object({ sha256: z.string(), pages: Look.shape.pages }).nullable(),
  /** There is a document of Word of it: as it was issued, of a draft as it stands. */
  docx: z.boolean(),
  supersedes: z.uuid().nullable(),
  comments: z.array(
    z.object({
      id: z.uuid(),
      at: z.iso.datetime(),
      /** Null for the customer. */
      memberId: z.uuid().nullable(),
      name: z.string(),
      body: z.string(),
    }),
  ),
})
export type Details = z.infer<typeof Details>

const refusals = ['common.not_found', 'common.stale', 'offer.not_now'] as const
const version = z.int().min(1)

export const makeOffer = endpoint({
  method: 'POST',
  path: '/deals/{id}/offers',
  summary: 'Make an offer of a deal’s lines, in the language of its customer',
  permission: 'offer.create',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
export const getOfferDetails = endpoint({
  method: 'GET',
  path: '/offers/{id}/details',
  summary: 'The lines of an offer, what may be done with it, its link, its print and what was said',
  permission: 'offer.read',
  returns: Details,
  refusals: ['common.not_found'],
})
export const setOfferContents = endpoint({
  method: 'PUT',
  path: '/offers/{id}/contents',
  summary: 'Write the lines of an offer that is still a draft; its amount follows',
  permission: 'offer.update',
  body: z.strictObject({ version, ...OfferContents.shape }),
  returns: Details,
  refusals,
})
export const previewOffer = endpoint({
  method: 'POST',
  path: '/offers/{id}/previews',
  summary: 'Print an offer to look at, with lines that are not kept yet',
  permission: 'offer.read',
  body: z.strictObject({
    contents: OfferContents.optional(),
    intro: PlainText(4000).nullish(),
    terms: PlainText(10_000).nullish(),
  }),
  returns: Look,
  refusals: ['common.not_found', 'common.unavailable'],
})
export const moveOffer = endpoint({
  method: 'POST',
  path: '/offers/{id}/moves',
  summary:
    'Ask for the approval of a discount, give it, issue an offer, note the customer’s answer, or withdraw it',
  permission: 'offer.update',
  body: z.strictObject({
    version,
    move: z.enum(['ask', 'approve', 'return', 'reopen', 'issue', 'accept', 'decline', 'withdraw']),
    /** Why it is returned, declined or withdrawn. */
    words: PlainText(2000).default(''),
    /** Who answered, where a member notes it for the customer. */
    by: PlainText(200).optional(),
  }),
  returns: Details,
  refusals: [...refusals, 'offer.accepted_before', 'offer.incomplete', 'draft.own_review'],
})
export const sendOffer = endpoint({
  method: 'POST',
  path: '/offers/{id}/sendings',
  summary: 'Open the customer’s link and mail it with the PDF; without an address it is only noted as sent',
  permission: 'offer.update',
  body: z.strictObject({
    version,
    to: z.email().max(200).nullable(),
    words: PlainText(4000).default(''),
  }),
  returns: Details,
  refusals,
})
export const reviseOffer = endpoint({
  method: 'POST',
  path: '/offers/{id}/revisions',
  summary: 'Make a draft that takes the place of an issued offer once it is issued itself',
  permission: 'offer.update',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'offer.not_now'],
})
export const commentOffer = endpoint({
  method: 'POST',
  path: '/offers/{id}/comments',
  summary: 'Say something that the customer reads by the link',
  permission: 'offer.update',
  body: z.strictObject({ body: PlainText(4000).min(1) }),
  returns: Details,
  refusals: ['common.not_found'],
})
export const closeOfferLink = endpoint({
  method: 'DELETE',
  path: '/offers/{id}/link',
  summary: 'Take the customer’s link back; sending it once more makes another',
  permission: 'offer.update',
  returns: Details,
  refusals: ['common.not_found'],
})
export const getOfferPdf = endpoint({
  method: 'GET',
  path: '/offers/{id}/pdf',
  summary: 'The PDF of an issued offer',
  permission: 'offer.read',
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found'],
})
export const getOfferDocx = endpoint({
  method: 'GET',
  path: '/offers/{id}/docx',
  summary:
    'The document of Word of an offer: as it was issued, of a draft as it stands; refused where a name in its template has no value',
  permission: 'offer.read',
  returns: z.string(),
  streams: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  refusals: ['common.not_found', 'offer.incomplete', 'common.unavailable'],
})
export const getOfferPages = endpoint({
  method: 'GET',
  path: '/offers/{id}/pages',
  summary: 'The pages of an issued offer as they were printed, drawn under one another',
  permission: 'offer.read',
  returns: z.string(),
  streams: ['image/svg+xml'],
  refusals: ['common.not_found'],
})

export const showOffer = endpoint({
  method: 'GET',
  path: '/o/{slug}/{key}',
  summary: 'The customer’s page of an offer; works without scripts',
  permission: 'public',
  returns: z.string(),
  streams: ['text/html'],
})
export const answerOffer = endpoint({
  method: 'POST',
  path: '/o/{slug}/{key}',
  summary: 'What the customer says to an offer, as application/x-www-form-urlencoded; answers with the page',
  permission: 'public',
  returns: z.string(),
  streams: ['text/html'],
})
export const showOfferPages = endpoint({
  method: 'GET',
  path: '/o/{slug}/{key}/pages',
  summary: 'The pages of an offer, for the customer’s page',
  permission: 'public',
  returns: z.string(),
  streams: ['image/svg+xml'],
})
export const showOfferPdf = endpoint({
  method: 'GET',
  path: '/o/{slug}/{key}/pdf',
  summary: 'The PDF of an offer, for the customer',
  permission: 'public',
  returns: z.string(),
  streams: ['application/pdf'],
})
