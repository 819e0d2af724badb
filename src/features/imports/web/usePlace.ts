import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { workspaceHere } from '#kit/query.ts'

/** The address of an import's page; with a step, of that step. */
export const importHref = (id: string, step?: string): string =>
  `/w/${workspaceHere() ?? ''}/imports/${id}${step ? `?step=${step}` : ''}`

/** One part of the page's query, and how to change it: a step of its own in the browser's history unless told to replace. */
export const useQueryPart = (
  name: string,
): [string | undefined, (value: string | undefined, replace?: boolean) => void] => {
  const value: unknown = useLocation({ select: ({ search }) => (search as Record<string, unknown>)[name] })
  const navigate = useNavigate()
  const set = useCallback(
    (next: string | undefined, replace = false) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, [name]: next }),
        replace,
      }),
    [name, navigate],
  )
  return [typeof value === 'string' || typeof value === 'number' ? String(value) : undefined, set]
}
