// What the lines of a deal or an offer come to, added up as EN 16931 does: round each line once, half up; add the rounded
// lines; tax per category and rate on their sum; and every total exactly the sum of what stands above it.

import { divided, scaled } from './decimal.ts'
import { digitsOf, type TaxMode } from './money.ts'

export { type TaxMode, taxModes } from './money.ts'

/** What something is taxed at: a category, and the rate in per cent that is in force, as decimal text. */
export type Tax = { category: string; rate: string }
/** What is taken off or put on: so much per cent (decimal text), or a sum in whole minor units. */
export type Part = { percent: string } | { minor: number }

/** One line: so many at a unit price (decimal text, main units of the currency), less a discount. */
export type TotalsLine = { quantity: string; price: string; discount?: Part | null; tax?: Tax | null }
/** What is taken off all lines together, or put on; it falls on every tax group by its share, unless it names its own tax. */
export type Adjustment = { kind: 'discount' | 'charge'; of: Part; tax?: Tax | null }
export type Terms = {
  currency: string
  mode: TaxMode
  adjustments?: readonly Adjustment[]
  /** Whole minor units: already paid (BT-113), and added to round what is to pay (BT-114). */
  paid?: number
  rounding?: number
}

/** All sums are whole minor units of the currency. */
export type Totals = {
  /** `full` is quantity × price, `discount` what the line takes off it, `amount` what remains: BT-131 without tax. */
  lines: { full: number; discount: number; amount: number }[]
  /** The sum of the lines (BT-106), what is taken off (BT-107) and put on (BT-108); with tax inside where prices include it. */
  sum: number
  discount: number
  charge: number
  /** Each adjustment in its order, above zero. */
  adjustments: number[]
  /** Without tax (BT-109), the tax (BT-110), with tax (BT-112), and what is to pay (BT-115). */
  net: number
  tax: number
  total: number
  due: number
  /** Tax per category and rate (BG-23), in the order of their first line; none where prices are without tax. */
  groups: (Tax & { net: number; tax: number })[]
}

/** Takes a whole number apart by weights: each its share rounded down, and what is left to the largest remainders. */
export const shares = (whole: bigint, weights: readonly bigint[]): bigint[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole < 0n) return shares(-whole, weights).map((n) => -n)
  if (all === 0n) return weights.map((_, at) => (at === 0 ? whole : 0n))
  const exact = weights.map((weight) => (all < 0n ? -whole : whole) * weight)
  const of = all < 0n ? -all : all
  const down = exact.map((n) => (n - (((n % of) + of) % of)) / of)
  const rest = exact.map((n, at) => n - down[at]! * of)
  const left = whole - down.reduce((sum, n) => sum + n, 0n)
  const first = rest
    .map((_, at) => at)
    .toSorted((a, b) => (rest[b]! > rest[a]! ? 1 : rest[b]! < rest[a]! ? -1 : a - b))
  for (const at of first.slice(0, Number(left))) down[at]! += 1n
  return down
}

const hundred = 100n * 10n ** 6n

const lineOf = ({ quantity, price, discount }: TotalsLine, minor: bigint) => {
  // Units of 10^-12 main units; a per cent has six digits of its own.
  const exact = scaled(quantity) * scaled(price) * minor
  const full = divided(exact, 10n ** 12n)
  const amount = !discount
    ? full
    : 'minor' in discount
      ? full - BigInt(discount.minor)
      : divided(exact * (hundred - scaled(discount.percent)), 10n ** 12n * hundred)
  return { full, discount: full - amount, amount }
}

const keyOf = ({ category, rate }: Tax) => `${category} ${rate}`
const add = (all: Map<string, bigint>, key: string, n: bigint) => all.set(key, (all.get(key) ?? 0n) + n)

/** What lines come to. Numbers beyond what a sum may be come out as such: who takes lines in asks `Number.isSafeInteger`. */
export const totalsOf = (lines: readonly TotalsLine[], terms: Terms): Totals => {
  const { currency, mode, adjustments = [], paid = 0, rounding = 0 } = terms
  const minor = 10n ** BigInt(digitsOf(currency))
  const counted = lines.map((line) => lineOf(line, minor))
  const sum = counted.reduce((all, { amount }) => all + amount, 0n)
  const put = adjustments.map(({ of }) =>
    'minor' in of ? BigInt(of.minor) : divided(sum * scaled(of.percent), hundred),
  )
  const of = (kind: Adjustment['kind']) =>
    put.reduce((all, n, at) => (adjustments[at]!.kind === kind ? all + n : all), 0n)
  const base = sum - of('discount') + of('charge')

  const taxed =
    mode === 'none' ? [] : lines.flatMap(({ tax }, at) => (tax ? [{ tax, amount: counted[at]!.amount }] : []))
  const named = mode === 'none' ? [] : adjustments.flatMap(({ tax }) => (tax ? [tax] : []))
  const taxes = new Map([...taxed.map(({ tax }) => tax), ...named].map((tax) => [keyOf(tax), tax]))
  const bases = new Map<string, bigint>([...taxes.keys()].map((key) => [key, 0n]))
  for (const { tax, amount } of taxed) add(bases, keyOf(tax), amount)
  // Lines without a tax of their own are a part of the sum too, and bear their share of what is taken off.
  const untaxed = sum - taxed.reduce((all, { amount }) => all + amount, 0n)
  const weights = [...bases.values(), untaxed]
  const keys = [...bases.keys()]
  for (const [at, { kind, tax }] of adjustments.entries()) {
    const n = kind === 'discount' ? -put[at]! : put[at]!
    if (tax && mode !== 'none') add(bases, keyOf(tax), n)
    else for (const [i, part] of shares(n, weights).entries()) if (keys[i]) add(bases, keys[i], part)
  }
  const groups = [...taxes].map(([key, { category, rate }]) => {
    const [all, per] = [bases.get(key)!, scaled(rate)]
    const tax = divided(all * per, mode === 'included' ? hundred + per : hundred)
    return { category, rate, net: mode === 'included' ? all - tax : all, tax }
  })
  const tax = groups.reduce((all, group) => all + group.tax, 0n)
  const net = mode === 'included' ? base - tax : base
  return {
    lines: counted.map((l) => ({
      full: Number(l.full),
      discount: Number(l.discount),
      amount: Number(l.amount),
    })),
    sum: Number(sum),
    discount: Number(of('discount')),
    charge: Number(of('charge')),
    adjustments: put.map(Number),
    net: Number(net),
    tax: Number(tax),
    total: Number(net + tax),
    due: Number(net + tax) - paid + rounding,
    groups: groups.map((group) => ({ ...group, net: Number(group.net), tax: Number(group.tax) })),
  }
}
