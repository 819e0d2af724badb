import './policy.ts'
import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { titlesOf } from '#kit/present.ts'
import type { FullPriceList, PriceList, PriceListContents, TaxRate } from './contract.ts'
import { readLists, readPrices, readRates } from './queries.ts'
import { admit, readyRates } from './rules.ts'

const oneList = async (w: Work, id: string, lock = false): Promise<PriceList> =>
  (isId(id) && (await readLists(w, id, lock))[0]) || refuse('common.not_found')

/** All price lists without their prices, by name. */
export const list = async (w: Work): Promise<{ items: PriceList[] }> => ({ items: await readLists(w) })

/** A price list with its prices and the names of their products. */
export const get = async (w: Work, id: string): Promise<FullPriceList> => {
  const found = await oneList(w, id)
  const prices = await readPrices(w, id)
  const wanted = new Map([['product', new Set(prices.map((p) => p.productId))]])
  return { ...found, prices, refs: await titlesOf(w.tx, w.actor, wanted) }
}

/** Refuses what the rules do, and products that are not there or not the actor's to see. */
const admitContents = async ({ tx, actor }: Work, contents: PriceListContents) => {
  refuseIssues(admit(contents))
  const ids = contents.prices.map((p) => p.productId)
  const { rows } = await sql<{
    id: string
  }>`select id from ${readable(actor, 'product')} p where id = any(${ids}::uuid[])`.execute(tx)
  const known = new Set(rows.map((r) => r.id))
  refuseIssues(
    ids.flatMap((id, at) =>
      known.has(id)
        ? []
        : [{ path: ['prices', at, 'productId'], code: 'ref.unknown', params: { noun: 'product', id } }],
    ),
  )
}

/** Writes a list whole: the row, its prices, and that no other of its currency is the standard one. */
const write = async (w: Work, id: string, contents: PriceListContents): Promise<void> => {
  const { tx, actor, now } = w
  const { name, currency, mode, ground, country, regime, validFrom, validTo, standard, prices } = contents
  if (standard)
    await sql`update price_list set standard = false, version = version + 1, updated_at = ${now.toString()}
      where workspace_id = ${actor.workspaceId}::uuid and currency = ${currency} and standard and deleted_at is null
        and id <> ${id}::uuid`.execute(tx)
  await sql`insert into price_list as l (workspace_id, id, name, currency, mode, ground, country, regime, valid_from, valid_to,
      standard, created_at, created_by, updated_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${currency}, ${mode}, ${ground || null}, ${country}, ${regime},
      ${validFrom}::date, ${validTo}::date, ${standard}, ${now.toString()}, ${actor.memberId}::uuid, ${now.toString()})
    on conflict (workspace_id, id) do update set name = excluded.name, currency = excluded.currency, mode = excluded.mode,
      ground = excluded.ground, country = excluded.country, regime = excluded.regime, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, standard = excluded.standard, version = l.version + 1, updated_at = excluded.updated_at`.execute(
    tx,
  )
  await sql`delete from price where workspace_id = ${actor.workspaceId}::uuid and price_list_id = ${id}::uuid`.execute(
    tx,
  )
  const rows = prices.map(({ productId, model, price, tiers }) => ({
    product_id: productId,
    model,
    price: model === 'unit' ? price : null,
    tiers: model === 'unit' ? [] : tiers,
  }))
  await sql`insert into price (workspace_id, price_list_id, product_id, model, price, tiers)
    select ${actor.workspaceId}::uuid, ${id}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(product_id uuid, model text, price numeric, tiers jsonb)`.execute(tx)
}

const told = ({ id: _id, version: _version, refs: _refs, ...rest }: Partial<FullPriceList>) =>
  rest as Record<string, unknown>

/** Makes a price list. */
export const create = async (w: Work, contents: PriceListContents): Promise<FullPriceList> => {
  await admitContents(w, contents)
  const id = newId()
  await write(w, id, contents)
  const made = await get(w, id)
  const changes = Object.fromEntries(Object.entries(told(made)).map(([key, value]) => [key, [null, value]]))
  await w.record({ type: 'price_list.created', noun: 'price_list', id, data: { changes } })
  return made
}

/** Changes a price list as a whole; refuses a stale version. */
export const change = async (
  w: Work,
  id: string,
  { version, ...contents }: PriceListContents & { version: number },
): Promise<FullPriceList> => {
  const { version: current } = await oneList(w, id, true)
  const before = await get(w, id)
  if (current !== version) refuse('common.stale', { version: current, current: before })
  await admitContents(w, contents)
  await write(w, id, contents)
  const after = await get(w, id)
  const was = told(before)
  const changes = Object.fromEntries(
    Object.entries(told(after))
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key]))
      .map(([key, value]) => [key, [was[key], value]]),
  )
  await w.record({ type: 'price_list.updated', noun: 'price_list', id, data: { changes } })
  return after
}

/** Removes a price list; deals keep the prices they took from it. */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  await oneList(w, id, true)
  await sql`update price_list set deleted_at = ${w.now.toString()}, standard = false, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'price_list.deleted', noun: 'price_list', id })
  return { id }
}

/** The ready tax rates and the workspace's own. */
export const rates = async (w: Work): Promise<{ items: TaxRate[] }> => ({
  items: [...readyRates, ...(await readRates(w))],
})

/** Adds a tax rate; refuses a second one of the same country, category and day. */
export const addRate = async (w: Work, rate: Omit<TaxRate, 'id'>): Promise<TaxRate> => {
  const { tx, actor, now } = w
  const id = newId()
  const { country, category, validFrom, ground } = rate
  await sql`insert into tax_rate (workspace_id, id, country, category, rate, valid_from, ground, created_at, created_by, updated_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${country}, ${category}, ${rate.rate}::numeric, ${validFrom}::date, ${ground},
      ${now.toString()}, ${actor.memberId}::uuid, ${now.toString()})`.execute(tx)
  const changes = Object.fromEntries(Object.entries(rate).map(([key, value]) => [key, [null, value]]))
  await w.record({ type: 'tax_rate.created', noun: 'tax_rate', id, data: { changes } })
  return { id, ...rate }
}

/** Removes a tax rate of the workspace's own. */
export const removeRate = async (w: Work, id: string): Promise<{ id: string }> => {
  const { rows } = await sql`update tax_rate set deleted_at = ${w.now.toString()}, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id::text = ${id} and deleted_at is null returning id`.execute(
    w.tx,
  )
  if (rows.length === 0) refuse('common.not_found')
  await w.record({ type: 'tax_rate.deleted', noun: 'tax_rate', id })
  return { id }
}
