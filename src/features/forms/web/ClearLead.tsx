import { Button } from '@mantine/core'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { getLead } from '#features/leads/contract.ts'
import { clearLead } from '../contract.ts'

/** Says that a suspected lead is a genuine one. */
export const ClearLead = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const problem = useProblem()
  const clear = useTell(clearLead, { refreshes: [getLead] })
  return (
    <Button
      size="compact-sm"
      loading={clear.isPending}
      onClick={() =>
        clear.mutate(
          { params: { id: record.id } },
          {
            onSuccess: () => showDone(t('lead.cleared', { name: titleOf(record, 'name') ?? '' })),
            onError: (error) => showProblem(problem(error)),
          },
        )
      }
    >
      {t('lead.clear')}
    </Button>
  )
}
