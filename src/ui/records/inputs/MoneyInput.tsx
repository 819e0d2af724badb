import { Group, Select } from '@mantine/core'
import { currencies, decimalOf, digitsOf, type Money, moneyOf } from '#kit/money.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { NumberInput } from './numbers.tsx'
import type { Common } from './types.ts'

type Props = {
  common: Common
  /** The currency that is offered while there is no sum yet. */
  currency: string
  value: Money | null
  min?: number
  onChange: (value: Money | null) => void
}

/** A sum in main units, and its currency beside it; what the currency has no digits for cannot be typed. */
export const MoneyInput = ({ common, currency: offered, value, min, onChange }: Props) => {
  const t = useT()
  const { separators } = useFormat()
  const currency = value?.currency ?? offered
  const put = (typed: number | string, code: string) =>
    onChange(moneyOf(Number(typed).toFixed(digitsOf(code)), code) ?? null)
  return (
    <Group gap={6} wrap="nowrap" align="flex-end">
      <NumberInput
        {...common}
        style={{ flex: 1 }}
        decimalScale={digitsOf(currency)}
        thousandSeparator={separators.group}
        decimalSeparator={separators.decimal}
        allowedDecimalSeparators={['.', ',']}
        {...(min !== undefined && { min: min / 10 ** digitsOf(currency) })}
        value={value ? Number(decimalOf(value)) : ''}
        onChange={(typed) => (typed === '' ? onChange(null) : put(typed, currency))}
        hideControls
      />
      <Select
        aria-label={t('input.currency')}
        w={92}
        data={currencies}
        value={currency}
        searchable
        allowDeselect={false}
        disabled={common.disabled ?? false}
        nothingFoundMessage={t('input.nothing')}
        onChange={(code) =>
          code && (value ? put(decimalOf(value), code) : onChange({ minor: 0, currency: code }))
        }
        comboboxProps={{ withinPortal: false }}
      />
    </Group>
  )
}
