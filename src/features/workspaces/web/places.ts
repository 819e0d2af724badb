import { languageTag, type Locale } from '#kit/i18n.ts'

/** The browser's own zone. */
export const timeZoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zones the browser knows, by their IANA names, the given one among them. */
export const timeZones = (own = timeZoneHere()): string[] => [
  ...new Set([own, ...Intl.supportedValuesOf('timeZone')]),
]

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))

/** All countries by their names in a language. */
export const countryChoices = (locale: Locale): { value: string; label: string }[] => {
  const names = new Intl.DisplayNames(languageTag[locale], { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !notCountries.has(code))
  return codes
    .flatMap((value) => {
      const label = names.of(value)
      return label ? [{ value, label }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, languageTag[locale]))
}

// Codes that stand for groups, former states or nothing at all.
const notCountries = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ QO QU'.split(
    ' ',
  ),
)

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** An address made of a name: Latin small letters, digits and hyphens; empty when nothing of the name fits. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => cyrillic[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
