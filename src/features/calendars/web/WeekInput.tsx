import { Fieldset, Stack } from '@mantine/core'
import { languageTag } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import type { Settings } from '../contract.ts'
import classes from './Calendars.module.css'
import { ShiftsInput } from './ShiftsInput.tsx'

type Props = { week: Settings['week']; disabled: boolean; onChange: (week: Settings['week']) => void }

/** The shifts of each day of the week. */
export const WeekInput = ({ week, disabled, onChange }: Props) => {
  const t = useT()
  const tag = languageTag[useLocale().locale]
  // The first of January 2024 was a Monday.
  const nameOf = (at: number) =>
    new Date(Date.UTC(2024, 0, at + 1)).toLocaleDateString(tag, { weekday: 'long', timeZone: 'UTC' })
  return (
    <Fieldset legend={t('calendar.week')} variant="filled">
      <Stack gap={6}>
        {week.map((shifts, at) => (
          <div key={at} className={classes['weekday']}>
            <span>{nameOf(at)}</span>
            <ShiftsInput
              label={nameOf(at)}
              shifts={shifts}
              disabled={disabled}
              onChange={(to) => onChange(week.with(at, to))}
            />
          </div>
        ))}
      </Stack>
    </Fieldset>
  )
}
