import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import type { Kept } from '../contract.ts'
import type { Drafted } from '../contract-editing.ts'
import { endsOf } from './ends.ts'

type Props = {
  of: Drafted
  id: string
  version: number
  reviewers: Kept['reviewers']
  onClose: () => void
}

const ANYBODY = ''

/** Asks somebody, or everybody who may, to look at a draft. */
export const AskReview = ({ of, id, version, reviewers, onClose }: Props) => {
  const t = useT()
  const [reviewer, setReviewer] = useState(ANYBODY)
  const [note, setNote] = useState('')
  const ask = useTell(endsOf(of).ask)
  const body = { version, note, reviewerId: reviewer === ANYBODY ? null : reviewer }
  return (
    <AskDialog
      title={t('draft.ask')}
      error={ask.error}
      busy={ask.isPending}
      onConfirm={() => ask.mutate({ params: { id }, body }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Select
        label={t('draft.ask.of')}
        data={[
          { value: ANYBODY, label: t('draft.ask.anybody') },
          ...reviewers.map(({ id: value, name: label }) => ({ value, label })),
        ]}
        value={reviewer}
        allowDeselect={false}
        onChange={(value) => setReviewer(value ?? ANYBODY)}
      />
      <Textarea
        label={t('draft.ask.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
    </AskDialog>
  )
}
