import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '#kit/client.ts'
import { Refusal } from '#kit/errors.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { endpointsOf } from '../looks.ts'
import { conflictsOf, type Edit, effectOf, reverseOf } from '../state/edits.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'
import { heldRecord, patchEverywhere } from './cache.ts'
import { wroteHere } from './own.ts'

/** An edit that met somebody else's: what one wanted, what stands there now, and which fields differ. */
export type Conflict = { edit: Edit; refs: Refs; current: AnyRecord; fields: string[] }

// Edits of one record go one after the other, each with the version the one before it left.
const queues = new Map<string, Promise<unknown>>()
/** Does work on a record once what was asked of it before is done. */
export const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
  const turn = (queues.get(id) ?? Promise.resolve()).then(work, work)
  queues.set(id, turn)
  const done = () => void (queues.get(id) === turn && queues.delete(id))
  turn.then(done, done)
  return turn
}

/** Sends changed fields; where only other fields were changed meanwhile, sends them once more under the new version. */
export const sendChange = async (
  client: QueryClient,
  n: AnyNoun,
  before: AnyRecord,
  edit: Edit,
): Promise<AnyRecord> => {
  const send = async (version: number): Promise<AnyRecord> => {
    wroteHere(before.id)
    const reply: unknown = await call(
      endpointsOf(n).update,
      { params: { id: before.id }, body: { ...edit, version } },
      { workspace: workspaceHere() },
    )
    return reply as AnyRecord
  }
  const saved = await send(before.version).catch((error: unknown) => {
    const current = staleCopy(error)
    if (!current || conflictsOf(edit, before, current).length > 0) throw error
    return send(current.version)
  })
  patchEverywhere(client, n, saved.id, () => saved, saved.refs)
  return saved
}

const staleCopy = (error: unknown): AnyRecord | undefined =>
  error instanceof Refusal && error.code === 'common.stale'
    ? (error.details.current as AnyRecord | undefined)
    : undefined

type Options = {
  quiet?: boolean
  refs?: Refs
  message?: string
  /** Takes what the server found wrong with the values; without it a notice says so. */
  onInvalid?: (error: Error) => void
}

/** Changes fields of a record at once on screen, then on the server; offers to take it back, and never loses an edit to a conflict. */
export const useChange = (n: AnyNoun) => {
  const client = useQueryClient()
  const t = useT()
  const problem = useProblem()
  const [conflict, setConflict] = useState<Conflict | null>(null)

  const change = useCallback(
    async function send(
      record: AnyRecord,
      wanted: Edit,
      { quiet, refs = {}, message, onInvalid }: Options = {},
    ): Promise<AnyRecord | undefined> {
      const held = heldRecord(client, n, record.id) ?? record
      const edit = effectOf(wanted, held)
      if (Object.keys(edit).length === 0) return held
      // Somebody's change has arrived while this one was being typed: it is not written over unseen.
      const met = record.version < held.version && !quiet ? conflictsOf(edit, record, held) : []
      if (met.length > 0) {
        setConflict({ edit, refs: { ...refs, ...held.refs }, current: held, fields: met })
        return undefined
      }
      patchEverywhere(client, n, held.id, (r) => ({ ...r, ...edit }), refs)
      return inTurn(held.id, async () => {
        const version = Math.max(held.version, heldRecord(client, n, held.id)?.version ?? 0)
        const before = { ...held, version }
        try {
          const saved = await sendChange(client, n, before, edit)
          const back = () => send(saved, reverseOf(edit, held), { quiet: true, refs: held.refs })
          const fields = Object.keys(edit)
            .map((key) => t(`${n.name}.${key}`))
            .join(', ')
          if (!quiet) showUndo(message ?? t('record.saved', { field: fields }), back)
          return saved
        } catch (error) {
          const current = staleCopy(error)
          if (current) {
            patchEverywhere(client, n, held.id, () => current, current.refs)
            setConflict({
              edit,
              refs: { ...refs, ...current.refs },
              current,
              fields: conflictsOf(edit, held, current),
            })
          } else {
            patchEverywhere(client, n, held.id, (r) => ({ ...r, ...reverseOf(edit, held) }))
            if (onInvalid && error instanceof Refusal && error.code === 'common.invalid') onInvalid(error)
            else showProblem(problem(error, n.name))
          }
          return undefined
        }
      })
    },
    [client, n, t, problem],
  )
  return { change, conflict, setConflict }
}
