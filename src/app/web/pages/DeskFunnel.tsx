import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getFigures } from '#features/dashboards/contract.ts'
import { getBoardTotals, getFunnel } from '#features/deals/contract.ts'
import { Funnel } from '#features/deals/web/funnel/Funnel.tsx'
import { listPipelines } from '#features/pipelines/contract.ts'
import type { Days } from '#kit/period.ts'
import { ask } from '#kit/query.ts'

type Props = { pipelineId: string | null; days: Days; before: Days }

/** The funnel of a pipeline on a desk; of the one with the most deals unless told. */
export const DeskFunnel = ({ pipelineId, days, before }: Props) => {
  const { data: pipelines } = useQuery(ask(listPipelines, {}))
  const { data: filled } = useQuery(ask(getFigures, { query: { noun: 'deal', by: 'pipelineId' } }))
  const wanted = pipelineId ?? filled?.rows[0]?.keys[0]
  const shown = filled && (pipelines?.items.find(({ id }) => id === wanted) ?? pipelines?.items[0])
  const params = { id: shown?.id ?? '' }
  const kept = { enabled: shown !== undefined, placeholderData: keepPreviousData }
  const now = useQuery({ ...ask(getFunnel, { params, query: days }), ...kept })
  const then = useQuery({ ...ask(getFunnel, { params, query: before }), ...kept })
  const totals = useQuery({ ...ask(getBoardTotals, { params, query: {} }), ...kept })
  if (!shown || !now.data) return null
  return (
    <Funnel
      stages={shown.stages}
      now={now.data.stages}
      then={then.data?.stages}
      totals={totals.data?.columns}
    />
  )
}
