import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { may, readable } from '#kit/access.ts'
import { planByValues, type Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { FilterTree } from '#kit/filter.ts'
import { isId } from '#kit/ids.ts'
import { indexedFor, selectionSql } from '#kit/list.ts'
import { afterSql, cursorAfter, type Order } from '#kit/page.ts'
import { titlesOf, want, type Wanted } from '#kit/present.ts'
import { deal } from '#features/deals/contract.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { type EventRow, told } from './actions.ts'

type Asked = {
  find?: string | undefined
  filter?: FilterTree | undefined
  after?: string | undefined
  limit: number
}

/** What hangs on deals. */
const onDeals = ['task', 'call', 'note', 'offer', 'booking']
const newestFirst: Order = { field: 'at', down: true, key: sql.ref('e.at'), type: 'timestamptz' }

// A field that somebody corrects is no progress; a text that is corrected is told as it stands now.
const worthTelling = sql<SqlBool>`(e.type not like '%.updated' or e.noun in ('note', 'call')
  or (e.type = 'task.updated' and e.data -> 'changes' ? 'state'))`

/**
 * What happened to the deals of a pipeline that a board with this selection holds, and on them, newest first; only of records and
 * fields the actor may read. Refuses a pipeline that does not exist and a cursor of another list.
 */
export const activity = async (w: Work, pipelineId: string, { after, limit, ...selection }: Asked) => {
  const { tx, actor } = w
  const stages = isId(pipelineId) ? await stagesOf(w, pipelineId) : []
  if (stages.length === 0) refuse('common.not_found')
  // A page of a busy pipeline is found along the log, that of a quiet one from its deals.
  planByValues(w)
  const indexed = await indexedFor(tx, deal, selection)
  const before = after === undefined ? sql`` : sql`and ${afterSql(newestFirst, 'e', after)}`
  const arm = (which: RawBuilder<unknown>, dealId: string) => sql`
    (select e.*, d.id as deal_id from event e join ${readable(actor, 'deal')} d on d.workspace_id = e.workspace_id and d.id = ${sql.ref(dealId)}
    where e.workspace_id = ${actor.workspaceId}::uuid and ${which} and ${worthTelling} ${before}
      and d.stage_id = any(${stages.map(({ id }) => id)}::uuid[]) and ${selectionSql(actor, deal, 'd', selection, indexed)}
    order by e.at desc, e.id desc limit ${limit + 1})`
  const nouns = onDeals.filter((noun) => may(actor, `${noun}.read`))
  const { rows } = await sql<EventRow & { deal_id: string }>`
    ${arm(sql`e.noun = 'deal'`, 'e.record_id')} union all
    ${arm(sql`e.parent_noun = 'deal' and e.noun = any(${nouns}::text[])`, 'e.parent_id')}
    order by at desc, id desc limit ${limit + 1}`.execute(tx)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const { items, refs } = await told(w, page)
  const dealOf = new Map(page.map((row) => [row.id, row.deal_id]))
  const wanted: Wanted = new Map()
  for (const id of dealOf.values()) want(wanted, 'deal', id)
  return {
    items: items.map((item) => ({ ...item, dealId: dealOf.get(item.id)! })),
    refs: { ...refs, ...(await titlesOf(tx, actor, wanted)) },
    next: last ? cursorAfter(newestFirst, last.at.toISOString(), last.id) : null,
  }
}
