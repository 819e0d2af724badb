import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keepAnswer, useTell } from '#kit/query.ts'
import { getImport, listImports, runImport, type Import } from '../../contract.ts'
import type { Mode } from '../../rules.ts'
import type { Draft } from '../useDraft.ts'

/** Starts a run of a draft after saving it; `onStarted` gets the import as it waits for its turn. */
export const useRun = (draft: Draft, onStarted: (source: Import) => void) => {
  const client = useQueryClient()
  const tell = useTell(runImport, { refreshes: [listImports] })
  const [error, setError] = useState<unknown>(null)
  const [starting, setStarting] = useState<Mode | null>(null)
  const start = (mode: Mode) => {
    setStarting(mode)
    setError(null)
    draft
      .save()
      .then(({ id, version }) => tell.mutateAsync({ params: { id }, body: { mode, version } }))
      .then((source) => {
        keepAnswer(client, getImport, { params: { id: source.id } }, source)
        onStarted(source)
      })
      .catch(setError)
      .finally(() => setStarting(null))
  }
  return { start, starting, error }
}
