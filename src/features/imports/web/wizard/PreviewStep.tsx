import { Alert, Group, List, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { importable } from '../../contract.ts'
import type { Import } from '../../contract.ts'
import type { Preview } from '../state/mapping.ts'
import { oddities, type Reading } from '../state/reading.ts'
import { EncodingChoice } from './EncodingChoice.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import { SampleGrid } from './SampleGrid.tsx'

type Props = {
  source: Import
  preview: Preview
  noun: NonNullable<Import['options']['noun']>
  /** A new way to read is on its way; what is shown is the old one. */
  stale: boolean
  onRead: (reading: Reading) => void
}

/** The first rows as they read, and everything that can be read otherwise. */
export const PreviewStep = ({ source, preview, noun, stale, onRead }: Props) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const odd = oddities(preview)
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('import.preview.about', { columns: preview.columns.length, format: source.format.toUpperCase() })}{' '}
        {source.total !== null && t('import.preview.total', { rows: source.total })}
      </Text>
      <Group gap="sm">
        <Text size="sm" fw={500} id="import-noun">
          {t('import.noun')}
        </Text>
        <SegmentedControl
          size="sm"
          aria-labelledby="import-noun"
          value={noun}
          onChange={(value) => onRead({ noun: value })}
          data={importable
            .filter((value) => value === noun || may(`${value}.import`))
            .map((value) => ({ value, label: t(`import.noun.${value}`) }))}
        />
      </Group>
      <EncodingChoice key={source.id} preview={preview} onChoose={(encoding) => onRead({ encoding })} />
      <ReadingChoices preview={preview} onRead={onRead} />
      {odd.length > 0 && (
        <Alert color="yellow" variant="light" icon={<IconInfoCircle size={18} />} py="xs">
          <List size="sm" spacing={2}>
            {odd.map(({ code, count }) => (
              <List.Item key={code}>
                {t(`import.odd.${code}`, { count, shown: format.number(preview.rows.length) })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <SampleGrid preview={preview} dim={stale} />
    </Stack>
  )
}
