import { Button, Select } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { ListState } from '#ui/records/useListState.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { usePipelines } from './useMove.ts'

type Props = {
  state: ListState
  /** The page of the pipeline, with the input that chooses another. */
  children: (pipeline: Pipeline, choice: ReactNode) => ReactNode
}

/** A page about one pipeline: that of the address, else the one last used. */
export const ChosenPipeline = ({ state: { also, setAlso }, children }: Props) => {
  const t = useT()
  const pipelines = usePipelines()
  const [last, setLast] = useLocalStorage({
    key: `tessera.pipeline.${workspaceHere() ?? ''}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  if (!pipelines) return null
  const wanted = [also['pipeline'], last].flatMap((id) => pipelines.find((p) => p.id === id) ?? [])
  const shown = wanted[0] ?? pipelines[0]
  if (!shown) return <NoPipeline />
  const choose = (id: string | null) => {
    if (!id) return
    setLast(id)
    setAlso({ pipeline: id })
  }
  const choice = pipelines.length > 1 && (
    <Select
      size="xs"
      w={{ base: 150, sm: 190 }}
      aria-label={t('pipeline.one')}
      data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
      value={shown.id}
      onChange={choose}
      allowDeselect={false}
    />
  )
  return children(shown, choice)
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
