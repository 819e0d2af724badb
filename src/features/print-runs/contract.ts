import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { RefsShape } from '#kit/shapes.ts'

/** Of what offers are printed in one go. */
export const printedNouns = ['deal', 'offer'] as const
/** As what they come in the ZIP of an order: as PDFs, or as documents of Word. */
export const printedFormats = ['pdf', 'docx'] as const

/** One order to make and print many offers, and how far it has got. */
const PrintRun = z.object({
  id: z.uuid(),
  noun: z.enum(printedNouns),
  format: z.enum(printedFormats),
  templateId: z.uuid().nullable(),
  state: z.enum(['queued', 'running', 'done', 'cancelled']),
  total: z.int(),
  made: z.int(),
  failed: z.int(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** What could not be made, and why, as the refusal of the API; the first hundred. */
  failures: z.array(
    z.object({
      noun: z.string(),
      recordId: z.uuid(),
      code: z.string(),
      details: z.record(z.string(), z.unknown()),
    }),
  ),
})
export type PrintRun = z.infer<typeof PrintRun>

export const listPrintRuns = endpoint({
  method: 'GET',
  path: '/print-runs',
  summary: 'One’s own orders to print many offers, the newest twenty',
  permission: 'offer.read',
  returns: z.object({ items: z.array(PrintRun), refs: RefsShape }),
})
export const startPrintRun = endpoint({
  method: 'POST',
  path: '/print-runs',
  summary:
    'Make an offer of each deal, or take each offer, issue and print it in the background; what cannot be made is named with its reason',
  permission: 'offer.create',
  body: z.strictObject({
    noun: z.enum(printedNouns),
    ids: z.array(z.uuid()).min(1).max(2000),
    /** As documents of Word only what has a Word template; that is of this format too. */
    format: z.enum(printedFormats).default('pdf'),
    /** Null: each offer keeps its own, and a new one gets that of its language. */
    templateId: z.uuid().nullable().default(null),
  }),
  returns: z.object({ id: z.uuid() }),
})
export const cancelPrintRun = endpoint({
  method: 'POST',
  path: '/print-runs/{id}/cancellation',
  summary: 'Stop printing; what is printed stays',
  permission: 'offer.read',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
export const getPrintedZip = endpoint({
  method: 'GET',
  path: '/print-runs/{id}/zip',
  summary:
    'The PDFs or documents of Word that are made by now as a ZIP, with a table of what could not be made',
  permission: 'offer.read',
  returns: z.string(),
  streams: ['application/zip'],
  refusals: ['common.not_found'],
})
