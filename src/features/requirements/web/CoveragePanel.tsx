import { Button, Progress, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getCoverage } from '../contract-coverage.ts'

/** How many of the musts a contract covers, beside its text, and the way to the matrix. */
export const CoveragePanel = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getCoverage, { params: { id } }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return null
  const { must } = data.priorities
  return (
    <Stack gap="sm">
      {data.lists.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('coverage.empty.text')}
        </Text>
      ) : (
        <>
          <Text size="sm">{t('coverage.progress', { covered: must.covered, all: must.all })}</Text>
          <Progress
            value={must.all === 0 ? 100 : (must.covered / must.all) * 100}
            color={data.uncovered === 0 ? 'green' : 'clay.5'}
            aria-label={t('coverage.progress', { covered: must.covered, all: must.all })}
          />
          {data.acceptance.accepted > 0 && <Text size="sm">{t('coverage.acceptance', data.acceptance)}</Text>}
          <Text size="sm" c="dimmed">
            {t(data.uncovered === 0 ? 'coverage.may' : 'coverage.mayNot', { count: data.uncovered })}
          </Text>
        </>
      )}
      <Button
        variant="default"
        component={HrefLink}
        href={`/w/${workspaceHere() ?? ''}/contracts/${id}/coverage`}
      >
        {t('coverage.open')}
      </Button>
    </Stack>
  )
}
