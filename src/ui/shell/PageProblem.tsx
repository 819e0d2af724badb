import { Button } from '@mantine/core'
import { IconLock, IconMoodConfuzed, IconRefresh, IconZoomQuestion } from '@tabler/icons-react'
import { Refusal } from '#kit/errors.ts'
import { useT } from '../i18n.tsx'
import { useProblem } from '../problems.ts'
import { EmptyState } from './EmptyState.tsx'
import { useTitle } from './title.ts'

/** What a page shows instead of itself when it cannot be shown. */
export const PageProblem = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const missing = error instanceof Refusal && error.code === 'common.not_found'
  const forbidden = error instanceof Refusal && error.code === 'auth.forbidden'
  useTitle(t(missing ? 'problem.missing.title' : 'problem.page.title'))
  if (missing) return <MissingPage />
  if (forbidden) return <ForbiddenPage />
  return (
    <EmptyState
      icon={IconMoodConfuzed}
      title={t('problem.page.title')}
      text={error instanceof Refusal || error instanceof TypeError ? problem(error) : t('problem.page.text')}
      actions={
        <Button leftSection={<IconRefresh size={16} />} onClick={retry}>
          {t('action.retry')}
        </Button>
      }
    />
  )
}

/** What stands at an address where there is nothing, or nothing for this reader. */
export const MissingPage = () => {
  const t = useT()
  useTitle(t('problem.missing.title'))
  return (
    <EmptyState icon={IconZoomQuestion} title={t('problem.missing.title')} text={t('problem.missing.text')} />
  )
}

/** What stands at an address that the reader's role does not open. */
export const ForbiddenPage = () => {
  const t = useT()
  useTitle(t('problem.forbidden.title'))
  return (
    <EmptyState icon={IconLock} title={t('problem.forbidden.title')} text={t('refusal.auth.forbidden')} />
  )
}
