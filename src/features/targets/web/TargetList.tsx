import { Skeleton, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FilterTree } from '#kit/filter.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { getTargets, type Metric, type TargetRow, type TargetSpan } from '../contract.ts'
import { measured, reachedBy } from '../rules.ts'
import { Rows } from './Rows.tsx'
import { useTargetText } from './text.ts'

type Props = {
  aim: { span: TargetSpan; metric: Metric | null; mine: boolean }
  on: string
  listOf: (noun: string, filter: FilterTree) => string
}

/** Targets on a desk: those of a metric, or one's own, within the span in which a day lies. */
export const TargetList = ({ aim: { span, metric, mine }, on, listOf }: Props) => {
  const t = useT()
  const text = useTargetText()
  const query = { span, on, ...(metric && { metric }), ...(mine && { mine: 'true' as const }) }
  const { data } = useQuery({ ...ask(getTargets, { query }), placeholderData: keepPreviousData })
  if (!data) return <Skeleton h={120} aria-label={t('state.loading')} />
  const rows = data.rows.filter(({ plan }) => plan !== null)
  const words = new URLSearchParams({ span, on, ...(metric && { metric }) })
  const nameOf = (row: TargetRow) =>
    [mine ? null : text.holder(row, data.refs), metric ? null : text.metric(row.metric)]
      .filter(Boolean)
      .join(' · ')
  const title = [text.span(span, data.from), metric && text.metric(metric)].filter(Boolean).join(' · ')
  return (
    <>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('target.none', { span: title })}
        </Text>
      ) : (
        <Rows
          label={title}
          first={title}
          days={data.days}
          rows={rows}
          nameOf={nameOf}
          hrefOf={(row) => listOf(measured[row.metric].noun, reachedBy(row.metric, data, row.people))}
        />
      )}
      <HrefLink
        href={`/w/${workspaceHere() ?? ''}/desk/targets?${words}`}
        style={{ fontSize: 12, alignSelf: 'flex-start', color: 'inherit' }}
      >
        {t('target.all')}
      </HrefLink>
    </>
  )
}
