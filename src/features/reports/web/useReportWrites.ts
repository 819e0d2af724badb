import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  type Asked,
  createReport,
  listReports,
  removeReport,
  type Report,
  restoreReport,
  updateReport,
} from '../contract.ts'

/** Saves, changes and removes reports; what is changed or removed can be taken back. */
export const useReportWrites = () => {
  const t = useT()
  const problem = useProblem()
  const refreshes = { refreshes: [listReports] }
  const creating = useTell(createReport, refreshes)
  const updating = useTell(updateReport, refreshes)
  const removing = useTell(removeReport, refreshes)
  const restoring = useTell(restoreReport, refreshes)
  const failed = { onError: (error: Error) => showProblem(problem(error)) }
  return {
    busy: creating.isPending || updating.isPending,
    create: (name: string, shared: boolean, ask: Asked, then: (report: Report) => void) =>
      creating.mutate(
        { body: { name, shared, ask } },
        {
          ...failed,
          onSuccess: (report) => {
            showDone(t('report.saved', { name: report.name }))
            then(report)
          },
        },
      ),
    update: (report: Report, change: Partial<Pick<Report, 'name' | 'shared' | 'ask'>>, then?: () => void) => {
      const { id, version, name, shared, ask } = report
      const params = { id }
      updating.mutate(
        { params, body: { version, ...change } },
        {
          ...failed,
          onSuccess: (after) => {
            showUndo(t('report.saved', { name: after.name }), () =>
              updating.mutateAsync({ params, body: { version: after.version, name, shared, ask } }, failed),
            )
            then?.()
          },
        },
      )
    },
    remove: ({ id, name }: Report, then: () => void) =>
      removing.mutate(
        { params: { id } },
        {
          ...failed,
          onSuccess: () => {
            showUndo(t('report.removed', { name }), () => restoring.mutateAsync({ params: { id } }, failed))
            then()
          },
        },
      ),
  }
}
