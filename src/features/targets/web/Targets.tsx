import { Button, Group, Skeleton, Stack } from '@mantine/core'
import { IconCopy, IconPencil } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilterTree } from '#kit/filter.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getTargets, setTargets, type TargetRow } from '../contract.ts'
import { measured, neighbour, reachedBy } from '../rules.ts'
import { PlanInput } from './PlanInput.tsx'
import { Formula, Rows } from './Rows.tsx'
import { TargetChoice } from './TargetChoice.tsx'
import { useTargetText } from './text.ts'
import { useChoice } from './useChoice.ts'

type Props = { listOf: (noun: string, filter: FilterTree) => string }
type Draft = ReadonlyMap<string, number | null>

const keyOf = ({ memberId, teamId }: Pick<TargetRow, 'memberId' | 'teamId'>) => memberId ?? teamId ?? ''

/** Plan, fact and forecast of everybody whose targets the reader may see; heads set them here, many at once. */
export const Targets = ({ listOf }: Props) => {
  const t = useT()
  const text = useTargetText()
  const client = useQueryClient()
  const problem = useProblem()
  const choice = useChoice()
  const { span, on, metric, currency } = choice
  const query = { span, on, metric, ...(currency && { currency }) }
  const { data, error, refetch } = useQuery({
    ...ask(getTargets, { query }),
    placeholderData: keepPreviousData,
  })
  const [draft, setDraft] = useState<Draft>()
  const setting = useTell(setTargets, { refreshes: [getTargets] })
  const failed = { onError: (wrong: Error) => showProblem(problem(wrong)) }
  if (error && !data) return <PageProblem error={error} retry={() => void refetch()} />

  const rows = data?.rows ?? []
  const settable = rows.filter(({ can }) => can.includes('update'))
  const planIn = (row: TargetRow) => draft?.get(keyOf(row)) ?? null
  const put = (row: TargetRow, plan: number | null) => setDraft((now) => new Map(now).set(keyOf(row), plan))
  const begin = () => setDraft(new Map(settable.map((row) => [keyOf(row), row.plan])))
  const copy = async () => {
    const old = await client.fetchQuery(ask(getTargets, { query: { ...query, on: neighbour(span, on, -1) } }))
    const known = new Map(old.rows.map((row) => [keyOf(row), row.plan]))
    setDraft(
      (now) =>
        new Map(settable.map((row) => [keyOf(row), now?.get(keyOf(row)) ?? known.get(keyOf(row)) ?? null])),
    )
  }
  const save = () => {
    const changed = settable.filter((row) => planIn(row) !== row.plan)
    if (changed.length === 0) return setDraft(undefined)
    const about = { span, on, metric, currency: currency ?? null }
    const plan = ({ memberId, teamId, version }: TargetRow, next: number | null) => ({
      memberId,
      teamId,
      version,
      plan: next,
    })
    setting.mutate(
      { body: { ...about, plans: changed.map((row) => plan(row, planIn(row))) } },
      {
        ...failed,
        onSuccess: (after) => {
          setDraft(undefined)
          const before = new Map(changed.map((row) => [keyOf(row), row.plan]))
          const back = after.rows
            .filter((row) => before.has(keyOf(row)))
            .map((row) => plan(row, before.get(keyOf(row)) ?? null))
          showUndo(t('target.saved', { count: changed.length }), () =>
            setting.mutate({ body: { ...about, plans: back } }, failed),
          )
        },
      },
    )
  }
  const title = `${text.metric(metric)}, ${data ? text.span(span, data.from) : ''}`
  return (
    <Stack gap={0} p={{ base: 'sm', sm: 'lg' }} maw={1000}>
      <PageHeader
        title={t('target.many')}
        about={t('target.about')}
        actions={
          draft ? (
            <>
              <Button
                variant="default"
                leftSection={<IconCopy size={14} aria-hidden />}
                onClick={() => void copy()}
              >
                {t('target.copy')}
              </Button>
              <Button variant="default" onClick={() => setDraft(undefined)}>
                {t('action.cancel')}
              </Button>
              <Button loading={setting.isPending} onClick={save}>
                {t('action.save')}
              </Button>
            </>
          ) : (
            settable.length > 0 && (
              <Button leftSection={<IconPencil size={14} aria-hidden />} onClick={begin}>
                {t('target.set')}
              </Button>
            )
          )
        }
      />
      <TargetChoice {...choice} busy={draft !== undefined} />
      {!data ? (
        <Skeleton h={240} aria-label={t('state.loading')} />
      ) : (
        <Group gap="sm" mb="xs">
          {!draft && rows.every(({ plan }) => plan === null) && (
            <p style={{ margin: 0 }}>{t('target.none', { span: text.span(span, data.from) })}</p>
          )}
          <div style={{ width: '100%' }}>
            <Rows
              label={title}
              first={t('target.who')}
              days={data.days}
              rows={rows}
              nameOf={(row) => text.holder(row, data.refs)}
              hrefOf={(row) => listOf(measured[metric].noun, reachedBy(metric, data, row.people))}
              inputOf={
                draft &&
                ((row) =>
                  row.can.includes('update') && (
                    <PlanInput
                      label={t('target.planOf', { who: text.holder(row, data.refs) })}
                      currency={row.currency}
                      value={planIn(row)}
                      onChange={(plan) => put(row, plan)}
                    />
                  ))
              }
            />
            <Formula days={data.days} />
          </div>
        </Group>
      )}
    </Stack>
  )
}
