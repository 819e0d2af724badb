import { sql } from 'kysely'
import { visibleParts } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { FilterTree } from '#kit/filter.ts'
import { indexedFor, selectionSql } from '#kit/list.ts'
import { refsOf } from '#kit/present.ts'
import type { Tally } from '#features/reviews/contract.ts'
import { contracts } from '../actions.ts'
import { contract, type ContractState, contractStates } from '../contract.ts'
import { boardOrder } from './contract-portfolio.ts'
import { inState } from './rules-board.ts'

type Selection = { find?: string | undefined; filter?: FilterTree | undefined }

/** The first contracts of every state, each column as the page of a list that `next` goes on with. */
export const contractBoard = async (w: Work, { find, filter, limit }: Selection & { limit: number }) => {
  // A statement of so many parts takes longer to plan than to run; without a filter one plan serves every time.
  if (!filter && !find) w.meanwhile(sql`set local plan_cache_mode = force_generic_plan`)
  const pages = await contracts.pages(
    w,
    contractStates.map((state) => ({ find, filter: inState(state, filter), sort: boardOrder, limit })),
  )
  const items = pages.flatMap((page) => page.items)
  return {
    columns: pages.map((page, at) => ({ state: contractStates[at]!, ...page })),
    refs: await refsOf(w.tx, w.actor, contract, items),
  }
}

type Total = { state: ContractState; currency: string | null; count: number; sum: string | null }

/** How many contracts stand in every state, and their sums, each currency by itself. */
export const contractTotals = async ({ tx, actor }: Work, selection: Selection) => {
  const indexed = await indexedFor(tx, contract, selection)
  // Way by way, each by its own index.
  const parts = visibleParts(actor, 'contract', 't').map(
    (seen) => sql`select t.state, t.amount_currency as currency, t.amount_minor as minor from contract t
      where ${seen} and ${selectionSql(actor, contract, 't', selection, indexed)}`,
  )
  const { rows } = await sql<Total>`
    select state, currency, count(*) as count, sum(minor)::text as sum from (${sql.join(parts, sql` union all `)}) t
    group by state, currency order by currency`.execute(tx)
  return {
    columns: contractStates.map((state) => {
      const of = rows.filter((row) => row.state === state)
      return {
        state,
        count: of.reduce((all, { count }) => all + count, 0),
        sums: of.flatMap(({ currency, sum }) =>
          currency === null ? [] : [{ currency, minor: Number(sum) }],
        ),
      }
    }),
  }
}

const both = (condition: FilterTree, filter: FilterTree | undefined): FilterTree => ({
  and: [condition, ...(filter ? [filter] : [])],
})

/** Reviewed contracts, the heaviest risk first, with what is open in their reviews by theme. */
export const contractRisks = async (
  w: Work,
  { find, filter, ...page }: Selection & { after?: string | undefined; limit: number },
) => {
  const reviewed = both(['reviewId', 'filled'], filter)
  const { items, refs, next } = await contracts.list(w, { find, filter: reviewed, sort: '-risk', ...page })
  const { rows } = await sql<{ id: string; risks: Tally }>`select id, risks from contract
    where workspace_id = ${w.actor.workspaceId}::uuid and id = any(${items.map(({ id }) => id)}::uuid[])`.execute(
    w.tx,
  )
  const { count } = await contracts.count(w, { find, filter: both(['reviewId', 'empty'], filter) })
  return {
    items,
    risks: Object.fromEntries(rows.map(({ id, risks }) => [id, risks])),
    refs,
    next,
    unreviewed: count,
  }
}
