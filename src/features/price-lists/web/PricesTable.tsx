import { ActionIcon, Group, Select, Text, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { ref } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { type Price, priceModels } from '../contract.ts'
import classes from './Prices.module.css'
import { Tiers } from './Tiers.tsx'

type Props = {
  prices: readonly Price[]
  refs: Refs
  currency: string
  disabled: boolean
  onChange: (prices: Price[], refs?: Refs) => void
}

const field = ref('product')

/** What each product costs: a price, or steps of prices. */
export const PricesTable = ({ prices, refs, currency, disabled, onChange }: Props) => {
  const t = useT()
  const set = (at: number, change: Partial<Price>) => onChange(prices.with(at, { ...prices[at]!, ...change }))
  const remodel = (at: number, model: Price['model']) => {
    const { price, tiers } = prices[at]!
    if (model === 'unit') return set(at, { model, price: price ?? tiers[0]?.price ?? null })
    const first = { upTo: null, price: price ?? '0', flat: null }
    set(at, { model, tiers: tiers.length > 0 ? tiers : [first] })
  }
  return (
    <div>
      {prices.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('price_list.prices.empty')}
        </Text>
      ) : (
        <table className={classes['table']} aria-label={t('price_list.prices')}>
          <thead>
            <tr>
              <th scope="col">{t('price_list.product')}</th>
              <th scope="col">{t('price_list.model')}</th>
              <th scope="col">
                {t('price_list.price')}, {currency}
              </th>
              {!disabled && (
                <th scope="col">
                  <VisuallyHidden>{t('record.actions')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {prices.map((price, at) => {
              const name = refs[price.productId]?.title ?? '…'
              return (
                <tr key={price.productId}>
                  <th scope="row">{name}</th>
                  <td data-label={t('price_list.model')}>
                    <Select
                      aria-label={t('price_list.model.of', { name })}
                      size="xs"
                      disabled={disabled}
                      allowDeselect={false}
                      data={priceModels.map((value) => ({ value, label: t(`price_list.model.${value}`) }))}
                      value={price.model}
                      onChange={(model) => model && remodel(at, model as Price['model'])}
                    />
                  </td>
                  <td data-label={`${t('price_list.price')}, ${currency}`}>
                    {price.model === 'unit' ? (
                      <DecimalInput
                        aria-label={t('price_list.price.of', { name })}
                        size="xs"
                        disabled={disabled}
                        value={price.price}
                        onChange={(value) => set(at, { price: value })}
                      />
                    ) : (
                      <Tiers
                        tiers={price.tiers}
                        disabled={disabled}
                        onChange={(tiers) => set(at, { tiers })}
                      />
                    )}
                  </td>
                  {!disabled && (
                    <td>
                      <ActionIcon
                        aria-label={t('price_list.product.remove', { name })}
                        onClick={() => onChange(prices.toSpliced(at, 1))}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {!disabled && (
        <Group mt="sm" maw={360}>
          <div style={{ flex: 1 }}>
            <FieldInput
              // A new one each time, so that it is empty again.
              key={prices.length}
              noun="price_list"
              name="product.add"
              field={field}
              value={null}
              refs={refs}
              placeholder={t('price_list.product.add')}
              onChange={(id, names) => {
                if (typeof id !== 'string' || prices.some((p) => p.productId === id)) return
                onChange([...prices, { productId: id, model: 'unit', price: null, tiers: [] }], names)
              }}
            />
          </div>
        </Group>
      )}
    </div>
  )
}
