import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Question, Said } from './contract.ts'
import { readyQuestions } from './ready.ts'
import type { Answer } from './rules.ts'

/** The questions of a survey the actor was found to reach; `lock` lets nobody else change it meanwhile. */
export const questionsOf = async (
  { tx, actor }: Work,
  id: string,
  lock = false,
): Promise<readonly Question[]> => {
  const { rows } = await sql<{
    questions: Question[] | null
  }>`select questions from survey where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0]?.questions ?? readyQuestions
}

/** Keeps the questions as the survey's own, under its next version. */
export const writeQuestions = async (
  { tx, actor, now }: Work,
  id: string,
  questions: readonly Question[],
): Promise<void> => {
  await sql`update survey set questions = ${JSON.stringify(questions)}::jsonb, version = version + 1,
      updated_at = ${now.toString()}::timestamptz
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** What the actor answered; null before. */
export const ownAnswer = async ({ tx, actor }: Work, id: string): Promise<Said | null> => {
  const { rows } = await sql<{ said: Said }>`select said from survey_answer
    where workspace_id = ${actor.workspaceId}::uuid and survey_id = ${id}::uuid
      and member_id = ${actor.memberId}::uuid`.execute(tx)
  return rows[0]?.said ?? null
}

/** Keeps what the actor answers, with the team and role they have now. */
export const writeAnswer = async ({ tx, actor, now }: Work, id: string, said: Said): Promise<void> => {
  await sql`insert into survey_answer (workspace_id, survey_id, member_id, team_id, role_id, said, said_at)
    select m.workspace_id, ${id}::uuid, m.id, m.team_id, m.role_id, ${JSON.stringify(said)}::jsonb, ${now.toString()}::timestamptz
    from member m where m.workspace_id = ${actor.workspaceId}::uuid and m.id = ${actor.memberId}::uuid
    on conflict (workspace_id, survey_id, member_id)
      do update set team_id = excluded.team_id, role_id = excluded.role_id, said = excluded.said, said_at = excluded.said_at`.execute(
    tx,
  )
}

/** Everything that was answered, the oldest first. */
export const answersOf = async (
  { tx, actor }: Work,
  id: string,
): Promise<(Answer & { roleName: string | null })[]> => {
  const { rows } = await sql<
    Answer & { roleName: string | null }
  >`select a.member_id as "memberId", a.team_id as "teamId", a.role_id as "roleId", r.name as "roleName", a.said
    from survey_answer a
    left join role r on r.workspace_id = a.workspace_id and r.id = a.role_id
    where a.workspace_id = ${actor.workspaceId}::uuid and a.survey_id = ${id}::uuid
    order by a.said_at, a.member_id`.execute(tx)
  return rows
}

type Made = { question: string; memberId: string | null; requirementId: string }

/** Which answers have become requirements that are still there. */
export const madeOf = async ({ tx, actor }: Work, id: string): Promise<Made[]> => {
  const { rows } =
    await sql<Made>`select s.question, s.member_id as "memberId", s.requirement_id as "requirementId"
    from survey_requirement s
    join requirement r on r.workspace_id = s.workspace_id and r.id = s.requirement_id and r.deleted_at is null
    where s.workspace_id = ${actor.workspaceId}::uuid and s.survey_id = ${id}::uuid`.execute(tx)
  return rows
}

/** Notes which requirement an answer became. */
export const writeMade = async (
  { tx, actor }: Work,
  id: string,
  { question, memberId, requirementId }: Made,
): Promise<void> => {
  await sql`insert into survey_requirement (workspace_id, survey_id, question, member_id, requirement_id)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${question}, ${memberId}::uuid, ${requirementId}::uuid)
    on conflict (workspace_id, survey_id, question, member_id) do update set requirement_id = excluded.requirement_id`.execute(
    tx,
  )
}
