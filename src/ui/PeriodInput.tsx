import { Group, Select } from '@mantine/core'
import { type Days, type PeriodName, periods } from '#kit/period.ts'
import { useT } from './i18n.tsx'
import { DayInput } from './records/inputs/dates.tsx'

const OWN = 'own'

type Props = {
  /** The period by name; undefined while its days are the reader's own. */
  name: PeriodName | undefined
  days: Days
  onName: (name: PeriodName) => void
  onDays: (days: Days) => void
}

/** The days a report is about: a ready period, or from one day to another. */
export const PeriodInput = ({ name, days, onName, onDays }: Props) => {
  const t = useT()
  return (
    <Group gap={8}>
      <Select
        size="xs"
        w={170}
        aria-label={t('period.one')}
        data={[...periods, OWN].map((value) => ({ value, label: t(`period.${value}`) }))}
        value={name ?? OWN}
        allowDeselect={false}
        onChange={(value) => {
          const ready = periods.find((p) => p === value)
          if (ready) onName(ready)
          else onDays(days)
        }}
      />
      {!name &&
        (['from', 'to'] as const).map((end) => (
          <DayInput
            key={end}
            common={{ 'aria-label': t(`period.${end}`) }}
            value={days[end]}
            clearable={false}
            onChange={(day) => {
              if (typeof day !== 'string') return
              const next = { ...days, [end]: day }
              // Whoever passes the other end takes it along.
              onDays(next.from <= next.to ? next : { from: day, to: day })
            }}
          />
        ))}
    </Group>
  )
}
