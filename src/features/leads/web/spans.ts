import { type Locale, languageTag } from '#kit/i18n.ts'

/** A stretch of time (up to now unless told) in the two largest units that matter, such as “2 hr 5 min”; moments are ISO 8601. */
export const spanOf = (from: string, to: string | undefined, locale: Locale): string => {
  const end = to === undefined ? Temporal.Now.instant() : Temporal.Instant.from(to)
  const minutes = Math.max(0, Math.floor(end.since(Temporal.Instant.from(from)).total('minutes')))
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const say = (count: number, unit: string) =>
    new Intl.NumberFormat(languageTag[locale], { style: 'unit', unit, unitDisplay: 'short' }).format(count)
  if (days > 0) return [say(days, 'day'), ...(hours ? [say(hours, 'hour')] : [])].join(' ')
  if (hours > 0) return [say(hours, 'hour'), ...(rest ? [say(rest, 'minute')] : [])].join(' ')
  return say(rest, 'minute')
}
