import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Confidence, Evidence, Origin, QuestionKey } from './contract.ts'

type At = Pick<Work, 'tx' | 'actor'>

/** Lets nobody else write in the dossier of a company until the transaction ends. */
export const lockDossier = async ({ tx, actor }: At, companyId: string): Promise<void> => {
  const name = `dossier ${actor.workspaceId} ${companyId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

/** An answer as the table holds it. */
export type AnswerRow = {
  question: QuestionKey
  answer: string
  confidence: Confidence | null
  answered_on: string
  answered_by: string | null
  version: number
}

/** The answers of a company's dossier, those that were taken back too. */
export const answersOf = async ({ tx, actor }: At, companyId: string): Promise<AnswerRow[]> => {
  const { rows } = await sql<AnswerRow>`select question, answer, confidence, answered_on::text as answered_on,
      answered_by, version from dossier_answer
    where workspace_id = ${actor.workspaceId}::uuid and company_id = ${companyId}::uuid`.execute(tx)
  return rows
}

type Answer = { question: QuestionKey; answer: string; confidence: Confidence | null; today: string }

/** Keeps an answer of the actor's in place of the one before. */
export const writeAnswer = async (
  { tx, actor }: At,
  companyId: string,
  { question, answer, confidence, today }: Answer,
): Promise<void> => {
  await sql`insert into dossier_answer (workspace_id, company_id, question, answer, confidence, answered_on, answered_by)
    values (${actor.workspaceId}::uuid, ${companyId}::uuid, ${question}, ${answer}, ${confidence}, ${today}::date,
      ${actor.memberId}::uuid)
    on conflict (workspace_id, company_id, question) do update set answer = excluded.answer, confidence = excluded.confidence,
      answered_on = excluded.answered_on, answered_by = excluded.answered_by, version = dossier_answer.version + 1`.execute(
    tx,
  )
}

/** Evidence as the table holds it. */
export type EvidenceRow = {
  id: string
  company_id: string
  question: QuestionKey
  found: string
  source: string
  origin: Origin
  found_on: string
  speaks: Evidence['speaks']
  file_id: string | null
  version: number
  created_by: string | null
  deleted_at: Date | null
}

const columns = sql`id, company_id, question, found, source, origin, found_on::text as found_on, speaks, file_id, version,
  created_by, deleted_at`

/** The evidence of a company's dossier, the latest found first. */
export const evidenceOf = async ({ tx, actor }: At, companyId: string): Promise<EvidenceRow[]> => {
  const { rows } = await sql<EvidenceRow>`select ${columns} from dossier_evidence
    where workspace_id = ${actor.workspaceId}::uuid and company_id = ${companyId}::uuid and deleted_at is null
    order by found_on desc, created_at desc, id desc`.execute(tx)
  return rows
}

/** Evidence by its id, taken out or not, whoever asks. Refuses what was never there with 404. */
export const evidenceAt = async ({ tx, actor }: At, id: string): Promise<EvidenceRow> => {
  const { rows } = isId(id)
    ? await sql<EvidenceRow>`select ${columns} from dossier_evidence
        where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
    : { rows: [] }
  return rows[0] ?? refuse('common.not_found')
}

type Values = Pick<EvidenceRow, 'found' | 'source' | 'origin' | 'found_on' | 'speaks'>

/** Keeps new evidence; its id. */
export const insertEvidence = async (
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  companyId: string,
  { question, found, source, origin, found_on: day, speaks }: Values & { question: QuestionKey },
): Promise<string> => {
  const id = newId()
  await sql`insert into dossier_evidence
      (workspace_id, id, company_id, question, found, source, origin, found_on, speaks, created_at, created_by)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${companyId}::uuid, ${question}, ${found}, ${source}, ${origin},
      ${day}::date, ${speaks}, ${now.toString()}::timestamptz, ${actor.memberId}::uuid)`.execute(tx)
  return id
}

/** Changes evidence, under its next version. */
export const setEvidence = async (
  { tx, actor }: At,
  id: string,
  values: Partial<Values & { file_id: string | null; deleted_at: string | null }>,
): Promise<void> => {
  const set = Object.entries(values).map(([key, value]) => sql`${sql.ref(key)} = ${value}`)
  await sql`update dossier_evidence set ${sql.join([...set, sql`version = version + 1`])}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}
