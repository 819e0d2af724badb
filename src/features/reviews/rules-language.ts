import type { Locale } from '#kit/i18n.ts'

/** How many letters of each script a text has, a Chinese character counted as the two letters a syllable would take. */
export const scriptsIn = (text: string): Record<Locale, number> => {
  const found = { en: 0, zh: 0, ru: 0 }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) found.en++
    else if (code >= 0x400 && code <= 0x4ff) found.ru++
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) found.zh += 2
  }
  return found
}

/** The language most of a text is written in; undefined when it has no letters of the three. */
export const languageOf = (text: string): Locale | undefined => {
  const { en, zh, ru } = scriptsIn(text)
  const most = Math.max(en, zh, ru)
  // Names and abbreviations are Latin in every language: among Russian or Chinese words they weigh less.
  if (most === 0) return undefined
  if (ru > 0 && ru >= en / 2 && ru >= zh) return 'ru'
  if (zh > 0 && zh >= en / 2) return 'zh'
  return 'en'
}
