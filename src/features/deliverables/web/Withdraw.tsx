import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskWords } from '#ui/shell/AskWords.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { type Deliverable, type Round, withdrawRound } from '../contract.ts'

/** What is taken back of a round: its result, or where there is none the handing over. */
export const withdrawalOf = ({ result }: Pick<Round, 'result'>) =>
  result === null ? 'withdrawHandover' : 'withdrawResult'

/** Asks why the last result of a deliverable, or its handing over, is taken back. */
export const Withdraw = ({ deliverable, onClose }: { deliverable: Deliverable; onClose: () => void }) => {
  const t = useT()
  const withdraw = useTell(withdrawRound)
  const { id, version, number, name, rounds } = deliverable
  const last = rounds[0]!
  const what = withdrawalOf(last)
  return (
    <AskWords
      title={t(`deliverable.${what}`)}
      about={t(`deliverable.${what}.about`)}
      label={t('deliverable.reason')}
      most={1000}
      tell={withdraw}
      onClose={onClose}
      onSend={(reason) =>
        withdraw.mutate(
          { params: { id, round: String(last.round) }, body: { version, reason } },
          { onSuccess: () => (showDone(t('state.undone')), onClose()) },
        )
      }
    >
      <strong>{`${number}. ${name}`}</strong>
    </AskWords>
  )
}
