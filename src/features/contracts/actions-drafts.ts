import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { fileIn } from '#kit/files.ts'
import type { Locale } from '#kit/i18n.ts'
import { type Piece, redline } from '#kit/redline.ts'
import { may } from '#kit/rights.ts'
import type { Open } from '#kit/jobs.ts'
import type { Visit } from '#kit/serve.ts'
import { reviews } from '#features/reviews/actions.ts'
import {
  fileText,
  keepReading,
  registerReviewed,
  askedBy,
  reviewApart,
  typesOf,
} from '#features/reviews/actions-texts.ts'
import { MOST_SENT, type Profile } from '#features/reviews/contract.ts'
import { fixOpen, parentOf, readsIn, readText, wholeContract, writableContract } from './actions-text.ts'
import { standing } from './amendments/consolidated.ts'
import type { ContractKind } from './contract.ts'
import type { Words } from './contract-clauses.ts'
import type { Redline } from './contract-drafts.ts'
import { type ContractRow, versionOf } from './queries.ts'
import { adopted } from './text/counter.ts'
import { insertVersion } from './text/kept.ts'
import { type Rendered, wordsOf } from './text/render.ts'
import { plainOf } from './text/show.ts'

const piecesOf = ({ clauses }: Rendered): Piece[] =>
  clauses.map((clause) => ({ code: clause.code, ...wordsOf(clause) }))

/** What changed from one version of a contract to another in a language, the ruling one unless told. */
export const compare = async (
  w: Work,
  id: string,
  asked: { from: number; to: number; locale?: Locale | undefined },
): Promise<Redline> => {
  const row = await wholeContract(w, id)
  const locale = asked.locale ?? row.ruling
  const readOf = async (number: number) => readsIn(w, row, await versionOf(w, id, number), locale)
  const [before, after] = [await readOf(asked.from), await readOf(asked.to)]
  return {
    from: asked.from,
    to: asked.to,
    locale,
    changes: redline(piecesOf(before), piecesOf(after)).map(({ old, new: at, ...change }) => {
      const [was, is] = [old === null ? null : before.clauses[old]!, at === null ? null : after.clauses[at]!]
      const { code, depth } = (is ?? was)!
      return { ...change, code, depth, before: was?.number ?? null, after: is?.number ?? null }
    }),
  }
}

/**
 * Takes the other side's draft in as the last version: clauses that are ours keep their names and variables. What was written since
 * the version before is fixed first. Refuses with 422, path `file`, what holds no text that can be read.
 */
export const receiveDraft = async ({ open, request }: Pick<Visit, 'open' | 'request'>, id: string) => {
  const { our_role: side } = await open((w) => writableContract(w, id))
  const { name, bytes } = await fileIn(request, MOST_SENT)
  const read = await reviewApart({ text: await fileText(bytes), side, asked: 'elements' })
  return open(async (w) => {
    const row = await writableContract(w, id)
    await fixOpen(w, row, '')
    const base = await versionOf(w, id)
    // Of a draft in two languages the one that rules is taken.
    const language = read.clauses.some((clause) => clause.language === row.ruling)
      ? row.ruling
      : read.language
    const reads = await readsIn(w, row, base, language)
    const typeOf = (words: Words) => typesOf(words, language)[0] ?? 'other'
    const theirs = read.clauses.filter((clause) => clause.language === language)
    const text = adopted(base, reads, language, theirs, typeOf)
    const number = base.number + 1
    await insertVersion(w, id, { ...text, number, origin: 'theirs', fileName: name })
    await fixOpen(w, row, '')
    await sql`update contract set state = 'negotiation'
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
    await w.record({
      type: 'contract.countered',
      noun: 'contract',
      id,
      parent: parentOf(row),
      data: { version: number, fileName: name },
    })
    return readText(w, id, { locale: language })
  })
}

/** What a review asks of a contract, by what it is about. */
const profileOf: Partial<Record<ContractKind, Profile>> = {
  implementation: 'implementation',
  development: 'implementation',
  saas: 'saas',
  aftersales: 'procurement',
}

/**
 * Reviews a contract as it stands in the language that rules. One review goes with a contract through its versions, so that what was
 * decided once need not be decided again. Refuses with 403 whoever may not make reviews.
 */
export const review = async (open: Open, id: string, asked: { profile?: Profile | undefined }) => {
  const { row, body, reviewId, profile, of } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const reads = await readsIn(w, row, (await standing(w, row)).version, row.ruling)
    const profile = asked.profile ?? profileOf[row.kind] ?? 'elements'
    const reviewId = await reviewOf(w, row, profile)
    const of = await askedBy(w, profile)
    return { row, body: plainOf(reads, row.ruling).text, reviewId, profile, of }
  })
  const read = await reviewApart({ text: body, side: row.our_role, asked: of })
  const sent = { body, fileName: `${row.name}.txt`, sha256: createHash('sha256').update(body).digest() }
  await open((w) => keepReading(w, reviewId, sent, { side: row.our_role, profile }, read))
  return { id: reviewId }
}

// What is found and decided in a contract's review is told on the contract too.
registerReviewed(async ({ tx, actor }, reviewId) => {
  const { rows } = await sql<{ id: string }>`select id from contract
    where workspace_id = ${actor.workspaceId}::uuid and review_id = ${reviewId}::uuid limit 1`.execute(tx)
  return rows[0] ? { noun: 'contract', id: rows[0].id } : null
})

/** The review that goes with a contract, made where there is none yet. */
const reviewOf = async (w: Work, row: ContractRow, profile: Profile): Promise<string> => {
  if (row.review_id !== null) return row.review_id
  if (!may(w.actor, 'review.create')) refuse('auth.forbidden', { permission: 'review.create' })
  const { id } = await reviews.create(w, {
    name: row.name,
    side: row.our_role,
    profile,
    companyId: row.company_id,
    ownerId: row.owner_id,
  })
  await sql`update contract set review_id = ${id}::uuid, version = version + 1, updated_at = ${w.now.toString()}::timestamptz
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${row.id}::uuid`.execute(w.tx)
  await w.record({
    type: 'contract.updated',
    noun: 'contract',
    id: row.id,
    parent: parentOf(row),
    data: { changes: { reviewId: [null, id] } },
  })
  return id
}
