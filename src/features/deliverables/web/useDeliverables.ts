import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { changeDeliverable, type Deliverable, takeOverDeliverables } from '../contract.ts'

/** How deliverables are taken out of a contract, which can be taken back, and taken over from its text. */
export const useDeliverables = (id: string) => {
  const t = useT()
  const problem = useProblem()
  const change = useTell(changeDeliverable)
  const take = useTell(takeOverDeliverables)
  const onError = (error: Error) => showProblem(problem(error, 'deliverable'))
  const put = ({ id: one, version }: Deliverable, removed: boolean, onSuccess: () => void) =>
    change.mutate({ params: { id: one }, body: { version, removed } }, { onSuccess, onError })
  return {
    taking: take.isPending,
    takeOver: () =>
      take.mutate(
        { params: { id }, body: {} },
        { onSuccess: () => showDone(t('deliverable.takenOver')), onError },
      ),
    remove: (one: Deliverable) =>
      put(one, true, () =>
        showUndo(t('deliverable.removed', { name: one.name }), () =>
          put({ ...one, version: one.version + 1 }, false, () => {}),
        ),
      ),
  }
}
