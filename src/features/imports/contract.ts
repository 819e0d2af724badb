import { z } from 'zod'
import { encodings } from '#kit/encoding.ts'
import { endpoint } from '#kit/endpoint.ts'
import { choice, ref, text } from '#kit/fields.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'

/** The nouns a sheet can bring in. */
export const importable = ['company', 'contact'] as const
export const states = ['draft', 'queued', 'running', 'done', 'cancelled', 'failed', 'reversing', 'reversed'] as const
export const modes = ['dry-run', 'commit'] as const
export const onMatches = ['update', 'fill', 'skip'] as const
export const verdicts = ['created', 'updated', 'skipped', 'rejected'] as const

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

const Header = z.string().max(1000)
/** How a file is read and what becomes of its rows; whatever is absent is found out. */
const options = {
  noun: z.enum(importable).optional(),
  /** Column of the sheet → field: `name`, `phones`, `addresses.city`, `contact.name`, `tags`, `createdAt`, `createdBy`; null leaves the column out. */
  mapping: z.record(Header, z.string().max(100).nullable()).optional(),
  /** Fields by which a row finds its record, tried in this order; without any, every row makes a record. */
  key: z.array(z.string().max(100)).max(10).optional(),
  onMatch: z.enum(onMatches).optional(),
  /** Column → the order of day, month and year in it. */
  dates: z.record(Header, z.enum(['dmy', 'mdy', 'ymd'])).optional(),
  /** Tags hung on every record. */
  tags: z.array(PlainText(60).min(1)).max(20).optional(),
  /** Lets the records wake automations, which an import does not do by itself. */
  wake: z.boolean().optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.string().length(1).optional(),
  /** Position of the sheet in the workbook, from 0. */
  sheet: z.int().min(0).max(1000).optional(),
  /** Line of the column names, from 1; null when there are none. */
  header: z.int().min(1).max(1_000_000).nullish(),
}
export const Options = z.strictObject(options).meta({ id: 'import.options' })
export type Options = z.infer<typeof Options>

/** Who answers for a source, how it is moved, what is done about losses, and how many rows its owner counted. */
const about = {
  name: PlainText(255).min(1).optional(),
  ownerId: z.uuid().nullish(),
  method: PlainText(2000).nullish(),
  lossTreatment: PlainText(2000).nullish(),
  expectedRows: z.int().min(0).max(100_000_000).nullish(),
}

const Reason = z.object({ code: z.string(), header: z.string().nullable(), params: z.record(z.string(), z.unknown()) })
export type Reason = z.infer<typeof Reason>
const Kept = z.object({ noun: z.string(), id: z.uuid(), title: z.string().nullable(), fields: z.array(z.string()) })
export type Kept = z.infer<typeof Kept>

export const Import = z
  .object({
    id: z.uuid(),
    name: z.string(),
    noun: z.string().nullable(),
    state: z.enum(states),
    mode: z.enum(modes).nullable(),
    rows: z.int(), created: z.int(), updated: z.int(), skipped: z.int(), rejected: z.int(),
    /** Rows of the file, once they have been counted. */
    total: z.int().nullable(),
    /** From 0 to 1. */
    progress: z.number(),
    format: z.enum(['csv', 'tsv', 'xlsx']),
    bytes: z.int(),
    options: Options,
    ownerId: z.uuid().nullable(), authorId: z.uuid(),
    method: z.string().nullable(), lossTreatment: z.string().nullable(), expectedRows: z.int().nullable(),
    /** Whether every row of the file has its verdict, as many as were expected; null until a commit has ended. */
    reconciled: z.boolean().nullable(),
    /** How an undo went. */
    reversed: z.int(), kept: z.int(),
    report: z.object({
      /** Names of authors and how often they were not found among the members. */
      unknownAuthors: z.record(z.string(), z.int()).optional(),
      /** Rows without any value to match by, and empty rows passed over. */
      withoutKey: z.int().optional(), blank: z.int().optional(),
      /** Reason → rows rejected for it. */
      reasons: z.record(z.string(), z.int()).optional(),
      /** Of an undo: what was edited since, at most 200; `kept` says how many there are. */
      kept: z.array(Kept).optional(),
      /** Rows that were expected and never came. */
      lost: z.int().optional(),
    }),
    failure: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
    signedOffAt: z.iso.datetime().nullable(), signedOffBy: z.uuid().nullable(),
    startedAt: z.iso.datetime().nullable(), finishedAt: z.iso.datetime().nullable(), createdAt: z.iso.datetime(),
    version: z.int(),
    can: z.array(z.enum(['change', 'run', 'cancel', 'reverse', 'signOff'])),
  })
  .meta({ id: 'import' })
