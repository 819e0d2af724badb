import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { workspaceHere } from '#kit/query.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import type { TimelineEvent } from '../contract.ts'

const PAUSE = 250

type EventPage<E> = { items: E[]; refs: Refs; next: string | null }

/** Events, newest first, page by page; `again` asks anew for what is shown, once for a burst of changes. */
export const useEventPages = <E extends TimelineEvent>(
  key: readonly unknown[],
  fetchPage: (after: string | undefined) => Promise<EventPage<E>>,
) => {
  const answer = useInfiniteQuery({
    queryKey: [workspaceHere() ?? '', ...key],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 10_000,
    refetchOnWindowFocus: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { refetch } = answer
  const again = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void refetch(), PAUSE)
  }, [refetch])
  const pages = answer.data?.pages ?? []
  return {
    ...answer,
    again,
    events: pages.flatMap((page) => page.items),
    refs: Object.assign({}, ...pages.map((page) => page.refs)) as Refs,
  }
}
