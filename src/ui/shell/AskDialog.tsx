import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../i18n.tsx'
import { ProblemAlert } from './ProblemAlert.tsx'

type Props = {
  title: string
  error: Error | null
  /** Whether the answer is under way. */
  busy: boolean
  disabled?: boolean
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

// A window may be longer than the screen: what went wrong is seen beside the button that was pressed.
const intoSight = (node: HTMLElement | null) =>
  node?.parentElement?.lastElementChild?.scrollIntoView({ block: 'nearest' })

/** A window that asks for a few words before something is done; its button is called as the window is. */
export const AskDialog = ({ title, error, busy, disabled = false, onConfirm, onClose, children }: Props) => {
  const t = useT()
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="sm">
        {children}
        {error && (
          <div ref={intoSight}>
            <ProblemAlert error={error} />
          </div>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={disabled} loading={busy} onClick={onConfirm}>
            {title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
