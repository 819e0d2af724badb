import { type Dictionary, formatPhrase, type Locale, type PhraseParams } from './i18n.ts'

const spoken = new Map<Locale, Dictionary>()

/** Makes a language's phrases known to everything that runs without a page: jobs, files, mails. The application does this once. */
export const registerPhrases = (locale: Locale, phrases: Dictionary): void => void spoken.set(locale, phrases)

/** A phrase in one language with its parameters filled in; the key itself where there is none. */
export const phrase = (locale: Locale, key: string, params?: PhraseParams): string =>
  formatPhrase(locale, spoken.get(locale)?.[key] ?? key, params)

/** What a key is called in every language it is known in. */
export const spellings = (key: string): string[] =>
  [...spoken.values()].flatMap((phrases) => phrases[key] ?? [])

/** The parameters of what is wrong with an identifier, its schemes named and their rules spelt out as the phrases ask for; others as they are. */
export const withSchemes = (
  say: (key: string) => string,
  params: Record<string, unknown>,
): Record<string, unknown> => {
  if (typeof params.schemes !== 'string') return params
  const names = params.schemes.split(', ')
  return {
    ...params,
    schemes: names.map((scheme) => say(`identifier.${scheme}`)).join(' / '),
    rules: names.map((scheme) => say(`identifier.${scheme}.rule`)).join(' / '),
  }
}
