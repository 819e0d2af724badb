import { Switch } from '@mantine/core'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { type Pipeline, retirePipeline } from '../contract.ts'

/** Retires a pipeline or brings it back, at once and without a draft; it can be taken back. */
export const RetirePipeline = ({ pipeline: { id, name, retired } }: { pipeline: Pipeline }) => {
  const t = useT()
  const problem = useProblem()
  const tell = useTell(retirePipeline)
  const put = (to: boolean, said = true): Promise<unknown> =>
    tell.mutateAsync({ params: { id }, body: { retired: to } }).then(
      () =>
        said &&
        showUndo(t(to ? 'pipeline.retire.done' : 'pipeline.retire.back', { name }), () => put(!to, false)),
      (error: unknown) => showProblem(problem(error)),
    )
  return (
    <Switch
      label={t('pipeline.retire')}
      description={t('pipeline.retire.hint')}
      disabled={tell.isPending}
      checked={retired}
      onChange={(e) => void put(e.currentTarget.checked)}
    />
  )
}
