import { type Dictionary, formatPhrase, type Locale } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'

const load: Record<Locale, () => Promise<Dictionary>> = {
  en: async () => (await import('./messages/en.ts')).en,
  zh: async () => (await import('./messages/zh.ts')).zh,
  ru: async () => (await import('./messages/ru.ts')).ru,
}

export type Say = (locale: Locale, key: string, params?: Record<string, unknown>) => string

/** The server's own phrases, for exports, verdicts and mails; a key without a phrase is said as it is. */
export const loadPhrases = async (): Promise<Say> => {
  const [en, zh, ru] = await Promise.all([load.en(), load.zh(), load.ru()])
  const all = { en, zh, ru }
  for (const locale of ['en', 'zh', 'ru'] as const) registerPhrases(locale, all[locale])
  return (locale, key, params) => formatPhrase(locale, all[locale][key] ?? key, params)
}
