import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'

/** What a column of whole numbers holds. */
const MOST = 2_147_483_647

const draftStates = ['draft', 'review', 'approved'] as const

const draftOf = <C extends z.ZodType>(contents: C) =>
  z.object({
    contents,
    /** The version of the record that the draft was made from. */
    base: z.int(),
    version: z.int(),
    state: z.enum(draftStates),
    editedBy: z.uuid(),
    editedAt: z.iso.datetime(),
    /** The review that is asked for; of nobody in particular when `reviewerId` is null. */
    asked: z.object({ by: z.uuid(), reviewerId: z.uuid().nullable(), note: z.string() }).nullable(),
    /** The last answer to it: an approval, or what is to be done first. */
    answer: z
      .object({ by: z.uuid(), at: z.iso.datetime(), approved: z.boolean(), words: z.string() })
      .nullable(),
  })
const editionOf = <C extends z.ZodType>(contents: C) =>
  z.object({
    number: z.int(),
    contents,
    at: z.iso.datetime(),
    madeBy: z.uuid().nullable(),
    reviewedBy: z.uuid().nullable(),
    /** The former version that this one put back. */
    backTo: z.int().nullable(),
  })
const keptOf = <C extends z.ZodType>(contents: C) =>
  z.object({
    draft: draftOf(contents).nullable(),
    /** Who else may review; when there is nobody, a draft is published without. */
    reviewers: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Whether it may come in force as it stands. */
    publishable: z.boolean(),
    refs: RefsShape,
  })
const Version = z.int().min(0).max(MOST)
export type Draft<C = unknown> = z.infer<ReturnType<typeof draftOf<z.ZodType<C>>>>
export type Edition<C = unknown> = z.infer<ReturnType<typeof editionOf<z.ZodType<C>>>>

/** The draft of a record as somebody who may change it meets it. */
export type Kept<C = unknown> = {
  draft: Draft<C> | null
  reviewers: { id: string; name: string }[]
  publishable: boolean
  refs: Record<string, { noun: string; title: string }>
}

/**
 * The endpoints of a noun whose records are configuration: what is to come in force is kept as a draft, reviewed by somebody
 * else and published; every version that has been in force is kept. `contents` is the whole of a record's configuration.
 */
export const drafting = <C extends z.ZodType>(n: { name: string; plural: string }, contents: C) => {
  const one = `/${n.plural}/{id}` as `/${string}/{id}`
  const at = <P extends string>(rest: P) => `${one}${rest}` as `/${string}/{id}${P}`
  const permission = `${n.name}.update` as const
  const refusals = ['common.not_found', 'common.stale'] as const
  return {
    get: endpoint({
      method: 'GET',
      path: at('/draft'),
      summary: `Read the draft of a ${n.name}, if there is one`,
      permission,
      returns: keptOf(contents),
      refusals: ['common.not_found'],
    }),
    keep: endpoint({
      method: 'PUT',
      path: at('/draft'),
      summary: `Keep a draft of a ${n.name}; not in force before it is published. \`version\` is the draft’s, 0 for the first`,
      permission,
      body: z.strictObject({ version: Version, base: Version, contents }),
      returns: keptOf(contents),
      refusals,
    }),
    drop: endpoint({
      method: 'DELETE',
      path: at('/draft'),
      summary: `Throw the draft of a ${n.name} away`,
      permission,
      returns: z.object({ id: z.uuid() }),
      refusals: ['common.not_found'],
    }),
    ask: endpoint({
      method: 'POST',
      path: at('/draft/reviews'),
      summary: 'Ask for a review, of one person or of everybody who may',
      permission,
      body: z.strictObject({
        version: Version,
        reviewerId: z.uuid().nullable().default(null),
        note: PlainText(2000).default(''),
      }),
      returns: keptOf(contents),
      refusals,
    }),
    answer: endpoint({
      method: 'POST',
      path: at('/draft/answers'),
      summary: 'Approve a draft that somebody else edited last, or give it back with words',
      permission,
      body: z.strictObject({ version: Version, approved: z.boolean(), words: PlainText(2000).default('') }),
      returns: keptOf(contents),
      refusals: [...refusals, 'draft.own_review'],
    }),
    publish: endpoint({
      method: 'POST',
      path: at('/editions'),
      summary:
        'Put a draft in force: an approved one, one that puts a former version back, or any where nobody else could review it',
      permission,
      body: z.strictObject({ version: Version }),
      returns: z.object({ number: z.int() }),
      refusals: [...refusals, 'draft.unreviewed'],
    }),
    editions: endpoint({
      method: 'GET',
      path: at('/editions'),
      summary: `The versions of a ${n.name} that have been in force, newest first`,
      permission: `${n.name}.read` as const,
      query: z.object({
        /** Only those before this number. */
        before: z.coerce.number().int().min(1).max(MOST).optional(),
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
      returns: z.object({ items: z.array(editionOf(contents)), refs: RefsShape }),
      refusals: ['common.not_found'],
    }),
  }
}
