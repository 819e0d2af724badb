import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

export const countLetters = endpoint({
  method: 'GET',
  path: '/automations/{id}/letters',
  summary:
    'How many letters of each step of an automation were sent, opened, followed to their video, and replied to',
  permission: 'automation.read',
  returns: z.object({
    items: z.array(
      z.object({
        /** The subject as the step has it, its variables not filled in. */
        subject: z.string(),
        sent: z.int(),
        /** Whose picture was fetched, or whose link was followed: some readers fetch none, some machines fetch all. */
        opened: z.int(),
        followed: z.int(),
        /** The last letter of a run before somebody answered. */
        replied: z.int(),
      }),
    ),
  }),
})

export const followLetter = endpoint({
  method: 'GET',
  path: '/l/{slug}/{key}',
  summary: 'Leads from a letter to its video, and notes that it was followed',
  permission: 'public',
  returns: z.string(),
  streams: ['text/html'],
  refusals: ['common.not_found'],
})
export const openLetter = endpoint({
  method: 'GET',
  path: '/l/{slug}/{key}/pixel',
  summary: 'The picture of one point in a letter, which notes that it was opened',
  permission: 'public',
  returns: z.string(),
  streams: ['image/gif'],
  refusals: ['common.not_found'],
})
