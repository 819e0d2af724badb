import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import type { FilterTree } from '#kit/filter.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import type { ColumnPage } from '#ui/records/board/columns.ts'
import { useColumns } from '#ui/records/board/useColumns.ts'
import type { AnyRecord, Page } from '#ui/records/state/pages.ts'
import { cardOrders, deal, getBoard, getBoardTotals, listDeals } from '../../contract.ts'
import { columnFilter } from '../../rules.ts'
import { colourOf } from '../colours.ts'

type CardOrder = (typeof cardOrders)[number]
type Query = { find?: string; filter?: string; sort: CardOrder }

/** The order that a view asks for; lists know others than boards. */
export const orderOf = (sort: string | undefined): CardOrder =>
  cardOrders.find((order) => order === sort) ?? cardOrders[0]

/** The cards of a pipeline by stage, further ones on demand; counts and sums come apart and hold nothing up. */
export const useBoard = ({ id, stages }: Pipeline, { find, filter, sort }: Query) => {
  const selection = { ...(find && { find }), ...(filter && { filter }) }
  const caller = { workspace: workspaceHere() }
  const params = { id }
  const columns = useMemo(
    () => stages.map((stage) => ({ id: stage.id, name: stage.name, colour: colourOf(stage) })),
    [stages],
  )
  // Deals lost in an open stage stand in none.
  const fits = useCallback(
    ({ stageId, state }: AnyRecord, columnId: string) =>
      stageId === columnId && state === stages.find((stage) => stage.id === columnId)?.kind,
    [stages],
  )
  const board = useColumns(deal, {
    board: id,
    columns,
    selection,
    order: sort,
    fits,
    first: async () => {
      const answer = await call(getBoard, { params, query: { ...selection, sort } }, caller)
      return answer.columns.map(({ stageId, ...page }) => ({
        ...page,
        columnId: stageId,
        refs: answer.refs,
      })) as unknown as ColumnPage[]
    },
    further: async (stageId, page) => {
      const stage = stages.find((one) => one.id === stageId)!
      const tree = filter ? (JSON.parse(filter) as FilterTree) : undefined
      const of = { ...selection, filter: JSON.stringify(columnFilter(stage, tree)) }
      const answer: unknown = await call(listDeals, { query: { ...of, sort, ...page } }, caller)
      return answer as Page
    },
  })
  const totals = useQuery(ask(getBoardTotals, { params, query: selection }))
  return { ...board, totals: totals.data?.columns }
}
export type Board = ReturnType<typeof useBoard>
