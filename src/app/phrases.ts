import { en as visitorsEn } from '#features/forms/messages/visitors/en.ts'
import { ru as visitorsRu } from '#features/forms/messages/visitors/ru.ts'
import { zh as visitorsZh } from '#features/forms/messages/visitors/zh.ts'
import type { Dictionary, Locale } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'

const load: Record<Locale, () => Promise<Dictionary>> = {
  en: async () => ({ ...(await import('./messages/en.ts')).en, ...visitorsEn }),
  zh: async () => ({ ...(await import('./messages/zh.ts')).zh, ...visitorsZh }),
  ru: async () => ({ ...(await import('./messages/ru.ts')).ru, ...visitorsRu }),
}

/** Makes all phrases known to what runs without a page of the web app: exports, verdicts, mails, the pages of forms. */
export const loadPhrases = async (): Promise<void> => {
  for (const locale of Object.keys(load) as Locale[]) registerPhrases(locale, await load[locale]())
}
