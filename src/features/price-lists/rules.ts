import { compared, decimalPlaces, divided, scaled, times, unscaled } from '#kit/decimal.ts'
import type { Issue } from '#kit/errors.ts'
import type { Tax } from '#kit/totals.ts'
import type { Price, PriceList, PriceListContents, RateCategory, TaxRate } from './contract.ts'

const of = (country: string, category: RateCategory, rate: string, validFrom: string, ground: string) => ({
  id: null,
  country,
  category,
  rate,
  validFrom,
  ground,
})
const law = '《中华人民共和国增值税法》'

/** The rates that come with the product. */
export const readyRates: readonly TaxRate[] = [
  of('RU', 'standard', '20', '2019-01-01', 'п. 3 ст. 164 НК РФ'),
  of('RU', 'standard', '22', '2026-01-01', 'п. 3 ст. 164 НК РФ (425-ФЗ от 28.11.2025)'),
  of('RU', 'reduced', '10', '2019-01-01', 'п. 2 ст. 164 НК РФ'),
  of('RU', 'zero', '0', '2019-01-01', 'п. 1 ст. 164 НК РФ'),
  of('RU', 'exempt', '0', '2019-01-01', 'ст. 149 НК РФ'),
  of('RU', 'special5', '5', '2025-01-01', 'п. 8 ст. 164 НК РФ'),
  of('RU', 'special7', '7', '2025-01-01', 'п. 8 ст. 164 НК РФ'),
  of('CN', 'standard', '13', '2026-01-01', `${law}第十条`),
  of('CN', 'reduced', '9', '2026-01-01', `${law}第十条`),
  of('CN', 'low', '6', '2026-01-01', `${law}第十条`),
  of('CN', 'zero', '0', '2026-01-01', `${law}第十条`),
  of('CN', 'exempt', '0', '2026-01-01', `${law}第二十四条`),
  of('CN', 'levy', '3', '2026-01-01', `${law}第十一条`),
]

/** The rate of a country and category that is in force on a day; on the same day the workspace's own goes before the ready one. */
export const rateOn = (
  rates: readonly TaxRate[],
  country: string,
  category: RateCategory,
  day: string,
): TaxRate | undefined =>
  rates
    .filter((r) => r.country === country && r.category === category && r.validFrom <= day)
    .reduce<TaxRate | undefined>(
      (last, r) =>
        !last || r.validFrom > last.validFrom || (r.validFrom === last.validFrom && r.id !== null) ? r : last,
      undefined,
    )

type Terms = Pick<PriceList, 'mode' | 'country' | 'regime'>
/** What a product of a category is taxed at by a price list on a day; null where prices are without tax or no rate is known. */
export const taxOn = (
  { mode, country, regime }: Terms,
  taxCategory: RateCategory,
  rates: readonly TaxRate[],
  day: string,
): Tax | null => {
  if (mode === 'none') return null
  const found = rateOn(rates, country, regime ?? taxCategory, day)
  return found ? { category: found.category, rate: found.rate } : null
}

/** Whether a price list is in force on a day; its last day counts. */
export const inForce = ({ validFrom, validTo }: Pick<PriceList, 'validFrom' | 'validTo'>, day: string) =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)

/** The price list by which one sells in a currency on a day: the standard one, else the one that came in force last. */
export const listOn = <L extends PriceList>(lists: readonly L[], currency: string, day: string) => {
  const found = lists.filter((list) => list.currency === currency && inForce(list, day))
  const latest = found.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
  return latest.find((list) => list.standard) ?? latest[0]
}

type Costs = Pick<Price, 'model' | 'price' | 'tiers'>
/** What a quantity costs, exact, in main units: decimal text of up to twelve places. */
export const costOf = ({ model, price, tiers }: Costs, quantity: string): string => {
  if (model === 'unit') return times(quantity, price ?? '0')
  const reached = tiers.findIndex(({ upTo }) => upTo === null || compared(quantity, upTo) <= 0)
  const last = reached < 0 ? tiers.length - 1 : reached
  const bands =
    model === 'volume'
      ? [[tiers[last]!, quantity] as const]
      : tiers.slice(0, last + 1).map((tier, at) => {
          const from = tiers[at - 1]?.upTo ?? '0'
          const to = at === last ? quantity : (tier.upTo ?? quantity)
          return [tier, unscaled(scaled(to) - scaled(from))] as const
        })
  return unscaled(
    bands.reduce(
      (sum, [tier, n]) => sum + scaled(times(n, tier.price), 12) + scaled(tier.flat ?? '0', 12),
      0n,
    ),
    12,
  )
}

/** The unit price of a line of so many: what they cost by one, to six places, because a line has one price. */
export const unitPriceOf = (costs: Costs, quantity: string): string => {
  if (costs.model === 'unit') return costs.price ?? '0'
  const n = scaled(quantity)
  if (n <= 0n) return costs.tiers[0]?.price ?? '0'
  return unscaled(divided(scaled(costOf(costs, quantity), 12), n), decimalPlaces)
}

/** What is wrong with a price list. */
export const admit = ({ mode, ground, validFrom, validTo, prices }: PriceListContents): Issue[] => [
  ...(mode === 'none' && !ground ? [{ path: ['ground'], code: 'required' }] : []),
  ...(validFrom && validTo && validTo < validFrom ? [{ path: ['validTo'], code: 'day.before_start' }] : []),
  ...prices.flatMap(({ productId, model, price, tiers }, at): Issue[] => {
    const path = ['prices', at]
    if (prices.findIndex((p) => p.productId === productId) < at) return [{ path, code: 'price.twice' }]
    if (model === 'unit') return price === null ? [{ path: [...path, 'price'], code: 'required' }] : []
    const rising = tiers.every(
      ({ upTo }, i) =>
        (upTo === null) === (i === tiers.length - 1) &&
        (i === 0 || upTo === null || compared(tiers[i - 1]!.upTo ?? '0', upTo) < 0),
    )
    return tiers.length > 0 && rising ? [] : [{ path: [...path, 'tiers'], code: 'price.tiers' }]
  }),
]
