import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'

/** Whether the evidence of a contract can be given: the log is sealed once a minute. */
const Evidence = z.object({
  /** Whether it is being signed or was: before that there is nothing to prove. */
  signing: z.boolean(),
  /** How many events the log holds of it, and how many of them are sealed. */
  events: z.int(),
  sealed: z.int(),
})

export type Evidence = z.infer<typeof Evidence>

export const getEvidence = endpoint({
  method: 'GET',
  path: '/contracts/{id}/evidence',
  summary: 'Whether the log of a contract is sealed, so that its evidence file can be given',
  permission: 'contract.read',
  returns: Evidence,
  refusals: ['auth.forbidden', 'common.not_found'],
})
export const getEvidenceFile = endpoint({
  method: 'GET',
  path: '/contracts/{id}/evidence/file',
  summary:
    'The evidence of a contract that is or was signed, as ZIP: the PDF, its text, signatures and events, with what proves their places in the sealed log; checked without a database by `npm run cli -- verify-evidence`',
  permission: 'contract.read',
  returns: z.string(),
  streams: ['application/zip'],
  refusals: ['auth.forbidden', 'common.not_found', 'evidence.unsealed'],
})
