import { decimal, decimalPlaces } from '#kit/decimal.ts'

type Separators = { group: string; decimal: string }

/**
 * The number somebody typed, as plain decimal text: with the separators of their language, or with a plain point or comma.
 * Undefined when it is none, or has more digits than are kept.
 */
export const typedDecimal = (
  typed: string,
  { group, decimal: mark }: Separators,
  places = decimalPlaces,
): string | undefined => {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '')
  // In English `1,200` are thousands and `1,5` is a slip of somebody who writes it otherwise at home.
  const thousands = mark === '.' && group === ',' && /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)
  return decimal(thousands ? text.replaceAll(',', '') : text.replace(',', '.'), places)
}

/** Decimal text as the language writes it, with no digit lost. */
export const decimalText = (text: string, { group, decimal: mark }: Separators): string => {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}
