import { en } from '#features/forms/messages/visitors/en.ts'
import { ru } from '#features/forms/messages/visitors/ru.ts'
import { zh } from '#features/forms/messages/visitors/zh.ts'
import { locales } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'
import { loadPhrases as phrasesOfPages } from './messages/load.ts'

const visitors = { en, zh, ru }

/** Makes all phrases known to what runs without a page of the web app: exports, verdicts, mails, the pages of forms. */
export const loadPhrases = async (): Promise<void> => {
  for (const locale of locales)
    registerPhrases(locale, { ...(await phrasesOfPages(locale)), ...visitors[locale] })
}
