import { IntlMessageFormat } from 'intl-messageformat'

export const locales = ['en', 'zh', 'ru'] as const
export type Locale = (typeof locales)[number]

/** The tag under which `Intl` knows a language. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-CN', ru: 'ru' }
/** What a language calls itself. */
export const languageName: Record<Locale, string> = { en: 'English', zh: '中文', ru: 'Русский' }

/**
 * Every phrase there is. Each `messages/en.ts` adds its own:
 * `declare module '#kit/i18n.ts' { interface Phrases extends Record<keyof typeof en, string> {} }`
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- open on purpose: declarations merge into it
export interface Phrases {}
export type PhraseKey = keyof Phrases
export type Dictionary = Readonly<Record<string, string>>
export type PhraseParams = Readonly<Record<string, unknown>>

const compiled = new Map<string, IntlMessageFormat>()

/** Several names in a parameter are read as a list. */
const listed = (params: PhraseParams) =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value]),
  ) as Record<string, string | number | Date>

/** A phrase in ICU MessageFormat with its parameters filled in; a phrase that cannot be formatted is given back as it stands. */
export const formatPhrase = (locale: Locale, text: string, params?: PhraseParams): string => {
  if (!text.includes('{') && !text.includes("'")) return text
  try {
    const key = `${locale}\n${text}`
    let format = compiled.get(key)
    // Nothing in a phrase is markup: names of people and companies stand in its parameters.
    if (!format)
      compiled.set(
        key,
        (format = new IntlMessageFormat(text, languageTag[locale], undefined, { ignoreTag: true })),
      )
    return String(format.format(params && listed(params)))
  } catch {
    return text
  }
}

/** The language among ours that a list of wanted ones (`navigator.languages`, Accept-Language tags) names first; else English. */
export const localeFor = (wanted: readonly string[]): Locale =>
  wanted
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag): tag is Locale => locales.some((l) => l === tag)) ?? 'en'
