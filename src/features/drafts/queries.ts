import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { type Refs, titlesOf, want, type Wanted } from '#kit/present.ts'
import type { Draft, Edition } from './contract.ts'

export type Of = { noun: string; id: string }
type DraftRow = {
  contents: unknown
  base: number
  version: number
  state: Draft['state']
  edited_by: string
  edited_at: Date
  asked_by: string | null
  reviewer_id: string | null
  note: string | null
  answered_by: string | null
  answered_at: Date | null
  answer: string | null
}

const draftOf = (r: DraftRow): Draft => ({
  contents: r.contents,
  base: r.base,
  version: r.version,
  state: r.state,
  editedBy: r.edited_by,
  editedAt: r.edited_at.toISOString(),
  asked: r.asked_by === null ? null : { by: r.asked_by, reviewerId: r.reviewer_id, note: r.note ?? '' },
  answer:
    r.answered_by === null || r.answered_at === null
      ? null
      : {
          by: r.answered_by,
          at: r.answered_at.toISOString(),
          approved: r.state === 'approved',
          words: r.answer ?? '',
        },
})

/** The draft of a record, if there is one; `lock` holds it until the transaction ends. */
export const readDraft = async (
  { tx, actor }: Work,
  { noun, id }: Of,
  lock = false,
): Promise<Draft | null> => {
  const { rows } =
    await sql<DraftRow>`select contents, base, version, state, edited_by, edited_at, asked_by, reviewer_id, note,
      answered_by, answered_at, answer
    from draft where workspace_id = ${actor.workspaceId}::uuid and noun = ${noun} and record_id = ${id}::uuid
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ? draftOf(rows[0]) : null
}

type EditionRow = {
  number: number
  contents: unknown
  at: Date
  made_by: string | null
  reviewed_by: string | null
  back_to: number | null
}

/** The versions of a record that have been in force, newest first. */
export const readEditions = async (
  { tx, actor }: Work,
  { noun, id }: Of,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Edition[]> => {
  const { rows } =
    await sql<EditionRow>`select number, contents, at, made_by, reviewed_by, back_to from edition
    where workspace_id = ${actor.workspaceId}::uuid and noun = ${noun} and record_id = ${id}::uuid
      ${before === undefined ? sql`` : sql`and number < ${before}`}
    order by number desc limit ${limit}`.execute(tx)
  return rows.map((r) => ({
    number: r.number,
    contents: r.contents,
    at: r.at.toISOString(),
    madeBy: r.made_by,
    reviewedBy: r.reviewed_by,
    backTo: r.back_to,
  }))
}

/** The last number of a record's versions, and that of the latest former one which the draft says the same as. */
export const numbersOf = async ({ tx, actor }: Work, { noun, id }: Of) => {
  const { rows } = await sql<{ last: number; same: number | null }>`
    select coalesce(max(e.number), 0) as last, max(e.number) filter (where d.contents || e.contents = d.contents) as same
    from edition e left join draft d on d.workspace_id = e.workspace_id and d.noun = e.noun and d.record_id = e.record_id
    where e.workspace_id = ${actor.workspaceId}::uuid and e.noun = ${noun} and e.record_id = ${id}::uuid`.execute(
    tx,
  )
  return rows[0]!
}

/** The names of members, as far as the actor may read them. */
export const peopleIn = ({ tx, actor }: Work, ids: readonly (string | null | undefined)[]): Promise<Refs> => {
  const wanted: Wanted = new Map()
  for (const id of ids) want(wanted, 'member', id)
  return titlesOf(tx, actor, wanted)
}
