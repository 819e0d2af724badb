import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

export const Found = z.object({
  noun: z.string(),
  id: z.uuid(),
  title: z.string(),
  field: z.string().nullable(),
  text: z.string().nullable(),
  /** A number, phone or mail that tells the record from others of the same name. */
  mark: z.string().nullable(),
})
export type Found = z.infer<typeof Found>

export const findAnything = endpoint({
  method: 'GET',
  path: '/find',
  summary: 'Find records of any noun by a part of a name, identifier, telephone or mail',
  permission: 'member',
  query: z.object({
    q: z.string().trim().min(1).max(200),
    nouns: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  returns: z.object({ items: z.array(Found) }),
})

/** A record that may be the same; when the reader may not see it, only whom to ask. */
export const Likeness = z.object({
  id: z.uuid().nullable(),
  title: z.string().nullable(),
  fields: z.array(z.string()),
  ask: z.string().nullable(),
})

export const findDuplicates = endpoint({
  method: 'POST',
  path: '/duplicates',
  summary: 'Records that share an exact identifier, telephone, mail or name with these values',
  permission: 'member',
  body: z.strictObject({
    noun: z.enum(['company', 'contact']),
    values: z.record(
      z.string().max(60),
      z.union([z.string().max(300), z.array(z.string().max(300)).max(20)]),
    ),
  }),
  returns: z.object({ items: z.array(Likeness) }),
})
