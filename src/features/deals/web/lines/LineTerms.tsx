import { Group, Select, TextInput } from '@mantine/core'
import type { PriceList } from '#features/price-lists/contract.ts'
import { inForce } from '#features/price-lists/rules.ts'
import { currencies, taxModes } from '#kit/money.ts'
import { useT } from '#ui/i18n.tsx'
import type { LineTerms as Terms } from '../../contract-lines.ts'
import { termsOf } from './useShelf.ts'

type Props = {
  terms: Terms
  lists: readonly PriceList[]
  /** The day for which is priced, ISO 8601. */
  day: string
  disabled: boolean
  fixed: boolean
  onGround: (ground: string | null) => void
  onCurrency: (currency: string) => void
  onTerms: (terms: Terms) => void
}

/** How lines are priced: the currency, the price list, and with tax or without. */
export const LineTerms = ({ terms, lists, day, disabled, fixed, onGround, onCurrency, onTerms }: Props) => {
  const t = useT()
  const list = lists.find(({ id }) => id === terms.priceListId)
  return (
    <Group gap="xs" align="flex-start">
      <Select
        label={t('deal.lines.currency')}
        size="xs"
        w={92}
        data={currencies}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('input.nothing')}
        disabled={disabled || fixed}
        value={terms.currency}
        onChange={(code) => code && onCurrency(code)}
      />
      <Select
        label={t('deal.lines.list')}
        size="xs"
        w={200}
        data={[
          { value: '', label: t('deal.lines.list.none') },
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        allowDeselect={false}
        disabled={disabled}
        error={!disabled && list && !inForce(list, day) && t('deal.lines.list.over')}
        value={list?.id ?? ''}
        onChange={(id) => {
          const chosen = lists.find((one) => one.id === id)
          onTerms(chosen ? termsOf(chosen, terms.currency) : { ...terms, priceListId: null })
        }}
      />
      <Select
        label={t('deal.lines.mode')}
        size="xs"
        w={170}
        data={taxModes.map((value) => ({ value, label: t(`deal.taxMode.${value}`) }))}
        allowDeselect={false}
        disabled={disabled}
        value={terms.mode}
        onChange={(mode) => mode && onTerms({ ...terms, mode: mode as Terms['mode'] })}
      />
      {terms.mode === 'none' && (
        <TextInput
          label={t('deal.lines.ground')}
          size="xs"
          flex="1 1 200px"
          maw={420}
          withAsterisk
          maxLength={300}
          disabled={disabled}
          value={terms.ground ?? ''}
          onChange={(e) => onGround(e.currentTarget.value || null)}
        />
      )}
    </Group>
  )
}
