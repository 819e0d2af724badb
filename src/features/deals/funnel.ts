import { type RawBuilder, sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { dayBounds } from '#kit/time.ts'
import { stagesIn } from './board.ts'

/**
 * Every stay of a deal in a stage, told from the log alone: an event that names a stage, or brings a lost deal back, begins
 * one; the deal's next event ends it. `reached` is the furthest place the deal came to afterwards.
 */
const stays = ({ actor }: Work, pipelineId: string): RawBuilder<unknown> => sql`
  told as (
    select e.record_id as deal_id, e.at, e.id, (e.data #>> '{changes,stageId,1}')::uuid as named, e.data #>> '{changes,state,1}' as state
    from event e join ${readable(actor, 'deal')} d on d.id = e.record_id
    where e.workspace_id = ${actor.workspaceId}::uuid and e.type in ('deal.created', 'deal.moved')
      and d.pipeline_id = ${pipelineId}::uuid
  ), numbered as (
    select t.*, count(t.named) over (partition by t.deal_id order by t.at, t.id) as nth from told t
  ), placed as (
    select n.deal_id, n.at, n.id, n.state, first_value(n.named) over (partition by n.deal_id, n.nth order by n.at, n.id) as stage_id
    from numbered n
  ), stay as (
    select p.deal_id, p.stage_id, s.place, p.state, p.at as entered_at, lead(p.at) over deal as left_at,
      max(s.place) filter (where s.kind <> 'lost') over (deal rows between 1 following and unbounded following) as reached
    from placed p join stage s on s.workspace_id = ${actor.workspaceId}::uuid and s.id = p.stage_id
    window deal as (partition by p.deal_id order by p.at, p.id)
  )`

type Row = { stage_id: string; entered: number; advanced: number; days: number | null }

/**
 * Conversion and time in every stage of a pipeline: of the deals that entered it on these days (of the workspace's calendar),
 * how many came further at any time since, and how long they stood there at the median, in days; a stay that lasts counts up
 * to now.
 */
export const funnel = async (w: Work, pipelineId: string, { from, to }: { from: string; to: string }) => {
  const { tx, actor, now } = w
  if (from > to) refuseIssues([{ path: ['to'], code: 'day.before_from' }])
  const stages = await stagesIn(w, pipelineId)
  const [begin] = dayBounds(from, actor.timeZone)
  const [, end] = dayBounds(to, actor.timeZone)
  const { rows } = await sql<Row>`with ${stays(w, pipelineId)}
    select stage_id, count(distinct deal_id) as entered, count(distinct deal_id) filter (where reached > place) as advanced,
      percentile_cont(0.5) within group (order by extract(epoch from coalesce(left_at, ${now.toString()}::timestamptz) - entered_at)) / 86400 as days
    from stay where entered_at >= ${begin}::timestamptz and entered_at < ${end}::timestamptz and state is distinct from 'lost'
    group by stage_id`.execute(tx)
  const of = new Map(rows.map((row) => [row.stage_id, row]))
  return {
    stages: stages.map(({ id }) => {
      const { entered = 0, advanced = 0, days = null } = of.get(id) ?? {}
      return { stageId: id, entered, advanced, days: days === null ? null : Math.round(days * 100) / 100 }
    }),
  }
}
