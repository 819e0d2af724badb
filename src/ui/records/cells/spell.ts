import type { Address } from '#kit/fields.ts'
import { type Locale, languageTag } from '#kit/i18n.ts'

/** A stored telephone number for the eye: `+74951234567;ext=12` → `+7 495 123-45-67 #12`; what could not be read stays as typed. */
export const phoneText = (stored: string): string => {
  const [number = '', ext] = stored.split(';ext=')
  const tail = ext ? ` #${ext}` : ''
  const russian = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number)
  if (russian) return `+7 ${russian[1]} ${russian[2]}-${russian[3]}-${russian[4]}${tail}`
  const chinese = /^\+86(1\d{2})(\d{4})(\d{4})$/.exec(number)
  if (chinese) return `+86 ${chinese[1]} ${chinese[2]} ${chinese[3]}${tail}`
  return `${number}${tail}`
}

/** The `tel:` address of a stored number. */
export const phoneHref = (stored: string): string => {
  const [number = '', ext] = stored.split(';ext=')
  return `tel:${number.replace(/[^\d+]/g, '')}${ext ? `;ext=${ext}` : ''}`
}

/** A length of time of so many seconds: `3:05`, `1:02:03`. */
export const lengthText = (seconds: number): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/** The seconds of a length as people type it: minutes, `m:s` or `h:m:s`; null for anything else. */
export const lengthOf = (typed: string): number | null => {
  const parts = typed
    .trim()
    .split(':')
    .map((part) => (part === '' ? 0 : Number(part)))
  if (typed.trim() === '' || parts.length > 3 || parts.some((n) => !Number.isInteger(n) || n < 0)) return null
  const [first = 0, second = 0, third] = parts
  return third === undefined ? first * 60 + second : first * 3600 + second * 60 + third
}

/** A web address without what everybody knows. */
export const hostOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** A country of two letters by its name in the reader's language. */
export const countryName = (locale: Locale, code: string): string =>
  /^[A-Za-z]{2}$/.test(code)
    ? (new Intl.DisplayNames(languageTag[locale], { type: 'region' }).of(code) ?? code)
    : code

/** An address on one line, from the largest to the smallest in Chinese, from the street up elsewhere. */
export const addressLine = (a: Address, locale: Locale): string => {
  const country = a.country && countryName(locale, a.country)
  const parts = [a.street, a.city, a.region, a.postcode, country].filter(
    (part) => part !== undefined && part !== '',
  )
  const line = locale === 'zh' ? parts.toReversed().join(' ') : parts.join(', ')
  return a.label ? `${a.label}: ${line}` : line
}
