import '@mantine/dates/styles.css'
import 'dayjs/locale/ru.js'
import 'dayjs/locale/zh-cn.js'
import { DatePickerInput, DatesProvider, DateTimePicker } from '@mantine/dates'
import type { ReactNode } from 'react'
import { useFormat, useLocale, useT, useTimeZone } from '#ui/i18n.tsx'
import { relativeDayText } from './relative.ts'
import { daysAhead, fromWallClock, toWallClock } from '../state/zones.ts'
import type { Common } from './types.ts'

const dayjsLocale = { en: 'en', zh: 'zh-cn', ru: 'ru' } as const

/** Calendars below speak the reader's language; weeks begin on Monday. */
const Calendars = ({ children }: { children: ReactNode }) => {
  const { locale } = useLocale()
  return (
    <DatesProvider settings={{ locale: dayjsLocale[locale], firstDayOfWeek: 1 }}>{children}</DatesProvider>
  )
}

const useLabels = () => {
  const t = useT()
  return {
    nextMonth: t('date.nextMonth'),
    previousMonth: t('date.previousMonth'),
    nextYear: t('date.nextYear'),
    previousYear: t('date.previousYear'),
    nextDecade: t('date.nextDecade'),
    previousDecade: t('date.previousDecade'),
    monthLevelControl: t('date.chooseMonth'),
    yearLevelControl: t('date.chooseYear'),
  }
}

type Props = {
  common: Common
  value: string | null
  onChange: (value: unknown) => void
  clearable: boolean
  inPlace?: boolean
}

/** A calendar day, without a zone. `inPlace` keeps the calendar inside the popover it is used in. */
export const DayInput = ({ common, value, onChange, clearable, inPlace = false }: Props) => {
  const format = useFormat()
  const t = useT()
  const labels = useLabels()
  return (
    <Calendars>
      <DatePickerInput
        {...common}
        value={value}
        onChange={(day) => onChange(day)}
        clearable={clearable}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        valueFormatter={({ date }) => (typeof date === 'string' ? format.day(date.slice(0, 10)) : '')}
        ariaLabels={labels}
        placeholder={common.placeholder ?? t('date.choose')}
        popoverProps={{ withinPortal: !inPlace }}
        highlightToday
      />
    </Calendars>
  )
}

/** A moment, typed as the clock of the workspace shows it. */
export const InstantInput = ({ common, value, onChange, clearable }: Props) => {
  const format = useFormat()
  const t = useT()
  const labels = useLabels()
  const timeZone = useTimeZone()
  const now = Temporal.Now.instant()
  return (
    <Calendars>
      <DateTimePicker
        {...common}
        value={value && toWallClock(value, timeZone)}
        onChange={(local) => onChange(local ? fromWallClock(local, timeZone) : null)}
        defaultTimeValue="10:00"
        clearable={clearable}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        valueFormat={(local) => format.instant(fromWallClock(local, timeZone))}
        presets={[0, 1, 7].map((days) => ({
          value: daysAhead(now, days, days === 0 ? 18 : 10, timeZone),
          label: relativeDayText(t, days),
        }))}
        ariaLabels={labels}
        timePickerProps={{ hoursInputLabel: t('date.hours'), minutesInputLabel: t('date.minutes') }}
        submitButtonProps={{ 'aria-label': t('date.set') }}
        placeholder={common.placeholder ?? t('date.choose')}
        highlightToday
      />
    </Calendars>
  )
}
