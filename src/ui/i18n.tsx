import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import {
  type Dictionary,
  formatPhrase,
  languageTag,
  type Locale,
  type PhraseKey,
  type PhraseParams,
} from '#kit/i18n.ts'
import { type Money, moneyText } from '#kit/money.ts'

/** Gives a phrase in the reader's language; keys made at run time (`${noun}.${field}`) are as good as literal ones. */
export type Translate = (key: PhraseKey | (string & {}), params?: PhraseParams) => string

type Language = { locale: Locale; phrases: Dictionary }
type I18n = Language & { t: Translate; setLocale: (locale: Locale) => Promise<void> }

const I18nContext = createContext<I18n | null>(null)
const TimeZoneContext = createContext<string | undefined>(undefined)

/** The zone in which everything below shows its moments: the workspace's, an IANA name. */
export const TimeZoneProvider = TimeZoneContext.Provider

type ProviderProps = {
  /** The language to begin with, and the phrases that the first page needs. */
  initial: Language
  /** Fetches all phrases of a language; nothing changes on screen until they are there. */
  load: (locale: Locale) => Promise<Dictionary>
  children: ReactNode
}

/** Holds the reader's language and its phrases. */
export const I18nProvider = ({ initial, load, children }: ProviderProps) => {
  const [{ locale, phrases, whole }, setLanguage] = useState({ ...initial, whole: false })
  const setLocale = useCallback(
    async (next: Locale) => setLanguage({ locale: next, phrases: await load(next), whole: true }),
    [load],
  )
  useEffect(() => {
    void load(initial.locale).then((all) =>
      setLanguage((now) => (now.whole ? now : { ...now, phrases: all, whole: true })),
    )
  }, [initial, load])
  const t = useCallback<Translate>(
    // A phrase still under way is a blank for a moment, not a key.
    (key, params) => formatPhrase(locale, phrases[key] ?? (whole ? key : ''), params),
    [locale, phrases, whole],
  )
  const value = useMemo(() => ({ locale, phrases, t, setLocale }), [locale, phrases, t, setLocale])
  useEffect(() => {
    document.documentElement.lang = languageTag[locale]
  }, [locale])
  return <I18nContext value={value}>{children}</I18nContext>
}

const useI18n = (): I18n => {
  const value = useContext(I18nContext)
  if (!value) throw new Error('there is no I18nProvider above')
  return value
}

/** The translator of the reader's language. */
export const useT = (): Translate => useI18n().t

/** Says whether a phrase exists, for keys made at run time. */
export const useHasPhrase = (): ((key: string) => boolean) => {
  const { phrases } = useI18n()
  return useCallback((key) => key in phrases, [phrases])
}

/** The reader's language, and how to change it on this page. */
export const useLocale = (): { locale: Locale; setLocale: (locale: Locale) => Promise<void> } => useI18n()

/** The workspace's zone, an IANA name; outside a workspace the browser's. */
export const useTimeZone = (): string =>
  useContext(TimeZoneContext) ?? Intl.DateTimeFormat().resolvedOptions().timeZone

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** Formats days, moments and numbers as the reader's language writes them, in the workspace's zone. */
export const formatsFor = (locale: Locale, timeZone: string) => {
  const tag = languageTag[locale]
  const dayFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const monthFormat = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const instantFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const timeFormat = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone })
  const dayOfInstant = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone })
  const relativeFormat = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const numberFormat = new Intl.NumberFormat(tag)
  const percentFormat = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const parts = numberFormat.formatToParts(12345.6)
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const listFormat = new Intl.ListFormat(tag, { type: 'conjunction' })
  return {
    /** A calendar day `YYYY-MM-DD`, without a zone. */
    day: (day: string) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
    /** The month of a calendar day. */
    month: (day: string) => monthFormat.format(new Date(`${day}T00:00:00Z`)),
    /** Date and time of a moment (ISO 8601). */
    instant: (at: string) => instantFormat.format(new Date(at)),
    /** The day of a moment. */
    dayOf: (at: string) => dayOfInstant.format(new Date(at)),
    /** The time of day of a moment. */
    time: (at: string) => timeFormat.format(new Date(at)),
    /** A moment as seen from now: "in 2 hours", "yesterday". */
    relative: (at: string, now = Date.now()) => {
      const seconds = (new Date(at).getTime() - now) / 1000
      const [unit, size] = units.find(([, s]) => Math.abs(seconds) >= s) ?? (['second', 1] as const)
      return unit === 'second'
        ? relativeFormat.format(0, 'second')
        : relativeFormat.format(Math.round(seconds / size), unit)
    },
    /** A length of time of so many seconds in the unit that fits: "5 min", "3.5 hr", "31 days". */
    span: (seconds: number) => {
      const [unit, size] = units.slice(3).find(([, s]) => Math.abs(seconds) >= 2 * s) ?? units.at(-1)!
      return new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(seconds / size)
    },
    number: (value: number) => numberFormat.format(value),
    /** What stands between thousands, and before fractions. */
    separators: { group: partOf('group'), decimal: partOf('decimal') },
    money: (value: Money) => moneyText(value, tag),
    /** A share between 0 and 1. */
    percent: (value: number) => percentFormat.format(value),
    list: (parts: readonly string[]) => listFormat.format(parts),
  }
}

/** The formats of the reader's language in the workspace's zone. */
export const useFormat = () => {
  const { locale } = useI18n()
  const timeZone = useTimeZone()
  return useMemo(() => formatsFor(locale, timeZone), [locale, timeZone])
}
