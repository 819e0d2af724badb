import { Checkbox, Group, NumberInput, Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useT } from '#ui/i18n.tsx'
import type { Preview } from '../state/mapping.ts'
import type { Reading } from '../state/reading.ts'

const delimiters = [',', ';', '\t', '|'] as const
const nameOf: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

type Props = { preview: Preview; onRead: (reading: Reading) => void }

/** How the file is cut into cells: its delimiter or sheet, and the line of its column names. */
export const ReadingChoices = ({ preview, onRead }: Props) => {
  const t = useT()
  const moveHeader = useDebouncedCallback((line: number) => onRead({ header: line }), 500)
  const { delimiter, sheets, sheet, header } = preview
  const known = delimiter && !delimiters.some((one) => one === delimiter) ? [delimiter] : []
  return (
    <Group gap="md" align="flex-end">
      {delimiter !== null && (
        <Select
          label={t('import.delimiter')}
          w={190}
          data={[...delimiters, ...known].map((value) => ({
            value,
            label: nameOf[value] ? t(`import.delimiter.${nameOf[value]}`) : value,
          }))}
          value={delimiter}
          onChange={(value) => value && value !== delimiter && onRead({ delimiter: value })}
          allowDeselect={false}
        />
      )}
      {sheets.length > 1 && (
        <Select
          label={t('import.sheet')}
          w={220}
          data={sheets.map(({ name, hidden }, index) => ({
            value: String(index),
            label: hidden ? t('import.sheet.hidden', { name }) : name,
          }))}
          value={String(sheet ?? 0)}
          onChange={(value) =>
            value !== null && Number(value) !== sheet && onRead({ sheet: Number(value), header: undefined })
          }
          allowDeselect={false}
        />
      )}
      <NumberInput
        key={header}
        label={t('import.header')}
        w={150}
        min={1}
        max={1_000_000}
        allowDecimal={false}
        disabled={header === null}
        defaultValue={header ?? 1}
        onChange={(value) => typeof value === 'number' && value >= 1 && value !== header && moveHeader(value)}
      />
      <Checkbox
        mb={8}
        label={t('import.header.none')}
        checked={header === null}
        onChange={({ currentTarget }) => onRead({ header: currentTarget.checked ? null : 1 })}
      />
    </Group>
  )
}
