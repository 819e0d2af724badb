import type { Issue } from '#kit/errors.ts'
import type { Money } from '#kit/money.ts'
import { type Totals, totalsOf } from '#kit/totals.ts'
import type { Line, LineTerms, LinesBody } from './contract-lines.ts'

/** What lines come to under their terms: the one sum that the page shows and the server stores. */
export const sumsOf = (
  lines: readonly Omit<Line, 'id'>[],
  terms: Pick<LineTerms, 'currency' | 'mode'>,
): Totals => totalsOf(lines, terms)

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
