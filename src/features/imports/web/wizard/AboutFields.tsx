import { NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Import } from '../../contract.ts'
import type { About } from '../useDraft.ts'

type Props = { source: Import; onChange: (about: About) => void }

const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

/** What is known of the source: its name, how many rows its owner counted, how it is moved, what is done about losses. */
export const AboutFields = ({ source, onChange }: Props) => {
  const t = useT()
  const [about, setAbout] = useState<About>(source)
  const put = (more: About) => {
    setAbout({ ...about, ...more })
    onChange(more)
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" maw={720}>
      <TextInput
        label={t('import.name')}
        value={about.name ?? ''}
        maxLength={255}
        onChange={({ currentTarget: { value } }) => {
          setAbout({ ...about, name: value })
          // A source without a name keeps the one it had.
          if (value.trim()) onChange({ name: value })
        }}
      />
      <NumberInput
        label={t('import.expectedRows')}
        description={t('import.expectedRows.about')}
        inputWrapperOrder={order}
        value={about.expectedRows ?? ''}
        min={0}
        max={100_000_000}
        allowDecimal={false}
        thousandSeparator=" "
        onChange={(value) => put({ expectedRows: typeof value === 'number' ? value : null })}
      />
      {(['method', 'lossTreatment'] as const).map((key) => (
        <Textarea
          key={key}
          label={t(`import.${key}`)}
          placeholder={t(`import.${key}.hint`)}
          value={about[key] ?? ''}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={({ currentTarget: { value } }) => put({ [key]: value || null })}
        />
      ))}
    </SimpleGrid>
  )
}
