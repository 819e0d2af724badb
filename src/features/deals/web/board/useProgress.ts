import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { getBoardProgress } from '../../contract.ts'

/** How many of the deals that a board shows moved on of late, as it changes; undefined until it is known. */
export const useProgress = (id: string, { find, filter }: { find: string; filter: string }) =>
  useQuery({
    ...ask(getBoardProgress, { params: { id }, query: { ...(find && { find }), ...(filter && { filter }) } }),
    placeholderData: keepPreviousData,
  }).data
