import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { taxModes } from '#kit/money.ts'
import { DecimalText, PlainText, RefsShape } from '#kit/shapes.ts'
import { Currency, rateCategories } from '#features/price-lists/contract.ts'
import { units } from '#features/products/contract.ts'

const Percent = DecimalText().refine((text) => Number(text) <= 100, { params: { code: 'percent.too_big' } })

const line = {
  /** Null for what is no product, only its name. */
  productId: z.uuid().nullable().default(null),
  name: PlainText(300).min(1),
  unit: z.enum(units).nullable().default(null),
  quantity: DecimalText(),
  /** Per unit, in main units of the currency; with tax inside where the mode says so. */
  price: DecimalText(),
  /** Taken off the line: per cent, or a sum in whole minor units. */
  discount: z
    .union([z.strictObject({ percent: Percent }), z.strictObject({ minor: z.int().min(0) })])
    .nullable()
    .default(null),
  /** Null where prices are without tax. */
  tax: z
    .strictObject({ category: z.enum(rateCategories), rate: Percent })
    .nullable()
    .default(null),
}
/** A line of what is sold. */
export const Line = z.object({ id: z.uuid(), ...line })
export type Line = z.infer<typeof Line>

/** The terms under which lines are priced. */
export const terms = {
  currency: Currency,
  mode: z.enum(taxModes),
  /** Why prices are without tax, as papers print it. */
  ground: PlainText(300).nullable().default(null),
  /** Where the prices came from. */
  priceListId: z.uuid().nullable().default(null),
}
const Terms = z.object(terms)
export type LineTerms = z.infer<typeof Terms>

/** What lines come to, in whole minor units; `total` is what is to be paid, and the deal’s amount. */
const Sums = z.object({
  net: z.int(),
  tax: z.int(),
  total: z.int(),
  groups: z.array(z.object({ category: z.string(), rate: z.string(), net: z.int(), tax: z.int() })),
})
const Lines = z.object({
  /** The deal’s. */
  version: z.int(),
  /** Null while there are no lines. */
  terms: Terms.nullable(),
  lines: z.array(Line),
  /** What the lines are about without what they cost, for everybody who reads the deal. */
  goods: z.array(Line.pick({ productId: true, name: true, unit: true, quantity: true })),
  sums: Sums.nullable(),
  refs: RefsShape,
})
export type DealLines = z.infer<typeof Lines>

/** Lines as they are written: one without id is new, one left out goes. */
const LinesBody = z.strictObject({
  version: z.int(),
  ...terms,
  lines: z.array(z.strictObject({ id: z.uuid().optional(), ...line })).max(500),
})
export type LinesBody = z.infer<typeof LinesBody>

export const getDealLines = endpoint({
  method: 'GET',
  path: '/deals/{id}/lines',
  summary: 'The lines of a deal, the terms they are priced under, and what they come to',
  permission: 'deal.read',
  returns: Lines,
  refusals: ['common.not_found'],
})
export const setDealLines = endpoint({
  method: 'PUT',
  path: '/deals/{id}/lines',
  summary:
    'Write all lines of a deal; its amount is then their total with tax. `version` is the deal’s. Without lines the amount stays',
  permission: 'deal.update',
  body: LinesBody,
  returns: Lines,
  refusals: ['common.not_found', 'common.stale'],
})
