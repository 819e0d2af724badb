import { Button } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useTell } from '#kit/query.ts'
import { getReading, getReview, listReviews } from '#features/reviews/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { reviewContract } from '../contract-drafts.ts'
import { refreshes } from './agreement/refreshes.ts'

/** Has the contract reviewed as it stands now: what is found comes to stand beside its clauses. */
export const ReviewButton = ({ id, again }: { id: string; again: boolean }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const review = useTell(reviewContract, {
    refreshes: [...refreshes, getReading, getReview, listReviews],
  })
  if (!may('contract.update') || !may(again ? 'review.update' : 'review.create')) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={review.isPending}
      leftSection={<IconFileSearch size={15} />}
      onClick={() =>
        review.mutate(
          { params: { id }, body: {} },
          {
            onSuccess: () => showDone(t('contract.review.done')),
            onError: (error) => showProblem(problem(error, 'contract')),
          },
        )
      }
    >
      {t(again ? 'contract.review.again' : 'contract.review.go')}
    </Button>
  )
}
