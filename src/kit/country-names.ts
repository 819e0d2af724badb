import { type Locale, languageTag } from './i18n.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const known = new Map<Locale, { value: string; label: string }[]>()

/** Every country by its ISO 3166 code and its name in a language, sorted as that language sorts. */
export const countriesIn = (locale: Locale): { value: string; label: string }[] => {
  const found = known.get(locale)
  if (found) return found
  const tag = languageTag[locale]
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  // Withdrawn and made-up codes maximise to another region, or have no name.
  const countries = codes.flatMap((code) => {
    const label = names.of(code)
    const own = label && new Intl.Locale('und', { region: code }).maximize().region === code
    return own && !['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code) ? [{ value: code, label }] : []
  })
  const sorted = countries.toSorted((a, b) => a.label.localeCompare(b.label, tag))
  known.set(locale, sorted)
  return sorted
}
