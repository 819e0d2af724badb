import type { Work } from '#kit/db.ts'

/** Finds. */
export const find = async (_w: Work, _query: { q: string; nouns?: string | undefined; limit: number }) => ({
  items: [],
})
/** Finds likenesses. */
export const duplicates = async (
  _w: Work,
  _body: { noun: string; values: Record<string, string | string[]> },
) => ({ items: [] })
