import { Group, Select, Switch, TextInput } from '@mantine/core'
import { termUnits } from '#kit/terms.ts'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import type { Term } from '../contract-plan.ts'

type Props = {
  label: string
  term: Term
  disabled: boolean
  /** May lie before what it is counted from. */
  sided?: boolean
  onChange: (term: Term) => void
}

/** A span of time: so many units, before or after, at which time of day, and whether at working time only. */
export const TermInput = ({ label, term, disabled, sided, onChange }: Props) => {
  const t = useT()
  const { amount, unit, at, working } = term
  const side = amount < 0 ? -1 : 1
  return (
    <Group
      gap="xs"
      align="flex-end"
      component="fieldset"
      aria-label={label}
      style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}
    >
      <NumberInput
        label={label}
        w={100}
        min={0}
        max={3650}
        allowDecimal={false}
        allowNegative={false}
        disabled={disabled}
        value={Math.abs(amount)}
        onChange={(n) => onChange({ ...term, amount: side * (Number(n) || 0) })}
      />
      <Select
        aria-label={t('automation.unit')}
        w={160}
        allowDeselect={false}
        disabled={disabled}
        data={termUnits.map((value) => ({ value, label: t(`automation.unit.${value}`) }))}
        value={unit}
        onChange={(value) => value && onChange({ ...term, unit: value })}
      />
      {sided && (
        <Select
          aria-label={t('automation.side')}
          w={110}
          allowDeselect={false}
          disabled={disabled}
          data={(['before', 'after'] as const).map((value) => ({ value, label: t(`automation.${value}`) }))}
          value={side < 0 ? 'before' : 'after'}
          onChange={(to) => onChange({ ...term, amount: Math.abs(amount) * (to === 'before' ? -1 : 1) })}
        />
      )}
      <TextInput
        type="time"
        label={t('automation.at')}
        title={t('automation.at.hint')}
        w={110}
        disabled={disabled}
        value={at ?? ''}
        onChange={(e) => onChange({ ...term, at: e.currentTarget.value || null })}
      />
      <Switch
        mb={8}
        label={t('automation.working')}
        disabled={disabled}
        checked={working}
        onChange={(e) => onChange({ ...term, working: e.currentTarget.checked })}
      />
    </Group>
  )
}
