import { fromSerial } from '#kit/xlsx-cells.ts'

export type DateOrder = 'ymd' | 'dmy' | 'mdy'

/** `date` is YYYY-MM-DD; `time` HH:MM:SS when the cell had one, and `zone` Z or ±HH:MM when it said so. */
export type Reading = { date: string; time: string | null; zone: string | null }

// First letters tell the months apart in English and in every case of Russian; май and мая need their third.
const months = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
]
const monthNamed = (word: string) => months.findIndex((starts) => starts.includes(word.slice(0, 3))) + 1

const clock =
  /(?:^|t|\s+|,\s*)(\d{1,2})[:时](\d{2})(?:[:分](\d{2})(?:[.,]\d+)?秒?|分)?\s*(am|pm)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/
const yearFirst = /^(\d{4})\s?([-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})(?:\s?г\.?)?$/
const named =
  /^(?:\p{L}+,\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})(?:\s?(?:г|года)\.?)?$/u
const namedFirst = /^(?:\p{L}+,\s*)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u

const century = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)

const iso = (year: number, month: number, day: number) => {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** What a text may mean: one date by itself, or a date per order; undefined when it has not the shape of a date. */
type Meaning = { sure: string | null } | { by: Partial<Record<DateOrder, string>>; dots: boolean }

const meaning = (text: string): Meaning | undefined => {
  let found = yearFirst.exec(text)
  if (found) return { sure: iso(Number(found[1]), Number(found[3]), Number(found[4])) }
  if ((found = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text))) {
    return { sure: iso(Number(found[1]), Number(found[2]), Number(found[3])) }
  }
  // The number behind a date that lost its format: 1954 to 2099 by Excel's count.
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Number(text)
    return serial >= 20_000 && serial < 73_000 ? { sure: fromSerial(serial)!.slice(0, 10) } : undefined
  }
  if ((found = named.exec(text)) && monthNamed(found[2]!)) {
    return { sure: iso(century(found[3]!), monthNamed(found[2]!), Number(found[1])) }
  }
  if ((found = namedFirst.exec(text)) && monthNamed(found[1]!)) {
    return { sure: iso(Number(found[3]), monthNamed(found[1]!), Number(found[2])) }
  }
  if (!(found = yearLast.exec(text))) return undefined
  const [, first, mark, second, last] = found as unknown as [string, string, string, string, string]
  const [a, b, c] = [Number(first), Number(second), Number(last)]
  const readings = {
    dmy: iso(century(last), b, a),
    mdy: iso(century(last), a, b),
    ymd: last.length === 2 && first.length === 2 ? iso(century(first), b, c) : null,
  }
  const by: Partial<Record<DateOrder, string>> = {}
  for (const order of ['dmy', 'mdy', 'ymd'] as const) if (readings[order]) by[order] = readings[order]
  return { by, dots: mark === '.' }
}

const split = (text: string) => {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const found = clock.exec(plain)
  if (!found) return { day: plain, time: null, zone: null }
  const [, hours, minutes, seconds = '00', half, zone] = found as unknown as [
    string,
    string,
    string,
    string?,
    string?,
    string?,
  ]
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours)
  const bad = hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)
  return {
    day: bad ? '' : plain.slice(0, found.index).trim(),
    time: `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`,
    zone: zone ? (/^[zu]/.test(zone) ? 'Z' : zone.replace(/^(...):?/, '$1:')) : null,
  }
}

/**
 * The order of day, month and year in a column, from all its samples at once: a 13 or more in a place decides, and so
 * do dots, which no country puts after a month. 'ymd' also when every sample is clear by itself (2025-03-04,
 * 4 марта 2025, 45720), 'ambiguous' when several orders fit or none fits all, 'none' when most are no dates.
 */
export const dateOrder = (samples: Iterable<string>): DateOrder | 'ambiguous' | 'none' => {
  let [seen, dates, dotted, open] = [0, 0, true, false]
  let fitting: DateOrder[] = ['dmy', 'mdy', 'ymd']
  for (const sample of samples) {
    if (sample.trim() === '') continue
    seen++
    const means = meaning(split(sample).day)
    if (!means) continue
    dates++
    if (!('by' in means)) continue
    const orders = Object.keys(means.by)
    // A day that never was says nothing of the order.
    if (!orders.length) continue
    open = true
    fitting = fitting.filter((order) => orders.includes(order))
    if (new Set(Object.values(means.by)).size > 1) dotted &&= means.dots
  }
  if (!dates || dates * 2 < seen) return 'none'
  if (!open) return 'ymd'
  if (fitting.length === 1) return fitting[0]!
  return dotted && fitting.includes('dmy') ? 'dmy' : 'ambiguous'
}

/**
 * Reads a date, strictly: a day that never was, or one that fits another order only, is null, never swapped. Without
 * an order ('ambiguous', 'none') only what can be read in one way is read. Two-digit years are 1970–2069.
 */
export const readDate = (text: string, order: DateOrder | 'ambiguous' | 'none'): Reading | null => {
  const { day, time, zone } = split(text)
  const means = meaning(day)
  if (!means) return null
  if ('sure' in means) return means.sure ? { date: means.sure, time, zone } : null
  const single = () => {
    const all = new Set(Object.values(means.by))
    return all.size === 1 ? [...all][0] : undefined
  }
  const date = order === 'ambiguous' || order === 'none' ? single() : means.by[order]
  return date ? { date, time, zone } : null
}

/** The day a text names, YYYY-MM-DD, or null; see readDate. */
export const parseDate = (text: string, order: DateOrder | 'ambiguous' | 'none'): string | null =>
  readDate(text, order)?.date ?? null
