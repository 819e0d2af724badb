import {
  type Deliverable,
  type Deliverables,
  getDeliverables,
  withdrawRound,
} from '#features/deliverables/contract.ts'
import { addDeliverableFile } from '#features/deliverables/contract-files.ts'
import type { Input } from '#kit/endpoint.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { judgeDeliverable } from '../../contract-acceptance.ts'
import { getCoverage } from '../../contract-coverage.ts'

const refreshes = [getDeliverables, getCoverage]

/** How the result of a deliverable is kept with its files; one that was entered by mistake is taken back while the notice stands. */
export const useJudging = ({ id }: Deliverable, onDone: () => void) => {
  const t = useT()
  const problem = useProblem()
  const judge = useTell(judgeDeliverable, { refreshes })
  const attach = useTell(addDeliverableFile, { refreshes })
  const withdraw = useTell(withdrawRound, { refreshes })
  const onError = (error: Error) => showProblem(problem(error, 'deliverable'))
  /** The files follow once there is a result; that stays when one of them is refused. */
  const follow = async ({ items }: Deliverables, files: readonly File[]) => {
    const { version, rounds } = items.find((one) => one.id === id)!
    const params = { id, round: String(rounds[0]!.round) }
    try {
      for (const file of files) {
        const body = new FormData()
        body.set('file', file)
        await attach.mutateAsync({ params, body })
      }
    } catch (error) {
      onError(error as Error)
    }
    showUndo(t('deliverable.judged'), () => withdraw.mutate({ params, body: { version } }, { onError }))
    onDone()
  }
  return {
    error: judge.error,
    busy: judge.isPending || attach.isPending,
    judge: (body: Input<typeof judgeDeliverable>['body'], files: readonly File[]) =>
      judge.mutate({ params: { id }, body }, { onSuccess: (now) => void follow(now, files) }),
  }
}
