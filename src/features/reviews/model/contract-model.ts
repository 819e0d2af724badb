import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'

/** A language model that a review may be sent to, as one of the OpenAI-compatible services names it. */
const Model = z.object({
  /** The service's address up to the version: `https://models.example.com/v1`. */
  url: z.string(),
  model: z.string(),
  hasKey: z.boolean(),
})
export type Model = z.infer<typeof Model>
const Setting = z.object({ model: Model.nullable() })

const Address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  // A password in an address would stand in every log on the way.
  .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), { params: { code: 'webhook.credentials' } })

export const getModel = endpoint({
  method: 'GET',
  path: '/review-model',
  summary: 'Which language model contracts may be sent to, if any; never its key',
  permission: 'review.read',
  returns: Setting,
})
export const putModel = endpoint({
  method: 'PUT',
  path: '/review-model',
  summary: 'Set up the language model that contracts may be sent to; without `key` the one kept stays',
  permission: 'workspace.update',
  body: z.strictObject({
    url: Address,
    model: z.string().trim().min(1).max(200),
    key: z.string().trim().max(500).optional(),
  }),
  returns: Setting,
})
export const removeModel = endpoint({
  method: 'DELETE',
  path: '/review-model',
  summary: 'Send contracts to no language model any more, and forget its key',
  permission: 'workspace.update',
  returns: Setting,
})

/** What a model said about words of the contract; no finding: nothing counts it, and nothing waits for it. */
const Suggestion = z.object({
  id: z.uuid(),
  from: z.int(),
  to: z.int(),
  words: z.string(),
  model: z.string(),
  askedAt: z.iso.datetime(),
})
export type Suggestion = z.infer<typeof Suggestion>
const Suggestions = z.object({ items: z.array(Suggestion) })

export const listSuggestions = endpoint({
  method: 'GET',
  path: '/reviews/{id}/suggestions',
  summary: 'What a language model suggested about the text of a review as it stands',
  permission: 'review.read',
  returns: Suggestions,
  refusals: ['common.not_found'],
})
export const askModel = endpoint({
  method: 'POST',
  path: '/reviews/{id}/suggestions',
  summary:
    'Send the text of a review to the language model at `url`, which must be the one set up; what it suggests, in the language `locale`, takes the place of what it suggested before',
  permission: 'review.update',
  body: z.strictObject({ url: z.string(), locale: z.enum(locales) }),
  returns: Suggestions.extend({
    /** How many suggestions were left out, for they quote what does not stand in the contract. */
    dropped: z.int(),
  }),
  refusals: ['common.not_found', 'review.model_changed', 'review.model_failed'],
})
