import { en } from '#features/forms/messages/visitors/en.ts'
import { ru } from '#features/forms/messages/visitors/ru.ts'
import { zh } from '#features/forms/messages/visitors/zh.ts'
import { en as offersEn } from '#features/offers/messages/visitors/en.ts'
import { ru as offersRu } from '#features/offers/messages/visitors/ru.ts'
import { zh as offersZh } from '#features/offers/messages/visitors/zh.ts'
import { locales } from '#kit/i18n.ts'
import { registerPhrases } from '#kit/phrases.ts'
import { loadPhrases as phrasesOfPages } from './messages/load.ts'

const visitors = { en: { ...en, ...offersEn }, zh: { ...zh, ...offersZh }, ru: { ...ru, ...offersRu } }

/** Makes all phrases known to what runs without a page of the web app: exports, verdicts, mails, the pages of forms. */
export const loadPhrases = async (): Promise<void> => {
  for (const locale of locales)
    registerPhrases(locale, { ...(await phrasesOfPages(locale)), ...visitors[locale] })
}
