import { sql } from 'kysely'
import { fieldRight, readable } from '#kit/access.ts'
import { decimal } from '#kit/decimal.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { titlesOf } from '#kit/present.ts'
import type { TaxMode } from '#kit/totals.ts'
import { deals, lockDeal, readDeal } from './actions.ts'
import type { DealLines, Line, LinesBody } from './contract-lines.ts'
import { demandNotOffered } from './offered.ts'
import { admitCurrency, admitLines, sumsOf } from './rules-lines.ts'

type Row = {
  id: string
  product_id: string | null
  name: string
  unit: Line['unit']
  quantity: string
  price: string
  discount_percent: string | null
  discount_minor: number | null
  tax_category: NonNullable<Line['tax']>['category'] | null
  tax_rate: string | null
}

const lineOf = (row: Row): Line => ({
  id: row.id,
  productId: row.product_id,
  name: row.name,
  unit: row.unit,
  quantity: decimal(row.quantity)!,
  price: decimal(row.price)!,
  discount:
    row.discount_percent !== null
      ? { percent: decimal(row.discount_percent)! }
      : row.discount_minor !== null
        ? { minor: row.discount_minor }
        : null,
  tax: row.tax_category === null ? null : { category: row.tax_category, rate: decimal(row.tax_rate!)! },
})

const readLines = async ({ tx, actor }: Work, dealId: string): Promise<Line[]> => {
  const { rows } =
    await sql<Row>`select id, product_id, name, unit, quantity::text, price::text, discount_percent::text,
      discount_minor, tax_category, tax_rate::text from deal_line
    where workspace_id = ${actor.workspaceId}::uuid and deal_id = ${dealId}::uuid order by place`.execute(tx)
  return rows.map(lineOf)
}

/** What lines cost is what a deal amounts to: they go by the right on its amount. */
const amountRight = ({ actor }: Work) => fieldRight(actor, 'deal', 'amount')

type Priced = {
  id: string
  version: number
  tax_mode: TaxMode | null
  tax_ground: string | null
  price_list_id: string | null
  amount_currency: string | null
}
const linesOf = async (w: Work, row: Priced): Promise<DealLines> => {
  const lines = await readLines(w, row.id)
  const wanted = new Map([['product', new Set(lines.flatMap((l) => l.productId ?? []))]])
  const refs = await titlesOf(w.tx, w.actor, wanted)
  if (row.tax_mode === null || row.amount_currency === null)
    return { version: row.version, terms: null, lines, goods: [], sums: null, refs }
  const terms = {
    currency: row.amount_currency,
    mode: row.tax_mode,
    ground: row.tax_ground,
    priceListId: row.price_list_id,
  }
  const { net, tax, total, groups } = sumsOf(lines, terms)
  return {
    version: row.version,
    terms,
    lines,
    goods: lines.map(goodsOf),
    sums: { net, tax, total, groups },
    refs,
  }
}

const goodsOf = ({ productId, name, unit, quantity }: Line) => ({ productId, name, unit, quantity })

/** The lines of a deal, their terms, and what they come to; of those who may not read the amount, only the goods. */
export const dealLines = async (w: Work, id: string): Promise<DealLines> => {
  const row = await readDeal(w, id)
  if (amountRight(w) === 'hidden') {
    const goods = (await readLines(w, id)).map(goodsOf)
    return { version: row.version, terms: null, lines: [], goods, sums: null, refs: {} }
  }
  return linesOf(w, row as unknown as Priced)
}

/** Refuses products and price lists that the actor cannot see; what stands on the deal already may stay. */
const admitRefs = async ({ tx, actor }: Work, { lines, priceListId }: LinesBody, before: DealLines) => {
  const known = new Set(before.lines.map((l) => l.productId))
  const ids = lines.flatMap(({ productId: id }) => (id === null || known.has(id) ? [] : [id]))
  const { rows } = await sql<{
    id: string
  }>`select id from ${readable(actor, 'product')} p where id = any(${ids}::uuid[])`.execute(tx)
  const unknown = (noun: string, path: (string | number)[], id: string) => ({
    path,
    code: 'ref.unknown',
    params: { noun, id },
  })
  refuseIssues(
    lines.flatMap(({ productId: id }, at) =>
      id === null || known.has(id) || rows.some((r) => r.id === id)
        ? []
        : [unknown('product', ['lines', at, 'productId'], id)],
    ),
  )
  if (priceListId === null || priceListId === before.terms?.priceListId) return
  const { rows: lists } =
    await sql`select from ${readable(actor, 'price_list')} l where id = ${priceListId}::uuid`.execute(tx)
  if (lists.length === 0) refuseIssues([unknown('price_list', ['priceListId'], priceListId)])
}

