import { Badge, Button, Collapse, Group, Paper, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#kit/client.ts'
import { keyOf, useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Delivery } from '#features/webhooks/contract.ts'
import { listRuns, replayRun, type Run, runStates } from '../contract.ts'
import { Decisions, Results, useWhy } from './Results.tsx'

const colours = { open: 'blue', done: 'green', ended: 'gray', failed: 'red' } as const
const PAGE = 20

/** What automations did, newest first: of one, or of all. */
export const Runs = ({ automationId }: { automationId?: string }) => {
  const t = useT()
  const [state, setState] = useState<'' | Run['state']>('')
  const query = { ...(automationId && { automationId }), ...(state && { state }) }
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keyOf(listRuns, { query }), 'pages'],
    queryFn: ({ pageParam }) =>
      call(
        listRuns,
        { query: { ...query, limit: PAGE, ...(pageParam && { after: pageParam }) } },
        { workspace: workspaceHere() ?? '' },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    // What is under way goes on by itself.
    refetchInterval: 5_000,
  })
  const items = data?.pages.flatMap((page) => page.items)
  const deliveries = data?.pages.flatMap((page) => page.deliveries) ?? []
  const refs = Object.assign({}, ...(data?.pages ?? []).map((page) => page.refs)) as Refs
  return (
    <Stack gap="sm" component="section" aria-label={t('automation.runs')}>
      <SegmentedControl
        aria-label={t('automation.runs')}
        w="fit-content"
        data={['', ...runStates].map((value) => ({
          value,
          label: value === '' ? t('automation.runs.all') : t(`automation.run.${value}`),
        }))}
        value={state}
        onChange={(value) => setState(value as typeof state)}
      />
      <ProblemAlert error={error} />
      {!items && !error && <Skeleton h={160} aria-label={t('state.loading')} />}
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('automation.runs.empty')}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items?.map((run) => (
          <One key={run.id} run={run} deliveries={deliveries} refs={refs} named={!automationId} />
        ))}
      </Stack>
      {hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('action.loadMore')}
        </Button>
      )}
    </Stack>
  )
}

type OneProps = { run: Run; deliveries: readonly Delivery[]; refs: Refs; named: boolean }

const One = ({ run, deliveries, refs, named }: OneProps) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const problem = useProblem()
  const why = useWhy()
  const [open, setOpen] = useState(false)
  const replay = useTell(replayRun)
  const told = [
    named && refs[run.automationId]?.title,
    t(`automation.on.${run.cause.on === 'replay' ? 'demand' : run.cause.on}`),
    format.instant(run.startedAt),
    run.edition > 0 && t('automation.run.edition', { number: run.edition }),
  ].filter(Boolean)
  return (
    <Paper withBorder p="sm" component="li">
      <Group gap="xs" justify="space-between">
        <Group gap="xs">
          <Badge color={colours[run.state]} variant="light">
            {t(`automation.run.${run.state}`)}
          </Badge>
          <Reference noun={run.noun} id={run.recordId} refs={refs} />
        </Group>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('automation.run.details')}
          </Button>
          {may('automation.update') && run.state !== 'open' && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconRefresh size={14} />}
              loading={replay.isPending}
              onClick={() =>
                replay.mutate(
                  { params: { id: run.id } },
                  {
                    onSuccess: () => showDone(t('automation.replayed')),
                    onError: (error) => showProblem(problem(error)),
                  },
                )
              }
            >
              {t(run.state === 'failed' ? 'automation.replay' : 'automation.again')}
            </Button>
          )}
        </Group>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {told.join(' · ')}
      </Text>
      {run.why !== null && (
        <Text size="sm" mt={4}>
          {why(run.why, run.details, run.noun)}
        </Text>
      )}
      {run.state === 'open' && (
        <Text size="sm" mt={4}>
          {t('automation.run.wakes', { when: format.instant(run.wakeAt) })}
        </Text>
      )}
      <Collapse expanded={open}>
        {open && (
          <Stack gap="xs" mt="xs">
            <Decisions noun={run.noun} decisions={run.decisions} />
            <Results noun={run.noun} results={run.results} deliveries={deliveries} refs={refs} />
          </Stack>
        )}
      </Collapse>
    </Paper>
  )
}
