import type { FilterTree } from '#kit/filter.ts'
import { nounNamed } from '#kit/nouns.ts'
import { workspaceHere } from '#kit/query.ts'

// Deals begin as a board; their list is a page beside it.
const paths: Record<string, string> = { deal: 'deals/list' }

/** The address of the list that shows exactly the records of a filter. */
export const listOf = (noun: string, filter: FilterTree): string =>
  `/w/${workspaceHere() ?? ''}/${paths[noun] ?? nounNamed(noun)?.plural ?? ''}?filter=${encodeURIComponent(JSON.stringify(filter))}`
