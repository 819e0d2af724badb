import { useQuery } from '@tanstack/react-query'
import { listPipelines } from '#features/pipelines/contract.ts'
import { ask } from '#kit/query.ts'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import type { Values } from '#ui/records/state/forms.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { dealLook } from './look.ts'

type Props = {
  /** The pipeline it begins in; the first unless told. */
  pipelineId?: string | undefined
  /** What is known already, such as the company, with its name. */
  initial?: Values
  refs?: Refs
  /** Stays where the reader is; otherwise the new deal's page opens. */
  stay?: boolean
  onClose: () => void
}

/** The form of a new deal, which begins in the first open stage of a pipeline. */
export const NewDeal = ({ pipelineId, initial, refs, stay = false, onClose }: Props) => {
  const { data, isPending } = useQuery(ask(listPipelines, {}))
  if (isPending) return null
  const pipeline = data?.items.find(({ id }) => id === pipelineId) ?? data?.items[0]
  const stage = pipeline?.stages.find(({ kind }) => kind === 'open')
  return (
    <RecordForm
      look={dealLook}
      initial={{ ...(stage && { stageId: stage.id }), ...initial }}
      refs={{ ...(stage && { [stage.id]: { noun: 'stage', title: stage.name } }), ...refs }}
      stay={stay}
      onClose={onClose}
    />
  )
}
