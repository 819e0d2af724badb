import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { type Import, reverseImport } from '../../contract.ts'
import { FileProblem } from '../parts/FileProblem.tsx'

/** Takes the whole import back, after saying what that means for the records it made, changed and what others did since. */
export const Undo = ({ source }: { source: Import }) => {
  const t = useT()
  const [asking, setAsking] = useState(false)
  const undo = useTell(reverseImport)
  if (!source.can.includes('reverse')) return null
  const close = () => setAsking(false)
  return (
    <>
      <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={() => setAsking(true)}>
        {t('import.undo')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('import.undo.title', { name: source.name })}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack gap="sm">
          <List size="sm" spacing={6}>
            <List.Item>{t('import.undo.created', { count: source.created })}</List.Item>
            <List.Item>{t('import.undo.updated', { count: source.updated })}</List.Item>
            <List.Item>{t('import.undo.kept')}</List.Item>
          </List>
          <Text size="sm" c="dimmed">
            {t('import.undo.history')}
          </Text>
          <FileProblem error={undo.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('action.cancel')}
            </Button>
            <Button
              color="red.9"
              loading={undo.isPending}
              onClick={() => undo.mutate({ params: { id: source.id } }, { onSuccess: close })}
            >
              {t('import.undo.go')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
