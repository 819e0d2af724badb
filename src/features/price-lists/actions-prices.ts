import './policy.ts'
import { sql } from 'kysely'
import { decimal } from '#kit/decimal.ts'
import type { Work } from '#kit/db.ts'
import type { DomainEvent } from '#kit/events.ts'
import { isId } from '#kit/ids.ts'
import type { PriceList } from './contract.ts'
import { readLists } from './queries.ts'

// Prices by the unit of many products at once, as an import sets them.

/** A product's price by the unit before and after, an exact decimal in main units of the list's currency; null for none. */
export type PriceChange = { productId: string; before: string | null; after: string | null }

/** A price list without its prices, locked where they will be changed; undefined when it is not there. */
export const openList = async (w: Work, id: string, lock = false): Promise<PriceList | undefined> =>
  isId(id) ? (await readLists(w, id, lock))[0] : undefined

/** What these products cost by the unit in a list; null for those priced in steps, nothing for those without a price. */
export const unitPrices = async (
  { tx, actor }: Work,
  listId: string,
  productIds: readonly string[],
): Promise<Map<string, string | null>> => {
  const { rows } = await sql<{ id: string; price: string | null }>`
    select p.product_id as id, p.price::text as price from price p
    where p.workspace_id = ${actor.workspaceId}::uuid and p.price_list_id = ${listId}::uuid
      and p.product_id = any(${productIds as string[]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, price }) => [id, price === null ? null : decimal(price)!]))
}

/** Sets prices by the unit in a list that the caller holds locked, or takes them away; one event tells them all. */
export const setPrices = async (
  w: Work,
  listId: string,
  changes: readonly PriceChange[],
  how: Pick<DomainEvent, 'batch' | 'via' | 'wake'>,
): Promise<void> => {
  const { tx, actor, now } = w
  await sql`delete from price where workspace_id = ${actor.workspaceId}::uuid and price_list_id = ${listId}::uuid
    and product_id = any(${changes.map((change) => change.productId)}::uuid[])`.execute(tx)
  await sql`insert into price (workspace_id, price_list_id, product_id, model, price, tiers)
    select ${actor.workspaceId}::uuid, ${listId}::uuid, r."productId", 'unit', r.after, '[]'
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) r("productId" uuid, after numeric) where r.after is not null`.execute(
    tx,
  )
  await sql`update price_list set version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${listId}::uuid`.execute(tx)
  await w.record({
    type: 'price_list.priced',
    noun: 'price_list',
    id: listId,
    data: { prices: changes },
    ...how,
  })
}

/**
 * Gives prices back as they were before these changes, except those that somebody has changed since. Says what stayed
 * (`prices`, or `deletedAt` for a list that is gone); null when all is as it was.
 */
export const givePricesBack = async (
  w: Work,
  listId: string,
  changes: readonly PriceChange[],
  batch: string,
): Promise<string[] | null> => {
  if (!(await openList(w, listId, true))) return ['deletedAt']
  const whole = [...Map.groupBy(changes, (change) => change.productId)].map(([productId, all]) => ({
    productId,
    before: all.at(-1)!.after,
    after: all[0]!.before,
  }))
  const prices = await unitPrices(
    w,
    listId,
    whole.map((change) => change.productId),
  )
  const back = whole.filter(({ productId, before }) => (prices.get(productId) ?? null) === before)
  const changed = back.filter(({ before, after }) => before !== after)
  if (changed.length > 0) await setPrices(w, listId, changed, { batch, via: 'import' })
  return back.length < whole.length ? ['prices'] : null
}
