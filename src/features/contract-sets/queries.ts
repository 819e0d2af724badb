import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Money } from '#kit/money.ts'
import { fieldRight, may } from '#kit/rights.ts'
import type { AgreedTerm } from './contract.ts'

type At = Pick<Work, 'tx' | 'actor'>

/** The set a contract belongs to, and its contracts in the order in which they joined; alone where it is in none. */
export const setOf = async (
  { tx, actor }: At,
  contractId: string,
): Promise<{ setId: string | null; contracts: string[] }> => {
  const { rows } = await sql<{ set_id: string; contract_id: string }>`select s.set_id, s.contract_id
    from contract_set own join contract_set s on s.workspace_id = own.workspace_id and s.set_id = own.set_id
    where own.workspace_id = ${actor.workspaceId}::uuid and own.contract_id = ${contractId}::uuid
    order by s.joined_at, s.contract_id`.execute(tx)
  return {
    setId: rows[0]?.set_id ?? null,
    contracts: rows.length > 0 ? rows.map((row) => row.contract_id) : [contractId],
  }
}

/** Lets nobody else change the sets of the workspace until the transaction ends. */
export const lockSets = async ({ tx, actor }: At): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sets ${actor.workspaceId}`}, 0))`.execute(tx)
}

/** Puts contracts into a set, in this order; those that are in it stay. */
export const writeInto = async (
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  setId: string,
  contracts: readonly string[],
): Promise<void> => {
  for (const id of contracts)
    await sql`insert into contract_set (workspace_id, contract_id, set_id, joined_at, joined_by)
      values (${actor.workspaceId}::uuid, ${id}::uuid, ${setId}::uuid, ${now.toString()}::timestamptz,
        ${actor.memberId}::uuid) on conflict do nothing`.execute(tx)
}

/** Takes contracts out of their sets. */
export const takeOut = async ({ tx, actor }: At, contracts: readonly string[]): Promise<void> => {
  await sql`delete from contract_set where workspace_id = ${actor.workspaceId}::uuid
    and contract_id = any(${contracts as string[]}::uuid[])`.execute(tx)
}

/** A difference that somebody lets stand, as the table holds it. */
export type WaiverRow = { term: AgreedTerm; hash: string; words: string; waived_by: string; waived_at: Date }

/** The differences of a set that somebody lets stand, also those that have changed since. */
export const waiversOf = async ({ tx, actor }: At, setId: string | null): Promise<WaiverRow[]> => {
  if (setId === null) return []
  const { rows } =
    await sql<WaiverRow>`select term, hash, words, waived_by, waived_at from contract_set_waiver
    where workspace_id = ${actor.workspaceId}::uuid and set_id = ${setId}::uuid`.execute(tx)
  return rows
}

/** Keeps why a difference may stand; null takes that away. */
export const writeWaiver = async (
  { tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>,
  setId: string,
  { term, hash, words }: { term: AgreedTerm; hash: string; words: string | null },
): Promise<void> => {
  await (
    words === null
      ? sql`delete from contract_set_waiver
        where workspace_id = ${actor.workspaceId}::uuid and set_id = ${setId}::uuid and term = ${term}`
      : sql`insert into contract_set_waiver (workspace_id, set_id, term, hash, words, waived_by, waived_at)
        values (${actor.workspaceId}::uuid, ${setId}::uuid, ${term}, ${hash}, ${words}, ${actor.memberId}::uuid,
          ${now.toString()}::timestamptz)
        on conflict (workspace_id, set_id, term) do update set hash = excluded.hash, words = excluded.words,
          waived_by = excluded.waived_by, waived_at = excluded.waived_at`
  ).execute(tx)
}

/** The sum of a deal, whoever asks; `seen` says whether they may be shown it. */
export const sumOf = async (
  { tx, actor }: At,
  dealId: string | null,
): Promise<{ sum: Money | null; seen: boolean }> => {
  if (dealId === null) return { sum: null, seen: true }
  const { rows } = await sql<{
    minor: string | null
    currency: string
    seen: boolean
  }>`select d.amount_minor as minor,
      d.amount_currency as currency, exists (select from ${readable(actor, 'deal')} r where r.id = d.id) as seen
    from deal d where d.workspace_id = ${actor.workspaceId}::uuid and d.id = ${dealId}::uuid and d.deleted_at is null`.execute(
    tx,
  )
  const [row] = rows
  return {
    sum: row && row.minor !== null ? { minor: Number(row.minor), currency: row.currency } : null,
    seen: Boolean(row?.seen) && may(actor, 'deal.read') && fieldRight(actor, 'deal', 'amount') !== 'hidden',
  }
}
