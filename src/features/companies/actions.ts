import './policy.ts'
import { sql } from 'kysely'
import { visible } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { indexing } from '#kit/find.ts'
import { isId, newId } from '#kit/ids.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { findEntry } from '#kit/trace.ts'
import { company, type DossierState, type PoolReason } from './contract.ts'
import { admit } from './rules.ts'

export const companies = crudActions(company, {
  defaults: ({ actor }) => ({ lifecycle: 'potential', ownerId: actor.memberId }),
  admit,
})

/** Notes on a company when its earliest open task is due; null when there is none. No event: the task's own event tells it. */
export const setNextStep = async (
  { tx, actor }: Work,
  companyId: string,
  dueAt: Date | null,
): Promise<void> => {
  await sql`update company set next_step_at = ${dueAt}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and next_step_at is distinct from ${dueAt}::timestamptz`.execute(
    tx,
  )
}

/** Notes on a company when it was last called; null when it never was. No event: the call's own event tells it. */
export const setLastCall = async ({ tx, actor }: Work, companyId: string, at: Date | null): Promise<void> => {
  await sql`update company set last_call_at = ${at}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and last_call_at is distinct from ${at}::timestamptz`.execute(
    tx,
  )
}

/** Notes on a company when the first of its deals was made; null when it has none. No event: the deal's own event tells it. */
export const setFirstDeal = async (
  { tx, actor }: Work,
  companyId: string,
  at: Date | null,
): Promise<void> => {
  await sql`update company set first_deal_at = ${at}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and first_deal_at is distinct from ${at}::timestamptz`.execute(
    tx,
  )
}

/** Notes on a company how far its dossier is; null when it has none. No event: the dossier's own event tells it. */
export const setDossier = async (
  { tx, actor }: Work,
  companyId: string,
  state: DossierState | null,
): Promise<void> => {
  await sql`update company set dossier = ${state}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and dossier is distinct from ${state}`.execute(
    tx,
  )
}

type Handed = Row & { was_owner: string | null; pool_reason: PoolReason }

/** Sends companies, which the caller holds locked, back to the pool, each with an event that says whose it was and why. */
export const releaseCompanies = async (
  { tx, actor, now, record, meanwhile }: Work,
  released: readonly { id: string; reason: PoolReason }[],
): Promise<void> => {
  if (released.length === 0) return
  const { rows } =
    await sql<Handed>`update company t set owner_id = null, former_owner_id = o.owner_id, pooled_at = ${now.toString()},
      pool_reason = r.reason, version = t.version + 1, updated_at = ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(released)}::jsonb) r(id uuid, reason text), company o
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = r.id and o.workspace_id = t.workspace_id and o.id = t.id
    returning ${selectSql(company, 't')}, o.owner_id as was_owner`.execute(tx)
  const batch = newId()
  await record(
    ...rows.map((row) => ({
      type: 'company.pooled' as const,
      noun: 'company',
      id: row.id,
      batch,
      data: { memberId: row.was_owner, reason: row.pool_reason, changes: { ownerId: [row.was_owner, null] } },
    })),
  )
  meanwhile(
    indexing(
      'company',
      rows.map((row) => findEntry(company, row)),
    ),
  )
}

/** Notes on companies when they will go back to the pool. No event: nothing has happened to them yet. */
export const warnCompanies = async (
  { tx, actor }: Work,
  warned: readonly { id: string; dueAt: Temporal.Instant; reason: PoolReason }[],
): Promise<void> => {
  if (warned.length > 0)
    await sql`update company t set pool_due_at = r."dueAt", pool_reason = r.reason
      from jsonb_to_recordset(${JSON.stringify(warned)}::jsonb) r(id uuid, "dueAt" timestamptz, reason text)
      where t.workspace_id = ${actor.workspaceId}::uuid and t.id = r.id`.execute(tx)
}

/** Takes the warnings from an owner's companies that said there were too many of them. */
export const clearLimitWarnings = async ({ tx, actor }: Work, ownerId: string): Promise<void> => {
  await sql`update company set pool_due_at = null, pool_reason = null
    where workspace_id = ${actor.workspaceId}::uuid and owner_id = ${ownerId}::uuid and pool_reason = 'limit' and deleted_at is null`.execute(
    tx,
  )
}

