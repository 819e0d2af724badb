import { sql } from 'kysely'
import { visibleParts } from './access.ts'
import type { Work } from './db.ts'
import { indexedFor, type Selection, selectionSql } from './list.ts'
import type { AnyNoun } from './noun.ts'
import { afterSql, cursorAfter, orderOf, orderSql } from './page.ts'
import { type Presented, presenter, type Refs, refsOf, type Row, selectSql } from './present.ts'

const COUNT_CAP = 10_000

type PageQuery = Selection & { sort?: string | undefined; after?: string | undefined; limit: number }
type Page = { items: Presented[]; next: string | null }
type PageRow = Row & { page_key: unknown; page_place: number }

/** A noun's records in lists: pages, a page with the names of what it refers to, and how many there are. */
export const listing = (n: AnyNoun) => {
  const table = sql.table(n.name)

  /** One row more than a page shows, which says whether another follows; `place` numbers the page. */
  const pageSql = async ({ tx, actor }: Work, query: PageQuery, place: number) => {
    const order = orderOf(actor, n, query.sort, 't')
    const after = query.after ? sql`and ${afterSql(order, 't', query.after)}` : sql``
    const indexed = await indexedFor(tx, n, query)
    const parts = visibleParts(actor, n.name, 't').map(
      (seen) => sql`(select t.*, ${order.key} as page_key from ${table} t
        where ${seen} and ${selectionSql(actor, n, 't', query, indexed)} ${after}
        order by ${orderSql(order, 't')} limit ${query.limit + 1})`,
    )
    return sql`(select ${selectSql(n, 't')}, t.page_key, ${place}::int as page_place
      from (${sql.join(parts, sql` union all `)}) t
      order by ${orderSql({ ...order, key: sql`t.page_key` }, 't')} limit ${query.limit + 1})`
  }

  /** Several pages, read by one statement; each holds at most its `limit` records after its cursor. */
  const pages = async (w: Work, queries: readonly PageQuery[]): Promise<Page[]> => {
    const parts = await Promise.all(queries.map((query, place) => pageSql(w, query, place)))
    const { rows } = await sql<PageRow>`${sql.join(parts, sql` union all `)}`.execute(w.tx)
    const present = presenter(w.actor, n)
    return queries.map(({ sort, limit }, place) => {
      const found = rows.filter((row) => row.page_place === place)
      const [shown, last] = [found.slice(0, limit), found[limit - 1]]
      const order = orderOf(w.actor, n, sort, 't')
      return {
        items: shown.map(present),
        next: last && found.length > limit ? cursorAfter(order, keyOf(last.page_key), last.id) : null,
      }
    })
  }

  /** A page, and the names of what its records refer to. */
  const list = async (w: Work, query: PageQuery): Promise<Page & { refs: Refs }> => {
    const [found] = (await pages(w, [query])) as [Page]
    return { ...found, refs: await refsOf(w.tx, w.actor, n, found.items) }
  }

  /** How many records a selection holds, counted no further than the cap. */
  const count = async ({ tx, actor }: Work, query: Selection) => {
    const indexed = await indexedFor(tx, n, query)
    const parts = visibleParts(actor, n.name, 't').map(
      (seen) =>
        sql`(select from ${table} t where ${seen} and ${selectionSql(actor, n, 't', query, indexed)} limit ${COUNT_CAP + 1})`,
    )
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (${sql.join(parts, sql` union all `)}) counted`.execute(tx)
    const found = rows[0]?.count ?? 0
    return { count: Math.min(found, COUNT_CAP), capped: found > COUNT_CAP }
  }

  return { pages, list, count }
}

/** The key of a row as a cursor holds it: moments as text, and the end of time by its name. */
const keyOf = (key: unknown): string | number | null => {
  if (key instanceof Date) return key.toISOString()
  if (typeof key === 'number' && Math.abs(key) === Infinity) return `${key < 0 ? '-' : ''}infinity`
  return key as string | number | null
}
