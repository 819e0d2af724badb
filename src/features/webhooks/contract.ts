import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText } from '#kit/shapes.ts'

/** An address that is told of what happens, such as that of another system. */
const Webhook = z.object({ id: z.uuid(), name: z.string(), url: z.string() })
export type Webhook = z.infer<typeof Webhook>
/** With the secret its requests are signed with, which is told once. */
const Fresh = Webhook.extend({ secret: z.string() })

const Address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  // A password in an address would stand in every log on the way.
  .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), { params: { code: 'webhook.credentials' } })

export const listWebhooks = endpoint({
  method: 'GET',
  path: '/webhooks',
  summary: 'The addresses that automations may tell of what happens, by name',
  permission: 'automation.read',
  returns: z.object({ items: z.array(Webhook) }),
})
export const createWebhook = endpoint({
  method: 'POST',
  path: '/webhooks',
  summary: 'Add an address; the answer holds the secret of its signatures, this once',
  permission: 'automation.update',
  body: z.strictObject({ name: PlainText(100).min(1), url: Address }),
  returns: Fresh,
})
export const renewWebhook = endpoint({
  method: 'POST',
  path: '/webhooks/{id}/secrets',
  summary: 'Give an address a new secret; the one before no longer signs',
  permission: 'automation.update',
  returns: Fresh,
  refusals: ['common.not_found'],
})
export const removeWebhook = endpoint({
  method: 'DELETE',
  path: '/webhooks/{id}',
  summary: 'Remove an address; what still waits for it is not sent',
  permission: 'automation.update',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
/** One message to an address, and how it went so far. */
export const Delivery = z.object({
  id: z.uuid(),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  /** The last HTTP status; null where none was answered. */
  status: z.int().nullable(),
  /** The first characters of the last answer. */
  answer: z.string().nullable(),
  /** Why the last attempt got no answer; the phrase is `webhook.problem.<code>`. */
  problem: z.string().nullable(),
  triedAt: z.iso.datetime().nullable(),
  /** When it is tried again. */
  nextAt: z.iso.datetime().nullable(),
})
export type Delivery = z.infer<typeof Delivery>

export const replayDelivery = endpoint({
  method: 'POST',
  path: '/webhook-deliveries/{id}/replays',
  summary: 'Send a message again, under its old id',
  permission: 'automation.update',
  returns: Delivery,
  refusals: ['common.not_found'],
})
