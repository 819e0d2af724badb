import { Select } from '@mantine/core'
import { sources } from '#features/deals/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { Options } from '../../contract.ts'

type Source = Options['source']
type Props = { value: Source; onChoose: (source: Source) => void }

/** Where the leads of a file came from whose rows do not say so; without it such rows are rejected. */
export const SourceChoice = ({ value, onChoose }: Props) => {
  const t = useT()
  return (
    <Select
      label={t('import.source')}
      description={t('import.source.about')}
      maw={420}
      clearable
      placeholder={t('import.source.choose')}
      data={sources.map((one) => ({ value: one, label: t(`lead.source.${one}`) }))}
      value={value ?? null}
      onChange={(chosen) => onChoose(sources.find((one) => one === chosen))}
    />
  )
}
