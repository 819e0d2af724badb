import { Button, Group, Modal, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { Cell } from './cells/Cell.tsx'
import type { Conflict } from './data/useChange.ts'
import { fieldLabel } from './labels.ts'
import type { Look } from './looks.ts'
import { fieldNamed } from './state/columns.ts'

type Props = {
  look: Look
  conflict: Conflict | null
  onKeep: (conflict: Conflict) => void
  onClose: () => void
}

/** Two people changed the same field: both values side by side, and the choice between them. */
export const ConflictDialog = ({ look, conflict, onKeep, onClose }: Props) => {
  const t = useT()
  const { noun } = look
  const side = (title: string, values: Readonly<Record<string, unknown>>, key: string) => {
    const field = fieldNamed(noun, key)
    return (
      <Paper withBorder p="sm">
        <Text size="xs" c="dimmed" mb={4}>
          {title}
        </Text>
        {field && conflict && (
          <Cell noun={noun.name} name={key} field={field} value={values[key]} refs={conflict.refs} roomy />
        )}
        {(values[key] === null || values[key] === undefined) && <Text c="dimmed">—</Text>}
      </Paper>
    )
  }
  return (
    <Modal
      opened={conflict !== null}
      onClose={onClose}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {conflict && (
        <Stack gap="sm">
          <Text size="sm">{t('conflict.text')}</Text>
          {conflict.fields.map((key) => (
            <div key={key}>
              <Text size="sm" fw={600} mb={6}>
                {fieldLabel(t, noun.name, key)}
              </Text>
              <SimpleGrid cols={2} spacing="xs">
                {side(t('conflict.yours'), conflict.edit, key)}
                {side(t('conflict.theirs'), conflict.current, key)}
              </SimpleGrid>
            </div>
          ))}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('conflict.takeTheirs')}
            </Button>
            <Button
              data-autofocus
              onClick={() => {
                onClose()
                onKeep(conflict)
              }}
            >
              {t('conflict.keepMine')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
