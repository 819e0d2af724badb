import { useCallback } from 'react'
import { Refusal } from '#kit/errors.ts'
import { useHasPhrase, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'

/** Says why a file, a mapping or a run was refused and what helps; knows more of files than the common phrases do. */
export const useFileProblem = (): ((error: unknown) => string) => {
  const t = useT()
  const has = useHasPhrase()
  const problem = useProblem()
  return useCallback(
    (error) => {
      if (!(error instanceof Refusal)) return problem(error)
      const { code, details } = error
      if (code === 'common.too_large')
        return t('import.file.too_large', { size: Number(details['bytes'] ?? 0) / 1_000_000 })
      const reason = String(details['reason'] ?? '')
      const key = [`refusal.${reason}.${String(details['kind'])}`, `refusal.${reason}`].find(has)
      return key ? t(key, details) : problem(error)
    },
    [t, has, problem],
  )
}

/** Says why a run came to a stop by itself. */
export const useFailure = (): ((
  failure: { code: string; params: Record<string, unknown> } | null,
) => string) => {
  const t = useT()
  const has = useHasPhrase()
  return useCallback(
    (failure) => {
      const code = failure?.code ?? ''
      return t(has(`refusal.${code}`) ? `refusal.${code}` : 'refusal.common.bug', failure?.params)
    },
    [t, has],
  )
}
