import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listPipelines, type Pipeline } from '#features/pipelines/contract.ts'
import { pipelineFor } from '#features/pipelines/rules.ts'
import { type Link, links } from '#kit/fields.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Values } from '#ui/records/state/forms.ts'
import type { AnyRecord, Refs } from '#ui/records/state/pages.ts'
import { useFieldRight, useMay } from '#ui/session.tsx'
import { useFirstLines } from './lines/useFirstLines.ts'
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

const several = links('product', { table: '', self: '', other: '' })
const firstOf = (pipeline: Pipeline | undefined) => pipeline?.stages.find(({ kind }) => kind === 'open')

/** The form of a new deal, which begins in the first open stage of a pipeline: of the one its products go through. */
export const NewDeal = ({ pipelineId, initial, refs, stay = false, onClose }: Props) => {
  const { data, isPending } = useQuery(ask(listPipelines, {}))
  const may = useMay()
  const priced = useFieldRight()('deal', 'amount') === 'open'
  const [products, setProducts] = useState<Link[]>([])
  const sell = useFirstLines()
  if (isPending) return null
  const pipelines = (data?.items ?? []).filter(({ retired }) => !retired)
  const stage = firstOf(pipelines.find(({ id }) => id === pipelineId) ?? pipelines[0])
  const asks = may('product.read') && may('deal.update') && priced
  return (
    <RecordForm
      look={dealLook}
      initial={{ ...(stage && { stageId: stage.id }), ...initial }}
      refs={{ ...(stage && { [stage.id]: { noun: 'stage', title: stage.name } }), ...refs }}
      stay={stay}
      {...(asks && {
        besides: (put) => (
          <Products
            pipelines={pipelines}
            chosen={products}
            onChosen={(chosen, way) => {
              setProducts(chosen)
              const first = firstOf(way)
              if (first) put('stageId', first.id, { [first.id]: { noun: 'stage', title: first.name } })
            }}
          />
        ),
        onMade: (record: AnyRecord) =>
          void sell(
            record,
            products.map(({ id }) => id),
          ),
      })}
      onClose={onClose}
    />
  )
}

type Chosen = {
  pipelines: readonly Pipeline[]
  chosen: Link[]
  onChosen: (chosen: Link[], way: Pipeline | undefined) => void
}

/** What the deal is to sell, and the pipeline that this proposes. */
const Products = ({ pipelines, chosen, onChosen }: Chosen) => {
  const t = useT()
  const [names, setNames] = useState<Refs>({})
  const wayFor = (of: Link[]) =>
    pipelineFor(
      pipelines,
      of.map(({ id }) => id),
    )
  const way = wayFor(chosen)
  return (
    <div>
      <FieldInput
        noun="deal"
        name="products"
        label={t('deal.products')}
        field={several}
        value={chosen}
        refs={names}
        onChange={(value, known) => {
          setNames({ ...names, ...known })
          onChosen(value as Link[], wayFor(value as Link[]))
        }}
      />
      <output style={{ display: 'block', fontSize: 12, marginTop: 4 }}>
        {way && pipelines.length > 1 && t('deal.products.proposes', { name: way.name })}
      </output>
    </div>
  )
}
