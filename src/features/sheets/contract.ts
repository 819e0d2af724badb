import { z } from 'zod'
import { encodings } from '#kit/encoding.ts'
import { PlainText } from '#kit/shapes.ts'
import { sources } from '#features/deals/contract.ts'

/** The nouns a sheet can bring in. */
export const importable = ['company', 'contact', 'product', 'lead', 'requirement'] as const

export const onMatches = ['update', 'fill', 'skip'] as const

export const verdicts = ['created', 'updated', 'skipped', 'rejected'] as const

const Header = z.string().max(1000)

/** How a file is read and what becomes of its rows; whatever is absent is found out. */
export const optionFields = {
  noun: z.enum(importable).optional(),
  /** Column of the sheet → field: `name`, `phones`, `addresses.city`, `contact.name`, `price`, `tags`, `createdAt`, `createdBy`, of a lead `receivedAt`; null leaves the column out. */
  mapping: z.record(Header, z.string().max(100).nullable()).optional(),
  /** Fields by which a row finds its record, tried in this order; without any, every row makes a record. */
  key: z.array(z.string().max(100)).max(10).optional(),
  onMatch: z.enum(onMatches).optional(),
  /** Column → the order of day, month and year in it. */
  dates: z.record(Header, z.enum(['dmy', 'mdy', 'ymd'])).optional(),
  /** Column → what stands before the fraction in it: 1,234.50 has a point, 1.234,50 a comma. */
  numbers: z.record(Header, z.enum(['point', 'comma'])).optional(),
  /** The price list into which the column `price` of a sheet of products goes. */
  priceListId: z.uuid().optional(),
  /** Where the leads of a sheet came from whose rows do not say so. */
  source: z.enum(sources).optional(),
  /** The list into which a sheet of requirements goes. */
  listId: z.uuid().optional(),
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

export const Options = z.strictObject(optionFields).meta({ id: 'import.options' })
export type Options = z.infer<typeof Options>

export const Reason = z.object({
  code: z.string(),
  header: z.string().nullable(),
  params: z.record(z.string(), z.unknown()),
})
export type Reason = z.infer<typeof Reason>

export const Column = z.object({
  header: z.string(),
  /** The first values of the column that are not empty. */
  samples: z.array(z.string()),
  suggested: z.string().nullable(),
  confidence: z.number(),
  /** What dates in the column say of their order; `ambiguous` must be answered. */
  dates: z.enum(['ymd', 'dmy', 'mdy', 'ambiguous', 'none']),
  /** What stands before the fractions of its numbers; `ambiguous` must be answered. */
  numbers: z.enum(['point', 'comma', 'ambiguous', 'none']),
  /** A column of a verdict file, left out by itself. */
  own: z.boolean(),
})

export const Target = z.object({
  field: z.string(),
  noun: z.string(),
  label: z.string(),
  many: z.boolean(),
  key: z.boolean(),
  required: z.boolean(),
})
export type Target = z.infer<typeof Target>
