import { Button, Group, Modal, Text } from '@mantine/core'
import { useT } from '../i18n.tsx'

type Props = {
  opened: boolean
  title: string
  text: string
  /** What the red button says: the verb, never "OK". */
  verb: string
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone. What can be undone is done at once and offers `showUndo` instead. */
export const Confirm = ({ opened, title, text, verb, busy, onConfirm, onClose }: Props) => {
  const t = useT()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button color="red.9" loading={busy ?? false} onClick={onConfirm}>
          {verb}
        </Button>
      </Group>
    </Modal>
  )
}
