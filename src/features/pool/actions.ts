import { sql } from 'kysely'
import { giveCompany, lockPooled, postponeUntil, returnCompany } from '#features/companies/actions.ts'
import { company } from '#features/companies/contract.ts'
import { moveContacts } from '#features/contacts/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { selectionSql } from '#kit/list.ts'
import { titlesOf, want, type Wanted } from '#kit/present.ts'
import { changesOf } from '#kit/trace.ts'
import type { Pool, Settings, Trial } from './contract.ts'
import { poolRow, type PoolRow, standingOf } from './queries.ts'
import { admitPool, refusalOf } from './rules.ts'
import { beginRound, judgePart, rounds } from './sweep.ts'

const present = async (w: Work, row: PoolRow): Promise<Pool> => ({ ...row, mine: await standingOf(w, row) })

/** The rules of the pool, and what the actor holds and has taken today. */
export const read = async (w: Work): Promise<Pool> => present(w, await poolRow(w))

const admit = (w: Work, settings: Settings) => {
  refuseIssues(admitPool(settings))
  // The filter is asked in everybody's name: one that cannot be asked is refused here.
  const judge = { ...w.actor, grants: readyGrants.owner }
  selectionSql(judge, company, 'c', settings, { noun: company.name, common: [] })
}

const keys = [
  'active',
  'filter',
  'silentDays',
  'warnDays',
  'most',
  'overflow',
  'claimsADay',
  'againDays',
] as const

/** Changes the rules as a whole. Refuses a stale version, a warning longer than the silence, and a filter that cannot be asked. */
export const change = async (
  w: Work,
  { version, ...settings }: Settings & { version: number },
): Promise<Pool> => {
  const before = await poolRow(w, true)
  const stale = async () => refuse('common.stale', { version: before.version, current: await read(w) })
  if (before.version !== version) await stale()
  admit(w, settings)
  const { tx, actor, now } = w
  const { active, filter, silentDays, warnDays, most, overflow, claimsADay, againDays } = settings
  const { rows } = await sql`
    insert into pool (workspace_id, active, filter, silent_days, warn_days, most, overflow, claims_a_day, again_days, version,
      updated_by, updated_at)
    values (${actor.workspaceId}::uuid, ${active}, ${JSON.stringify(filter)}::json, ${silentDays}, ${warnDays}, ${most}, ${overflow},
      ${claimsADay}, ${againDays}, ${version + 1}, ${actor.memberId}::uuid, ${now.toString()})
    on conflict (workspace_id) do update set active = excluded.active, filter = excluded.filter,
      silent_days = excluded.silent_days, warn_days = excluded.warn_days, most = excluded.most, overflow = excluded.overflow,
      claims_a_day = excluded.claims_a_day, again_days = excluded.again_days, version = excluded.version,
      updated_by = excluded.updated_by, updated_at = excluded.updated_at
    where pool.version = ${version} returning version`.execute(tx)
  // Two made the first ones at once: there was nothing to lock.
  if (rows.length === 0) await stale()
  await w.record({
    type: 'pool.updated',
    noun: 'pool',
    id: actor.workspaceId,
    data: { changes: changesOf(keys, before, settings) },
  })
  return read(w)
}

const [SHOWN, COUNTED, PART] = [100, 10_000, 1000]

/** What rules, saved or not, would do tonight, and to which companies, first those that would go. Writes nothing. */
export const attempt = async (w: Work, settings: Settings): Promise<Trial> => {
  admit(w, settings)
  const items: Trial['items'] = []
  for (const { id: ownerId, held } of await rounds(w, settings)) {
    let round = beginRound(held, settings)
    while (!round.done && items.length < COUNTED) {
      const { judged, round: next } = await judgePart(w, settings, ownerId, round, PART, false)
      round = next
      for (const { row, verdict } of judged)
        if (verdict.is !== 'stays')
          items.push({
            id: row.id,
            ownerId,
            reason: verdict.reason,
            workedAt: row.worked_at.toISOString(),
            goes: verdict.is === 'goes',
          })
    }
  }
  const goes = items.filter((item) => item.goes).length
  const shown = items
    .toSorted((a, b) => Number(b.goes) - Number(a.goes) || (a.workedAt < b.workedAt ? -1 : 1))
    .slice(0, SHOWN)
  const wanted: Wanted = new Map()
  for (const { id, ownerId } of shown) {
    want(wanted, 'company', id)
    want(wanted, 'member', ownerId)
  }
  return { goes, warned: items.length - goes, items: shown, refs: await titlesOf(w.tx, w.actor, wanted) }
}

/**
 * Takes a company out of the pool for the actor, with the contacts that were its former owner's. Refuses one that somebody else
 * has taken (`pool.gone`), more than one may hold or take a day, and one that the actor has lost lately.
 */
export const take = async (w: Work, id: string) => {
  // One decision waits for the other, so that nobody takes more than they may.
  const settings = await poolRow(w, true)
  const was = await lockPooled(w, id)
  const { tx, actor, now } = w
  const no = refusalOf(await standingOf(w, settings), was, settings, actor.memberId, now)
  if (no) refuse(no.code, no.details)
  const version = await giveCompany(w, id, actor.memberId)
  if (was.formerOwnerId) await moveContacts(w, id, was.formerOwnerId, actor.memberId)
  await sql`insert into pool_claim (workspace_id, id, company_id, member_id, at, pooled_at, pool_reason, former_owner_id)
    values (${actor.workspaceId}::uuid, ${newId()}::uuid, ${id}::uuid, ${actor.memberId}::uuid, ${now.toString()},
      ${was.pooledAt.toString()}, ${was.reason}, ${was.formerOwnerId}::uuid)`.execute(tx)
  return { id, version }
}

type Claim = { pooled_at: Date; pool_reason: string | null; former_owner_id: string | null }

/** Puts a company that the actor took within the last day back as it was; the claim does not count any more. */
export const giveBack = async (w: Work, id: string) => {
  if (!isId(id)) return refuse('common.not_found')
  const { tx, actor, now } = w
  const { rows } = await sql<Claim>`delete from pool_claim p using company c
    where p.workspace_id = ${actor.workspaceId}::uuid and p.company_id = ${id}::uuid and p.member_id = ${actor.memberId}::uuid
      and p.at > ${now.toString()}::timestamptz - interval '1 day'
      and c.workspace_id = p.workspace_id and c.id = p.company_id and c.owner_id = p.member_id and c.deleted_at is null
    returning p.pooled_at, p.pool_reason, p.former_owner_id`.execute(tx)
  const claim = rows[0] ?? refuse('common.not_found')
  const version = await returnCompany(w, id, claim)
  if (claim.former_owner_id) await moveContacts(w, id, actor.memberId, claim.former_owner_id)
  return { id, version }
}

/** Lets the owner of a company that is due keep it some days longer. Refuses a second time with the same owner (`pool.postponed`). */
export const postpone = async (w: Work, id: string, { days, reason }: { days: number; reason: string }) => ({
  id,
  version: await postponeUntil(w, id, w.now.add({ hours: days * 24 }), reason),
})
