import { ActionIcon, Button, Group, Menu, Paper, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconKey, IconPlus, IconX } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { moveKey } from '../state/match.ts'

type Props = {
  keys: readonly string[]
  possible: readonly string[]
  labelOf: (key: string) => string
  onChange: (keys: string[]) => void
}

/** The fields by which a row finds its record, in the order in which they are tried. */
export const KeyList = ({ keys, possible, labelOf, onChange }: Props) => {
  const t = useT()
  const free = possible.filter((key) => !keys.includes(key))
  return (
    <Stack gap={6} maw={520}>
      {keys.map((key, index) => (
        <Paper key={key} withBorder px="sm" py={6}>
          <Group gap="xs" wrap="nowrap">
            <IconKey size={16} stroke={1.6} color="var(--mantine-color-dimmed)" aria-hidden />
            <Text size="sm" flex={1}>
              {t(index === 0 ? 'import.key.first' : 'import.key.then', { field: labelOf(key) })}
            </Text>
            <ActionIcon
              aria-label={t('import.key.up', { field: labelOf(key) })}
              disabled={index === 0}
              onClick={() => onChange(moveKey(keys, key, -1))}
            >
              <IconArrowUp size={15} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('import.key.down', { field: labelOf(key) })}
              disabled={index === keys.length - 1}
              onClick={() => onChange(moveKey(keys, key, 1))}
            >
              <IconArrowDown size={15} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('import.key.remove', { field: labelOf(key) })}
              onClick={() => onChange(keys.filter((one) => one !== key))}
            >
              <IconX size={15} />
            </ActionIcon>
          </Group>
        </Paper>
      ))}
      {free.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconPlus size={15} />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('import.key.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((key) => (
              <Menu.Item key={key} onClick={() => onChange([...keys, key])}>
                {labelOf(key)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  )
}
