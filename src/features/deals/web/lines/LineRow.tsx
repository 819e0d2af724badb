import { ActionIcon, Autocomplete, Group, Select, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { units } from '#features/products/contract.ts'
import type { Tax } from '#kit/totals.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import { useOptions } from '#ui/records/inputs/useOptions.ts'
import type { Line } from '../../contract-lines.ts'
import type { DraftLine } from './draft.ts'
import { LineDiscount } from './LineDiscount.tsx'
import classes from './Lines.module.css'

type Props = {
  line: DraftLine
  at: number
  /** In whole minor units of the currency. */
  amount: number
  currency: string
  /** The rates that may be chosen; null where prices are without tax. */
  taxes: readonly Tax[] | null
  ends: { first: boolean; last: boolean }
  disabled: boolean
  onChange: (change: Partial<DraftLine>) => void
  onSell: (productId: string) => void
  onCount: (quantity: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onNext: () => void
}

const valueOf = ({ category, rate }: Tax) => `${category} ${rate}`

/** One line, typed in place. */
export const LineRow = (props: Props) => {
  const { line, at, amount, currency, taxes, ends, disabled, onChange } = props
  const t = useT()
  const format = useFormat()
  const [here, setHere] = useState(false)
  const { options } = useOptions(['product'], line.name, here)
  const named = (key: string) => ({
    'aria-label': `${t(`deal.lines.${key}`)}, ${t('deal.lines.line', { n: at + 1 })}`,
    size: 'xs',
    disabled,
  })
  const label = (key: string) => ({ 'data-label': t(`deal.lines.${key}`) })
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
    // A list that is open takes the key for itself.
    const open = event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true'
    const next = event.key === 'Enter' && !event.altKey && event.target instanceof HTMLInputElement && !open
    if (!next && !(event.altKey && by)) return
    event.preventDefault()
    if (next) props.onNext()
    else if (by) props.onMove(by)
  }
  const offered = new Map<string, Tax>()
  for (const tax of [...(taxes ?? []), ...(line.tax ? [line.tax] : [])]) offered.set(valueOf(tax), tax)
  return (
    <tr data-line={line.key} onKeyDown={disabled ? undefined : keys}>
      <td {...label('name')} className={classes['name']}>
        <Autocomplete
          {...named('name')}
          data={options.map(({ id, title }) => ({ value: id, label: title }))}
          // The server has found them already, by name and by code.
          filter={({ options: found }) => found}
          maxLength={300}
          value={line.name}
          onFocus={() => setHere(true)}
          onChange={(name) => onChange({ name, productId: null })}
          onOptionSubmit={props.onSell}
        />
      </td>
      <td {...label('quantity')}>
        <DecimalInput
          {...named('quantity')}
          value={line.quantity}
          onChange={(quantity) => quantity !== null && props.onCount(quantity)}
        />
      </td>
      <td {...label('unit')}>
        <Select
          {...named('unit')}
          data={units.map((value) => ({ value, label: t(`product.unit.${value}`) }))}
          value={line.unit}
          onChange={(unit) => onChange({ unit: unit as Line['unit'] })}
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        />
      </td>
      <td {...label('price')}>
        <DecimalInput
          {...named('price')}
          value={line.price}
          onChange={(price) => price !== null && onChange({ price })}
        />
      </td>
      <td {...label('discount')}>
        <LineDiscount
          of={t('deal.lines.line', { n: at + 1 })}
          currency={currency}
          discount={line.discount}
          disabled={disabled}
          onChange={(discount) => onChange({ discount })}
        />
      </td>
      {taxes && (
        <td {...label('tax')}>
          <Select
            {...named('tax')}
            data={[
              { value: '', label: t('deal.lines.tax.none') },
              ...[...offered].map(([value, { category, rate }]) => ({
                value,
                label: `${format.percent(Number(rate) / 100)} · ${t(`tax_rate.category.${category}`)}`,
              })),
            ]}
            allowDeselect={false}
            value={line.tax ? valueOf(line.tax) : ''}
            onChange={(value) => onChange({ tax: (offered.get(value ?? '') ?? null) as Line['tax'] })}
            comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
          />
        </td>
      )}
      <td {...label('amount')} className={classes['amount']}>
        <Text size="sm">{format.money({ minor: amount, currency })}</Text>
      </td>
      {!disabled && (
        <td>
          <Group gap={0} wrap="nowrap" justify="flex-end">
            {(
              [
                ['up', ends.first, () => props.onMove(-1), IconArrowUp],
                ['down', ends.last, () => props.onMove(1), IconArrowDown],
                ['remove', false, props.onRemove, IconTrash],
              ] as const
            ).map(([key, off, act, Icon]) => (
              <ActionIcon
                key={key}
                size="sm"
                aria-label={`${t(`deal.lines.${key}`)}: ${line.name || t('deal.lines.line', { n: at + 1 })}`}
                disabled={off}
                onClick={act}
              >
                <Icon size={14} />
              </ActionIcon>
            ))}
          </Group>
        </td>
      )}
    </tr>
  )
}
