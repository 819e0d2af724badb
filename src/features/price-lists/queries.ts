import { sql } from 'kysely'
import { decimal } from '#kit/decimal.ts'
import type { Work } from '#kit/db.ts'
import type { Price, PriceList, TaxRate } from './contract.ts'

type ListRow = Omit<PriceList, 'validFrom' | 'validTo'> & {
  valid_from: string | null
  valid_to: string | null
}

/** Price lists by name, or the one of that id; locked where it will be changed. */
export const readLists = async ({ tx, actor }: Work, id?: string, lock = false): Promise<PriceList[]> => {
  const { rows } = await sql<ListRow>`
    select id, name, currency, mode, ground, country, regime, valid_from, valid_to, standard, version from price_list
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows.map(({ valid_from: validFrom, valid_to: validTo, ...row }) => ({ ...row, validFrom, validTo }))
}

type PriceRow = Omit<Price, 'productId'> & { product_id: string }

/** The prices of a list, by the names of their products; those of products that are gone are left out. */
export const readPrices = async ({ tx, actor }: Work, listId: string): Promise<Price[]> => {
  const { rows } = await sql<PriceRow>`
    select p.product_id, p.model, p.price::text, p.tiers from price p
    where p.workspace_id = ${actor.workspaceId}::uuid and p.price_list_id = ${listId}::uuid order by p.product_id`.execute(
    tx,
  )
  return rows.map(({ product_id: productId, price, ...row }) => ({
    productId,
    model: row.model,
    price: price === null ? null : decimal(price)!,
    tiers: row.tiers,
  }))
}

/** The workspace's own tax rates. */
export const readRates = async ({ tx, actor }: Work): Promise<TaxRate[]> => {
  const { rows } = await sql<Omit<TaxRate, 'validFrom'> & { valid_from: string }>`
    select id, country, category, rate::text, valid_from, ground from tax_rate
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null order by country, category, valid_from`.execute(
    tx,
  )
  return rows.map(({ valid_from: validFrom, rate, ...row }) => ({ ...row, rate: decimal(rate)!, validFrom }))
}
