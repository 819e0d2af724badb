import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import type { Decision } from '../contract.ts'

type Props = {
  decision: Decision
  /** What stands there to begin with. */
  first: string
  error: Error | null
  busy: boolean
  onDecide: (words: string | null) => void
  onClose: () => void
}

/** Asks why a finding is waived, or what the other side is to be asked for. */
export const DecideDialog = ({ decision, first, error, busy, onDecide, onClose }: Props) => {
  const t = useT()
  const [words, setWords] = useState(first)
  return (
    <AskDialog
      title={t(`review.decide.${decision}`)}
      error={error}
      busy={busy}
      disabled={decision === 'waived' && words.trim() === ''}
      onConfirm={() => onDecide(words.trim() || null)}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t(`review.words.${decision}`)}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskDialog>
  )
}
