import type { QueryClient } from '@tanstack/react-query'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { endpointsOf } from '../looks.ts'
import { type AnyRecord, dropRecords, type Page, type Pages, patchRecord, type Refs } from '../state/pages.ts'

/** The key of a noun's endless lists. It is not the endpoint's own, so that a general refresh does not load hundreds of pages anew. */
export const pagesKey = (n: AnyNoun): [string, string] => [
  workspaceHere() ?? '',
  `pages:${endpointsOf(n).list.path}`,
]

type Held = Pages | Page | AnyRecord

const asPages = (data: Held, change: (data: Pages) => Pages): Held => {
  if ('pages' in data) return change(data as Pages)
  if (!('items' in data)) return data
  const page = data as Page
  const before: Pages = { pages: [page], pageParams: [] }
  const after = change(before)
  return after === before ? page : (after.pages[0] ?? page)
}

const holding = (client: QueryClient, n: AnyNoun) => {
  const { list, get } = endpointsOf(n)
  const [workspace, pages] = pagesKey(n)
  const entries = client.getQueriesData<Held>({
    predicate: ({ queryKey }) =>
      queryKey[0] === workspace && [pages, list.path].includes(String(queryKey[1])),
  })
  const single = (id: string) =>
    client.getQueriesData<AnyRecord>({
      predicate: ({ queryKey: [w, path, input] }) =>
        w === workspace && path === get.path && (input as { params?: { id?: string } }).params?.id === id,
    })
  return { entries, single }
}

/** Changes a record wherever the page holds it, and adds the names it brings. */
export const patchEverywhere = (
  client: QueryClient,
  n: AnyNoun,
  id: string,
  change: (record: AnyRecord) => AnyRecord,
  refs: Refs = {},
): void => {
  const { entries, single } = holding(client, n)
  for (const [key, data] of entries) {
    if (!data) continue
    const next = asPages(data, (pages) => patchRecord(pages, id, change, refs))
    if (next !== data) client.setQueryData(key, next)
  }
  for (const [key, record] of single(id)) {
    if (!record) continue
    void client.cancelQueries({ queryKey: key, exact: true })
    const next = change(record)
    client.setQueryData(key, { ...next, refs: { ...record.refs, ...next.refs, ...refs } })
  }
}

/** Takes records out of every loaded list of their noun. */
export const dropEverywhere = (client: QueryClient, n: AnyNoun, ids: ReadonlySet<string>): void => {
  for (const [key, data] of holding(client, n).entries) {
    if (!data) continue
    const next = asPages(data, (pages) => dropRecords(pages, ids))
    if (next !== data) client.setQueryData(key, next)
  }
}

/** The newest copy of a record that the page holds. */
export const heldRecord = (client: QueryClient, n: AnyNoun, id: string): AnyRecord | undefined => {
  const { entries, single } = holding(client, n)
  const found = single(id).map(([, record]) => record)
  for (const [, data] of entries) {
    const pages = !data ? [] : 'pages' in data ? (data as Pages).pages : 'items' in data ? [data as Page] : []
    for (const page of pages) found.push(page.items.find((r) => r.id === id))
  }
  return found.reduce<AnyRecord | undefined>(
    (best, r) => (r && (!best || r.version > best.version) ? r : best),
    undefined,
  )
}

/** A record as a list has it, with the names it speaks of and when it was read (milliseconds since 1970): what its page shows at once. */
export const listedRecord = (
  client: QueryClient,
  n: AnyNoun,
  id: string,
): { record: AnyRecord; at: number } | undefined => {
  const found = holding(client, n).entries.flatMap(([key, data]) => {
    const pages = !data ? [] : 'pages' in data ? (data as Pages).pages : 'items' in data ? [data as Page] : []
    return pages.flatMap(({ items, refs }) => {
      const record = items.find((r) => r.id === id)
      return record
        ? [{ record: { ...record, refs }, at: client.getQueryState(key)?.dataUpdatedAt ?? 0 }]
        : []
    })
  })
  return found.toSorted((a, b) => b.record.version - a.record.version || b.at - a.at)[0]
}

/** Marks every list of a noun as old; those on screen load again, the others when they are opened. */
export const refreshLists = (client: QueryClient, n: AnyNoun): void => {
  const { list, count } = endpointsOf(n)
  const [workspace, pages] = pagesKey(n)
  void client.invalidateQueries({
    predicate: ({ queryKey: [w, path] }) =>
      w === workspace && [pages, list.path, count.path].includes(String(path)),
  })
}
