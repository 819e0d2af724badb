import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keepAnswer, refresh } from '#kit/query.ts'
import { getImport, type Import, listImports, type Options } from '../contract.ts'
import { uploadDraft } from './upload.ts'

export type Upload = {
  /** The file on its way, and from 0 to 1 how much of it has gone. */
  sending: { name: string; bytes: number; share: number } | null
  /** What was wrong with the last file, under its name. */
  problem: { name: string; error: unknown } | null
  send: (file: File, options?: Options) => void
  stop: () => void
}

/** Sends files in as drafts, one at a time; `onDone` gets the draft. Leaving the page stops what is under way. */
export const useUpload = (onDone: (draft: Import) => void): Upload => {
  const client = useQueryClient()
  const [sending, setSending] = useState<Upload['sending']>(null)
  const [problem, setProblem] = useState<Upload['problem']>(null)
  const running = useRef<AbortController>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  const stop = useCallback(() => running.current?.abort(), [])
  useEffect(() => stop, [stop])

  const send = useCallback(
    (file: File, options: Options = {}) => {
      stop()
      const control = new AbortController()
      running.current = control
      const { name, size: bytes } = file
      setProblem(null)
      setSending({ name, bytes, share: 0 })
      const onProgress = (share: number) => setSending({ name, bytes, share })
      uploadDraft({ file, options, onProgress, signal: control.signal }).then(
        (draft) => {
          keepAnswer(client, getImport, { params: { id: draft.id } }, draft)
          void refresh(client, listImports)
          setSending(null)
          done.current(draft)
        },
        (error: unknown) => {
          if (running.current !== control) return
          setSending(null)
          if (!control.signal.aborted) setProblem({ name, error })
        },
      )
    },
    [client, stop],
  )
  return { sending, problem, send, stop }
}
