import { isHeavy } from '#kit/file-size.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { addDeliverableFile, removeDeliverableFile, restoreDeliverableFile } from '../contract-files.ts'

/** How files are attached to a round of a deliverable, and taken away, which can be taken back. */
export const useRoundFiles = (id: string, round: number) => {
  const t = useT()
  const problem = useProblem()
  const add = useTell(addDeliverableFile)
  const remove = useTell(removeDeliverableFile)
  const restore = useTell(restoreDeliverableFile)
  const onError = (error: Error) => showProblem(problem(error, 'deliverable'))
  const attach = async (files: readonly File[]) => {
    if (isHeavy(files)) return showProblem(t('file.heavy'))
    try {
      for (const file of files) {
        const body = new FormData()
        body.set('file', file)
        await add.mutateAsync({ params: { id, round: String(round) }, body })
      }
    } catch (error) {
      onError(error as Error)
    }
  }
  return {
    attach,
    sending: add.isPending,
    remove: (file: string) =>
      remove.mutate(
        { params: { id: file } },
        {
          onError,
          onSuccess: () =>
            showUndo(t('file.removed'), () => restore.mutate({ params: { id: file } }, { onError })),
        },
      ),
  }
}
