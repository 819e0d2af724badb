import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import { profiles } from '#features/reviews/contract.ts'
import { CalendarDay } from '#kit/shapes.ts'
import { Text } from './contract-text.ts'

// Drafts that go to and fro: what comes back, what changed in it, how it is reviewed and printed.

const number = z.coerce.number().int().min(1)
const locale = z.enum(locales).optional()
/** Which text is printed: a version, or as it stands on a day, today unless told; of an amendment what it says, or `whole`. */
const which = {
  version: number.optional(),
  asOf: CalendarDay.optional(),
  whole: z.stringbool().optional(),
}

const Run = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

/** What changed from a version to another, clause by clause in the order of the later. */
const Redline = z.object({
  from: z.int(),
  to: z.int(),
  locale: z.enum(locales),
  changes: z.array(
    z.object({
      kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
      code: z.string(),
      depth: z.int(),
      /** Its number in either version, null where it does not stand. */
      before: z.string().nullable(),
      after: z.string().nullable(),
      heading: z.array(Run),
      text: z.array(Run),
    }),
  ),
})
export type Redline = z.infer<typeof Redline>

export const getRedline = endpoint({
  method: 'GET',
  path: '/contracts/{id}/redline',
  summary: 'What changed between two versions of a contract, clause by clause and word by word',
  permission: 'contract.read',
  query: z.strictObject({ from: number, to: number, locale }),
  returns: Redline,
  refusals: ['common.not_found'],
})
export const putCounterDraft = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/counter-draft',
  summary:
    'Send in the other side’s draft as `file` (PDF, DOCX or plain text): its clauses are found among ours, and it becomes the last version',
  permission: 'contract.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Text,
  refusals: [
    'common.not_found',
    'common.too_large',
    'common.unsupported_type',
    'common.unavailable',
    'contract.not_now',
  ],
})
export const reviewContract = endpoint({
  method: 'POST',
  path: '/contracts/{id}/reviews',
  summary:
    'Review the contract as it stands in the language that rules; what was decided about former versions holds',
  permission: 'contract.update',
  body: z.strictObject({ profile: z.enum(profiles).optional() }),
  returns: z.object({ id: z.uuid() }),
  refusals: ['auth.forbidden', 'common.not_found', 'common.unavailable'],
})
export const getContractPdf = endpoint({
  method: 'GET',
  path: '/contracts/{id}/pdf',
  summary:
    'A contract as PDF, a version or as it stands on a day; two languages side by side where it has two; more copies than one are numbered',
  permission: 'contract.read',
  /** A link names the workspace beside it. */
  query: z.object({ ...which, copies: number.max(10).optional() }),
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found', 'common.unavailable'],
})
export const getContractDocx = endpoint({
  method: 'GET',
  path: '/contracts/{id}/docx',
  summary:
    'A contract in a language as a document of Word, a version or as it stands on a day, for the other side to work on',
  permission: 'contract.read',
  query: z.object({ ...which, locale }),
  returns: z.string(),
  streams: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  refusals: ['common.not_found'],
})
