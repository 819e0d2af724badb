import { Button, Group, Modal, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useVariableName } from '../desk.ts'
import type { TermConflict } from './useTerm.ts'
import { useValueText } from './useValueText.ts'

type Props = { conflict: TermConflict | null; onSettle: (mine: boolean) => void }

/** Two people gave a variable different values: both, and the choice between them. */
export const TermConflictDialog = ({ conflict, onSettle }: Props) => {
  const t = useT()
  const nameOf = useVariableName()
  const textOf = useValueText()
  if (!conflict) return null
  const side = (title: string, value: unknown) => (
    <Paper withBorder p="sm">
      <Text size="xs" c="dimmed" mb={4}>
        {title}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {textOf(conflict.name, value)}
      </Text>
    </Paper>
  )
  return (
    <Modal
      opened
      onClose={() => onSettle(false)}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('conflict.text')}</Text>
        <Text size="sm" fw={600}>
          {nameOf(conflict.name)}
        </Text>
        <SimpleGrid cols={2} spacing="xs">
          {side(t('conflict.yours'), conflict.mine)}
          {side(t('conflict.theirs'), conflict.theirs)}
        </SimpleGrid>
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={() => onSettle(false)}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button data-autofocus onClick={() => onSettle(true)}>
            {t('conflict.keepMine')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
