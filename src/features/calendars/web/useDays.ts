import { isWorkingDay, type WorkingCalendar } from '#kit/calendar.ts'
import { languageTag } from '#kit/i18n.ts'
import type { Official } from '#kit/official.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import type { Settings } from '../contract.ts'

type Look = 'off' | 'holiday' | 'work' | 'short' | 'own'

/** How a day looks in a year, and what is said of it. */
export const useDays = (settings: Settings, calendar: WorkingCalendar, official: Official | null) => {
  const t = useT()
  const tag = languageTag[useLocale().locale]
  const own = new Set(settings.exceptions.map(({ day }) => day))
  const lookOf = (day: string): Look[] => {
    const date = Temporal.PlainDate.from(day)
    const kind = calendar.days.get(day)?.kind
    const isUsual = (settings.week[date.dayOfWeek - 1]?.length ?? 0) > 0
    const looks: Look[] = own.has(day) ? ['own'] : []
    if (!isWorkingDay(calendar, date)) looks.push(kind === 'off' || isUsual ? 'holiday' : 'off')
    else if (kind === 'short') looks.push('short')
    else if (!isUsual) looks.push('work')
    return looks
  }
  const nameOf = (day: string): string | undefined => {
    const name = own.has(day) ? null : official?.days.get(day)?.name
    return name ? t(`calendar.holiday.${name}`) : undefined
  }
  const titleOf = (day: string): string => {
    const date = new Date(`${day}T00:00:00Z`).toLocaleDateString(tag, { dateStyle: 'full', timeZone: 'UTC' })
    const looks = lookOf(day).map((look) => t(`calendar.look.${look}`))
    return [date, nameOf(day), ...looks].filter((part) => part !== undefined).join(', ')
  }
  return { lookOf, nameOf, titleOf }
}
