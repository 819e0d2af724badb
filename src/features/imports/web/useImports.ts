import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#kit/client.ts'
import { keyOf, workspaceHere } from '#kit/query.ts'
import { useChanges } from '#ui/changes.tsx'
import { listImports } from '../contract.ts'
import { isMoving } from './state/counts.ts'

/** The imports the reader may see, newest first, page by page; as long as one is under way they are asked for again. */
export const useImports = () => {
  const imports = useInfiniteQuery({
    queryKey: [...keyOf(listImports, { query: {} })],
    queryFn: ({ pageParam }) =>
      call(
        listImports,
        { query: pageParam ? { after: pageParam } : {} },
        { workspace: workspaceHere() ?? '' },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((one) => isMoving(one.state))) ? 2_000 : false,
  })
  const { refetch } = imports
  // Endless lists are not asked for again by themselves when something changes.
  useChanges('import', null, ({ type }) => void (type === 'import.progressed' || refetch()))
  return imports
}
