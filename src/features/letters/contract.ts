import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import { PlainText } from '#kit/shapes.ts'

/** What a mail may be about. */
export const letterNouns = ['deal', 'lead', 'company', 'contact'] as const
const Subject = z.strictObject({ noun: z.enum(letterNouns), id: z.uuid() })
export type Subject = z.infer<typeof Subject>

const LetterPreview = z.object({
  subject: z.string(),
  body: z.string(),
  /** The names that have no value here: it would not be sent. */
  missing: z.array(z.string()),
  /** In which language whoever the record is about is written to; null of the example. */
  language: z.enum(locales).nullable(),
})
export type LetterPreview = z.infer<typeof LetterPreview>

export const previewLetter = endpoint({
  method: 'POST',
  path: '/letter-previews',
  summary:
    'A mail in one language with its tags filled in, about a record or about the example; nothing is kept or sent',
  permission: 'template.read',
  body: z.strictObject({
    letter: z.strictObject({ subject: PlainText(200), body: PlainText(10_000) }),
    locale: z.enum(locales),
    record: Subject.nullable().default(null),
  }),
  returns: LetterPreview,
  refusals: ['common.not_found'],
})

export const countLetters = endpoint({
  method: 'GET',
  path: '/automations/{id}/letters',
  summary:
    'How many letters of each step of an automation were sent, opened, followed to their video, and replied to',
  permission: 'automation.read',
  returns: z.object({
    items: z.array(
      z.object({
        /** The subject as the step has it, its variables not filled in; of a kept template its name. */
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
