import '@mantine/dates/styles.css'
import 'dayjs/locale/ru.js'
import 'dayjs/locale/zh-cn.js'
import { ActionIcon, Alert, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { IconChevronLeft, IconChevronRight, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { officialDays } from '#kit/official.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Settings } from '../contract.ts'
import { workingCalendar, yearOf } from '../rules.ts'
import classes from './Calendars.module.css'
import { DayDialog } from './DayDialog.tsx'
import { useDays } from './useDays.ts'

type Exceptions = Settings['exceptions']
type Props = { settings: Settings; disabled: boolean; onChange: (exceptions: Exceptions) => void }

const dayjsLocale = { en: 'en', zh: 'zh-cn', ru: 'ru' } as const
const looks = ['off', 'holiday', 'work', 'short', 'own'] as const

/** A year as it is worked: days off, shorter ones and make-up workdays; a day that is chosen can be made different. */
export const YearView = ({ settings, disabled, onChange }: Props) => {
  const t = useT()
  const { locale } = useLocale()
  const { timeZone } = useSession().workspace
  const { country, exceptions } = settings
  const [year, setYear] = useState(Temporal.Now.plainDateISO(timeZone).year)
  const [day, setDay] = useState<string | null>(null)
  const { data: official, error } = useQuery({
    queryKey: ['official days', country],
    queryFn: () => (country ? officialDays(country) : null),
    staleTime: Infinity,
  })
  const calendar = workingCalendar(settings, official ?? null, timeZone)
  const { lookOf, nameOf, titleOf } = useDays(settings, calendar, official ?? null)
  const { days, hours } = yearOf(calendar, year)
  const notice = official?.notices.find((of) => of.year === year)
  const put = (exception: Exceptions[number] | null) => {
    const others = exceptions.filter((e) => e.day !== day)
    onChange([...others, ...(exception ? [exception] : [])].toSorted((a, b) => (a.day < b.day ? -1 : 1)))
    setDay(null)
  }
  if (error) return <ProblemAlert error={error} />
  // A holiday that shows as an ordinary Saturday for a moment is a wrong answer for a moment.
  if (official === undefined) return <Skeleton h={420} aria-label={t('state.loading')} />
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <ActionIcon variant="default" aria-label={t('date.previousYear')} onClick={() => setYear(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <Title order={2} size="h4" aria-live="polite">
          {year}
        </Title>
        <ActionIcon variant="default" aria-label={t('date.nextYear')} onClick={() => setYear(year + 1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
        <Text size="sm" component="output">
          {t('calendar.year', { days, hours })}
        </Text>
      </Group>
      {official && (!notice || notice.provisional) && (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />}>
          {notice
            ? t(`calendar.provisional.${country}`, { year: `${year}` })
            : t('calendar.unknown', { year: `${year}` })}
        </Alert>
      )}
      <Group gap="md">
        {looks.map((look) => (
          <Group key={look} gap={6}>
            <span className={`${classes['sample']} ${classes[look]}`} aria-hidden />
            <Text size="xs">{t(`calendar.look.${look}`)}</Text>
          </Group>
        ))}
      </Group>
      <DatesProvider settings={{ locale: dayjsLocale[locale], firstDayOfWeek: 1 }}>
        <DatePicker
          classNames={{
            levelsGroup: classes['months'] ?? '',
            calendarHeaderControl: classes['hidden'] ?? '',
            calendarHeaderLevel: classes['month'] ?? '',
            month: classes['grid'] ?? '',
          }}
          size="xs"
          numberOfColumns={12}
          date={`${year}-01-01`}
          onDateChange={(to) => setYear(Number(to.slice(0, 4)))}
          maxLevel="month"
          hideOutsideDates
          value={null}
          onChange={(to) => !disabled && setDay(to)}
          getDayProps={(of) => ({
            className: lookOf(of)
              .map((look) => classes[look])
              .join(' '),
            'aria-label': titleOf(of),
            title: nameOf(of),
          })}
        />
      </DatesProvider>
      {notice && (
        <Text size="xs" c="dimmed">
          {t('calendar.source', { source: notice.source })}
        </Text>
      )}
      {day && (
        <DayDialog
          day={day}
          title={titleOf(day)}
          exception={exceptions.find((e) => e.day === day) ?? null}
          onDone={put}
          onClose={() => setDay(null)}
        />
      )}
    </Stack>
  )
}
