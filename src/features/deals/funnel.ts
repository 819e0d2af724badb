import { sql } from 'kysely'
import { fieldRight, readable } from '#kit/access.ts'
import { planByValues, type Work } from '#kit/db.ts'
import { daysBounds } from '#kit/time.ts'
import { stagesIn } from './board.ts'

type Closed = {
  currency: string | null
  open: number
  won: number
  lost: number
  sum: number | null
  cycle: number | null
}
type Row = { stage_id: string; entered: number; advanced: number; days: number | null }

/**
 * Conversion and time in every stage of a pipeline: of the deals that entered it on these days (of the workspace's calendar),
 * how many came further at any time since, and how long they stood there at the median, in days; a stay that lasts counts up
 * to now. With it what was won and lost on these days, how long a win took from the deal's beginning, and the velocity.
 */
export const funnel = async (w: Work, pipelineId: string, days: { from: string; to: string }) => {
  const { tx, actor, now } = w
  const [first, beyond] = daysBounds(days, actor.timeZone)
  planByValues(w)
  const stages = await stagesIn(w, pipelineId)
  const [begin, end] = [sql`${first}::timestamptz`, sql`${beyond}::timestamptz`]
  const ofDeals = sql`t.workspace_id = ${actor.workspaceId}::uuid and t.pipeline_id = ${pipelineId}::uuid`
  // What comes after a stay of these days is no older than they are.
  const { rows } = await sql<Row>`
    select stage_id, count(distinct deal_id) as entered, count(distinct deal_id) filter (where reached > place) as advanced,
      percentile_cont(0.5) within group (order by extract(epoch from coalesce(left_at, ${now.toString()}::timestamptz) - entered_at)) / 86400 as days
    from (
      select t.deal_id, t.stage_id, t.entered_at, t.left_at, s.place, max(s.place) over (partition by t.deal_id
          order by t.entered_at, t.id rows between 1 following and unbounded following) as reached
      from deal_stay t left join stage s on s.workspace_id = t.workspace_id and s.id = t.stage_id
      where ${ofDeals} and t.state <> 'lost' and t.entered_at >= ${begin}
        and t.deal_id in (select d.id from ${readable(actor, 'deal')} d)
    ) t where entered_at < ${end} group by stage_id`.execute(tx)
  // How every deal stood when these days ended; what was won or lost before them is no part of it.
  const { rows: closed } = await sql<Closed>`
    select d.amount_currency as currency, count(*) filter (where t.state = 'open') as open,
      count(*) filter (where t.state = 'won') as won, count(*) filter (where t.state = 'lost') as lost,
      (sum(d.amount_minor) filter (where t.state = 'won'))::float8 as sum,
      (avg(extract(epoch from t.entered_at - case when t.state = 'won' then (select min(f.entered_at) from deal_stay f
        where f.workspace_id = t.workspace_id and f.deal_id = t.deal_id) end)) / 86400)::float8 as cycle
    from deal_stay t join ${readable(actor, 'deal')} d on d.id = t.deal_id
    where ${ofDeals} and t.entered_at < ${end} and (t.left_at is null or t.left_at >= ${end}) and (t.state = 'open' or t.entered_at >= ${begin})
    group by d.amount_currency order by d.amount_currency`.execute(tx)
  const of = new Map(rows.map((row) => [row.stage_id, row]))
  const won = total(closed, (c) => c.won)
  return {
    stages: stages.map(({ id }) => {
      const { entered = 0, advanced = 0, days = null } = of.get(id) ?? {}
      return { stageId: id, entered, advanced, days: days === null ? null : hundredths(days) }
    }),
    closed: {
      won,
      lost: total(closed, (c) => c.lost),
      days: won === 0 ? null : hundredths(total(closed, (c) => c.won * (c.cycle ?? 0)) / won),
    },
    velocity: fieldRight(actor, 'deal', 'amount') === 'hidden' ? [] : closed.flatMap(velocityOf),
  }
}

const total = (rows: readonly Closed[], of: (row: Closed) => number) =>
  rows.reduce((all, row) => all + of(row), 0)
const hundredths = (value: number) => Math.round(value * 100) / 100

/**
 * Sales velocity as Salesforce and HubSpot define it: opportunities × average amount × win rate ÷ length of the cycle, in
 * money per day, each currency by itself. Opportunities are the deals open when the days end; the average, the rate and the
 * cycle are of those closed on these days. Amounts count as they stand now; nothing is told where nothing was won.
 */
const velocityOf = ({ currency, open, won, lost, sum, cycle }: Closed) => {
  if (currency === null || won === 0 || sum === null || !cycle) return []
  const average = Math.round(sum / won)
  const minor = Math.round((open * (sum / won) * (won / (won + lost))) / cycle)
  return [{ currency, minor, open, average, won, lost, days: hundredths(cycle) }]
}
