import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { useChanges } from '#ui/changes.tsx'
import { getTimeline } from '../contract.ts'

const PAUSE = 250

/** A record's events, newest first, page by page; what happens meanwhile appears by itself. */
export const useTimeline = (noun: string, id: string) => {
  const answer = useInfiniteQuery({
    queryKey: [workspaceHere() ?? '', `pages:${getTimeline.path}`, noun, id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call(getTimeline, { query: { noun, id, after: pageParam, limit: 30 } }, { workspace: workspaceHere() }),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 10_000,
    refetchOnWindowFocus: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useChanges(noun, id, () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void answer.refetch(), PAUSE)
  })
  const pages = answer.data?.pages ?? []
  return {
    ...answer,
    events: pages.flatMap((page) => page.items),
    refs: Object.assign({}, ...pages.map((page) => page.refs)) as (typeof pages)[number]['refs'],
  }
}
