import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '#kit/client.ts'
import { Refusal } from '#kit/errors.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useChanges } from '#ui/changes.tsx'
import { endpointsOf } from '../looks.ts'
import { changedFields } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import { listedRecord } from './cache.ts'
import { wroteLately } from './own.ts'

const isMissing = (error: unknown) => error instanceof Refusal && error.code === 'common.not_found'

/** One record: at once if a list has just shown it, else from the server; `mark` hears of the fields that others change meanwhile. */
export const useRecord = (n: AnyNoun, id: string, mark?: (id: string, fields: string[]) => void) => {
  const client = useQueryClient()
  const { queryKey } = ask(endpointsOf(n).get, { params: { id } })
  const answer = useQuery<AnyRecord>({
    queryKey,
    queryFn: async () =>
      (await call(
        endpointsOf(n).get,
        { params: { id } },
        { workspace: workspaceHere() },
      )) as unknown as AnyRecord,
    initialData: () => listedRecord(client, n, id)?.record,
    initialDataUpdatedAt: () => listedRecord(client, n, id)?.at,
  })
  // What the reader may see no longer is not shown a moment longer, though the page still holds it.
  const record = isMissing(answer.error) ? undefined : answer.data
  const { refetch } = answer
  // What hangs on a record, such as a task, may change its derived fields; the shell asks again only for the record itself.
  useChanges(n.name, id, (change) => change.noun !== n.name && void refetch())
  const seen = useRef<AnyRecord | undefined>(undefined)
  useEffect(() => {
    const before = seen.current
    seen.current = record
    if (
      !before ||
      !record ||
      before.id !== record.id ||
      record.version < before.version ||
      wroteLately(record.id)
    )
      return
    mark?.(record.id, changedFields(before, record))
  }, [record, mark])
  return { ...answer, record }
}
