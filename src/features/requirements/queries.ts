import { type RawBuilder, sql } from 'kysely'
import { visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { CoverageRow, Verdict } from './contract-coverage.ts'
import type { Priority } from './contract.ts'

/** A requirement that a contract is held against, with what is said of it, as the tables hold it. */
export type HeldRow = {
  id: string
  list_id: string
  code: string | null
  name: string
  about: string | null
  priority: Priority
  release: number
  weight: number | null
  criterion: string | null
  owner_id: string | null
  seen: boolean
  cover: CoverRow | undefined
}

type CoverRow = {
  answer: CoverageRow['answer']
  answer_words: string
  answer_source: string
  clauses: string[]
  verdict: Verdict | null
  words: string
  deliverables: string[]
  signed_by: string | null
  signed_at: Date | null
  signed_hash: string | null
  version: number
}

/** The requirements a contract is held against, and whether the actor may see each; those dropped are left out. */
export const heldRows = async ({ tx, actor }: Work, contractId: string): Promise<HeldRow[]> => {
  const { rows } = await sql<
    Omit<HeldRow, 'cover'>
  >`select r.id, r.list_id, r.code, r.name, r.about, r.priority, r.release, r.weight,
      r.criterion, r.owner_id, ${visible(actor, 'requirement', 'r')} as seen
    from requirement_link l
    join requirement_list i on i.workspace_id = l.workspace_id and i.id = l.list_id and i.deleted_at is null
    join requirement r on r.workspace_id = l.workspace_id and r.list_id = l.list_id and r.deleted_at is null and r.state <> 'dropped'
    where l.workspace_id = ${actor.workspaceId}::uuid and l.contract_id = ${contractId}::uuid`.execute(tx)
  // Joined here: the planner knows too little of a contract that was just judged, and would take the square of its length.
  const { rows: covers } = await sql<
    CoverRow & { requirement_id: string }
  >`select requirement_id, answer, answer_words,
      answer_source, clauses, verdict, words, deliverables, signed_by, signed_at, signed_hash, version from requirement_cover
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid`.execute(tx)
  const said = new Map(covers.map((cover) => [cover.requirement_id, cover]))
  return rows.map((row) => ({ ...row, cover: said.get(row.id) }))
}

/** The lists a contract is held against, by name; one beyond the actor's reach has none. */
export const linkedLists = async (
  { tx, actor }: Work,
  contractId: string,
): Promise<{ id: string; name: string }[]> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select i.id, case when ${visible(actor, 'requirement_list', 'i')} then i.name else '' end as name
    from requirement_link l join requirement_list i on i.workspace_id = l.workspace_id and i.id = l.list_id and i.deleted_at is null
    where l.workspace_id = ${actor.workspaceId}::uuid and l.contract_id = ${contractId}::uuid order by i.name, i.id`.execute(
    tx,
  )
  return rows
}

/** Lets nobody else judge a contract until the transaction ends. */
export const lockCoverage = async ({ tx }: Work, contractId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`coverage ${contractId}`}, 0))`.execute(tx)
}

/** Holds a contract against these lists and no others. */
export const writeLinks = async (
  { tx, actor, now }: Work,
  contractId: string,
  lists: readonly string[],
): Promise<void> => {
  const here: RawBuilder<unknown> = sql`workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid`
  await sql`delete from requirement_link where ${here} and list_id <> all(${lists as string[]}::uuid[])`.execute(
    tx,
  )
  await sql`insert into requirement_link (workspace_id, contract_id, list_id, linked_at, linked_by)
    select ${actor.workspaceId}::uuid, ${contractId}::uuid, id, ${now.toString()}::timestamptz, ${actor.memberId}::uuid
    from unnest(${lists as string[]}::uuid[]) id on conflict do nothing`.execute(tx)
}

/** What is said of a requirement, as it is kept. */
export type Said = Pick<
  CoverageRow,
  | 'answer'
  | 'answerWords'
  | 'answerSource'
  | 'clauses'
  | 'verdict'
  | 'words'
  | 'deliverables'
  | 'signedBy'
  | 'signedAt'
> & { requirementId: string; signedHash: string | null }

/** Keeps what is said of requirements. */
export const writeCovers = async (
  { tx, actor, now }: Work,
  contractId: string,
  covers: readonly Said[],
): Promise<void> => {
  await sql`insert into requirement_cover (workspace_id, contract_id, requirement_id, answer, answer_words, answer_source, clauses,
      verdict, words, deliverables, signed_by, signed_at, signed_hash, changed_at, changed_by)
    select ${actor.workspaceId}::uuid, ${contractId}::uuid, c."requirementId", c.answer, c."answerWords", c."answerSource", c.clauses,
      c.verdict, c.words, c.deliverables, c."signedBy", c."signedAt", c."signedHash", ${now.toString()}::timestamptz, ${actor.memberId}::uuid
    from jsonb_to_recordset(${JSON.stringify(covers)}::jsonb) c("requirementId" uuid, answer text, "answerWords" text, "answerSource" text,
      clauses text[], verdict text, words text, deliverables uuid[], "signedBy" uuid, "signedAt" timestamptz, "signedHash" text)
    on conflict (workspace_id, contract_id, requirement_id) do update set answer = excluded.answer, answer_words = excluded.answer_words,
      answer_source = excluded.answer_source, clauses = excluded.clauses, verdict = excluded.verdict, words = excluded.words, deliverables = excluded.deliverables,
      signed_by = excluded.signed_by, signed_at = excluded.signed_at, signed_hash = excluded.signed_hash,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = requirement_cover.version + 1`.execute(
    tx,
  )
}
