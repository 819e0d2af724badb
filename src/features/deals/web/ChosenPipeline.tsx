import { Button, Select } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useEffect } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { ListState } from '#ui/records/useListState.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { usePipelines } from './useMove.ts'

/** Finds the pipeline with the most open deals; null where there are none. */
export type Fullest = ComponentType<{ onFound: (id: string | null) => void }>

type Props = {
  state: ListState
  /** Handed in by the page, because figures are told elsewhere. */
  fullest: Fullest
  /** The page of the pipeline, with the input that chooses another. */
  children: (pipeline: Pipeline, choice: ReactNode) => ReactNode
}

/** A page about one pipeline: that of the address, else the one looked at last, else the one with the most open deals. */
export const ChosenPipeline = ({ state: { also, setAlso }, fullest: Fullest, children }: Props) => {
  const t = useT()
  const pipelines = usePipelines()
  const [last, setLast] = useLocalStorage({
    key: `tessera.pipeline.${workspaceHere() ?? ''}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const named = pipelines?.find(({ id }) => id === also['pipeline'])
  useEffect(() => {
    if (named) setLast(named.id)
  }, [named, setLast])
  if (!pipelines) return null
  const first = pipelines.find(({ retired }) => !retired) ?? pipelines[0]
  if (!first) return <NoPipeline />
  const page = (shown: Pipeline) =>
    children(
      shown,
      pipelines.length > 1 && (
        <Select
          size="xs"
          w={{ base: 150, sm: 190 }}
          aria-label={t('pipeline.one')}
          data={pipelines.map(({ id, name, retired }) => ({
            value: id,
            label: retired ? t('pipeline.retired.name', { name }) : name,
          }))}
          value={shown.id}
          onChange={(id) => id && setAlso({ pipeline: id })}
          allowDeselect={false}
        />
      ),
    )
  const wanted = named ?? pipelines.find(({ id }) => id === last)
  if (wanted || pipelines.length === 1) return page(wanted ?? first)
  // Found once: a board must not turn into another while somebody works at it.
  return <Fullest onFound={(fullest) => setLast((pipelines.find(({ id }) => id === fullest) ?? first).id)} />
}

const NoPipeline = () => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  return (
    <EmptyState
      icon={IconRoute}
      title={t('pipeline.empty.title')}
      text={t('pipeline.about')}
      actions={
        may('pipeline.create') && (
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => history.push(`/w/${workspaceHere() ?? ''}/settings/pipelines`)}
          >
            {t('pipeline.new')}
          </Button>
        )
      }
    />
  )
}
