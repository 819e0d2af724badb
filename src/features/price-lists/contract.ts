import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, text } from '#kit/fields.ts'
import { isCurrency, taxModes } from '#kit/money.ts'
import { noun } from '#kit/noun.ts'
import { CalendarDay, DecimalText, PlainText, RefsShape } from '#kit/shapes.ts'
import { taxCategories } from '#features/products/contract.ts'

/** The products' categories, and the special rates of a seller's regime. */
export const rateCategories = [...taxCategories, 'special5', 'special7', 'levy'] as const
export type RateCategory = (typeof rateCategories)[number]

/** What products cost, in one currency and one tax mode. */
export const priceList = noun(
  'price_list',
  { name: text({ max: 100, required: true }), currency: text({ max: 3 }), mode: choice(taxModes) },
  { plural: 'price-lists', title: 'name', owners: [] },
)
/** A rate of tax from a day on; it holds until the next of the same country and category. */
export const taxRate = noun(
  'tax_rate',
  { ground: text({ max: 300 }), country: text({ max: 2 }), category: choice(rateCategories) },
  { plural: 'tax-rates', title: 'ground', owners: [] },
)

export const Currency = z.string().refine(isCurrency, { params: { code: 'money.currency' } })
const Country = z.string().regex(/^[A-Z]{2}$/)

/** One step of a price: up to and with this quantity (null: any), per unit, and once for reaching it. */
const Tier = z.strictObject({
  upTo: DecimalText().nullable(),
  price: DecimalText(),
  flat: DecimalText().nullable().default(null),
})
export type Tier = z.infer<typeof Tier>

export const priceModels = ['unit', 'graduated', 'volume'] as const
/** What a product costs in main units of the currency: per unit, each band at its own price, or all at the price of the band reached. */
const Price = z.strictObject({
  productId: z.uuid(),
  model: z.enum(priceModels).default('unit'),
  price: DecimalText().nullable().default(null),
  tiers: z.array(Tier).max(20).default([]),
})
export type Price = z.infer<typeof Price>

const contents = {
  name: PlainText(100).min(1),
  currency: Currency,
  mode: z.enum(taxModes),
  /** Why prices are without tax, as papers print it; needed where they are. */
  ground: PlainText(300).nullable().default(null),
  /** Whose tax rates apply. */
  country: Country,
  /** What everything is taxed at, whatever its product says: a seller's regime, or the one rate of its trade. */
  regime: z.enum(rateCategories).nullable().default(null),
  validFrom: CalendarDay.nullable().default(null),
  /** The last day. */
  validTo: CalendarDay.nullable().default(null),
  /** The one its currency begins with; the former one steps back. */
  standard: z.boolean().default(false),
}
const PriceListShape = z.object({ id: z.uuid(), ...contents, version: z.int() })
export type PriceList = z.infer<typeof PriceListShape>
const Contents = z.strictObject({ ...contents, prices: z.array(Price).max(5000).default([]) })
export type PriceListContents = z.infer<typeof Contents>
const Full = PriceListShape.extend({ prices: z.array(Price), refs: RefsShape })
export type FullPriceList = z.infer<typeof Full>

export const listPriceLists = endpoint({
  method: 'GET',
  path: '/price-lists',
  summary: 'All price lists without their prices, by name',
  permission: 'price_list.read',
  returns: z.object({ items: z.array(PriceListShape) }),
})
export const createPriceList = endpoint({
  method: 'POST',
  path: '/price-lists',
  summary: 'Make a price list',
  permission: 'price_list.create',
  body: Contents,
  returns: Full,
})
export const getPriceList = endpoint({
  method: 'GET',
  path: '/price-lists/{id}',
  summary: 'A price list with its prices',
  permission: 'price_list.read',
  returns: Full,
  refusals: ['common.not_found'],
})
export const changePriceList = endpoint({
  method: 'PUT',
  path: '/price-lists/{id}',
  summary: 'Change a price list as a whole; `version` is the one last read',
  permission: 'price_list.update',
  body: Contents.extend({ version: z.int() }),
  returns: Full,
  refusals: ['common.not_found', 'common.stale'],
})
export const removePriceList = endpoint({
  method: 'DELETE',
  path: '/price-lists/{id}',
  summary: 'Remove a price list; what was sold by it stays as it is',
  permission: 'price_list.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})

const rate = {
  country: Country,
  category: z.enum(rateCategories),
  /** Per cent. */
  rate: DecimalText().refine((text) => Number(text) <= 100, { params: { code: 'percent.too_big' } }),
  validFrom: CalendarDay,
  /** The legal ground, in the language of the law. */
  ground: PlainText(300).min(1),
}
/** A rate; one without id comes with the product. */
const TaxRate = z.object({ id: z.uuid().nullable(), ...rate })
export type TaxRate = z.infer<typeof TaxRate>

export const listTaxRates = endpoint({
  method: 'GET',
  path: '/tax-rates',
  summary: 'The tax rates that are known: those that come with the product, and the workspace’s own',
  permission: 'tax_rate.read',
  returns: z.object({ items: z.array(TaxRate) }),
})
export const addTaxRate = endpoint({
  method: 'POST',
  path: '/tax-rates',
  summary: 'Add a tax rate from a day on',
  permission: 'tax_rate.create',
  body: z.strictObject(rate),
  returns: TaxRate,
  refusals: ['common.duplicate'],
})
export const removeTaxRate = endpoint({
  method: 'DELETE',
  path: '/tax-rates/{id}',
  summary: 'Remove a tax rate of the workspace’s own; what was sold at it stays as it is',
  permission: 'tax_rate.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
