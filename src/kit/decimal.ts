// Exact decimal numbers as plain text, the way PostgreSQL's numeric writes them: no float ever touches a price.

/** How many digits a quantity, a unit price or a per cent may have behind the point. */
export const decimalPlaces = 6

/**
 * A decimal number in its shortest writing (`007.50` → `7.5`); undefined when the text is no plain number, or has more than
 * 12 digits before the point or `places` behind it.
 */
export const decimal = (text: string, places = decimalPlaces): string | undefined => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d{1,12})(?:\.(\d*))?$/.exec(text) ?? []
  const rest = fraction.replace(/0+$/, '')
  if (whole === '' || rest.length > places) return undefined
  return `${whole === '0' && rest === '' ? '' : sign}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** A quotient to the whole number next to it; a half goes away from zero, so that what is taken back mirrors what was asked. */
export const divided = (n: bigint, by: bigint): bigint => {
  const half = (2n * (n < 0n ? -n : n) + by) / (2n * by)
  return n < 0n ? -half : half
}

/** A decimal number as how many units of 10^-places it has: `1.5` with 6 places → 1500000n. More digits than that are cut. */
export const scaled = (text: string, places = decimalPlaces): bigint => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`)
}

/** The decimal number of so many units of 10^-places, in its shortest writing. */
export const unscaled = (units: bigint, places = decimalPlaces): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
  const rest = fraction.replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** The exact product of two decimal numbers. */
export const times = (a: string, b: string): string => unscaled(scaled(a) * scaled(b), 2 * decimalPlaces)

/** The sum of decimal numbers of at most six places. */
export const plus = (...terms: readonly string[]): string =>
  unscaled(terms.reduce((all, term) => all + scaled(term), 0n))

/** Which of two decimal numbers is greater: below zero, zero or above, as a sort wants it. */
export const compared = (a: string, b: string): number => Number(scaled(a) - scaled(b))

/** A decimal number rounded half up to so many places. */
export const rounded = (text: string, places: number, from = 2 * decimalPlaces): string =>
  unscaled(divided(scaled(text, from), 10n ** BigInt(from - places)), places)