export type Import = z.infer<typeof Import>

export const createImport = endpoint({
  method: 'POST', path: '/imports', summary: 'Send in a file and bring it in, try it, or keep it as a draft', permission: 'import.create',
  multipart: true,
  body: z.strictObject({ ...options, ...about, mode: z.enum(['draft', ...modes]).optional() }),
  returns: Import,
  refusals: ['common.too_large', 'common.unsupported_type', 'common.key_reused', 'import.unreadable', 'import.ambiguous_date', 'import.unassigned'],
})
export const listImports = endpoint({
  method: 'GET', path: '/imports', summary: 'The sources of data and how far each has come, newest first', permission: 'import.read',
  query: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  returns: z.object({ items: z.array(Import), next: z.string().nullable() }),
})
export const getImport = endpoint({
  method: 'GET', path: '/imports/{id}', summary: 'One import: its state, its counts, its report', permission: 'import.read', returns: Import, refusals: ['common.not_found'],
})
export const changeImport = endpoint({
  method: 'PATCH', path: '/imports/{id}', summary: 'Change how a file will be read and mapped, or who answers for it', permission: 'import.create',
  body: z.strictObject({ version: z.int(), options: Options.optional(), ...about }), returns: Import,
  refusals: ['common.not_found', 'common.stale', 'import.not_ready', 'import.unreadable'],
})

const Column = z.object({
  header: z.string(),
  /** The first values of the column that are not empty. */
  samples: z.array(z.string()),
  suggested: z.string().nullable(), confidence: z.number(),
  /** What dates in the column say of their order; `ambiguous` must be answered. */
  dates: z.enum(['ymd', 'dmy', 'mdy', 'ambiguous', 'none']),
  /** A column of a verdict file, left out by itself. */
  own: z.boolean(),
})
export const Target = z.object({ field: z.string(), noun: z.string(), label: z.string(), many: z.boolean(), key: z.boolean(), required: z.boolean() })
export type Target = z.infer<typeof Target>
export const Template = z.object({ id: z.uuid(), name: z.string(), noun: z.enum(importable), headers: z.array(z.string()), options: Options })
export type Template = z.infer<typeof Template>

