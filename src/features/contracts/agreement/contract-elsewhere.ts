import { z } from 'zod'
import { endpoint, type Parsed } from '#kit/endpoint.ts'
import { CalendarDay, PlainText } from '#kit/shapes.ts'
import { signedFor } from './contract-entered.ts'
import { Signing } from './contract-signing.ts'

// Contracts that were signed elsewhere: on paper or in another system, before they came here.

export const enterSigned = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/signed-elsewhere',
  summary:
    'Enter a contract as signed elsewhere: the day, who signed, and as `file` the scan or file of what was signed (at most 30 MB). It is in force from then on; what would keep it from being signed here is recorded with it',
  permission: 'contract.update',
  multipart: true,
  body: z.strictObject({
    on: CalendarDay,
    /** Each side at least once. */
    signers: z
      .array(
        z.strictObject({
          side: z.enum(signedFor),
          name: PlainText(200).min(1),
          position: PlainText(200).default(''),
        }),
      )
      .min(2)
      .max(20),
    words: PlainText(2000).default(''),
    /** Of the contract’s record; another is refused. */
    version: z.int().optional(),
  }),
  returns: Signing,
  refusals: ['auth.forbidden', 'common.not_found', 'common.stale', 'common.too_large', 'contract.no_move'],
})
export type Entered = Parsed<typeof enterSigned>['body']

export const takeBackSigned = endpoint({
  method: 'POST',
  path: '/contracts/{id}/signed-elsewhere/withdrawal',
  summary:
    'Take back that a contract was signed elsewhere, entered by mistake: refused once it has amendments, another one builds on it, or anything was handed over since',
  permission: 'contract.update',
  body: z.strictObject({ words: PlainText(2000).min(1) }),
  returns: Signing,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.no_move', 'contract.relied_on'],
})

export const getSignedFile = endpoint({
  method: 'GET',
  path: '/contract-signings/{id}/file',
  summary:
    'The file of what was signed elsewhere, as it was sent in; it is kept also when that was taken back',
  permission: 'contract.read',
  /** A link names the workspace beside it. */
  query: z.object({}),
  returns: z.string(),
  streams: ['application/octet-stream'],
  refusals: ['common.not_found'],
})
