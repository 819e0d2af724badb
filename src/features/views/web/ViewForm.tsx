import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { View } from '../contract.ts'

type Props = { view: View | undefined; onSave: (name: string, shared: boolean) => void; onClose: () => void }

/** Names a view and says who sees it. */
export const ViewForm = ({ view, onSave, onClose }: Props) => {
  const t = useT()
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(view?.shared ?? false)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(view ? 'view.rename' : 'view.save')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) onSave(name.trim(), shared)
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('view.name')}
            value={name}
            maxLength={100}
            required
            data-autofocus
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <Checkbox
            label={t('view.shared')}
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
