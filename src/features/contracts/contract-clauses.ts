import { z } from 'zod'
import { locales } from '#kit/i18n.ts'
import { PlainText } from '#kit/shapes.ts'
import { clauseTypes } from '#features/reviews/contract-types.ts'
import { OwnVariable } from './templates/contract-own.ts'

// What a contract says: numbered clauses, each in every language the contract is written in.

/** How deep a clause may stand: 0 is an appendix, 1 a section, below it clauses and their parts. */
export const deepest = 3

/** What a clause says in one language: its words hold variables as `{{payment.days}}` and numbers of others as `{{@acceptance}}`. */
export const Words = z.strictObject({ heading: PlainText(200), text: PlainText(20_000) })
export type Words = z.infer<typeof Words>

/**
 * The stable name of a clause within its contract: what it is about (a type of clause, or `other`), and behind a dot what tells
 * it from others of the type. It stays when the clause is moved, renumbered or rewritten, in all languages.
 */
export const Code = z
  .string()
  .regex(/^[a-z][a-z_]{0,39}(\.[a-z0-9][a-z0-9_]{0,39})?$/)
  .refine((code) => isKnownType(code), 'unknown type of clause')

const isKnownType = (code: string): boolean => {
  const type = code.split('.')[0]
  return type === 'other' || clauseTypes.some((known) => known === type)
}

export const Clause = z.strictObject({
  code: Code,
  depth: z.int().min(0).max(deepest),
  words: z.partialRecord(z.enum(locales), Words),
})
export type Clause = z.infer<typeof Clause>

/** The text of a contract: its title, its clauses in reading order, and the house's own variables they may name. */
export const Body = z.strictObject({
  title: z.partialRecord(z.enum(locales), PlainText(300)),
  clauses: z.array(Clause).max(2000),
  variables: z.array(OwnVariable).max(200).optional(),
})
export type Body = z.infer<typeof Body>
