import { Alert, Group, Radio, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { onMatches, type Options } from '../../contract.ts'
import { sheets } from '../../rules.ts'
import { labelOf } from '../state/goals.ts'
import { possibleKeys, type Preview } from '../state/mapping.ts'
import { exampleOf } from '../state/match.ts'
import { KeyList } from './KeyList.tsx'

type Props = { preview: Preview; options: Options; onChange: (options: Options) => void }

/** How a row finds a record that is there already, and what becomes of the two. */
export const MatchStep = ({ preview, options, onChange }: Props) => {
  const t = useT()
  const noun = options.noun ?? 'company'
  const keys = options.key ?? []
  const onMatch = options.onMatch ?? sheets[noun].onMatch
  const possible = possibleKeys(noun, options.mapping ?? {})
  const example = exampleOf(options, preview)
  const named = (key: string) => labelOf(t, noun, key)
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={2}>{t('import.match.title')}</Title>
        <Text size="sm" c="dimmed" maw={640}>
          {t('import.match.about')}
        </Text>
        <KeyList
          keys={keys}
          possible={possible}
          labelOf={named}
          onChange={(key) => onChange({ ...options, key })}
        />
        {keys.length === 0 && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} py="xs" maw={640}>
            {t(possible.length ? 'import.match.noKey' : 'import.match.noKeyPossible')}
          </Alert>
        )}
        {keys.length === 1 && keys[0] === 'name' && (
          <Alert color="yellow" variant="light" icon={<IconInfoCircle size={18} />} py="xs" maw={640}>
            {t('import.match.nameOnly')}
          </Alert>
        )}
      </Stack>
      {keys.length > 0 && (
        <Radio.Group
          value={onMatch}
          onChange={(value) =>
            onChange({ ...options, onMatch: onMatches.find((one) => one === value) ?? onMatch })
          }
          label={<Title order={2}>{t('import.onMatch.title')}</Title>}
        >
          <Stack gap={8} mt={8} maw={640}>
            {onMatches.map((how) => (
              <Radio.Card key={how} value={how} radius="md" p="sm" aria-label={t(`import.onMatch.${how}`)}>
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator mt={2} />
                  <div>
                    <Text size="sm" fw={600}>
                      {t(`import.onMatch.${how}`)}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {t(`import.onMatch.${how}.about`)}
                    </Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
      )}
      {example && (
        <Text size="sm" maw={640}>
          {t(`import.onMatch.${onMatch}.example`, {
            name: example.name,
            value: example.value,
            field: named(example.key),
          })}
        </Text>
      )}
    </Stack>
  )
}
