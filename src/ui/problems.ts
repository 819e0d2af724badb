import { useCallback } from 'react'
import { type Issue, Refusal } from '#kit/errors.ts'
import { withSchemes } from '#kit/phrases.ts'
import { type Translate, useHasPhrase, useT } from './i18n.tsx'

/** What went wrong, as data: the server's refusal, no connection, or a bug. */
const codeOf = (error: unknown): { code: string; details: Record<string, unknown> } => {
  if (error instanceof Refusal) return { code: error.code, details: error.details }
  return { code: error instanceof TypeError ? 'common.offline' : 'common.bug', details: {} }
}

/** The single complaints of a 422 answer. */
export const issuesOf = (error: unknown): Issue[] =>
  (codeOf(error).details['issues'] as Issue[] | undefined) ?? []

type Phrase = (issue: Issue, noun?: string) => string

const phraseIssue =
  (t: Translate, has: (key: string) => boolean): Phrase =>
  ({ code, params = {} }) => {
    // "At least 10" reads differently of a text, a list and a number; a mail is wrong in another way than a date.
    const kinds = [params['format'], params['origin']].map((kind) => `issue.${code}.${String(kind)}`)
    const key = [...kinds, `issue.${code}`].find(has) ?? 'issue.invalid_value'
    return t(key, withSchemes(t, params))
  }

/** Says in the reader's language what a 422 complains about, one sentence per issue. */
export const useIssue = (): ((issue: Issue) => string) => {
  const t = useT()
  const has = useHasPhrase()
  return useCallback((issue) => phraseIssue(t, has)(issue), [t, has])
}

/**
 * Says in the reader's language why something was refused and what helps; of a 422 with one `noun`, also which fields
 * are meant.
 */
export const useProblem = (): ((error: unknown, noun?: string) => string) => {
  const t = useT()
  const has = useHasPhrase()
  return useCallback(
    (error, noun) => {
      const { code, details } = codeOf(error)
      const issues = issuesOf(error).map((issue) => {
        const label = [`${noun}.${issue.path[0]}`, `field.${issue.path[0]}`].find(has)
        const text = phraseIssue(t, has)(issue)
        return label ? t('problem.field', { field: t(label), text }) : text
      })
      if (issues.length > 0) return issues.join(' ')
      const key = `refusal.${code}`
      return has(key) ? t(key, details) : t('refusal.common.bug')
    },
    [t, has],
  )
}

/** A 422's complaints by field, for the inputs of a form: `{ name: 'This must be filled in.' }`. */
export const useFieldErrors = (): ((error: unknown) => Record<string, string>) => {
  const issue = useIssue()
  return useCallback(
    (error) => {
      const errors: Record<string, string> = {}
      for (const one of issuesOf(error)) errors[String(one.path[0] ?? '')] ??= issue(one)
      return errors
    },
    [issue],
  )
}
