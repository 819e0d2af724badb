import { Group, NativeSelect } from '@mantine/core'
import { decimalOf, digitsOf, moneyOf } from '#kit/money.ts'
import { useT } from '#ui/i18n.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import type { Line } from '../../contract-lines.ts'

type Props = {
  /** The line it belongs to, in words. */
  of: string
  currency: string
  discount: Line['discount']
  disabled: boolean
  onChange: (discount: Line['discount']) => void
}

/** What is taken off a line: per cent, or a sum. */
export const LineDiscount = ({ of, currency, discount, disabled, onChange }: Props) => {
  const t = useT()
  const inMoney = discount !== null && 'minor' in discount
  const value =
    discount === null
      ? null
      : 'minor' in discount
        ? decimalOf({ minor: discount.minor, currency })
        : discount.percent
  const put = (typed: string | null, money: boolean) => {
    if (typed === null) return onChange(money ? { minor: 0 } : null)
    if (!money) return onChange({ percent: typed })
    onChange({ minor: moneyOf(typed, currency)?.minor ?? 0 })
  }
  return (
    <Group gap={2} wrap="nowrap">
      <DecimalInput
        key={String(inMoney)}
        aria-label={`${t('deal.lines.discount')}, ${of}`}
        size="xs"
        flex={1}
        miw={48}
        disabled={disabled}
        places={inMoney ? digitsOf(currency) : 6}
        value={inMoney && value !== null && Number(value) === 0 ? null : value}
        onChange={(typed) => put(typed, inMoney)}
      />
      <NativeSelect
        aria-label={`${t('deal.lines.discountIn')}, ${of}`}
        size="xs"
        w={inMoney ? 72 : 50}
        disabled={disabled}
        data={[
          { value: '%', label: '%' },
          { value: 'money', label: currency },
        ]}
        value={inMoney ? 'money' : '%'}
        onChange={(e) => onChange(e.currentTarget.value === 'money' ? { minor: 0 } : null)}
      />
    </Group>
  )
}
