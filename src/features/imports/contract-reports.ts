import { z } from 'zod'
import { importable, verdicts } from '#features/sheets/contract.ts'
import { endpoint } from '#kit/endpoint.ts'

export const readVerdicts = endpoint({
  method: 'GET',
  path: '/imports/{id}/verdicts.csv',
  summary: 'Every row with its verdict, reasons and original cells; corrected, the file can be sent in again',
  permission: 'import.read',
  query: z.object({ only: z.enum(verdicts).optional() }),
  returns: z.string(),
  streams: ['text/csv'],
  refusals: ['import.not_ready'],
})

export const readCompleteness = endpoint({
  method: 'GET',
  path: '/imports/{id}/completeness',
  summary: 'How full the imported records are, field by field, and which miss required ones',
  permission: 'import.read',
  query: z.object({
    /** Fields a record must have, joined by commas; the noun's required ones unless told. */
    required: z.string().max(2000).optional(),
    /** The share of them in percent that a record must have. */
    threshold: z.coerce.number().min(0).max(100).default(100),
  }),
  returns: z.object({
    records: z.int(),
    threshold: z.number(),
    required: z.array(z.string()),
    complete: z.int(),
    passed: z.boolean(),
    fields: z.array(z.object({ field: z.string(), filled: z.int(), percent: z.number() })),
    /** At most 200 of them. */
    incomplete: z.array(z.object({ id: z.uuid(), title: z.string(), missing: z.array(z.string()) })),
  }),
  refusals: ['import.not_ready'],
})

export const readDuplicates = endpoint({
  method: 'GET',
  path: '/imports/{id}/duplicates',
  summary: 'Imported records that share a telephone, mail, identifier or name with another',
  permission: 'import.read',
  returns: z.object({
    groups: z.array(
      z.object({
        field: z.string(),
        value: z.string(),
        /** A record the reader may not see has no id and no title, only whom to ask. */
        records: z.array(
          z.object({ id: z.uuid().nullable(), title: z.string().nullable(), ask: z.string().nullable() }),
        ),
      }),
    ),
    /** Whether there are more groups than the 500 shown. */
    capped: z.boolean(),
  }),
  refusals: ['import.not_ready'],
})

export const readOrigins = endpoint({
  method: 'GET',
  path: '/import-origins',
  summary: 'How many records were imported and how many entered by hand',
  permission: 'import.read',
  query: z.object({ noun: z.enum(importable) }),
  returns: z.object({ imported: z.int(), manual: z.int() }),
})
