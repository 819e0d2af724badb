import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { type Deliverable, type Round, withdrawRound } from '../contract.ts'

/** What is taken back of a round: its result, or where there is none the handing over. */
export const withdrawalOf = ({ result }: Pick<Round, 'result'>) =>
  result === null ? 'withdrawHandover' : 'withdrawResult'

/** Asks why the last result of a deliverable, or its handing over, is taken back. */
export const Withdraw = ({ deliverable, onClose }: { deliverable: Deliverable; onClose: () => void }) => {
  const t = useT()
  const [reason, setReason] = useState('')
  const withdraw = useTell(withdrawRound)
  const { id, version, number, name, rounds } = deliverable
  const last = rounds[0]!
  const what = withdrawalOf(last)
  return (
    <AskDialog
      title={t(`deliverable.${what}`)}
      error={withdraw.error}
      busy={withdraw.isPending}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={() =>
        withdraw.mutate(
          { params: { id, round: String(last.round) }, body: { version, reason } },
          { onSuccess: () => (showDone(t('state.undone')), onClose()) },
        )
      }
    >
      <strong>{`${number}. ${name}`}</strong>
      <Text size="sm">{t(`deliverable.${what}.about`)}</Text>
      <Textarea
        label={t('deliverable.reason')}
        data-autofocus
        withAsterisk
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </AskDialog>
  )
}
