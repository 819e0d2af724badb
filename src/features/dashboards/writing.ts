import { languageTag, type Locale } from '#kit/i18n.ts'
import { moneyText } from '#kit/money.ts'
import { phrase } from '#kit/phrases.ts'
import { labelsOf } from './rules-labels.ts'

/** How figures are written in a language where there is no page: on paper, and on a screen without an account. */
export const writingOf = (locale: Locale, timeZone: string) => {
  const tag = languageTag[locale]
  const [numbers, shares] = [
    new Intl.NumberFormat(tag),
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }),
  ]
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const say = (key: string, params?: Record<string, unknown>) => phrase(locale, key, params)
  const write = {
    number: (value: number) => numbers.format(value),
    money: (value: { minor: number; currency: string }) => moneyText(value, tag),
    day: (day: string) => days.format(Date.parse(day)),
    month: (day: string) => months.format(Date.parse(day)),
    instant: (at: string) => instants.format(Date.parse(at)),
    share: (share: number) => shares.format(share),
  }
  return { say, ...write, labels: labelsOf(say, (key) => phrase(locale, key) !== key, write) }
}
export type Writing = ReturnType<typeof writingOf>
