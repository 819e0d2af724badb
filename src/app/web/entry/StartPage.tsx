import { Center, Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { ask } from '#kit/query.ts'
import { listWorkspaces } from '#features/workspaces/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { lastWorkspace } from '../frame/last-workspace.ts'

/** Leads on to the workspace used last, to the only one, or to the choice of one. */
export const StartPage = () => {
  const t = useT()
  const { data, error, refetch } = useQuery(ask(listWorkspaces, {}))
  if (error) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) {
    return (
      <Center h="100dvh">
        <Loader size="sm" aria-label={t('state.loading')} />
      </Center>
    )
  }
  const last = lastWorkspace()
  const target =
    data.items.find((w) => w.slug === last) ?? (data.items.length === 1 ? data.items[0] : undefined)
  return target ? (
    <Navigate to="/w/$slug" params={{ slug: target.slug }} replace />
  ) : (
    <Navigate to="/workspaces" replace />
  )
}
