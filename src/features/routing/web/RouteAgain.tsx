import { Button } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { updateLead } from '#features/leads/contract.ts'
import { isOpen } from '#features/leads/rules.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { routeLead } from '../contract.ts'

/** Gives a lead to whom the rules say now; it can be given back. */
export const RouteAgain = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const problem = useProblem()
  const onError = (error: Error) => showProblem(problem(error, 'lead'))
  const route = useTell(routeLead)
  const back = useTell(updateLead)
  if (!isOpen(record.status) || !record.can.includes('update')) return null
  const [params, ownerId] = [{ id: record.id }, (record.ownerId as string | undefined) ?? null]
  const undo = (version: number) => back.mutate({ params, body: { version, ownerId } }, { onError })
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconArrowsSplit2 size={16} />}
      loading={route.isPending}
      onClick={() =>
        route.mutate(
          { params },
          {
            onSuccess: ({ name, rule, version }) =>
              showUndo(
                rule === null ? t('routing.done.fallback', { name }) : t('routing.done', { name, rule }),
                () => undo(version),
              ),
            onError,
          },
        )
      }
    >
      {t('routing.again')}
    </Button>
  )
}
