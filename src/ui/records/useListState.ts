import { defaultStringifySearch, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useAddress } from '#ui/useAddress.ts'
import type { Look } from './looks.ts'
import {
  effective,
  listSearch,
  type ListSearch,
  searchFor,
  searchParams,
  type ViewQuery,
} from './state/search.ts'

const own = ['find', 'filter', 'sort', 'columns', 'deleted', 'view'] as const

/** What the list shows, read from the URL and written to it: a link shares it, and Back takes the last step back. */
export const useListState = (look: Look) => {
  const { also: raw, setAlso } = useAddress()
  const pathname = useLocation({ select: (location) => location.pathname })
  const { history } = useRouter()
  const search = useMemo(() => listSearch(raw), [raw])
  const ready = look.views.find((v) => v.id === (search.view ?? look.views[0]?.id))
  const base = ready?.query ?? noQuery
  const query = useMemo(() => effective(search, base), [search, base])

  const show = useCallback(
    (next: ListSearch, replace = false) => {
      const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !own.some((o) => o === key)))
      const href = `${pathname}${defaultStringifySearch({ ...rest, ...searchParams(next) })}`
      if (replace) history.replace(href)
      else history.push(href)
    },
    [history, pathname, raw],
  )
  const set = useCallback(
    (change: ViewQuery, replace = false) =>
      show(searchFor({ ...query, ...change }, base, search.view), replace),
    [show, query, base, search.view],
  )
  return { also: raw, setAlso, query, base, view: search.view, isReady: ready !== undefined, set, show }
}
export type ListState = ReturnType<typeof useListState>

const noQuery: ViewQuery = {}
