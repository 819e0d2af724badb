import { sql } from 'kysely'
import { may, readable, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Metric, TargetSpan } from './contract.ts'

/** Who may have a target: a member, a team, or the whole workspace, which is neither. */
export type Holder = {
  memberId: string | null
  teamId: string | null
  /** The team it belongs to. */
  aboveId: string | null
  /** A member who was switched off holds what there is, and gets nothing new. */
  active: boolean
  canUpdate: boolean
}

/** Everybody but guests, and every team, whose targets the actor may see, by name. */
export const holdersOf = async ({ tx, actor }: Work): Promise<Holder[]> => {
  const update = may(actor, 'target.update') ? visible(actor, 'target', 'h', 'update') : sql`false`
  const { rows } = await sql<Holder>`
    select h.member_id as "memberId", h.team_id as "teamId", h.above_id as "aboveId", h.active, ${update} as "canUpdate"
    from (
      select m.workspace_id, m.id as member_id, null::uuid as team_id, m.team_id as above_id, m.active, m.name
        from ${readable(actor, 'member')} m where m.role_id <> 'guest'
      union all
      select t.workspace_id, null, t.id, t.parent_id, true, t.name from ${readable(actor, 'team')} t
      union all
      select ${actor.workspaceId}::uuid, null, null, null, true, null
    ) h
    where ${visible(actor, 'target', 'h')} order by h.name`.execute(tx)
  return rows
}

/** A plan as it is kept. */
export type Plan = {
  id: string
  memberId: string | null
  teamId: string | null
  metric: Metric
  currency: string | null
  plan: number
  version: number
  deleted: boolean
}

/** The plans of a span; `every` one of them for a change, locked and with those taken back. */
export const plansOf = async (
  { tx, actor }: Work,
  span: TargetSpan,
  beginsOn: string,
  {
    metric,
    currency,
    every = false,
  }: { metric?: Metric | undefined; currency?: string | null | undefined; every?: boolean },
): Promise<Plan[]> => {
  const { rows } = await sql<Plan>`
    select t.id, t.member_id as "memberId", t.team_id as "teamId", t.metric, t.currency, t.plan, t.version,
      t.deleted_at is not null as deleted
    from target t where ${visible(actor, 'target', 't')} and t.span = ${span} and t.begins_on = ${beginsOn}::date
      ${metric ? sql`and t.metric = ${metric}` : sql``}
      ${currency === undefined ? sql`` : sql`and t.currency is not distinct from ${currency}`}
      ${every ? sql`for update of t` : sql`and t.deleted_at is null`}`.execute(tx)
  return rows
}
