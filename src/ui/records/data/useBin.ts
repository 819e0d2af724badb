import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { endpointsOf } from '../looks.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import { dropEverywhere, patchEverywhere, refreshLists } from './cache.ts'
import { wroteHere } from './own.ts'

/** Puts records into the recycle bin, with an offer to take it back, and takes them out of it. */
export const useBin = (n: AnyNoun) => {
  const client = useQueryClient()
  const t = useT()
  const problem = useProblem()

  const restore = useCallback(
    async (record: AnyRecord) => {
      wroteHere(record.id)
      try {
        const saved = (await call(
          endpointsOf(n).restore,
          { params: { id: record.id } },
          { workspace: workspaceHere() },
        )) as unknown as AnyRecord
        patchEverywhere(client, n, record.id, () => saved, saved.refs)
        refreshLists(client, n)
        showDone(t('record.restored', { name: titleOf(record, n.title) ?? t('record.nameless') }))
      } catch (error) {
        showProblem(problem(error, n.name))
      }
    },
    [client, n, t, problem],
  )

  const remove = useCallback(
    async (record: AnyRecord): Promise<boolean> => {
      wroteHere(record.id)
      dropEverywhere(client, n, new Set([record.id]))
      try {
        const gone = (await call(
          endpointsOf(n).remove,
          { params: { id: record.id }, query: {} },
          { workspace: workspaceHere() },
        )) as unknown as AnyRecord
        patchEverywhere(client, n, record.id, () => gone, gone.refs)
        showUndo(t('record.deleted', { name: titleOf(record, n.title) ?? t('record.nameless') }), () =>
          restore(gone),
        )
        return true
      } catch (error) {
        refreshLists(client, n)
        showProblem(problem(error, n.name))
        return false
      }
    },
    [client, n, t, problem, restore],
  )
  return { remove, restore }
}
