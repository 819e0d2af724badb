import { Button, Group, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import type { Pipeline, Stage } from '#features/pipelines/contract.ts'
import type { FilterTree } from '#kit/filter.ts'
import { useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Board.module.css'
import type { Look } from '#ui/records/looks.ts'
import { type ListState, useListState } from '#ui/records/useListState.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { columnFilter } from '../../rules.ts'
import { ChosenPipeline, type Fullest } from '../ChosenPipeline.tsx'
import { boardLook } from '../look.ts'
import { NewDeal } from '../NewDeal.tsx'
import { ViewSwitch } from '../ViewSwitch.tsx'
import { ActivityButton, ActivityPanel } from './Activity.tsx'
import { Board } from './Board.tsx'
import { BoardTools } from './BoardTools.tsx'
import { orderOf, useBoard } from './useBoard.ts'
import { useProgress } from './useProgress.ts'

type Tabs = ComponentType<{ look: Look; state: ListState }>
/** What can be done with all deals of a column: those that `asked` lists, as many as `count`. */
export type ColumnVerb = ComponentType<{
  name: string
  count: number
  asked: { filter: string; find?: string }
}>

/** What happens to the deals that a board with this selection shows. */
type BoardActivity = ComponentType<{ pipelineId: string; find: string; filter: string }>

type PageProps = { tabs: Tabs; fullest: Fullest; verb: ColumnVerb; activity: BoardActivity }

/** The deals of a pipeline as a board. What it shows stands in the URL; the pipeline looked at last is remembered. */
export const BoardPage = ({ fullest, ...handed }: PageProps) => {
  const t = useT()
  const state = useListState(boardLook)
  useTitle(t('deal.many'))
  return (
    <ChosenPipeline state={state} fullest={fullest}>
      {(pipeline, choice) => (
        <Shown key={pipeline.id} pipeline={pipeline} choice={choice} state={state} {...handed} />
      )}
    </ChosenPipeline>
  )
}

type ShownProps = Omit<PageProps, 'fullest'> & { pipeline: Pipeline; choice: ReactNode; state: ListState }

const Shown = ({ pipeline, choice, state, tabs: Tabs, verb: Verb, activity: Happening }: ShownProps) => {
  const t = useT()
  const may = useMay()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [creating, setCreating] = useState(false)
  const { find = '', filter = '', sort } = state.query
  const progress = useProgress(pipeline.id, { find, filter })
  const [open, setOpen] = [
    state.also['activity'] === 'open',
    (next: boolean) => state.setAlso({ activity: next ? 'open' : undefined }),
  ]
  const board = useBoard(pipeline, { find, filter, sort: orderOf(sort) })
  const verbOf = (stage: Stage, count: number) => {
    const tree = filter ? (JSON.parse(filter) as FilterTree) : undefined
    const asked = { filter: JSON.stringify(columnFilter(stage, tree)), ...(find && { find }) }
    return stage.kind === 'open' && count > 0 && <Verb name={stage.name} count={count} asked={asked} />
  }
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
            {choice}
          </Group>
          <Group gap={8} wrap="nowrap">
            {!empty && <ActivityButton progress={progress} open={open} onChange={setOpen} />}
            <ViewSwitch shown="board" />
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
        <div className={classes['beside']}>
          <Board
            pipeline={pipeline}
            board={board}
            byOwner={state.also['lanes'] === 'owner'}
            verbOf={verbOf}
          />
          {open && (
            <ActivityPanel progress={progress} onClose={() => setOpen(false)}>
              <Happening pipelineId={pipeline.id} find={find} filter={filter} />
            </ActivityPanel>
          )}
        </div>
      )}
      {creating && <NewDeal pipelineId={pipeline.id} stay onClose={() => setCreating(false)} />}
    </section>
  )
}
