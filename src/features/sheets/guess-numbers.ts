import { decimal } from '#kit/decimal.ts'
import { isCurrency } from '#kit/money.ts'

/** What stands before the fraction: `1,234.50` has a point, `1.234,50` a comma. */
export type Mark = 'point' | 'comma'

/** One number by itself and, where a mark says so, what stands before fractions; or one per mark. */
type Meaning = { sure: string; mark?: Mark } | Record<Mark, string>

const other = (mark: string): Mark => (mark === ',' ? 'point' : 'comma')
const own = (mark: string): Mark => (mark === ',' ? 'comma' : 'point')

// Signs and words of money; one sign may stand for several.
const signs: readonly (readonly [sign: string, of: readonly string[]])[] = [
  ['₽', ['RUB']],
  ['рублей', ['RUB']],
  ['руб.', ['RUB']],
  ['руб', ['RUB']],
  ['р.', ['RUB']],
  ['р', ['RUB']],
  ['¥', ['CNY', 'JPY']],
  ['人民币', ['CNY']],
  ['rmb', ['CNY']],
  ['元', ['CNY']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['$', ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD']],
  ['₸', ['KZT']],
]

/** The text without the currency before or behind it, and which ones that may be; null when none is named. */
const split = (cell: string): { digits: string; of: readonly string[] | null } => {
  const text = cell.normalize('NFKC').trim().toLowerCase()
  const [, code] = /^([a-z]{3})\s*\d/.exec(text) ?? /\d\s*([a-z]{3})$/.exec(text) ?? []
  const known = code && isCurrency(code.toUpperCase()) ? ([code, [code.toUpperCase()]] as const) : undefined
  const found = known ?? signs.find(([sign]) => text.startsWith(sign) || text.endsWith(sign))
  if (!found) return { digits: text, of: null }
  const [sign, of] = found
  return {
    digits: (text.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length)).trim(),
    of,
  }
}

const meaning = (written: string): Meaning | undefined => {
  // Blanks and apostrophes part thousands and nothing else.
  if (/[\s'’]/.test(written) && !/^\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/.test(written)) return undefined
  const grouped = /[\s'’]/.test(written)
  const text = written.replace(/[\s'’]/g, '')
  if (/^\d+$/.test(text)) return { sure: text }
  const [, whole = '', mark = '', fraction = ''] = /^(\d+)([.,])(\d+)$/.exec(text) ?? []
  if (mark) {
    const exact = `${whole}.${fraction}`
    if (grouped || fraction.length !== 3 || whole.length > 3 || whole.startsWith('0'))
      return { sure: exact, mark: own(mark) }
    return { [own(mark)]: exact, [other(mark)]: `${whole}${fraction}` } as Record<Mark, string>
  }
  const [, thousands] = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(text) ?? []
  if (thousands) return { sure: text.replace(/[.,]/g, ''), mark: other(thousands) }
  const [, all = '', last = '', rest = ''] =
    /^(\d{1,3}(?:,\d{3})+)(\.)(\d+)$/.exec(text) ?? /^(\d{1,3}(?:\.\d{3})+)(,)(\d+)$/.exec(text) ?? []
  return last ? { sure: `${all.replace(/[.,]/g, '')}.${rest}`, mark: own(last) } : undefined
}

/**
 * What stands before the fractions of a column, from all its samples at once: one number that can be read in one way only
 * decides for those that could be read in two. 'ambiguous' when there are such and nothing or too much decides, 'none' when
 * most are no numbers.
 */
export const numberMark = (samples: Iterable<string>): Mark | 'ambiguous' | 'none' => {
  let [seen, numbers, open] = [0, 0, false]
  const marks = new Set<Mark>()
  for (const sample of samples) {
    if (sample.trim() === '') continue
    seen++
    const means = meaning(split(sample).digits)
    if (!means) continue
    numbers++
    if (!('sure' in means)) open = true
    else if (means.mark) marks.add(means.mark)
  }
  if (numbers === 0 || numbers * 2 < seen) return 'none'
  const [mark = 'point', second] = marks
  return open && (marks.size === 0 || second) ? 'ambiguous' : mark
}

type Price = { value: string } | { fault: string; params?: Record<string, unknown> }

/**
 * The exact price in a cell, in main units, never rounded; `plain` for a number that the file itself holds as one. A price
 * that can be read in two ways is a fault until the column's mark is known, and so is one of another currency.
 */
export const readPrice = (
  cell: string,
  plain: boolean,
  mark: Mark | 'ambiguous' | 'none' | undefined,
  currency: string | null,
): Price => {
  const { digits, of } = split(cell)
  const means = plain ? { sure: cell.trim() } : meaning(digits)
  if (!means) return { fault: 'import.not_a_price' }
  if (of && currency !== null && !of.includes(currency))
    return { fault: 'import.other_currency', params: { value: cell.slice(0, 100), currency } }
  const read = 'sure' in means ? means.sure : mark === 'point' || mark === 'comma' ? means[mark] : undefined
  if (read === undefined) return { fault: 'import.ambiguous_number' }
  const value = decimal(read)
  if (value === undefined)
    return { fault: /^\d+\.\d{7,}$/.test(read) ? 'import.too_exact' : 'import.not_a_price' }
  return value.startsWith('-') ? { fault: 'import.not_a_price' } : { value }
}
