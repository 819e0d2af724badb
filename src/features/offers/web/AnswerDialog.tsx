import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'

type Props = {
  move: 'accept' | 'decline' | 'return'
  busy: boolean
  /** Whether its last day has passed. */
  expired: boolean
  onClose: () => void
  onDone: (said: { words: string; by?: string }) => void
}

/** Notes who answered for the customer, or why an offer is given back. */
export const AnswerDialog = ({ move, busy, expired, onClose, onDone }: Props) => {
  const t = useT()
  const [by, setBy] = useState('')
  const [words, setWords] = useState('')
  const returns = move === 'return'
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`offer.move.${move}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault()
          onDone({ words, ...(!returns && { by }) })
        }}
      >
        <Stack gap="sm">
          {expired && move === 'accept' && (
            <Alert color="yellow" icon={<IconAlertTriangle size={18} />} py="xs">
              {t('offer.accept.late')}
            </Alert>
          )}
          {!returns && (
            <TextInput
              label={t('offer.by')}
              required
              maxLength={200}
              value={by}
              onChange={(e) => setBy(e.currentTarget.value)}
            />
          )}
          <Textarea
            label={t('offer.words')}
            required={returns}
            autosize
            minRows={3}
            maxLength={2000}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t(`offer.move.${move}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
