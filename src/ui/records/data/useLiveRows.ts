import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { type Change, useEveryChange } from '#ui/changes.tsx'
import { endpointsOf } from '../looks.ts'
import { changedFields } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import { dropEverywhere, heldRecord, patchEverywhere } from './cache.ts'
import { takeEcho } from './own.ts'
import { REFRESHED_PAGES } from './useRows.ts'

const PAUSE = 800

/**
 * Keeps the rows of a list true while others work: a changed record is read again and changed in place; a new one makes a
 * short list load anew, and a long one offer to (`changed`), so that nobody loses the place. So does any change of the noun
 * `from`, out of whose records those of the list are told.
 */
export const useLiveRows = (
  n: AnyNoun,
  { pages, loadedPages }: { pages: { refetch: () => Promise<unknown> }; loadedPages: number },
  mark: (id: string, fields: string[]) => void,
  from?: string,
) => {
  const client = useQueryClient()
  const [changed, setChanged] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { refetch } = pages

  const reload = useCallback(() => {
    setChanged(false)
    void refetch()
  }, [refetch])

  const readAgain = async (id: string, held: AnyRecord) => {
    const reply = await call(endpointsOf(n).get, { params: { id } }, { workspace: workspaceHere() }).catch(
      () => undefined,
    )
    const record = reply as unknown as AnyRecord | undefined
    if (!record || record.deletedAt !== held.deletedAt) return dropEverywhere(client, n, new Set([id]))
    // What hangs on a record may change its derived fields without a new version.
    if (record.version < held.version) return
    patchEverywhere(client, n, id, () => record, record.refs)
    mark(id, changedFields(held, record))
  }

  const again = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => (loadedPages <= REFRESHED_PAGES ? reload() : setChanged(true)), PAUSE)
  }

  const hear = ({ noun, id, type, parent }: Change) => {
    if (noun === from) return again()
    if (noun !== n.name) {
      const on = parent?.noun === n.name ? heldRecord(client, n, parent.id) : undefined
      return on && void readAgain(on.id, on)
    }
    if (takeEcho(id)) return
    const held = id === undefined ? undefined : heldRecord(client, n, id)
    if (id !== undefined && held && !type.endsWith('.created')) return void readAgain(id, held)
    if (id !== undefined && type.endsWith('.updated')) return
    again()
  }
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEveryChange(useCallback((change) => latest.current(change), []))
  return { changed, reload }
}
