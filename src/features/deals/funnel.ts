import { type RawBuilder, sql } from 'kysely'
import { fieldRight, readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { daysBounds } from '#kit/time.ts'
import { stagesIn } from './board.ts'

/**
 * Every stay of a deal in a stage, told from the log alone: an event that names a stage, or brings a lost deal back, begins
 * one; the deal's next event ends it. `reached` is the furthest place the deal came to afterwards, `held` its state during
 * the stay, `born` its beginning.
 */
const stays = ({ actor }: Work, pipelineId: string): RawBuilder<unknown> => sql`
  told as (
    select e.record_id as deal_id, e.at, e.id, (e.data #>> '{changes,stageId,1}')::uuid as named, e.data #>> '{changes,state,1}' as state
    from event e join ${readable(actor, 'deal')} d on d.id = e.record_id
    where e.workspace_id = ${actor.workspaceId}::uuid and e.type in ('deal.created', 'deal.moved')
      and d.pipeline_id = ${pipelineId}::uuid
  ), numbered as (
    select t.*, count(t.named) over deal as nth, count(t.state) over deal as nth_state, min(t.at) over deal as born
    from told t window deal as (partition by t.deal_id order by t.at, t.id)
  ), placed as (
    select n.*, first_value(n.named) over (partition by n.deal_id, n.nth order by n.at, n.id) as stage_id,
      first_value(n.state) over (partition by n.deal_id, n.nth_state order by n.at, n.id) as held
    from numbered n
  ), stay as (
    select p.deal_id, p.stage_id, s.place, p.state, p.held, p.born, p.id, p.at as entered_at, lead(p.at) over deal as left_at,
      max(s.place) filter (where s.kind <> 'lost') over (deal rows between 1 following and unbounded following) as reached
    from placed p join stage s on s.workspace_id = ${actor.workspaceId}::uuid and s.id = p.stage_id
    window deal as (partition by p.deal_id order by p.at, p.id)
  )`

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
  const stages = await stagesIn(w, pipelineId)
  const [begin, end] = [sql`${first}::timestamptz`, sql`${beyond}::timestamptz`]
  const told = stays(w, pipelineId)
  const { rows } = await sql<Row>`with ${told}
    select stage_id, count(distinct deal_id) as entered, count(distinct deal_id) filter (where reached > place) as advanced,
      percentile_cont(0.5) within group (order by extract(epoch from coalesce(left_at, ${now.toString()}::timestamptz) - entered_at)) / 86400 as days
    from stay where entered_at >= ${begin} and entered_at < ${end} and state is distinct from 'lost'
    group by stage_id`.execute(tx)
  // How every deal stood when these days ended; what was won or lost before them is no part of it.
  const { rows: closed } = await sql<Closed>`with ${told}, ended as (
      select distinct on (deal_id) deal_id, held, entered_at, born from stay where entered_at < ${end}
      order by deal_id, entered_at desc, id desc
    )
    select d.amount_currency as currency, count(*) filter (where held = 'open') as open,
      count(*) filter (where held = 'won') as won, count(*) filter (where held = 'lost') as lost,
      (sum(d.amount_minor) filter (where held = 'won'))::float8 as sum,
      (avg(extract(epoch from entered_at - born)) filter (where held = 'won') / 86400)::float8 as cycle
    from ended e join ${readable(actor, 'deal')} d on d.id = e.deal_id
    where held = 'open' or entered_at >= ${begin} group by d.amount_currency order by d.amount_currency`.execute(
    tx,
  )
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
