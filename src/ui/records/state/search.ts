/** What a list shows, as it stands in a saved view: all of it text, as in the URL. */
export type ViewQuery = { find?: string; filter?: string; sort?: string; columns?: string; deleted?: string }
/** What the URL of a list says: a view, and what differs from it. */
export type ListSearch = ViewQuery & { view?: string }

const parts = ['find', 'filter', 'sort', 'columns', 'deleted'] as const

const textOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value)
}

/** The list's own keys of a parsed URL; a router may have turned numbers, booleans and JSON into values already. */
export const listSearch = (raw: Readonly<Record<string, unknown>>): ListSearch => {
  const found = [...parts, 'view' as const].flatMap((key) => {
    const text = textOf(raw[key])
    return text === undefined ? [] : [[key, text] as const]
  })
  return Object.fromEntries(found)
}

/** The same as a router wants it: a filter stands in the URL as JSON, not as JSON within a text. */
export const searchParams = (search: ListSearch): Record<string, unknown> => {
  const { filter, ...rest } = search
  return { ...rest, ...(filter !== undefined && { filter: jsonOr(filter) }) }
}

const jsonOr = (text: string): unknown => {
  try {
    return text === '' ? '' : (JSON.parse(text) as unknown)
  } catch {
    return text
  }
}

/** What a list shows: what stands in the URL wins over the view, even when it is empty; empty means nothing. */
export const effective = (search: ListSearch, view: ViewQuery): ViewQuery => {
  const entries = parts.flatMap((key) => {
    const text = search[key] ?? view[key]
    return text ? [[key, text] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Whether a list shows something else than its view says. */
export const differs = (query: ViewQuery, view: ViewQuery): boolean =>
  parts.some((key) => (query[key] ?? '') !== (view[key] ?? ''))

/** The URL that shows `query` under a view: only what differs, with an empty text for what the view has and the query has not. */
export const searchFor = (query: ViewQuery, view: ViewQuery, id: string | undefined): ListSearch => {
  const entries = parts.flatMap((key) =>
    (query[key] ?? '') === (view[key] ?? '') ? [] : [[key, query[key] ?? ''] as const],
  )
  return { ...(id !== undefined && { view: id }), ...Object.fromEntries(entries) }
}

/** The URL of a saved view, whole, so that a link shows the same to somebody who does not have the view. */
export const searchOfView = (query: ViewQuery, id: string): ListSearch => ({
  view: id,
  ...effective({}, query),
})
