import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import type { FilterTree } from '#kit/filter.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { pagesKey } from '#ui/records/data/cache.ts'
import type { Page } from '#ui/records/state/pages.ts'
import { cardOrders, deal, getBoard, getBoardTotals, listDeals } from '../../contract.ts'
import { columnFilter } from '../../rules.ts'
import { type BoardPages, type CardOrder, columnsOf } from './columns.ts'

type Query = { find?: string; filter?: string; sort: CardOrder }
const FURTHER = 50
/** A column of more cards than this keeps its old pages when the board is loaded anew. */
const MOST = 200

/** The order that a view asks for; lists know others than boards. */
export const orderOf = (sort: string | undefined): CardOrder =>
  cardOrders.find((order) => order === sort) ?? cardOrders[0]

/** The cards of a pipeline by stage, further ones on demand; counts and sums come apart and hold nothing up. */
export const useBoard = (pipeline: Pipeline, { find, filter, sort }: Query) => {
  const client = useQueryClient()
  const selection = { ...(find && { find }), ...(filter && { filter }) }
  const queryKey = [...pagesKey(deal), { board: pipeline.id, ...selection, sort }]
  const caller = { workspace: workspaceHere() }
  const listColumn = async (stageId: string, limit: number, after?: string): Promise<Page> => {
    const stage = pipeline.stages.find(({ id }) => id === stageId)!
    const tree = filter ? (JSON.parse(filter) as FilterTree) : undefined
    const asked = { ...selection, filter: JSON.stringify(columnFilter(stage, tree)), sort, limit }
    const page: unknown = await call(listDeals, { query: { ...asked, ...(after && { after }) } }, caller)
    return page as Page
  }
  const answer = useQuery<BoardPages>({
    queryKey,
    queryFn: async () => {
      const { columns, refs } = await call(
        getBoard,
        { params: { id: pipeline.id }, query: { ...selection, sort } },
        caller,
      )
      const old = client.getQueryData<BoardPages>(queryKey)?.pages ?? []
      const pages = columns.map(async ({ stageId, items, next }) => {
        const loaded = old.filter((page) => page.stageId === stageId)
        const count = loaded.reduce((all, page) => all + page.items.length, 0)
        if (loaded.length < 2) return [{ stageId, items, next, refs }]
        return count > MOST ? loaded : [{ stageId, ...(await listColumn(stageId, count || FURTHER)) }]
      })
      return { pages: (await Promise.all(pages)).flat() as unknown as BoardPages['pages'], pageParams: [] }
    },
    // Another filter keeps the cards until it is answered; another pipeline has other columns.
    placeholderData: (before, query) =>
      (query?.queryKey[2] as { board?: string } | undefined)?.board === pipeline.id ? before : undefined,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  })
  const totals = useQuery(ask(getBoardTotals, { params: { id: pipeline.id }, query: selection }))
  const loading = useRef(new Set<string>())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())

  const more = async (stageId: string, after: string) => {
    if (loading.current.has(stageId)) return
    loading.current.add(stageId)
    try {
      const page = await listColumn(stageId, FURTHER, after)
      setFailed((all) => new Set([...all].filter((id) => id !== stageId)))
      client.setQueryData<BoardPages>(
        queryKey,
        (data) => data && { ...data, pages: [...data.pages, { ...page, stageId }] },
      )
    } catch {
      setFailed((all) => new Set([...all, stageId]))
    } finally {
      loading.current.delete(stageId)
    }
  }
  const { data } = answer
  const columns = useMemo(() => columnsOf(data, pipeline.stages, sort), [data, pipeline.stages, sort])
  return { answer, columns, totals: totals.data?.columns, more, failed }
}
export type Board = ReturnType<typeof useBoard>
