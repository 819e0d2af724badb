import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { daysBounds } from '#kit/time.ts'
import type { sources } from '#features/deals/contract.ts'

type Row = {
  source: (typeof sources)[number] | null
  received: number
  answered: number
  median: number | null
  p90: number | null
}

/**
 * Time to the first answer of the requests received on these days of the workspace's calendar: median and 90th percentile in
 * minutes, of those answered; in all (source null) and by source. What looks like a robot's post does not count.
 */
export const response = async ({ tx, actor }: Work, days: { from: string; to: string }) => {
  const [begin, end] = daysBounds(days, actor.timeZone)
  const at = (share: number) =>
    sql`round((percentile_cont(${share}::float8) within group (order by extract(epoch from answered_at - received_at)) / 60)::numeric, 1)::float8`
  const { rows } =
    await sql<Row>`select source, count(*) as received, count(answered_at) as answered, ${at(0.5)} as median, ${at(0.9)} as p90
    from ${readable(actor, 'lead')} l
    where received_at >= ${begin}::timestamptz and received_at < ${end}::timestamptz and status <> 'suspected'
    group by grouping sets ((), (source)) order by source nulls first`.execute(tx)
  return { rows }
}
