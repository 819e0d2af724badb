import type { Dictionary, Locale } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'

const load: Record<Locale, () => Promise<Dictionary>> = {
  en: async () => (await import('./messages/en.ts')).en,
  zh: async () => (await import('./messages/zh.ts')).zh,
  ru: async () => (await import('./messages/ru.ts')).ru,
}

/** Makes all phrases known to what runs without a page: exports, verdicts, mails. */
export const loadPhrases = async (): Promise<void> => {
  for (const locale of Object.keys(load) as Locale[]) registerPhrases(locale, await load[locale]())
}
