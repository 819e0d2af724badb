import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { type Deliverable, type Deliverables, handOverDeliverable, withdrawRound } from '../contract.ts'

type Props = { deliverable: Deliverable; ourRole: Deliverables['ourRole']; onClose: () => void }

/** Asks on which day something was handed over, and what came with it. */
export const HandOver = ({ deliverable, ourRole, onClose }: Props) => {
  const t = useT()
  const timeZone = useTimeZone()
  const [on, setOn] = useState(() => Temporal.Now.plainDateISO(timeZone).toString())
  const [words, setWords] = useState('')
  const problem = useProblem()
  const hand = useTell(handOverDeliverable)
  const withdraw = useTell(withdrawRound)
  const onError = (error: Error) => showProblem(problem(error, 'deliverable'))
  const { id, version, number, name, rounds } = deliverable
  /** One that was noted by mistake is taken back while the notice stands. */
  const offer = ({ items }: Deliverables) => {
    const one = items.find((item) => item.id === id)!
    const params = { id, round: String(one.rounds[0]!.round) }
    showUndo(t('deliverable.handedOver'), () =>
      withdraw.mutate({ params, body: { version: one.version } }, { onError }),
    )
  }
  return (
    <AskDialog
      title={t(rounds.length > 0 ? 'deliverable.handOver.again' : `deliverable.handOver.${ourRole}`)}
      error={hand.error}
      busy={hand.isPending}
      onClose={onClose}
      onConfirm={() =>
        hand.mutate(
          { params: { id }, body: { version, on, words } },
          { onSuccess: (now) => (offer(now), onClose()) },
        )
      }
    >
      <strong>{`${number}. ${name}`}</strong>
      <DayInput
        common={{ label: t('deliverable.on'), withAsterisk: true }}
        value={on}
        clearable={false}
        onChange={(day) => typeof day === 'string' && setOn(day)}
      />
      <Textarea
        label={t('deliverable.handOver.words')}
        autosize
        minRows={2}
        maxLength={4000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </AskDialog>
  )
}
