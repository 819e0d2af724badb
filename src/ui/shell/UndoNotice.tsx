import { Button, Group } from '@mantine/core'
import { useT } from '../i18n.tsx'

/** The text of a notice with a button that takes back what was done. */
export const UndoNotice = ({ message, onUndo }: { message: string; onUndo: () => void }) => {
  const t = useT()
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{message}</span>
      <Button size="compact-sm" variant="light" flex="none" onClick={onUndo}>
        {t('action.undo')}
      </Button>
    </Group>
  )
}
