import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'
import { Body, Clause, Code, deepest, Words } from './contract-clauses.ts'

// The text of a contract, its versions, and what comes in from the other side.

const after = Code.nullable()

/** A change of a text. Each says what stood there when it was made, so that nobody overwrites what they have not seen. */
export const Edit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title'),
    locale: z.enum(locales),
    was: z.string(),
    is: Body.shape.title.valueType,
  }),
  /** Writes a clause in a language; null takes the language away from it. */
  z.strictObject({
    kind: z.literal('write'),
    code: Code,
    locale: z.enum(locales),
    was: Words.nullable(),
    is: Words.nullable(),
  }),
  /** Puts clauses in right behind a clause, or before all. */
  z.strictObject({ kind: z.literal('add'), after, clauses: z.array(Clause).min(1).max(500) }),
  /** Takes a clause out with all within it, as they were. */
  z.strictObject({ kind: z.literal('remove'), was: z.array(Clause).min(1) }),
  /** Moves a clause with all within it. */
  z.strictObject({ kind: z.literal('place'), code: Code, after, depth: z.int().min(0).max(deepest) }),
  /** Gives a variable another value; null leaves it open. */
  z.strictObject({
    kind: z.literal('term'),
    name: z.string(),
    was: z.unknown().nullable(),
    is: z.unknown().nullable(),
  }),
  /** Says anew which variables of its own the text has; values that no longer fit are left open. */
  z.strictObject({
    kind: z.literal('variables'),
    was: Body.shape.variables.unwrap(),
    is: Body.shape.variables.unwrap(),
  }),
])
export type Edit = z.infer<typeof Edit>

const Run = z.object({
  text: z.string(),
  /** The variable that gave these words, or the clause whose number they are. */
  from: z.union([z.object({ variable: z.string() }), z.object({ clause: z.string() })]).optional(),
  missing: z.literal(true).optional(),
})
const Table = z.object({
  variable: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})

/** A version's text in one language: as it is kept, and as it reads. */
export const Text = z.object({
  number: z.int(),
  fixedAt: z.iso.datetime().nullable(),
  locale: z.enum(locales),
  /** The languages it holds words in. */
  languages: z.array(z.enum(locales)),
  body: Body,
  terms: z.record(z.string(), z.unknown()),
  /** What the parties and the contract say of themselves, by fact. */
  facts: z.record(z.string(), z.string()),
  /** What the cover page asks for: every variable in the text, in the order of the catalogue. */
  asked: z.array(z.string()),
  reads: z.object({
    title: z.string(),
    clauses: z.array(
      z.object({
        code: z.string(),
        depth: z.int(),
        number: z.string(),
        /** The number as it stands before the clause in the text's language: `1.2.`, `Appendix 1.` */
        label: z.string(),
        heading: z.array(Run),
        paragraphs: z.array(z.union([z.object({ runs: z.array(Run) }), z.object({ table: Table })])),
      }),
    ),
    /** Where each clause stands in the plain text that is reviewed, in UTF-16 units. */
    places: z.array(z.object({ code: z.string(), from: z.int(), to: z.int() })),
  }),
  /** What signed amendments have changed in it, by a day of the workspace’s zone; null where there are none, or a version was asked for. */
  amended: z
    .object({
      asOf: z.iso.date(),
      /** The numbers of the amendments that touched a clause, by its code. */
      touched: z.record(z.string(), z.array(z.int())),
      struck: z.array(z.object({ label: z.string(), by: z.int() })),
    })
    .nullable(),
  /** Whether whoever asks may write in it now. */
  open: z.boolean(),
})
export type Text = z.infer<typeof Text>

const Version = z.object({
  number: z.int(),
  origin: z.enum(['ours', 'theirs']),
  note: z.string(),
  fileName: z.string().nullable(),
  madeAt: z.iso.datetime(),
  madeBy: z.uuid().nullable(),
  changedAt: z.iso.datetime(),
  fixedAt: z.iso.datetime().nullable(),
})
export type Version = z.infer<typeof Version>

const locale = z.enum(locales).optional()
const number = z.coerce.number().int().min(1).optional()

export const getContractText = endpoint({
  method: 'GET',
  path: '/contracts/{id}/text',
  summary:
    'The text of a contract in a language, the ruling one unless told: of a version, or as its amendments make it by a day, today unless told',
  permission: 'contract.read',
  query: z.strictObject({ locale, version: number, asOf: CalendarDay.optional() }),
  returns: Text,
  refusals: ['common.not_found'],
})
export const editContractText = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/text',
  summary:
    'Change clauses and variables; each edit says what it saw, and all are refused when somebody else changed that meanwhile',
  permission: 'contract.update',
  body: z.strictObject({ locale, edits: z.array(Edit).min(1).max(500) }),
  returns: Text,
  refusals: ['common.not_found', 'common.stale', 'contract.not_now'],
})
export const listContractVersions = endpoint({
  method: 'GET',
  path: '/contracts/{id}/versions',
  summary: 'The versions of a contract’s text, the last first',
  permission: 'contract.read',
  returns: z.object({ items: z.array(Version), refs: RefsShape }),
  refusals: ['common.not_found'],
})
export const fixContractVersion = endpoint({
  method: 'POST',
  path: '/contracts/{id}/versions',
  summary: 'Fix the open version, so that nothing of it changes any more; what is written next is a new one',
  permission: 'contract.update',
  body: z.strictObject({ note: PlainText(2000).default('') }),
  returns: Version,
  refusals: ['common.not_found', 'contract.not_now', 'contract.unchanged'],
})