export const previewImport = endpoint({
  method: 'GET', path: '/imports/{id}/preview', summary: 'How the file reads: its columns, first rows, what they may mean, and what must be asked', permission: 'import.read',
  query: z.object({ noun: z.enum(importable).optional() }),
  returns: z.object({
    format: z.enum(['csv', 'tsv', 'xlsx']),
    encoding: z.string().nullable(), confidence: z.number().nullable(),
    encodings: z.array(z.object({ encoding: z.string(), sample: z.string() })),
    delimiter: z.string().nullable(),
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })), sheet: z.int().nullable(),
    header: z.int().nullable(),
    columns: z.array(Column),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    targets: z.array(Target),
    key: z.array(z.string()),
    templates: z.array(Template),
  }),
  refusals: ['common.not_found', 'import.unreadable'],
})
export const runImport = endpoint({
  method: 'POST', path: '/imports/{id}/runs', summary: 'Try an import or bring it in, in the background', permission: 'import.create',
  body: z.strictObject({ mode: z.enum(modes), version: z.int().optional() }), returns: Import,
  refusals: ['common.not_found', 'common.stale', 'import.not_ready', 'import.unassigned', 'import.ambiguous_date', 'import.unreadable'],
})
export const cancelImport = endpoint({
  method: 'POST', path: '/imports/{id}/cancellation', summary: 'Stop an import after the rows being written; what is in can be undone', permission: 'import.create',
  returns: Import, refusals: ['common.not_found', 'import.not_ready'],
})
export const reverseImport = endpoint({
  method: 'POST', path: '/imports/{id}/reversal', summary: 'Undo a whole import, except what was edited since; a large one in the background', permission: 'import.create',
  returns: z.object({ id: z.uuid(), state: z.enum(states), reversed: z.int(), kept: z.array(Kept) }), refusals: ['common.not_found', 'import.not_reversible'],
})
export const signOffImport = endpoint({
  method: 'POST', path: '/imports/{id}/sign-off', summary: 'Confirm that everything has come in; refused while the numbers do not agree', permission: 'import.create',
  body: z.strictObject({ version: z.int().optional() }), returns: Import, refusals: ['common.not_found', 'common.stale', 'import.not_ready', 'import.not_reconciled'],
})
export const readVerdicts = endpoint({
  method: 'GET', path: '/imports/{id}/verdicts.csv', summary: 'Every row with its verdict, reasons and original cells; corrected, the file can be sent in again',
  permission: 'import.read', query: z.object({ only: z.enum(verdicts).optional() }), returns: z.string(), streams: ['text/csv'], refusals: ['common.not_found', 'import.not_ready'],
})
export const readCompleteness = endpoint({
  method: 'GET', path: '/imports/{id}/completeness', summary: 'How full the imported records are, field by field, and which miss required ones', permission: 'import.read',
  query: z.object({
    /** Fields a record must have, joined by commas; the noun's required ones unless told. */
    required: z.string().max(2000).optional(),
    /** The share of them in percent that a record must have. */
    threshold: z.coerce.number().min(0).max(100).default(100),
  }),
  returns: z.object({
    records: z.int(), threshold: z.number(), required: z.array(z.string()), complete: z.int(), passed: z.boolean(),
    fields: z.array(z.object({ field: z.string(), filled: z.int(), percent: z.number() })),
    /** At most 200 of them. */
    incomplete: z.array(z.object({ id: z.uuid(), title: z.string(), missing: z.array(z.string()) })),
  }),
  refusals: ['common.not_found', 'import.not_ready'],
})
export const readDuplicates = endpoint({
  method: 'GET', path: '/imports/{id}/duplicates', summary: 'Imported records that share a telephone, mail, identifier or name with another', permission: 'import.read',
  returns: z.object({
    groups: z.array(z.object({
      field: z.string(), value: z.string(),
      /** A record the reader may not see has no id and no title, only whom to ask. */
      records: z.array(z.object({ id: z.uuid().nullable(), title: z.string().nullable(), ask: z.string().nullable() })),
    })),
    /** Whether there are more groups than the 500 shown. */
    capped: z.boolean(),
  }),
  refusals: ['common.not_found', 'import.not_ready'],
})
export const readOrigins = endpoint({
  method: 'GET', path: '/import-origins', summary: 'How many records were imported and how many entered by hand', permission: 'import.read',
  query: z.object({ noun: z.enum(importable) }), returns: z.object({ imported: z.int(), manual: z.int() }),
})
export const listTemplates = endpoint({
  method: 'GET', path: '/import-templates', summary: 'Saved mappings', permission: 'import.create',
  query: z.object({ noun: z.enum(importable).optional() }), returns: z.object({ items: z.array(Template) }),
})
export const createTemplate = endpoint({
  method: 'POST', path: '/import-templates', summary: 'Save a mapping to use it again', permission: 'import.create',
  body: z.strictObject({ name: PlainText(100).min(1), options: Options }), returns: Template, refusals: ['common.duplicate'],
})
export const removeTemplate = endpoint({
  method: 'DELETE', path: '/import-templates/{id}', summary: 'Remove a saved mapping', permission: 'import.create', returns: z.object({ id: z.uuid() }), refusals: ['common.not_found'],
})
