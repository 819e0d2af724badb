import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import type { Drafted } from '../contract-editing.ts'
import { endsOf } from './ends.ts'

type Props = { of: Drafted; id: string; version: number; onClose: () => void }

/** Gives a draft back to who edited it, and says what is to be done first. */
export const GiveBack = ({ of, id, version, onClose }: Props) => {
  const t = useT()
  const [words, setWords] = useState('')
  const answer = useTell(endsOf(of).answer)
  return (
    <AskDialog
      title={t('draft.return')}
      error={answer.error}
      busy={answer.isPending}
      disabled={words.trim() === ''}
      onConfirm={() =>
        answer.mutate({ params: { id }, body: { version, approved: false, words } }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
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
    </AskDialog>
  )
}