type Pooled = { pooled_at: Date | null; pool_reason: PoolReason | null; former_owner_id: string | null }

/** Locks a company in the pool: since when, why and whose it was. Refuses one that is not there any more (`pool.gone`). */
export const lockPooled = async ({ tx, actor }: Work, id: string) => {
  const { rows } = isId(id)
    ? await sql<Pooled>`select t.pooled_at, t.pool_reason, t.former_owner_id from company t
        where t.workspace_id = ${actor.workspaceId}::uuid and t.id = ${id}::uuid and t.deleted_at is null
          and (t.former_owner_id is not null or ${visible(actor, 'company', 't')}) for update`.execute(tx)
    : { rows: [] }
  const row = rows[0] ?? refuse('common.not_found')
  if (!row.pooled_at) return refuse('pool.gone')
  return {
    pooledAt: Temporal.Instant.fromEpochMilliseconds(row.pooled_at.getTime()),
    reason: row.pool_reason,
    formerOwnerId: row.former_owner_id,
  }
}

/** Gives a company in the pool, which the caller holds locked, to a member; its new version. */
export const giveCompany = async (
  { tx, actor, now, record, meanwhile }: Work,
  id: string,
  memberId: string,
): Promise<number> => {
  const { rows } =
    await sql<Row>`update company t set owner_id = ${memberId}::uuid, version = version + 1, updated_at = ${now.toString()}
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = ${id}::uuid returning ${selectSql(company, 't')}`.execute(
      tx,
    )
  const row = rows[0] ?? refuse('common.not_found')
  const data = { memberId, changes: { ownerId: [null, memberId] } }
  await record({ type: 'company.taken', noun: 'company', id, data })
  meanwhile(indexing('company', [findEntry(company, row)]))
  return row.version
}

/** Puts a company back into the pool as it was before somebody took it; its new version. */
export const returnCompany = async (
  { tx, actor, now, record, meanwhile }: Work,
  id: string,
  was: { pooled_at: Date; pool_reason: string | null; former_owner_id: string | null },
): Promise<number> => {
  const { rows } =
    await sql<Row>`update company t set owner_id = null, pooled_at = ${was.pooled_at}, pool_reason = ${was.pool_reason},
      former_owner_id = ${was.former_owner_id}::uuid, version = version + 1, updated_at = ${now.toString()}
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = ${id}::uuid returning ${selectSql(company, 't')}`.execute(
      tx,
    )
  const row = rows[0] ?? refuse('common.not_found')
  await record({
    type: 'company.returned',
    noun: 'company',
    id,
    data: { changes: { ownerId: [actor.memberId, null] } },
  })
  meanwhile(indexing('company', [findEntry(company, row)]))
  return row.version
}

/**
 * Puts off when a company goes back to the pool; its new version. Refuses one that is not due (`pool.not_due`), and a second time
 * with the same owner (`pool.postponed`).
 */
export const postponeUntil = async (
  { tx, actor, now, record }: Work,
  id: string,
  until: Temporal.Instant,
  reason: string,
): Promise<number> => {
  const { rows } = isId(id)
    ? await sql<{
        pool_due_at: Date | null
        postponed: boolean
      }>`select t.pool_due_at, t.postponed from company t
        where t.id = ${id}::uuid and t.deleted_at is null and ${visible(actor, 'company', 't')} for update`.execute(
        tx,
      )
    : { rows: [] }
  const before = rows[0] ?? refuse('common.not_found')
  if (before.postponed) refuse('pool.postponed')
  if (!before.pool_due_at) return refuse('pool.not_due')
  const done = await sql<{
    version: number
  }>`update company set pool_due_at = ${until.toString()}, postponed = true,
      version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid returning version`.execute(tx)
  const changes = { poolDueAt: [before.pool_due_at.toISOString(), until.toString()] }
  await record({ type: 'company.postponed', noun: 'company', id, data: { reason, changes } })
  return done.rows[0]!.version
}
