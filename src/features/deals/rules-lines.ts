import type { Issue } from '#kit/errors.ts'
import type { Money, TaxMode } from '#kit/money.ts'
import { type Totals, totalsOf } from '#kit/totals.ts'
import type { FullPriceList, RateCategory, TaxRate } from '#features/price-lists/contract.ts'
import { taxOn, unitPriceOf } from '#features/price-lists/rules.ts'
import type { Line, LineTerms, LinesBody } from './contract-lines.ts'

/** What lines come to under their terms, less what is taken off all of them: the one sum that the page shows and the server stores. */
export const sumsOf = (
  lines: readonly Omit<Line, 'id'>[],
  terms: Pick<LineTerms, 'currency' | 'mode'>,
  discount: Line['discount'] = null,
): Totals => totalsOf(lines, { ...terms, adjustments: discount ? [{ kind: 'discount', of: discount }] : [] })

/** What is wrong with lines: prices without tax need their ground, and no line may come to less than nothing or too much. */
export const admitLines = ({ lines, ...terms }: Omit<LinesBody, 'version'>): Issue[] => {
  if (lines.length === 0) return []
  const sums = sumsOf(lines, terms)
  const wrong = (n: number) => n < 0 || !Number.isSafeInteger(n)
  return [
    ...(terms.mode === 'none' && !terms.ground ? [{ path: ['ground'], code: 'required' }] : []),
    ...sums.lines.flatMap(({ full, amount }, at) =>
      amount < 0
        ? [{ path: ['lines', at, 'discount'], code: 'line.discount' }]
        : wrong(full)
          ? [{ path: ['lines', at, 'price'], code: 'line.too_much' }]
          : [],
    ),
    ...(Number.isSafeInteger(sums.total) ? [] : [{ path: ['lines'], code: 'line.too_much' }]),
    ...(terms.mode === 'none' ? lines : []).flatMap(({ tax }, at) =>
      tax ? [{ path: ['lines', at, 'tax'], code: 'line.untaxed' }] : [],
    ),
  ]
}

/** What lines are priced by: a price list, if there is one, the rates that are known, and the day. */
export type Shelf = {
  list: FullPriceList | null
  rates: readonly TaxRate[]
  day: string
  /** Whose rates apply where there is no list. */
  country: string
}
/** A product as far as a line asks of it. */
export type Sold = { id: string; name: string; unit: Line['unit']; taxCategory: RateCategory }
type Free = Omit<Line, 'id'>

/** The tax of what is sold on a shelf's day; null where prices are without. */
export const taxOf = (
  { list, rates, day, country }: Shelf,
  mode: TaxMode,
  category: RateCategory = 'standard',
): Line['tax'] => {
  const found = taxOn(
    { mode, country: list?.country ?? country, regime: list?.regime ?? null },
    category,
    rates,
    day,
  )
  return found as Line['tax']
}

/** The unit price that a list has for so many of a product; null where it has none. */
export const listPrice = ({ list }: Shelf, productId: string | null, quantity: string): string | null => {
  const found = list?.prices.find((p) => p.productId === productId)
  return found ? unitPriceOf(found, quantity) : null
}

/** A line that sells a product: its name and unit, the list's price for the quantity, and its tax. */
export const lineOf = <L extends Free>(line: L, product: Sold, shelf: Shelf, mode: TaxMode): L => ({
  ...line,
  productId: product.id,
  name: product.name,
  unit: product.unit,
  price: listPrice(shelf, product.id, line.quantity) ?? line.price,
  tax: taxOf(shelf, mode, product.taxCategory),
})

/** A line in another quantity; the price follows the list's steps unless somebody has typed another one. */
export const withQuantity = <L extends Free>(line: L, quantity: string, shelf: Shelf): L => {
  const listed = listPrice(shelf, line.productId, line.quantity)
  const price = listed === line.price ? listPrice(shelf, line.productId, quantity) : null
  return { ...line, quantity, price: price ?? line.price }
}

type Deal = { state: unknown; taxMode: unknown; amount: Money | null }
/** What keeps a deal's amount: its lines say it, and the currency of what is won stays. */
export const admitAmount = (before: Deal, after: Money | null): Issue[] => {
  const same = before.amount?.minor === after?.minor && before.amount?.currency === after?.currency
  if (same) return []
  if (before.taxMode) return [{ path: ['amount'], code: 'deal.amount_of_lines' }]
  return admitCurrency(before, after)
}
/** A won deal stays in its currency. */
export const admitCurrency = ({ state, amount }: Deal, after: Money | null): Issue[] =>
  state === 'won' && amount && after?.currency !== amount.currency
    ? [{ path: ['amount'], code: 'deal.won_currency', params: { currency: amount.currency } }]
    : []
