import { sql } from 'kysely'
import { visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { heldSql } from '#kit/list.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { lead } from '#features/leads/contract.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Rule } from './contract.ts'
import type { Turns } from './rules.ts'

export type RoutingRow = { rules: Rule[]; fallback_id: string; turns: Turns; version: number }

/** The workspace's routing; as long as there is none, no rules and the first active owner. A locked one stays as it is until the transaction ends. */
export const routingRow = async (w: Work, lock = false): Promise<RoutingRow> => {
  const { rows } = await sql<RoutingRow>`select rules, fallback_id, turns, version from routing
    where workspace_id = ${w.actor.workspaceId}::uuid ${lock ? sql`for update` : sql``}`.execute(w.tx)
  return rows[0] ?? { rules: [], fallback_id: await firstOwner(w), turns: {}, version: 0 }
}

/** The active owner who is here longest; a workspace always has one. */
export const firstOwner = async ({ tx, actor }: Work): Promise<string> => {
  const { rows } = await sql<{
    id: string
  }>`select id from member where workspace_id = ${actor.workspaceId}::uuid
    and role_id = 'owner' and active and deleted_at is null order by created_at, id limit 1`.execute(tx)
  return rows[0]!.id
}

export type Person = { id: string; teams: string[]; open: number }

/** The active members that are named, or belong to the teams named or to one below: with which of these teams, and how many open leads they have beside those `without`. */
export const peopleIn = async (
  { tx, actor }: Work,
  { members, teams }: { members: readonly string[]; teams: readonly string[] },
  without: readonly string[],
): Promise<Person[]> => {
  const here = sql`${actor.workspaceId}::uuid`
  const { rows } = await sql<Person>`with recursive below(id, top) as (
      select id, id from team where workspace_id = ${here} and id = any(${teams}::uuid[]) and deleted_at is null
      union select t.id, b.top from team t join below b on t.parent_id = b.id
        where t.workspace_id = ${here} and t.deleted_at is null)
    select m.id, array(select top from below b where b.id = m.team_id) as teams,
      (select count(*) from lead l where l.workspace_id = ${here} and l.owner_id = m.id and l.status in ('new', 'working')
        and l.deleted_at is null and l.id <> all(${without}::uuid[])) as open
    from member m where m.workspace_id = ${here} and m.active and m.deleted_at is null
      and (m.id = any(${members}::uuid[]) or m.team_id in (select id from below))
    order by m.created_at, m.id`.execute(tx)
  return rows
}

/** The teams of these that are there. */
export const teamsAmong = async ({ tx, actor }: Work, ids: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select id from team
    where workspace_id = ${actor.workspaceId}::uuid and id = any(${ids}::uuid[]) and deleted_at is null`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

const heldBy = ({ tx, actor }: Work, rules: readonly Rule[]) =>
  heldSql(
    tx,
    { ...actor, grants: readyGrants.owner },
    lead,
    't',
    rules.map(({ filter }) => filter),
  )

type Held = { id: string; status: string; held: boolean[] }

/** Which rules' filters each of these leads meets, in everybody's name and in the order asked. */
export const heldOf = async (w: Work, ids: readonly string[], rules: readonly Rule[]): Promise<Held[]> => {
  const { rows } = await sql<Held>`select t.id, t.status, ${await heldBy(w, rules)} as held from lead t
    where t.workspace_id = ${w.actor.workspaceId}::uuid and t.id = any(${ids}::uuid[])
    order by array_position(${ids}::uuid[], t.id)`.execute(w.tx)
  return rows
}

type Past = Row & { received_at: Date; status: string; held: boolean[] }

/** The newest leads the actor may see, oldest first, but for suspected ones, and which rules' filters each meets. */
export const pastLeads = async (w: Work, rules: readonly Rule[], last: number): Promise<Past[]> => {
  const { rows } =
    await sql<Past>`select ${selectSql(lead, 't')}, ${await heldBy(w, rules)} as held from lead t
    where ${visible(w.actor, 'lead', 't')} and t.deleted_at is null and t.status <> 'suspected'
    order by t.received_at desc, t.id desc limit ${last}`.execute(w.tx)
  return rows.toReversed()
}
