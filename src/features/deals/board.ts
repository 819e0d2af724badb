import { sql } from 'kysely'
import { visible } from '#kit/access.ts'
import { planByValues, type Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { FilterTree } from '#kit/filter.ts'
import { isId } from '#kit/ids.ts'
import { indexedFor, selectionSql } from '#kit/list.ts'
import { refsOf } from '#kit/present.ts'
import { type StageRow, stagesOf } from '#features/pipelines/actions.ts'
import { deals } from './actions.ts'
import { deal } from './contract.ts'
import { columnFilter } from './rules.ts'

type Selection = { find?: string | undefined; filter?: FilterTree | undefined }

/** The stages of a pipeline in their order; refuses one that does not exist. */
export const stagesIn = async (w: Work, pipelineId: string): Promise<StageRow[]> => {
  const stages = isId(pipelineId) ? await stagesOf(w, pipelineId) : []
  return stages.length > 0 ? stages : refuse('common.not_found')
}

/** The first cards of every stage of a pipeline, each column as the page of a list that `next` goes on with. */
export const board = async (
  w: Work,
  pipelineId: string,
  { filter, ...rest }: Selection & { sort: string; limit: number },
) => {
  const stages = await stagesIn(w, pipelineId)
  // A statement of so many parts takes longer to plan than to run; without a filter one plan serves every time.
  if (!filter && !rest.find) w.meanwhile(sql`set local plan_cache_mode = force_generic_plan`)
  const pages = await deals.pages(
    w,
    stages.map((stage) => ({ ...rest, filter: columnFilter(stage, filter) })),
  )
  return {
    columns: pages.map(({ items, next }, i) => ({ stageId: stages[i]!.id, items, next })),
    refs: await refsOf(
      w.tx,
      w.actor,
      deal,
      pages.flatMap(({ items }) => items),
    ),
  }
}

type Total = { stage_id: string; currency: string | null; count: number; sum: string | null }

/** How many deals stand in every stage of a pipeline, and their sums, each currency by itself. */
export const boardTotals = async (w: Work, pipelineId: string, selection: Selection) => {
  const { tx, actor } = w
  const stages = await stagesIn(w, pipelineId)
  const indexed = await indexedFor(tx, deal, selection)
  const { rows } = await sql<Total>`
    select t.stage_id, t.amount_currency as currency, count(*) as count, sum(t.amount_minor)::text as sum
    from deal t join stage s on s.workspace_id = t.workspace_id and s.id = t.stage_id and s.kind = t.state
    where ${visible(actor, 'deal', 't')} and t.stage_id = any(${stages.map((s) => s.id)}::uuid[])
      and ${selectionSql(actor, deal, 't', selection, indexed)}
    group by t.stage_id, t.amount_currency order by t.amount_currency`.execute(tx)
  const of = Map.groupBy(rows, (r) => r.stage_id)
  return {
    columns: stages.map(({ id }) => ({
      stageId: id,
      count: (of.get(id) ?? []).reduce((all, { count }) => all + count, 0),
      sums: (of.get(id) ?? []).flatMap(({ currency, sum }) =>
        currency === null ? [] : [{ currency, minor: Number(sum) }],
      ),
    })),
  }
}

const PROGRESS = { hours: 7 * 24 }

/**
 * How a board moves: of the deals that are open, or were won or lost in the last seven days, how many stand in a later stage than
 * seven days ago (or than where they came in since), or were won. Going there and back again is no progress.
 */
export const boardProgress = async (w: Work, pipelineId: string, selection: Selection) => {
  const { tx, actor, now } = w
  // In their order, so that a later one stands behind.
  const stages = sql`${(await stagesIn(w, pipelineId)).map(({ id }) => id)}::uuid[]`
  planByValues(w)
  const indexed = await indexedFor(tx, deal, selection)
  const since = now.subtract(PROGRESS).toString({ fractionalSecondDigits: 3 })
  const from = sql`${since}::timestamptz`
  const own = sql`${visible(actor, 'deal', 't')} and t.stage_id = any(${stages}) and ${selectionSql(actor, deal, 't', selection, indexed)}`
  const { rows } = await sql<{ deals: number; moved: number }>`
    select sum(deals)::int as deals, sum(moved)::int as moved from (
      select count(*) as deals, 0 as moved from deal t where ${own} and t.state = 'open'
      union all
      select 0, count(*) from deal t
      where ${own} and t.state = 'open' and t.stage_since >= ${from} and array_position(${stages}, t.stage_id) > array_position(${stages}, (
        select y.stage_id from deal_stay y where y.workspace_id = t.workspace_id and y.deal_id = t.id
        order by y.entered_at > ${from}, abs(extract(epoch from y.entered_at - ${from})) limit 1))
      union all
      select count(*), count(*) filter (where t.state = 'won') from deal t where ${own} and t.closed_at >= ${from}
    ) t`.execute(tx)
  return { deals: rows[0]!.deals, movedOn: rows[0]!.moved, since }
}
