import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Drafted } from '../contract-editing.ts'
import { endsOf } from './ends.ts'

type Props = { of: Drafted; id: string; version: number; onClose: () => void }

/** Gives a draft back to who edited it, and says what is to be done first. */
export const GiveBack = ({ of, id, version, onClose }: Props) => {
  const t = useT()
  const [words, setWords] = useState('')
  const answer = useTell(endsOf(of).answer)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('draft.return')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <ProblemAlert error={answer.error} />
        <Textarea
          label={t('draft.return.words')}
          data-autofocus
          withAsterisk
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
          <Button
            disabled={words.trim() === ''}
            loading={answer.isPending}
            onClick={() =>
              answer.mutate(
                { params: { id }, body: { version, approved: false, words } },
                { onSuccess: onClose },
              )
            }
          >
            {t('draft.return')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
