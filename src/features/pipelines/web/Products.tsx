import { Checkbox, Group, MultiSelect } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { Draft } from './draft.ts'
import { useProducts } from './useProducts.ts'

type Props = { draft: Draft; disabled: boolean; onChange: (draft: Draft) => void }

/** The products that go through a pipeline, and whether all those do that none names. */
export const Products = ({ draft, disabled, onChange }: Props) => {
  const t = useT()
  const products = useProducts()
  return (
    <Group gap="md" align="flex-end">
      <MultiSelect
        label={t('pipeline.products')}
        description={t('pipeline.products.hint')}
        flex="1 1 300px"
        disabled={disabled}
        searchable
        clearable
        hidePickedOptions
        nothingFoundMessage={t('input.nothing')}
        data={products.filter(({ sold, value }) => sold || draft.products.includes(value))}
        value={[...draft.products]}
        onChange={(ids) => onChange({ ...draft, products: ids })}
      />
      <Checkbox
        label={t('pipeline.others')}
        mb={8}
        disabled={disabled}
        checked={draft.others}
        onChange={(e) => onChange({ ...draft, others: e.currentTarget.checked })}
      />
    </Group>
  )
}
