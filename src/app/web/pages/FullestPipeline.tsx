import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { getFigures } from '#features/dashboards/contract.ts'
import { ask } from '#kit/query.ts'

const open = JSON.stringify(['state', 'in', ['open']])

/** Finds the pipeline with the most open deals that the reader may see, once; null where there are none. */
export const FullestPipeline = ({ onFound }: { onFound: (id: string | null) => void }) => {
  const { data, error } = useQuery(
    ask(getFigures, { query: { noun: 'deal', by: 'pipelineId', filter: open } }),
  )
  useEffect(() => {
    if (data || error) onFound(data?.rows[0]?.keys[0] ?? null)
  }, [data, error, onFound])
  return null
}