/** Writes lines in their order; each keeps its id where it had one on this deal. */
const storeLines = async ({ tx, actor }: Work, dealId: string, lines: readonly Line[]) => {
  await sql`delete from deal_line where workspace_id = ${actor.workspaceId}::uuid and deal_id = ${dealId}::uuid`.execute(
    tx,
  )
  const rows = lines.map(({ discount, tax, productId, ...line }, place) => ({
    ...line,
    place,
    product_id: productId,
    discount_percent: discount && 'percent' in discount ? discount.percent : null,
    discount_minor: discount && 'minor' in discount ? discount.minor : null,
    tax_category: tax?.category ?? null,
    tax_rate: tax?.rate ?? null,
  }))
  await sql`insert into deal_line (workspace_id, deal_id, id, place, product_id, name, unit, quantity, price, discount_percent,
      discount_minor, tax_category, tax_rate)
    select ${actor.workspaceId}::uuid, ${dealId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(id uuid, place integer, product_id uuid, name text, unit text, quantity numeric, price numeric, discount_percent numeric,
        discount_minor bigint, tax_category text, tax_rate numeric)`.execute(tx)
}

/**
 * Writes all lines of a deal, and their total with tax as its amount; without lines the amount stays and is typed again.
 * Refuses whoever may not write the amount, a stale version, and another currency for a deal that is won.
 */
export const setLines = async (w: Work, id: string, body: LinesBody): Promise<DealLines> => {
  const row = await lockDeal(w, id)
  if (amountRight(w) !== 'open') refuse('auth.forbidden', { fields: ['amount'] })
  const before = await linesOf(w, row as unknown as Priced)
  if (row.version !== body.version)
    refuse('common.stale', { version: row.version, current: await deals.get(w, id) })
  refuseIssues(admitLines(body))
  await admitRefs(w, body, before)
  const { currency, mode, ground, priceListId } = body
  const [was, lined] = [row.amount_minor as number | null, body.lines.length > 0]
  const old = was === null ? null : { minor: was, currency: row.amount_currency as string }
  const amount = lined ? { minor: sumsOf(body.lines, { currency, mode }).total, currency } : old
  refuseIssues(admitCurrency({ state: row.state, taxMode: row.tax_mode, amount: old }, amount))
  await demandNotOffered(w, id, old?.currency ?? null, amount?.currency ?? null)
  const own = new Set(before.lines.map((l) => l.id))
  const lines = body.lines.map((l) => ({ ...l, id: l.id && own.has(l.id) ? l.id : newId() }))
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const terms = lined ? { currency, mode, ground: mode === 'none' ? ground : null, priceListId } : null
  if (same([lines, terms], [before.lines, before.terms])) return before
  await storeLines(w, id, lines)
  await sql`update deal set amount_minor = ${amount?.minor ?? null}, amount_currency = ${amount?.currency ?? null},
      tax_mode = ${terms?.mode ?? null}, tax_ground = ${terms?.ground ?? null}, price_list_id = ${terms?.priceListId ?? null}::uuid,
      version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const taxMode = terms?.mode ?? null
  await w.record({
    type: 'deal.updated',
    noun: 'deal',
    id,
    parent: typeof row.company_id === 'string' ? { noun: 'company', id: row.company_id } : null,
    data: {
      changes: {
        ...(!same(old, amount) && { amount: [old, amount] }),
        ...(row.tax_mode !== taxMode && { taxMode: [row.tax_mode, taxMode] }),
        'amount.lines': [before.lines, lines],
      },
    },
  })
  return dealLines(w, id)
}
