import { fold } from './text.ts'

const said: Record<string, string> = {
  рф: 'RU',
  россия: 'RU',
  'российская федерация': 'RU',
  russia: 'RU',
  'russian federation': 'RU',
  беларусь: 'BY',
  белоруссия: 'BY',
  кнр: 'CN',
  китай: 'CN',
  prc: 'CN',
  china: 'CN',
  中国: 'CN',
  中华人民共和国: 'CN',
  сша: 'US',
  usa: 'US',
  uk: 'GB',
  'united kingdom': 'GB',
  英国: 'GB',
  美国: 'US',
}
let names: Map<string, string> | undefined

const all = (): Map<string, string> => {
  const found = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const locale of ['en', 'ru', 'zh-CN']) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const a of letters)
      for (const b of letters) {
        // Withdrawn codes (SU, DD) share a name with today's, which come first.
        const [code, name] = [a + b, display.of(a + b)]
        if (
          name &&
          new Intl.Locale('und', { region: code }).maximize().region === code &&
          !found.has(fold(name))
        )
          found.set(fold(name), code)
      }
  }
  for (const [name, code] of Object.entries(said)) found.set(fold(name), code)
  return found
}

/** The ISO 3166 code of a country called by its code or by its name in English, Russian or Chinese; null when it is none. */
export const countryCode = (text: string): string | null => {
  names ??= all()
  const folded = fold(text)
  if (/^[a-z]{2}$/.test(folded) && !said[folded])
    return [...names.values()].includes(folded.toUpperCase()) ? folded.toUpperCase() : null
  return names.get(folded) ?? null
}
