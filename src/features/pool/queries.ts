import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { PoolReason } from '#features/companies/contract.ts'
import { company } from '#features/companies/contract.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Work } from '#kit/db.ts'
import { indexedFor, selectionSql } from '#kit/list.ts'
import { dayBounds, todayOf } from '#kit/time.ts'
import type { Settings } from './contract.ts'
import { standardPool } from './rules.ts'

export type PoolRow = Settings & { version: number }

/** The workspace's rules; as long as there are none, those that everybody begins with. A locked one stays as it is until the transaction ends. */
export const poolRow = async ({ tx, actor }: Work, lock = false): Promise<PoolRow> => {
  const { rows } =
    await sql<PoolRow>`select active, filter, silent_days as "silentDays", warn_days as "warnDays", most, overflow,
      claims_a_day as "claimsADay", again_days as "againDays", version from pool
    where workspace_id = ${actor.workspaceId}::uuid ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? { ...standardPool, version: 0 }
}

/** The companies that rules are about, as a condition: the filter is asked in everybody's name. */
const meant = async (
  { tx, actor }: Work,
  { filter }: Pick<Settings, 'filter'>,
): Promise<RawBuilder<SqlBool>> =>
  selectionSql(
    { ...actor, grants: readyGrants.owner },
    company,
    'c',
    { filter },
    await indexedFor(tx, company, { filter }),
  )

/** Those who hold companies that the rules are about, with how many. */
export const holdersOf = async (
  w: Work,
  settings: Pick<Settings, 'filter'>,
): Promise<{ id: string; held: number }[]> => {
  const { rows } = await sql<{
    id: string
    held: number
  }>`select c.owner_id as id, count(*) as held from company c
    where c.workspace_id = ${w.actor.workspaceId}::uuid and c.owner_id is not null and ${await meant(w, settings)}
    group by c.owner_id order by c.owner_id`.execute(w.tx)
  return rows
}

/** How many of these companies the actor holds, and how many they took since the day began in the workspace. */
export const standingOf = async (w: Work, settings: Pick<Settings, 'filter'>) => {
  const { tx, actor, now } = w
  const today = todayOf({ now, actor })
  const { rows } = await sql<{ held: number; takenToday: number }>`select
    (select count(*) from company c where c.workspace_id = ${actor.workspaceId}::uuid and c.owner_id = ${actor.memberId}::uuid
      and ${await meant(w, settings)}) as held,
    (select count(*) from pool_claim p where p.workspace_id = ${actor.workspaceId}::uuid and p.member_id = ${actor.memberId}::uuid
      and p.at >= ${dayBounds(today, actor.timeZone)[0]}::timestamptz) as "takenToday"`.execute(tx)
  return rows[0]!
}

export type Candidate = {
  id: string
  worked_at: Date
  pool_due_at: Date | null
  pool_reason: PoolReason | null
}
export type After = Pick<Candidate, 'id' | 'worked_at'>

/**
 * Companies of one owner that the rules are about and that have no open deal, those not worked longest first: a part of them
 * behind another one. With `until` only those worked no later, whose warning, if there was one, is over. Locked ones are those that nobody changes meanwhile.
 */
export const heldBy = async (
  w: Work,
  settings: Pick<Settings, 'filter'>,
  ownerId: string,
  { until, after, limit, lock }: { until?: Temporal.Instant; after?: After; limit: number; lock: boolean },
): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate>`select c.id, c.worked_at, c.pool_due_at, c.pool_reason from company c
    where c.workspace_id = ${w.actor.workspaceId}::uuid and c.owner_id = ${ownerId}::uuid and ${await meant(w, settings)}
      ${
        until
          ? sql`and c.worked_at <= ${until.toString()}::timestamptz
        and (c.pool_due_at is null or c.pool_due_at <= ${w.now.toString()}::timestamptz)`
          : sql``
      }
      ${after ? sql`and (c.worked_at, c.id) > (${after.worked_at}::timestamptz, ${after.id}::uuid)` : sql``}
      and not exists (select from deal d where d.workspace_id = c.workspace_id and d.company_id = c.id and d.state = 'open'
        and d.deleted_at is null)
    order by c.worked_at, c.id limit ${limit} ${lock ? sql`for update of c skip locked` : sql``}`.execute(
    w.tx,
  )
  return rows
}
