import { sql } from 'kysely'
import { reaches, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId } from '#kit/ids.ts'
import { type Row, selectSql } from '#kit/present.ts'
import type { Body } from './contract-clauses.ts'
import { contract, type ContractKind, type ContractState } from './contract.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './text/values.ts'

/** A contract as the table holds it. */
export type ContractRow = Row & {
  name: string
  number: string | null
  kind: ContractKind
  our_role: 'customer' | 'supplier'
  state: ContractState
  company_id: string | null
  contact_id: string | null
  owner_id: string | null
  ruling: Locale
  beside: Locale | null
  review_id: string | null
  concluded_on: string | null
  amendments: number
  amends_id: string | null
}

/** A version of a contract's text as the table holds it. */
export type VersionRow = {
  number: number
  origin: 'ours' | 'theirs'
  note: string
  body: Body
  terms: Terms
  facts: Record<Locale, Facts> | null
  file_name: string | null
  made_at: Date
  made_by: string | null
  changed_at: Date
  fixed_at: Date | null
}

/** A contract the actor may see; refused with 404 where there is none. */
export const readContract = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
  how = sql``,
): Promise<ContractRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<ContractRow>`select ${selectSql(contract, 't')} from contract t
    where t.id = ${id}::uuid and ${visible(actor, 'contract', 't')} ${how}`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** A contract the actor may change, locked until the transaction ends. */
export const lockContract = async (w: Work, id: string): Promise<ContractRow> => {
  const row = await readContract(w, id, sql`and t.deleted_at is null for update of t`)
  return reaches(w.actor, contract, 'update', row)
    ? row
    : refuse('auth.forbidden', { permission: 'contract.update' })
}

/** A version of a contract, the last unless told; refused with 404 where there is none. */
export const versionOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
  number?: number,
): Promise<VersionRow> => {
  const which = number === undefined ? sql`` : sql`and number = ${number}`
  const { rows } =
    await sql<VersionRow>`select number, origin, note, body, terms, facts, file_name, made_at, made_by,
      changed_at, fixed_at from contract_version
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${id}::uuid ${which}
    order by number desc limit 1`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** All versions of a contract without their texts, the last first. */
export const versionsOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
): Promise<Omit<VersionRow, 'body' | 'terms' | 'facts'>[]> => {
  const { rows } =
    await sql<VersionRow>`select number, origin, note, file_name, made_at, made_by, changed_at, fixed_at
    from contract_version
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${id}::uuid order by number desc`.execute(
      tx,
    )
  return rows
}
