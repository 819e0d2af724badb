import { z } from 'zod'
import { Template } from '#features/import-templates/contract.ts'
import { Column, importable, optionFields, Options, Target } from '#features/sheets/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { choice, ref, text } from '#kit/fields.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'

export { readCompleteness, readDuplicates, readOrigins, readVerdicts } from './contract-reports.ts'
export {
  importable,
  onMatches,
  Options,
  type Reason,
  type Target,
  verdicts,
} from '#features/sheets/contract.ts'
export {
  createTemplate,
  listTemplates,
  removeTemplate,
  type Template,
} from '#features/import-templates/contract.ts'

export const states = [
  'draft',
  'queued',
  'running',
  'done',
  'cancelled',
  'failed',
  'reversing',
  'reversed',
] as const

export const modes = ['dry-run', 'commit'] as const

/** A source of data on its way in: a file, who answers for it, and how far it has come. */
export const importing = noun(
  'import',
  {
    name: text({ max: 255, required: true, column: true }),
    state: choice(states, { fixed: true, required: true, column: true }),
    ownerId: ref('member', { column: true }),
    authorId: ref('member', { fixed: true, required: true, column: true }),
  },
  { plural: 'imports', title: 'name', owners: ['ownerId', 'authorId'] },
)

/** Who answers for a source, how it is moved, what is done about losses, and how many rows its owner counted. */
const about = {
  name: PlainText(255).min(1).optional(),
  ownerId: z.uuid().nullish(),
  method: PlainText(2000).nullish(),
  lossTreatment: PlainText(2000).nullish(),
  expectedRows: z.int().min(0).max(100_000_000).nullish(),
}

const Kept = z.object({
  noun: z.string(),
  id: z.uuid(),
  title: z.string().nullable(),
  fields: z.array(z.string()),
})
export type Kept = z.infer<typeof Kept>

export const Import = z
  .object({
    id: z.uuid(),
    name: z.string(),
    noun: z.string().nullable(),
    state: z.enum(states),
    mode: z.enum(modes).nullable(),
    rows: z.int(),
    created: z.int(),
    updated: z.int(),
    skipped: z.int(),
    rejected: z.int(),
    /** Rows of the file, once they have been counted. */
    total: z.int().nullable(),
    /** From 0 to 1. */
    progress: z.number(),
    format: z.enum(['csv', 'tsv', 'xlsx']),
    bytes: z.int(),
    options: Options,
    ownerId: z.uuid().nullable(),
    authorId: z.uuid(),
    method: z.string().nullable(),
    lossTreatment: z.string().nullable(),
    expectedRows: z.int().nullable(),
    /** Whether every row of the file has its verdict, as many as were expected; null until a commit has ended. */
    reconciled: z.boolean().nullable(),
    /** How an undo went. */
    reversed: z.int(),
    kept: z.int(),
    report: z.object({
      /** Names of authors and how often they were not found among the members. */
      unknownAuthors: z.record(z.string(), z.int()).optional(),
      /** Rows without any value to match by, and empty rows passed over. */
      withoutKey: z.int().optional(),
      blank: z.int().optional(),
      /** Reason → rows rejected for it. */
      reasons: z.record(z.string(), z.int()).optional(),
      /** Of an undo: what was edited since, at most 200; `kept` says how many there are. */
      kept: z.array(Kept).optional(),
      /** Rows that were expected and never came. */
      lost: z.int().optional(),
    }),
    failure: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
    signedOffAt: z.iso.datetime().nullable(),
    signedOffBy: z.uuid().nullable(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    version: z.int(),
    can: z.array(z.enum(['change', 'run', 'cancel', 'reverse', 'signOff'])),
  })
  .meta({ id: 'import' })
export type Import = z.infer<typeof Import>

export const createImport = endpoint({
  method: 'POST',
  path: '/imports',
  summary: 'Send in a file and bring it in, try it, or keep it as a draft',
  permission: 'import.create',
  multipart: true,
  body: z.strictObject({ ...optionFields, ...about, mode: z.enum(['draft', ...modes]).optional() }),
  returns: Import,
  refusals: [
    'common.too_large',
    'common.unsupported_type',
    'common.key_reused',
    'import.unreadable',
    'import.ambiguous_date',
    'import.ambiguous_number',
    'import.unassigned',
  ],
})

export const listImports = endpoint({
  method: 'GET',
  path: '/imports',
  summary: 'The sources of data and how far each has come, newest first',
  permission: 'import.read',
  query: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  returns: z.object({ items: z.array(Import), next: z.string().nullable() }),
})

export const getImport = endpoint({
  method: 'GET',
  path: '/imports/{id}',
  summary: 'One import: its state, its counts, its report',
  permission: 'import.read',
  returns: Import,
})

export const changeImport = endpoint({
  method: 'PATCH',
  path: '/imports/{id}',
  summary: 'Change how a file will be read and mapped, or who answers for it',
  permission: 'import.create',
  body: z.strictObject({ version: z.int(), options: Options.optional(), ...about }),
  returns: Import,
  refusals: ['common.stale', 'import.not_ready', 'import.unreadable'],
})

export const previewImport = endpoint({
  method: 'GET',
  path: '/imports/{id}/preview',
  summary: 'How the file reads: its columns, first rows, what they may mean, and what must be asked',
  permission: 'import.read',
  query: z.object({ noun: z.enum(importable).optional() }),
  returns: z.object({
    format: z.enum(['csv', 'tsv', 'xlsx']),
    encoding: z.string().nullable(),
    confidence: z.number().nullable(),
    encodings: z.array(z.object({ encoding: z.string(), sample: z.string() })),
    delimiter: z.string().nullable(),
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
    sheet: z.int().nullable(),
    header: z.int().nullable(),
    columns: z.array(Column),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    targets: z.array(Target),
    key: z.array(z.string()),
    templates: z.array(Template),
  }),
  refusals: ['import.unreadable'],
})

export const runImport = endpoint({
  method: 'POST',
  path: '/imports/{id}/runs',
  summary: 'Try an import or bring it in, in the background',
  permission: 'import.create',
  body: z.strictObject({ mode: z.enum(modes), version: z.int().optional() }),
  returns: Import,
  refusals: [
    'common.stale',
    'import.not_ready',
    'import.unassigned',
    'import.ambiguous_date',
    'import.ambiguous_number',
    'import.unreadable',
  ],
})

export const cancelImport = endpoint({
  method: 'POST',
  path: '/imports/{id}/cancellation',
  summary: 'Stop an import after the rows being written; what is in can be undone',
  permission: 'import.create',
  returns: Import,
  refusals: ['import.not_ready'],
})

export const reverseImport = endpoint({
  method: 'POST',
  path: '/imports/{id}/reversal',
  summary: 'Undo a whole import, except what was edited since; a large one in the background',
  permission: 'import.create',
  returns: z.object({ id: z.uuid(), state: z.enum(states), reversed: z.int(), kept: z.array(Kept) }),
  refusals: ['import.not_reversible'],
})

export const signOffImport = endpoint({
  method: 'POST',
  path: '/imports/{id}/sign-off',
  summary: 'Confirm that everything has come in; refused while the numbers do not agree',
  permission: 'import.create',
  body: z.strictObject({ version: z.int().optional() }),
  returns: Import,
  refusals: ['common.stale', 'import.not_ready', 'import.not_reconciled'],
})
