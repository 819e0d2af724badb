import type { Dictionary, Locale } from '#kit/i18n.ts'

type Languages = Record<Locale, () => Promise<Dictionary>>

const first: Languages = {
  en: async () => (await import('./first/en.ts')).en,
  zh: async () => (await import('./first/zh.ts')).zh,
  ru: async () => (await import('./first/ru.ts')).ru,
}

const all: Languages = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ru: async () => (await import('./ru.ts')).ru,
}

/** What the first page says in one language; the rest comes while it is read. */
export const loadFirstPhrases = (locale: Locale): Promise<Dictionary> => first[locale]()

/** All phrases of one language; only the chosen language is downloaded. */
export const loadPhrases = (locale: Locale): Promise<Dictionary> => all[locale]()
