import { choice, flag, longText, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

/** Units of measure; their codes in the classifiers of papers stand in `rules.ts`. */
export const units = [
  'piece',
  'set',
  'package',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'pieceDay',
  'gram',
  'kilogram',
  'tonne',
  'metre',
  'kilometre',
  'squareMetre',
  'squareMetreDay',
  'cubicMetre',
  'litre',
  'person',
  'service',
] as const
export type Unit = (typeof units)[number]

/** How the law taxes a product; which rate that is on a day, the tax rates of a country say. */
export const taxCategories = ['standard', 'reduced', 'low', 'zero', 'exempt'] as const

/** Something we sell. */
export const product = noun(
  'product',
  {
    name: text({ required: true, find: true, sort: true, key: true, column: true }),
    code: text({ max: 60, find: true, key: true, column: true }),
    kind: choice(['goods', 'service'], { kept: true, column: true }),
    unit: choice(units, { kept: true, column: true }),
    taxCategory: choice(taxCategories, { kept: true, column: true }),
    active: flag({ kept: true, column: true }),
    about: longText(),
  },
  { plural: 'products', title: 'name', owners: [] },
)
export const {
  list: listProducts,
  count: countProducts,
  export: exportProducts,
  create: createProduct,
  get: getProduct,
  update: updateProduct,
  remove: removeProduct,
  restore: restoreProduct,
} = crud(product)
