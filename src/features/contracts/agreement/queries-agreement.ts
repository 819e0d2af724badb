import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Step } from './contract-agreement.ts'
import type { Routes, Settings } from './contract-agreement.ts'

/** A round of judging as the table holds it. */
export type ApprovalRow = {
  id: string
  number: number
  steps: Step[]
  asked_by: string
  asked_at: Date
}

/** Who judges which contracts, as the workspace has set it up; version 0 before anybody did. */
export const routesRow = async (
  { tx, actor }: Work,
  lock = false,
): Promise<Settings & Pick<Routes, 'version'>> => {
  const { rows } = await sql<{
    routes: Settings['routes']
    legal_minor: number | null
    legal_currency: string | null
    version: number
  }>`select routes, legal_minor, legal_currency, version from contract_route
    where workspace_id = ${actor.workspaceId}::uuid ${lock ? sql`for update` : sql``}`.execute(tx)
  const row = rows[0]
  if (!row) return { routes: [], legalFrom: null, version: 0 }
  const legalFrom =
    row.legal_minor === null ? null : { minor: row.legal_minor, currency: row.legal_currency ?? '' }
  return { routes: row.routes, legalFrom, version: row.version }
}

/** The round in which a contract is judged; undefined where none runs. */
export const approvalOf = async (
  { tx, actor }: Work,
  contractId: string,
): Promise<ApprovalRow | undefined> => {
  const { rows } = await sql<ApprovalRow>`select id, number, steps, asked_by, asked_at from contract_approval
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid and closed_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** The active members among those named, and those of a team, by name. */
export const activeAmong = async (
  { tx, actor }: Work,
  { members, teams }: { members: readonly string[]; teams: readonly string[] },
): Promise<{ id: string; teamId: string | null }[]> => {
  const { rows } = await sql<{ id: string; teamId: string | null }>`select id, team_id as "teamId" from member
    where workspace_id = ${actor.workspaceId}::uuid and active and deleted_at is null
      and (id = any(${members}::uuid[]) or team_id = any(${teams}::uuid[])) order by name, id`.execute(tx)
  return rows
}
