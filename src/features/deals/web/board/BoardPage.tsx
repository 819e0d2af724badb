import { Button, Group, Select, Stack } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ComponentType, useState } from 'react'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { Look } from '#ui/records/looks.ts'
import { type ListState, useListState } from '#ui/records/useListState.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { BoardOrList } from '../BoardOrList.tsx'
import { boardLook } from '../look.ts'
import { NewDeal } from '../NewDeal.tsx'
import { usePipelines } from '../useMove.ts'
import { Board } from './Board.tsx'
import classes from './Board.module.css'
import { BoardTools } from './BoardTools.tsx'
import { orderOf, useBoard } from './useBoard.ts'

type Tabs = ComponentType<{ look: Look; state: ListState }>

/** The deals of a pipeline as a board. What it shows stands in the URL; the pipeline last used is remembered. */
export const BoardPage = ({ tabs }: { tabs: Tabs }) => {
  const t = useT()
  const pipelines = usePipelines()
  const state = useListState(boardLook)
  const [last, setLast] = useLocalStorage({
    key: `tessera.pipeline.${workspaceHere() ?? ''}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  useTitle(t('deal.many'))
  if (!pipelines) return null
  const wanted = [state.also['pipeline'], last]
  const shown = wanted.flatMap((id) => pipelines.find((p) => p.id === id) ?? [])[0] ?? pipelines[0]
  if (!shown) return <NoPipeline />
  const choose = (id: string | null) => {
    if (!id) return
    setLast(id)
    state.setAlso({ pipeline: id })
  }
  return (
    <Shown
      key={shown.id}
      pipeline={shown}
      pipelines={pipelines}
      state={state}
      tabs={tabs}
      onChoose={choose}
    />
  )
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

type ShownProps = {
  pipeline: Pipeline
  pipelines: readonly Pipeline[]
  state: ListState
  tabs: Tabs
  onChoose: (id: string | null) => void
}

const Shown = ({ pipeline, pipelines, state, tabs: Tabs, onChoose }: ShownProps) => {
  const t = useT()
  const may = useMay()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [creating, setCreating] = useState(false)
  const { find = '', filter = '', sort } = state.query
  const board = useBoard(pipeline, { find, filter, sort: orderOf(sort) })
  const empty = !find && !filter && board.totals?.every(({ count }) => count === 0)
  const create = may('deal.create') && (
    <Button
      size="compact-md"
      leftSection={<IconPlus size={16} />}
      onClick={() => setCreating(true)}
      aria-label={t('deal.new')}
    >
      {phone ? t('action.create') : t('deal.new')}
    </Button>
  )
  return (
    <section className={classes['page']} aria-label={t('deal.many')}>
      <Stack gap={10} className={classes['head']}>
        <Group justify="space-between" gap="sm">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <h1 className={classes['title']}>{t('deal.many')}</h1>
            {pipelines.length > 1 && (
              <Select
                size="xs"
                w={{ base: 150, sm: 190 }}
                aria-label={t('pipeline.one')}
                data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
                value={pipeline.id}
                onChange={onChoose}
                allowDeselect={false}
              />
            )}
          </Group>
          <Group gap={8} wrap="nowrap">
            <BoardOrList shown="board" />
            {create}
          </Group>
        </Group>
        <Tabs look={boardLook} state={state} />
        <BoardTools state={state} data={board.answer.data} />
      </Stack>
      {empty ? (
        <EmptyState
          icon={boardLook.icon}
          title={t('deal.empty.title')}
          text={t('deal.empty.text')}
          actions={create}
        />
      ) : (
        <Board pipeline={pipeline} board={board} byOwner={state.also['lanes'] === 'owner'} />
      )}
      {creating && <NewDeal pipelineId={pipeline.id} stay onClose={() => setCreating(false)} />}
    </section>
  )
}
