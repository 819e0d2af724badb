import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { endpointsOf } from '../looks.ts'
import { type Page, rowsOf } from '../state/pages.ts'
import type { ViewQuery } from '../state/search.ts'
import { pagesKey } from './cache.ts'

const FIRST = 50
const FURTHER = 100
/** A list of more pages than this is not loaded anew by itself: a reader deep in it would lose the place. */
export const REFRESHED_PAGES = 4

/** What a list is asked for: the view without its columns. */
export const askedOf = ({ find, filter, sort, deleted }: ViewQuery) => ({
  ...(find && { find }),
  ...(filter && { filter }),
  ...(sort && { sort }),
  ...(deleted === 'true' && { deleted: 'true' }),
})

/** The rows of a list, page by page; while another question is answered, the rows before it stay. */
export const useRows = (n: AnyNoun, query: ViewQuery) => {
  const { list, count } = endpointsOf(n)
  const asked = askedOf(query)
  const { sort: _, ...counted } = asked
  const pages = useInfiniteQuery({
    queryKey: [...pagesKey(n), asked],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const page: unknown = await call(
        list,
        { query: { ...asked, limit: pageParam ? FURTHER : FIRST, after: pageParam } },
        { workspace: workspaceHere() },
      )
      return page as Page
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    refetchOnMount: (q) => (q.state.data?.pages.length ?? 0) <= REFRESHED_PAGES,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const rows = useMemo(() => rowsOf(pages.data), [pages.data])
  // The first page shows whether there is more; only then is it worth counting, and never before the rows.
  const counting = useQuery({
    ...ask(count, { query: counted }),
    enabled: pages.isSuccess && !pages.isPlaceholderData && pages.hasNextPage,
    staleTime: 60_000,
  })
  const total = !pages.isSuccess
    ? undefined
    : !pages.hasNextPage
      ? { count: rows.length, capped: false }
      : counting.data && { count: Math.max(counting.data.count, rows.length), capped: counting.data.capped }
  return { pages, rows, total, loadedPages: pages.data?.pages.length ?? 0 }
}
export type Rows = ReturnType<typeof useRows>
