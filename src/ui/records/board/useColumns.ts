import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { AnyNoun } from '#kit/noun.ts'
import { pagesKey } from '../data/cache.ts'
import type { Page } from '../state/pages.ts'
import { type BoardColumn, type BoardPages, columnsOf, type ColumnPage, type Placing } from './columns.ts'

const FURTHER = 50
/** A column of more cards than this keeps its old pages when the board is loaded anew. */
const MOST = 200

/** What a board shows, and where it is asked for. */
type Asked = Placing & {
  /** What the board is known by: another one has other columns. */
  board: string
  columns: readonly BoardColumn[]
  selection: { find?: string; filter?: string }
  /** The first page of every column. */
  first: () => Promise<ColumnPage[]>
  /** A page of one column, from the beginning or behind a cursor. */
  further: (columnId: string, page: { limit: number; after?: string }) => Promise<Page>
}

/** The cards of a board by column, further ones on demand; never all of them. */
export const useColumns = (
  noun: AnyNoun,
  { board, columns, selection, order, fits, first, further }: Asked,
) => {
  const client = useQueryClient()
  const queryKey = [...pagesKey(noun), { board, ...selection, order }]
  const answer = useQuery<BoardPages>({
    queryKey,
    queryFn: async () => {
      const old = client.getQueryData<BoardPages>(queryKey)?.pages ?? []
      const pages = (await first()).map(async (page): Promise<readonly ColumnPage[]> => {
        const { columnId } = page
        const loaded = old.filter((of) => of.columnId === columnId)
        const count = loaded.reduce((all, { items }) => all + items.length, 0)
        if (loaded.length < 2) return [page]
        return count > MOST
          ? loaded
          : [{ columnId, ...(await further(columnId, { limit: count || FURTHER })) }]
      })
      return { pages: (await Promise.all(pages)).flat(), pageParams: [] }
    },
    // Another filter keeps the cards until it is answered.
    placeholderData: (before, query) =>
      (query?.queryKey[2] as { board?: string } | undefined)?.board === board ? before : undefined,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  })
  const loading = useRef(new Set<string>())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())

  const more = async (columnId: string, after: string) => {
    if (loading.current.has(columnId)) return
    loading.current.add(columnId)
    try {
      const page = await further(columnId, { limit: FURTHER, after })
      setFailed((all) => new Set([...all].filter((id) => id !== columnId)))
      client.setQueryData<BoardPages>(
        queryKey,
        (data) => data && { ...data, pages: [...data.pages, { ...page, columnId }] },
      )
    } catch {
      setFailed((all) => new Set([...all, columnId]))
    } finally {
      loading.current.delete(columnId)
    }
  }
  const { data } = answer
  const drawn = useMemo(() => columnsOf(data, columns, { fits, order }), [data, columns, fits, order])
  return { answer, columns: drawn, more, failed }
}
