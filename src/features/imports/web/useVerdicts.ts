import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { addressOf } from '#kit/client.ts'
import { Refusal, type RefusalCode } from '#kit/errors.ts'
import { workspaceHere } from '#kit/query.ts'
import { type Import, readVerdicts } from '../contract.ts'
import type { Verdict } from './state/counts.ts'
import { type Judged, verdictReader } from './state/verdict-file.ts'

/** Where the verdict file can be downloaded; of one verdict only when told. A link cannot send the header that names the workspace. */
export const verdictHref = (id: string, only?: Verdict): string => {
  const href = addressOf(readVerdicts, { params: { id }, query: only ? { only } : {} })
  return `${href}${href.includes('?') ? '&' : '?'}workspace=${encodeURIComponent(workspaceHere() ?? '')}`
}

/** Reads the first rows of a verdict file and leaves the rest unread, however long it is. */
export const readSome = async (
  id: string,
  only: Verdict | undefined,
  limit: number,
  signal?: AbortSignal,
): Promise<Judged> => {
  const response = await fetch(verdictHref(id, only), signal ? { signal } : {})
  if (!response.ok || !response.body) {
    const problem = (await response.json().catch(() => ({}))) as {
      code?: RefusalCode
      details?: Record<string, unknown>
    }
    throw new Refusal(problem.code ?? 'common.unavailable', problem.details ?? {})
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  const file = verdictReader(limit)
  for (;;) {
    const { done, value } = await reader.read()
    file.add(value ?? '', done)
    if (done) break
    if (file.full()) {
      await reader.cancel()
      break
    }
  }
  return file.found
}

/** The first rows of a finished run with a verdict. */
export const useVerdicts = ({ id, finishedAt }: Import, only: Verdict, limit: number) =>
  useQuery({
    queryKey: [workspaceHere() ?? '', 'import verdicts', id, finishedAt, only, limit],
    queryFn: ({ signal }) => readSome(id, only, limit, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
