import { decimalOf, digitsOf, moneyOf } from '#kit/money.ts'
import { useFormat } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'

type Props = {
  label: string
  currency: string | null
  value: number | null
  onChange: (plan: number | null) => void
}

/** A plan being set: how many, or a sum in main units of the currency. Empty or nothing is none. */
export const PlanInput = ({ label, currency, value, onChange }: Props) => {
  const { separators } = useFormat()
  const minor = (typed: string) => (currency ? (moneyOf(typed, currency)?.minor ?? null) : Number(typed))
  return (
    <NumberInput
      aria-label={label}
      size="xs"
      w={currency ? 150 : 90}
      min={0}
      max={1e12}
      decimalScale={currency ? digitsOf(currency) : 0}
      thousandSeparator={separators.group}
      decimalSeparator={separators.decimal}
      allowedDecimalSeparators={['.', ',']}
      value={value === null ? '' : currency ? Number(decimalOf({ minor: value, currency })) : value}
      onChange={(typed) =>
        onChange(
          typed === '' ? null : minor(Number(typed).toFixed(currency ? digitsOf(currency) : 0)) || null,
        )
      }
      hideControls
    />
  )
}
