const day = 86_400
const lastDay = 2_958_465 // 9999-12-31

/** What a cell's number format makes of its number. */
export type Format = 'date' | 'plain' | { digits: number }

// ECMA-376 part 1, 18.8.30: the built-in formats that show dates and times, East Asian ones included.
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Reads a number format: dates are recognised by their letters outside quotes, leading zeros by their count. */
export const formatOf = (id: number, code?: string): Format => {
  if (code === undefined) return builtIn(id) ? 'date' : 'plain'
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^0{2,}$/.test(bare)) return { digits: bare.length }
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'plain'
}

const pad = (n: number) => String(n).padStart(2, '0')

/**
 * An Excel serial (days, with the time as a fraction) as ISO text without a zone, rounded to seconds: a date, a date
 * and time, or for a serial below one the time alone; null outside 1900–9999. In the 1900 system day 60 is
 * 29 February 1900, which never was: the days before it are shifted by one, and it reads as the 28th.
 */
export const fromSerial = (serial: number, from1904 = false): string | null => {
  const total = Math.round(serial * day)
  const [days, seconds] = [Math.floor(total / day), total % day]
  if (!(serial >= 0) || days > lastDay - (from1904 ? 1462 : 0)) return null
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
  if (serial < 1 && seconds > 0 && days === 0) return time
  if (days === 0 && !from1904) return null
  const date = isoDay(from1904 ? days + 1462 : days < 60 ? days + 1 : days)
  return seconds ? `${date}T${time}` : date
}

let known: [day: number, iso: string] = [0, '1899-12-30']

/** Days since 30 December 1899 as ISO; a column tends to repeat its days. */
const isoDay = (days: number) => {
  if (known[0] !== days) {
    known = [days, new Date(Date.UTC(1899, 11, 30) + days * day * 1000).toISOString().slice(0, 10)]
  }
  return known[1]
}

/** The serial of an ISO date or date and time in the 1900 system, or null where Excel has none (before 1900). */
export const toSerial = (iso: string): number | null => {
  const ms = Date.parse(iso.length > 10 ? `${iso}Z` : iso)
  const serial = (ms - Date.UTC(1899, 11, 30)) / 1000 / day
  return Number.isNaN(serial) || serial < 2 ? null : serial < 61 ? serial - 1 : serial
}

/** A number as written in the XML, in the text a person sees: no exponent, no noise of binary fractions. */
export const numberText = (raw: string, format: Format = 'plain') => {
  let text = raw
  if (!/^-?\d+$/.test(raw)) {
    const value = Number(raw)
    if (raw.trim() === '' || !Number.isFinite(value)) return raw
    text = plain(Number(value.toPrecision(15)))
  }
  if (typeof format === 'string' || text.includes('.')) return text
  return text[0] === '-'
    ? `-${text.slice(1).padStart(format.digits, '0')}`
    : text.padStart(format.digits, '0')
}

const plain = (value: number) => {
  const text = String(value)
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!parts) return text
  const [, sign, first, rest = '', exponent] = parts
  const shift = Number(exponent)
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${first}${rest}`
    : `${sign}${first}${rest.padEnd(shift, '0')}`
}

/** The column of a reference such as AB12, from 0; -1 when it has no letters. */
export const columnOf = (ref: string) => {
  let column = 0
  for (let i = 0; i < ref.length; i++) {
    const code = ref.charCodeAt(i) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
