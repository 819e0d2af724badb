import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'

type Props = {
  /** Whose phrases `{noun}.name` and `{noun}.shared` label the fields. */
  noun: string
  title: string
  name: string
  shared: boolean
  onSave: (name: string, shared: boolean) => void
  onClose: () => void
}

/** Names what somebody keeps, such as a view or a report, and says who sees it. */
export const KeepForm = ({ noun, title, name: begun, shared: was, onSave, onClose }: Props) => {
  const t = useT()
  const [name, setName] = useState(begun)
  const [shared, setShared] = useState(was)
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={onSubmit(() => name.trim() && onSave(name.trim(), shared))}>
        <Stack gap="sm">
          <TextInput
            label={t(`${noun}.name`)}
            value={name}
            maxLength={100}
            required
            data-autofocus
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <Checkbox
            label={t(`${noun}.shared`)}
            checked={shared}
            onChange={(e) => setShared(e.currentTarget.checked)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!name.trim()}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
