import type { Dictionary, Locale } from '#kit/i18n.ts'

const languages: Record<Locale, () => Promise<Dictionary>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ru: async () => (await import('./ru.ts')).ru,
}

/** The phrases of one language; only the chosen language is downloaded. */
export const loadPhrases = (locale: Locale): Promise<Dictionary> => languages[locale]()
