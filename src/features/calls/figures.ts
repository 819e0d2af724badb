import { sql } from 'kysely'
import { among, reach } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { titlesOf } from '#kit/present.ts'
import { daysBounds } from '#kit/time.ts'
import { unanswered } from './rules.ts'

type Row = {
  memberId: string
  day: string
  outgoing: number
  incoming: number
  answered: number
  missed: number
  talk: number
}

/**
 * Calls of each employee within the role's reach on each day of the workspace's calendar, counted from the calls themselves;
 * of the latest day first. Refuses days that are the wrong way round.
 */
export const figures = async ({ tx, actor }: Work, days: { from: string; to: string }) => {
  const members = reach(actor, 'call', 'read')
  const [begin, end] = daysBounds(days, actor.timeZone)
  const { rows: items } = await sql<Row>`
    select member_id as "memberId", (started_at at time zone ${actor.timeZone})::date as day,
      count(*) filter (where direction = 'outgoing') as outgoing, count(*) filter (where direction = 'incoming') as incoming,
      count(*) filter (where outcome <> all(${unanswered as string[]}::text[])) as answered,
      count(*) filter (where direction = 'incoming' and outcome = any(${unanswered as string[]}::text[])) as missed,
      coalesce(sum(length), 0)::bigint as talk
    from call where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null
      and started_at >= ${begin}::timestamptz and started_at < ${end}::timestamptz
      and ${members === null ? sql`true` : among(sql`member_id`, 'uuid', members)}
    group by 1, 2 order by 2 desc, 1`.execute(tx)
  const ids = new Set(items.map(({ memberId }) => memberId))
  return { items, refs: await titlesOf(tx, actor, new Map([['member', ids]])) }
}
