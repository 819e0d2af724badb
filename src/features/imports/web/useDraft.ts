import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '#kit/client.ts'
import { Refusal } from '#kit/errors.ts'
import { keepAnswer, workspaceHere } from '#kit/query.ts'
import { changeImport, getImport, type Import, type Options } from '../contract.ts'

/** What of an import can be changed while it is prepared. */
export type About = Partial<Pick<Import, 'name' | 'ownerId' | 'method' | 'lossTreatment' | 'expectedRows'>>
type Change = About & { options?: Options }

export type Draft = {
  /** As the reader has it on screen, saved or not. */
  options: Options
  change: (change: Change) => void
  /** Saves at once what is not saved yet; gives the import as it is then. */
  save: () => Promise<Import>
  saving: boolean
  error: unknown
}

const pause = 400

/**
 * Keeps a draft's changes on the server as they are made, one request at a time, so that a reload or another machine
 * goes on where the reader was. A version that moved on under us, by another window, is taken up and written over.
 */
export const useDraft = (source: Import): Draft => {
  const client = useQueryClient()
  const latest = useRef(source)
  const waiting = useRef<Change | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<Import>>(null)
  const [options, setOptions] = useState<Options | null>(null)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    latest.current = source
  }, [source])

  const put = useCallback(
    async (change: Change): Promise<Import> => {
      const { id } = latest.current
      const send = (version: number) =>
        call(
          changeImport,
          { params: { id }, body: { version, ...change } },
          { workspace: workspaceHere() ?? '' },
        )
      const answer = await send(latest.current.version).catch((refusal: unknown) => {
        if (!(refusal instanceof Refusal) || refusal.code !== 'common.stale') throw refusal
        return send(Number(refusal.details['version']))
      })
      latest.current = answer
      keepAnswer(client, getImport, { params: { id } }, answer)
      return answer
    },
    [client],
  )

  const work = useCallback(async (): Promise<Import> => {
    setSaving(true)
    setError(null)
    let next: Change | null = null
    try {
      while ((next = waiting.current)) {
        waiting.current = null
        await put(next)
      }
      setOptions(null)
      return latest.current
    } catch (failed) {
      // Nothing is lost: it goes out again with the next change or the next try.
      waiting.current = { ...next, ...waiting.current }
      setError(failed)
      throw failed
    } finally {
      setSaving(false)
      running.current = null
    }
  }, [put])

  const save = useCallback((): Promise<Import> => {
    clearTimeout(timer.current)
    return (running.current ??= waiting.current ? work() : null) ?? Promise.resolve(latest.current)
  }, [work])

  const change = useCallback(
    (more: Change) => {
      waiting.current = { ...waiting.current, ...more }
      if (more.options) setOptions(more.options)
      clearTimeout(timer.current)
      const send = () => void save().catch(() => undefined)
      // A choice goes out at once, so that a reload finds it; typed text may wait for the next letter.
      if (more.options) send()
      else timer.current = setTimeout(send, pause)
    },
    [save],
  )
  useEffect(() => {
    const send = () => void save().catch(() => undefined)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [save])
  return { options: options ?? source.options, change, save, saving, error }
}
