import { Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { DayInput } from '#ui/records/inputs/dates.tsx'

/** The day that stands on an amendment, and from which it is in effect; null where nobody has said. */
export type Days = { datedOn: string | null; effectiveOn: string | null }

type Props = { days: Days; error: Error | null; onChange: (days: Days) => void }

/** The days of an amendment. */
export const AmendmentDays = ({ days, error, onChange }: Props) => {
  const t = useT()
  const wrong = useFieldErrors()(error)
  const asDay = (value: unknown) => (typeof value === 'string' ? value : null)
  return (
    <>
      <DayInput
        common={{ label: t('contract.datedOn'), withAsterisk: true, error: wrong['datedOn'] }}
        value={days.datedOn}
        clearable={false}
        onChange={(day) => onChange({ ...days, datedOn: asDay(day) })}
      />
      <DayInput
        common={{ label: t('contract.effectiveOn'), error: wrong['effectiveOn'] }}
        value={days.effectiveOn}
        clearable
        onChange={(day) => onChange({ ...days, effectiveOn: asDay(day) })}
      />
      <Text size="xs" c="dimmed">
        {t('contract.amendments.effective')}
      </Text>
    </>
  )
}
