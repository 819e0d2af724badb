import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { useChanges } from '#ui/changes.tsx'
import { getTimeline } from '../contract.ts'
import { useEventPages } from './useEventPages.ts'

/** A record's events, newest first, page by page; what happens meanwhile appears by itself. */
export const useTimeline = (noun: string, id: string) => {
  const pages = useEventPages([`pages:${getTimeline.path}`, noun, id], (after) =>
    call(getTimeline, { query: { noun, id, after, limit: 30 } }, { workspace: workspaceHere() }),
  )
  useChanges(noun, id, pages.again)
  return pages
}
