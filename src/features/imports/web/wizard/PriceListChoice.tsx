import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listPriceLists } from '#features/price-lists/contract.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'

type Props = { value: string | undefined; onChoose: (priceListId: string) => void }

/** Into which price list the prices of a sheet go; a sheet of products with prices must say so. */
export const PriceListChoice = ({ value, onChoose }: Props) => {
  const t = useT()
  const { data } = useQuery(ask(listPriceLists, {}))
  const items = data?.items ?? []
  return (
    <Select
      label={t('import.prices.list')}
      description={t('import.prices.list.about')}
      maw={420}
      withAsterisk
      allowDeselect={false}
      placeholder={data && items.length === 0 ? t('import.prices.none') : t('import.prices.choose')}
      data={items.map(({ id, name, currency }) => ({ value: id, label: `${name} · ${currency}` }))}
      value={items.some(({ id }) => id === value) ? (value ?? null) : null}
      onChange={(id) => id && onChoose(id)}
    />
  )
}
