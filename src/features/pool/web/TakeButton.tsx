import { Button } from '@mantine/core'
import { IconHandGrab } from '@tabler/icons-react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { giveBackCompany, takeCompany } from '../contract.ts'

/** Takes a company out of the pool; it can be given back at once. */
export const TakeButton = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const take = useTell(takeCompany)
  const back = useTell(giveBackCompany)
  if (!record.pooledAt || record.deletedAt !== null || !may('pool.create')) return null
  const [params, name] = [{ id: record.id }, String(record.name ?? '')]
  const onError = (error: Error) => showProblem(problem(error))
  return (
    <Button
      size="compact-xs"
      variant="light"
      mr={6}
      leftSection={<IconHandGrab size={14} />}
      aria-label={t('pool.take.name', { name })}
      loading={take.isPending}
      // The row that the button stands in would open the company.
      onClick={(event) => {
        event.stopPropagation()
        take.mutate(
          { params },
          {
            onSuccess: () => showUndo(t('pool.taken', { name }), () => back.mutate({ params }, { onError })),
            onError,
          },
        )
      }}
    >
      {t('pool.take')}
    </Button>
  )
}
