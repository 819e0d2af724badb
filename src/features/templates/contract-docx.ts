import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'

/** A document of Word that was sent in as a template, and what its tags say. */
export const DocxFile = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.int(),
  /** The variables it names. */
  names: z.array(z.string()),
  /** Those that have no value for the example on this letterhead. */
  missing: z.array(z.string()),
})
export type DocxFile = z.infer<typeof DocxFile>

const docx = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] as const

export const sendDocx = endpoint({
  method: 'POST',
  path: '/template-files',
  summary:
    'Send in a document of Word as `file`; whatever keeps it from being filled is named with its place, and then it is not kept',
  permission: 'template.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: DocxFile,
  refusals: ['common.too_large', 'common.unsupported_type', 'common.unavailable'],
})
export const getDocxFile = endpoint({
  method: 'GET',
  path: '/template-files/{id}',
  summary: 'What a document of Word that was sent in says',
  permission: 'template.read',
  returns: DocxFile,
  refusals: ['common.not_found'],
})
export const getDocx = endpoint({
  method: 'GET',
  path: '/template-files/{id}/docx',
  summary: 'A document of Word that was sent in',
  permission: 'template.read',
  returns: z.string(),
  streams: docx,
  refusals: ['common.not_found'],
})
export const getDocxExample = endpoint({
  method: 'GET',
  path: '/template-files/{id}/example',
  summary: 'A document of Word that was sent in, filled with an example',
  permission: 'template.read',
  query: z.object({ locale: z.enum(locales).default('en') }),
  returns: z.string(),
  streams: docx,
  refusals: ['common.not_found', 'common.unavailable'],
})
export const getDocxSample = endpoint({
  method: 'GET',
  path: '/template-samples',
  summary: 'A document of Word to begin an own template of an offer from, with its tags, in a language',
  permission: 'template.read',
  query: z.object({ locale: z.enum(locales).default('en') }),
  returns: z.string(),
  streams: docx,
})
