/** A record as lists and pages hold it. */
export type AnyRecord = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string | null
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly can: readonly string[]
  readonly refs?: Refs
}
/** What ids are called. */
export type Refs = Readonly<Record<string, { noun: string; title: string; color?: string | undefined }>>
export type Page = { items: readonly AnyRecord[]; refs: Refs; next: string | null }
export type Pages = { pages: readonly Page[]; pageParams: readonly unknown[] }
/** A record with the names of what it refers to. */
export type Row = { record: AnyRecord; refs: Refs }

/** All rows of the pages, in order; a row that a moved page end brought twice is shown once. */
export const rowsOf = (data: Pages | undefined): Row[] => {
  const seen = new Set<string>()
  return (data?.pages ?? []).flatMap((page) =>
    page.items.flatMap((record) =>
      seen.has(record.id) || !seen.add(record.id) ? [] : [{ record, refs: page.refs }],
    ),
  )
}

const without = (record: AnyRecord): AnyRecord => ('refs' in record ? { ...record, refs: undefined } : record)

/** The pages with one record changed in place, and the names it brings; the same pages when it is not there. */
export const patchRecord = <D extends Pages>(
  data: D,
  id: string,
  change: (record: AnyRecord) => AnyRecord,
  refs: Refs = {},
): D => {
  if (!data.pages.some((page) => page.items.some((r) => r.id === id))) return data
  const pages = data.pages.map((page) =>
    page.items.some((r) => r.id === id)
      ? {
          ...page,
          items: page.items.map((r) => (r.id === id ? without(change(r)) : r)),
          refs: { ...page.refs, ...refs },
        }
      : page,
  )
  return { ...data, pages }
}

/** The pages without some records; the same pages when none of them is there. */
export const dropRecords = <D extends Pages>(data: D, ids: ReadonlySet<string>): D => {
  if (!data.pages.some((page) => page.items.some((r) => ids.has(r.id)))) return data
  return {
    ...data,
    pages: data.pages.map((page) => ({ ...page, items: page.items.filter((r) => !ids.has(r.id)) })),
  }
}
