import { Anchor, Group, Radio, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { encodings } from '#kit/encoding.ts'
import { useT } from '#ui/i18n.tsx'
import type { Preview } from '../state/mapping.ts'
import { encodingChoices, tellingCell } from '../state/reading.ts'

type Props = { preview: Preview; onChoose: (encoding: (typeof encodings)[number]) => void }

/** Shows how the letters of the file read, and lets the reader choose by looking when they do not look right. */
export const EncodingChoice = ({ preview, onChoose }: Props) => {
  const t = useT()
  const doubtful = preview.confidence !== null && preview.confidence < 0.5
  const [opened, setOpened] = useState(doubtful)
  if (!preview.encoding) return null
  const choices = encodingChoices(preview, encodings)
  const shown = choices.filter(({ encoding, sample }) => sample !== null || encoding === preview.encoding)
  const nameOf = (encoding: string) => t(`import.encoding.${encoding}`)
  const choose = (encoding: string | null) => {
    const known = encodings.find((one) => one === encoding)
    if (known && known !== preview.encoding) onChoose(known)
  }
  return (
    <Stack gap={6}>
      <Text size="sm">
        {t(doubtful ? 'import.encoding.doubtful' : 'import.encoding.read', {
          encoding: nameOf(preview.encoding),
          sample: tellingCell(preview),
        })}{' '}
        {!opened && (
          <Anchor component="button" type="button" size="sm" onClick={() => setOpened(true)}>
            {t('import.encoding.wrong')}
          </Anchor>
        )}
      </Text>
      {opened && (
        <Radio.Group value={preview.encoding} onChange={choose} label={t('import.encoding.which')}>
          <Stack gap={6} mt={6}>
            {shown.map(({ encoding, sample }) => (
              <Radio.Card key={encoding} value={encoding} radius="md" p="xs">
                <Group wrap="nowrap" gap="sm">
                  <Radio.Indicator />
                  <Text size="sm" fw={500} w={170} style={{ flex: 'none' }}>
                    {nameOf(encoding)}
                  </Text>
                  <Text size="sm" truncate>
                    {sample ?? tellingCell(preview)}
                  </Text>
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
      )}
      {opened && (
        <Select
          size="sm"
          maw={320}
          label={t('import.encoding.other')}
          data={choices.map(({ encoding }) => ({ value: encoding, label: nameOf(encoding) }))}
          value={preview.encoding}
          onChange={choose}
          allowDeselect={false}
        />
      )}
    </Stack>
  )
}
