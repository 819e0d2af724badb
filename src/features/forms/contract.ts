import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'
import { Content } from './contract-content.ts'

/** A form that stands on a site and brings leads. */
export const form = noun(
  'form',
  { name: text({ max: 100, required: true }) },
  { plural: 'forms', title: 'name', owners: [] },
)

export const Form = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The address of its page, below the installation's own. */
  path: z.string(),
  active: z.boolean(),
  stageId: z.uuid().nullable(),
  content: Content,
  version: z.int(),
})
export type Form = z.infer<typeof Form>

const settings = {
  name: PlainText(100).min(1),
  active: z.boolean(),
  /** Where deals begin; needed unless people make all of them. */
  stageId: z.uuid().nullable(),
  content: Content,
}

export const listForms = endpoint({
  method: 'GET',
  path: '/forms',
  summary: 'All forms, by name',
  permission: 'form.read',
  returns: z.object({ items: z.array(Form) }),
})
export const createForm = endpoint({
  method: 'POST',
  path: '/forms',
  summary: 'Make a form; what it brings is written in the maker’s name',
  permission: 'form.create',
  body: z.strictObject(settings),
  returns: Form,
})
export const changeForm = endpoint({
  method: 'PUT',
  path: '/forms/{id}',
  summary: 'Change a form as a whole',
  permission: 'form.update',
  body: z.strictObject({ version: z.int(), ...settings }),
  returns: Form,
  refusals: ['common.not_found', 'common.stale'],
})
export const removeForm = endpoint({
  method: 'DELETE',
  path: '/forms/{id}',
  summary: 'Remove a form; its page says that it is closed',
  permission: 'form.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})

export const showForm = endpoint({
  method: 'GET',
  path: '/f/{slug}/{key}',
  summary: 'The page of a form, for any site’s frame; works without scripts',
  permission: 'public',
  query: z.looseObject({ lang: z.enum(locales).optional().catch(undefined) }),
  returns: z.string(),
  streams: ['text/html'],
})
export const postForm = endpoint({
  method: 'POST',
  path: '/f/{slug}/{key}',
  summary:
    'What a visitor sends, as application/x-www-form-urlencoded or multipart/form-data; answers with a page',
  permission: 'public',
  query: z.looseObject({ lang: z.enum(locales).optional().catch(undefined) }),
  returns: z.string(),
  streams: ['text/html'],
})

export const clearLead = endpoint({
  method: 'POST',
  path: '/leads/{id}/clearance',
  summary: 'Say that a suspected lead is a genuine one; it goes on as if it had just come in',
  permission: 'lead.update',
  /** Whose it is now. */
  returns: z.object({ ownerId: z.uuid(), name: z.string() }),
  refusals: ['common.not_found', 'lead.closed'],
})
export const getAnswers = endpoint({
  method: 'GET',
  path: '/leads/{id}/answers',
  summary: 'What a lead’s form asked beside a lead’s own fields, and the files that came with it',
  permission: 'lead.read',
  returns: z.object({
    answers: z.array(z.object({ label: z.string(), text: z.string() })),
    files: z.array(z.object({ id: z.uuid(), label: z.string(), name: z.string(), bytes: z.int() })),
  }),
  refusals: ['common.not_found'],
})
export const getLeadFile = endpoint({
  method: 'GET',
  path: '/leads/{id}/files/{file}',
  summary: 'A file that came with a lead, to be saved',
  permission: 'lead.read',
  returns: z.string(),
  streams: ['application/octet-stream'],
  refusals: ['common.not_found'],
})
