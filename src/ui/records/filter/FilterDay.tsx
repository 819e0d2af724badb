import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '../inputs/dates.tsx'
import { relativeDayText } from '../inputs/relative.ts'
import { daysFromToday, offeredDays, relativeDay } from '../state/days.ts'

const FIXED = 'fixed'
const NOW = 'now'

type Props = {
  label: string
  value: string | undefined
  /** Offers the moment of asking too. */
  now?: boolean
  onChange: (value: unknown) => void
}

/** A day to compare with: relative to the day of asking, so that a saved view stays true, or fixed. */
export const FilterDay = ({ label, value, now = false, onChange }: Props) => {
  const t = useT()
  const days = daysFromToday(value)
  const [fixed, setFixed] = useState(Boolean(value) && days === undefined && value !== NOW)
  const offered =
    days === undefined || offeredDays.some((d) => d === days)
      ? offeredDays
      : [...offeredDays, days].toSorted((a, b) => a - b)
  return (
    <Stack gap={6}>
      <Select
        data-autofocus
        label={label}
        data={[
          ...(now || value === NOW ? [{ value: NOW, label: t('filter.now') }] : []),
          ...offered.map((d) => ({ value: relativeDay(d), label: relativeDayText(t, d) })),
          { value: FIXED, label: t('filter.fixedDay') },
        ]}
        value={fixed ? FIXED : (value ?? null)}
        placeholder={t('filter.pick')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={260}
        onChange={(v) => {
          setFixed(v === FIXED)
          onChange(v === FIXED ? '' : (v ?? ''))
        }}
      />
      {fixed && (
        <DayInput
          common={{ 'aria-label': label }}
          value={value || null}
          onChange={(day) => onChange(day ?? '')}
          clearable={false}
          inPlace
        />
      )}
    </Stack>
  )
}
