import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { endpointsOf } from '../looks.ts'
import { type Edit, effectOf, reverseOf } from '../state/edits.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'
import { dropEverywhere, heldRecord, patchEverywhere, refreshLists } from './cache.ts'
import { wroteHere } from './own.ts'
import { sendChange } from './useChange.ts'

const AT_ONCE = 4

/** Does a piece of work for each, a few at a time, until told to stop; what fails does not hold up the others. */
export const forEachOf = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  step: (done: number) => boolean,
): Promise<{ done: T[]; failed: unknown[] }> => {
  const done: T[] = []
  const failed: unknown[] = []
  const queue = items.values()
  let going = true
  const worker = async () => {
    for (const item of queue) {
      if (!going) return
      await work(item).then(
        () => done.push(item),
        (error: unknown) => failed.push(error),
      )
      going = going && step(done.length + failed.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { done, failed }
}

/** Does something to each record, and how it is taken back. */
export type Each = (
  records: readonly AnyRecord[],
  work: (record: AnyRecord) => Promise<unknown>,
  back: (record: AnyRecord) => Promise<unknown>,
) => Promise<void>

/** Changes, deletes or restores many records one by one, or does to each what only its noun knows; with progress, a way to stop and a way back. */
export const useBulk = (n: AnyNoun) => {
  const client = useQueryClient()
  const t = useT()
  const problem = useProblem()
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)
  const stopped = useRef(false)

  const run = useCallback(
    async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<T[]> => {
      stopped.current = false
      setProgress({ done: 0, all: items.length })
      const { done, failed } = await forEachOf(items, work, (count) => {
        setProgress({ done: count, all: items.length })
        return !stopped.current
      })
      setProgress(null)
      if (failed.length > 0)
        showProblem(t('bulk.failed', { failed: failed.length, reason: problem(failed[0], n.name) }))
      return done
    },
    [t, problem, n],
  )

  const change = useCallback(
    async (records: readonly AnyRecord[], editOf: (record: AnyRecord) => Edit, refs: Refs) => {
      const edits = records.flatMap((record) => {
        const held = heldRecord(client, n, record.id) ?? record
        const edit = effectOf(editOf(held), held)
        return Object.keys(edit).length > 0 ? [{ held, edit }] : []
      })
      const done = await run(edits, async ({ held, edit }) => {
        patchEverywhere(client, n, held.id, (r) => ({ ...r, ...edit }), refs)
        await sendChange(client, n, held, edit).catch((error: unknown) => {
          patchEverywhere(client, n, held.id, () => held)
          throw error
        })
      })
      if (done.length === 0) return
      showUndo(t('bulk.done', { count: done.length }), () =>
        run(
          done,
          async ({ held, edit }) =>
            void (await sendChange(client, n, heldRecord(client, n, held.id) ?? held, reverseOf(edit, held))),
        ),
      )
    },
    [client, n, run, t],
  )

  const restore = useCallback(
    async (records: readonly AnyRecord[]) => {
      const done = await run(records, async ({ id }) => {
        wroteHere(id)
        await call(endpointsOf(n).restore, { params: { id } }, { workspace: workspaceHere() })
      })
      dropEverywhere(client, n, new Set(done.map((r) => r.id)))
      refreshLists(client, n)
      return done
    },
    [client, n, run],
  )

  const remove = useCallback(
    async (records: readonly AnyRecord[]) => {
      const done = await run(records, async ({ id }) => {
        wroteHere(id)
        await call(endpointsOf(n).remove, { params: { id }, query: {} }, { workspace: workspaceHere() })
        dropEverywhere(client, n, new Set([id]))
      })
      if (done.length > 0) showUndo(t('bulk.deleted', { count: done.length }), () => restore(done))
    },
    [client, n, run, t, restore],
  )

  const each = useCallback<Each>(
    async (records, work, back) => {
      const quietly = (verb: typeof work) => async (record: AnyRecord) => {
        wroteHere(record.id)
        await verb(record)
      }
      const done = await run(records, quietly(work))
      refreshLists(client, n)
      if (done.length === 0) return
      showUndo(t('bulk.done', { count: done.length }), () =>
        run(done, quietly(back)).then(() => refreshLists(client, n)),
      )
    },
    [client, n, run, t],
  )
  return { change, remove, restore, each, progress, stop: () => void (stopped.current = true) }
}
