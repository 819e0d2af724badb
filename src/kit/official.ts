import type { DayKind } from './calendar.ts'

/** The countries whose official days are known. */
export const officialCountries = ['CN', 'RU'] as const
export type OfficialCountry = (typeof officialCountries)[number]
/** Whether a country’s official days are known. */
export const isOfficialCountry = (country: string | null): country is OfficialCountry =>
  officialCountries.some((known) => known === country)

export const holidays = [
  'newYear',
  'spring',
  'qingming',
  'labour',
  'dragonBoat',
  'midAutumn',
  'national',
  'christmas',
  'defender',
  'women',
  'victory',
  'russia',
  'unity',
  'moved',
] as const
export type Holiday = (typeof holidays)[number]

/** Days as a government announced them for a year: `MM-DD`, from and to with a slash; with a year in front where it is another one. */
export type Notice = {
  year: number
  /** The number of the notice or decree, in its language. */
  source: string
  /** Not announced yet, or only as a draft. */
  provisional?: true
  off: readonly (readonly [name: Holiday, days: string])[]
  work: readonly string[]
  short: readonly string[]
}

export type OfficialDay = { day: string; kind: DayKind; name: Holiday | null }
export type Official = {
  days: ReadonlyMap<string, OfficialDay>
  notices: readonly Pick<Notice, 'year' | 'source' | 'provisional'>[]
}

const daysIn = (year: number, text: string): string[] => {
  const [from, to] = text.split('/').map((part) => (part.length === 5 ? `${year}-${part}` : part))
  const days = []
  const last = Temporal.PlainDate.from(to ?? from!)
  for (
    let day = Temporal.PlainDate.from(from!);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  )
    days.push(day.toString())
  return days
}

/** The days of notices by day: one notice may name days of the year before it. */
export const officialFrom = (notices: readonly Notice[]): Official => {
  const days = new Map<string, OfficialDay>()
  const set = (kind: DayKind, year: number, text: string, name: Holiday | null) => {
    for (const day of daysIn(year, text)) days.set(day, { day, kind, name })
  }
  for (const { year, off, work, short } of notices) {
    for (const [name, text] of off) set('off', year, text, name)
    for (const text of work) set('work', year, text, null)
    for (const text of short) set('short', year, text, null)
  }
  return { days, notices }
}

/** A country’s official days, brought when they are asked for. */
export const officialDays = async (country: OfficialCountry): Promise<Official> => {
  const { notices } = country === 'CN' ? await import('./official-cn.ts') : await import('./official-ru.ts')
  return officialFrom(notices)
}
