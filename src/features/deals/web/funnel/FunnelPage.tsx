import { Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconFilter2 } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { daysBefore } from '#kit/period.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { PeriodInput } from '#ui/PeriodInput.tsx'
import { type ListState, useListState } from '#ui/records/useListState.ts'
import { usePeriod } from '#ui/usePeriod.ts'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { getBoardTotals, getFunnel } from '../../contract.ts'
import { ChosenPipeline, type Fullest } from '../ChosenPipeline.tsx'
import { boardLook } from '../look.ts'
import { ViewSwitch } from '../ViewSwitch.tsx'
import { Figures } from './Figures.tsx'
import { Funnel } from './Funnel.tsx'
import classes from './Funnel.module.css'

/** What else can be done with a pipeline's figures of some days. */
type More = (pipelineId: string, days: { from: string; to: string }) => ReactNode

/** How deals come through the stages of a pipeline, and how fast. Pipeline and days stand in the URL. */
export const FunnelPage = ({ fullest, more }: { fullest: Fullest; more: More }) => {
  const t = useT()
  const state = useListState(boardLook)
  useTitle(t('deal.view.funnel'))
  return (
    <ChosenPipeline state={state} fullest={fullest}>
      {(pipeline, choice) => <Shown pipeline={pipeline} choice={choice} state={state} more={more} />}
    </ChosenPipeline>
  )
}

type Props = { pipeline: Pipeline; choice: ReactNode; state: ListState; more: More }

const Shown = ({ pipeline: { id, stages }, choice, state, more }: Props) => {
  const t = useT()
  const format = useFormat()
  const period = usePeriod(state, 'last90')
  const before = daysBefore(period.days, period.name)
  const params = { id }
  const kept = { placeholderData: keepPreviousData }
  const now = useQuery({ ...ask(getFunnel, { params, query: period.days }), ...kept })
  const then = useQuery({ ...ask(getFunnel, { params, query: before }), ...kept })
  const totals = useQuery(ask(getBoardTotals, { params, query: {} }))
  const { data } = now
  const moved = data?.stages.some(({ entered }) => entered > 0) || (data && data.closed.lost > 0)
  return (
    <section className={classes['page']} aria-label={t('deal.view.funnel')} aria-busy={now.isPlaceholderData}>
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap" miw={0}>
          <h1 className={classes['title']}>{t('deal.many')}</h1>
          {choice}
        </Group>
        <ViewSwitch shown="funnel" />
      </Group>
      <Group justify="space-between" gap="sm">
        <PeriodInput {...period} />
        {more(id, period.days)}
      </Group>
      {now.isError && !data ? (
        <PageProblem error={now.error} retry={() => void now.refetch()} />
      ) : !data ? (
        <Skeleton h={320} aria-label={t('state.loading')} />
      ) : !moved ? (
        <EmptyState
          icon={IconFilter2}
          title={t('deal.funnel.empty.title')}
          text={t('deal.funnel.empty.text')}
        />
      ) : (
        <>
          <Figures now={data} then={then.data} />
          <Funnel stages={stages} now={data.stages} then={then.data?.stages} totals={totals.data?.columns} />
          <Stack gap={2} maw={720}>
            {[
              t('deal.funnel.about'),
              t('deal.funnel.before', { from: format.day(before.from), to: format.day(before.to) }),
            ].map((text) => (
              <Text key={text} size="xs" c="dimmed">
                {text}
              </Text>
            ))}
          </Stack>
        </>
      )}
    </section>
  )
}
