import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, instant, integer, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun } from '#kit/noun.ts'
import { RefsShape } from '#kit/shapes.ts'

/** Whose interests a review looks after. */
export const sides = ['customer', 'supplier'] as const
export type Side = (typeof sides)[number]

/** What a review asks of a contract; each also asks for the nine elements. */
export const readyProfiles = ['elements', 'implementation', 'saas', 'procurement'] as const
/** The last one asks for what the company has set down itself, and nothing else. */
export const profiles = [...readyProfiles, 'own'] as const
export type Profile = (typeof profiles)[number]

/** How much a finding weighs: an error must be mended or waived before signing, a hint may stay. */
export const severities = ['error', 'warning', 'hint'] as const
export type Severity = (typeof severities)[number]

/** What a finding is a risk to, as a portfolio of contracts is looked at. */
export const themes = [
  'money',
  'term',
  'liability',
  'ip',
  'data',
  'service',
  'acceptance',
  'structure',
] as const
export type Theme = (typeof themes)[number]

/** What becomes of a finding: it will be mended, stays with a reason, or is talked about with the other side. */
export const decisions = ['accepted', 'waived', 'negotiated'] as const
export type Decision = (typeof decisions)[number]

/** The reading of a contract that somebody else may have written, for what should not be signed unseen. */
export const review = noun(
  'review',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    side: choice(sides, { required: true, once: true, column: true }),
    profile: choice(profiles, { required: true, once: true, column: true }),
    companyId: ref('company', { column: true }),
    ownerId: ref('member', { column: true }),
    language: choice(locales, { fixed: true }),
    /** How many of each kind are not decided yet. */
    errors: integer({ fixed: true, column: true }),
    warnings: integer({ fixed: true, column: true }),
    hints: integer({ fixed: true }),
    reviewedAt: instant({ fixed: true, column: true }),
  },
  { plural: 'reviews', title: 'name', owners: ['ownerId'], parent: 'companyId' },
)
export const {
  list: listReviews,
  count: countReviews,
  export: exportReviews,
  create: createReview,
  get: getReview,
  update: updateReview,
  remove: removeReview,
  restore: restoreReview,
} = crud(review)

const Finding = z.object({
  id: z.uuid(),
  rule: z.string(),
  severity: z.enum(severities),
  theme: z.enum(themes),
  /** The clause it is about, by its place; of what is missing, the one that comes nearest; null when it is about the whole. */
  clause: z.int().nullable(),
  /** The very words, in UTF-16 units of the text; null when nothing stands there. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What might be written instead, in the language of the contract; null where the rule proposes nothing. */
  wording: z.string().nullable(),
  /** Where the rule comes from: a phrase `review.source.<source>`. */
  source: z.string(),
  decision: z.enum(decisions).nullable(),
  words: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.uuid().nullable(),
})
export type Finding = z.infer<typeof Finding>

/** How many errors, warnings and hints of each theme nobody has decided about; a theme without any is left out. */
export const Tally = z.partialRecord(z.enum(themes), z.record(z.enum(severities), z.int()))
export type Tally = z.infer<typeof Tally>

/** A text as it was read, and what was found in it; without a text yet, empty. */
const Reading = z.object({
  text: z.string(),
  fileName: z.string().nullable(),
  /** SHA-256 of the file as it was sent, in hexadecimal. */
  sha256: z.string().nullable(),
  clauses: z.array(
    z.object({
      number: z.string().nullable(),
      heading: z.string(),
      level: z.int(),
      from: z.int(),
      to: z.int(),
      /** What it is about: codes of clause types. */
      types: z.array(z.string()),
    }),
  ),
  /** What the profile asks for: a code of a clause type, and the places of the clauses about it, none where it is missing. */
  covers: z.array(z.object({ type: z.string(), clauses: z.array(z.int()) })),
  findings: z.array(Finding),
  refs: RefsShape,
})
export type Reading = z.infer<typeof Reading>

/** How large a contract may be as it is sent, in bytes. */
export const MOST_SENT = 25_000_000

export const getReading = endpoint({
  method: 'GET',
  path: '/reviews/{id}/reading',
  summary: 'The text of a contract under review, its clauses, and what was found in it',
  permission: 'review.read',
  returns: Reading,
  refusals: ['common.not_found'],
})
export const putText = endpoint({
  method: 'PUT',
  path: '/reviews/{id}/text',
  summary:
    'Send in the contract as `file` (PDF, DOCX or plain text) and have it read; decisions stay with what is found again',
  permission: 'review.update',
  multipart: true,
  /** A form: nothing stands beside the file. */
  body: z.unknown(),
  returns: Reading,
  refusals: ['common.not_found', 'common.too_large', 'common.unsupported_type', 'common.unavailable'],
})
export const readAgain = endpoint({
  method: 'POST',
  path: '/reviews/{id}/readings',
  summary: 'Read the same text again, for another side or by another profile',
  permission: 'review.update',
  body: z.strictObject({ side: z.enum(sides), profile: z.enum(profiles) }),
  returns: Reading,
  refusals: ['common.not_found', 'common.unavailable'],
})
export const decide = endpoint({
  method: 'PUT',
  path: '/review-findings/{id}',
  summary:
    'Decide about a finding, or take the decision back with null; to waive one takes a reason in `words`',
  permission: 'review.update',
  body: z.strictObject({
    decision: z.enum(decisions).nullable(),
    words: z.string().trim().max(2000).nullable().default(null),
  }),
  returns: Finding,
  refusals: ['common.not_found'],
})
