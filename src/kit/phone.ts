import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone as typed, and as dialled when it could be understood; `ok` is false when it is only kept, not understood. */
export type Phone = { typed: string; ok: boolean; e164: string | null; ext: string | null }

const extension =
  /[\s,;(]*(?:;ext=|ext(?:ension|n)?|доб(?:авочный)?|вн(?:утр(?:енний)?)?|转|分机|x|#)[.:\s]*(\d{1,7})\)?$/iu
const scheme = /^(?:tel|тел|т|моб|раб|факс|fax|phone|电话|手机|传真)[.:：\s]+/iu

/**
 * Reads one phone number in any spelling; `country` (ISO 3166-1, the workspace's) is assumed where no country code is
 * given. Never refuses: what cannot be dialled comes back as typed with `ok: false`.
 */
export const parsePhone = (typed: string, country: string): Phone => {
  const clean = typed.toWellFormed().normalize('NFKC').trim().replace(scheme, '')
  const ext = extension.exec(clean)?.[1] ?? null
  const number = (ext === null ? clean : clean.replace(extension, '')).replace(/^00(?=[1-9])/, '+')
  const found = parsePhoneNumberFromString(number, {
    ...(isSupportedCountry(country) ? { defaultCountry: country as CountryCode } : {}),
    extract: false,
  })
  return found?.isPossible()
    ? { typed, ok: true, e164: found.number, ext: ext ?? found.ext ?? null }
    : { typed, ok: false, e164: null, ext: null }
}

/** Splits a cell that holds several phones (`8 912 …; 8 495 … доб. 12`), keeping extensions with their number. */
export const splitPhones = (cell: string): string[] =>
  cell
    .split(/[;；、|\n\r]+(?!ext=)|,(?!\s*(?:доб|вн|ext|x|#))|\s+(?:и|или|or|и\/или|或)\s+|\/(?=\s*[+(\d])/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
