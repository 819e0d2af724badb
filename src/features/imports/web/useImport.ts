import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { getImport, type Import, type Options, previewImport } from '../contract.ts'
import { isMoving } from './state/counts.ts'

/** An import; asked for every second while something happens to it. */
export const useImport = (id: string) =>
  useQuery({
    ...ask(getImport, { params: { id } }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.state) ? 1_000 : false),
  })

/** What of the options decides how a file reads. */
const readingOf = ({ noun, encoding, delimiter, sheet, header }: Options) => [
  noun,
  encoding,
  delimiter,
  sheet,
  header,
]

/**
 * How a draft's file reads with the options that are saved. Kept under a key of its own: the progress of a run makes all
 * answers about an import old, but not this one, and ways to read that were seen before are shown at once.
 */
export const usePreview = ({ id, options }: Import, enabled: boolean) => {
  const query = options.noun ? { noun: options.noun } : {}
  return useQuery({
    ...ask(previewImport, { params: { id }, query }),
    queryKey: [workspaceHere() ?? '', 'import preview', id, ...readingOf(options)],
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
    enabled,
  })
}
