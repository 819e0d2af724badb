import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Pipeline, Stage } from '#features/pipelines/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useLiveRows } from '#ui/records/data/useLiveRows.ts'
import { useMarks } from '#ui/records/table/useMarks.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { deal } from '../../contract.ts'
import { DealDrawer } from '../DealDrawer.tsx'
import { MoveDialog } from '../MoveDialog.tsx'
import { useMove } from '../useMove.ts'
import classes from './Board.module.css'
import { Column } from './Column.tsx'
import { inLanes } from './columns.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { Board as Loaded } from './useBoard.ts'
import { useBoardKeys } from './useBoardKeys.ts'

type Props = {
  pipeline: Pipeline
  board: Loaded
  byOwner: boolean
  /** What stands at the head of a column for all of its deals. */
  verbOf: (stage: Stage, count: number) => ReactNode
}

/** The stages of a pipeline side by side with their cards; cards are moved by hand, by keyboard and by menu. */
export const Board = ({ pipeline: { stages }, board, byOwner, verbOf }: Props) => {
  const { answer, columns, totals, more, failed } = board
  const t = useT()
  const { marks, mark } = useMarks()
  useLiveRows(deal, { pages: answer, loadedPages: 0 }, mark)
  const { move, lose, blocked, giveUp } = useMove()
  const [menu, setMenu] = useState<string | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const drawn = useMemo(
    () =>
      columns.map(({ stage, rows }) => ({
        stageId: stage.id,
        items: byOwner ? inLanes(rows, t('deal.board.nobody')) : rows,
      })),
    [columns, byOwner, t],
  )
  const keys = useBoardKeys(drawn, { onEdit: setEdited, onMenu: setMenu })
  const recordOf = (id: unknown) =>
    columns.flatMap(({ rows }) => rows).find(({ record }) => record.id === id)?.record
  useEffect(() =>
    monitorForElements({
      onDrop: ({ source, location }) => {
        const to = stages.find(({ id }) => id === location.current.dropTargets[0]?.data['stage'])
        const record = recordOf(source.data['deal'])
        if (to && record && record.stageId !== to.id) void move(record, to)
      },
    }),
  )
  if (answer.isError && !answer.data)
    return <PageProblem error={answer.error} retry={() => void answer.refetch()} />
  const asked = menu === null ? undefined : recordOf(menu)
  const closeMenu = (id: string) => {
    setMenu(null)
    // Once the card is where it was moved to.
    requestAnimationFrame(() => keys.focus(id))
  }
  return (
    <>
      <VisuallyHidden id="board-keys">{t('deal.board.keys')}</VisuallyHidden>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the cards' links have the focus; their keys are heard here */}
      <div className={classes['board']} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {columns.map((column, i) => (
          <Column
            key={column.stage.id}
            {...column}
            items={drawn[i]?.items ?? []}
            total={totals?.find(({ stageId }) => stageId === column.stage.id)}
            busy={!answer.data}
            verbOf={verbOf}
            failed={failed.has(column.stage.id)}
            reached={keys.reached}
            marks={marks}
            onMore={() => column.next && void more(column.stage.id, column.next)}
            onEdit={setEdited}
            onMenu={setMenu}
            onScroller={keys.onScroller}
          />
        ))}
      </div>
      {asked && (
        <MoveMenu
          key={asked.id}
          record={asked}
          stages={stages}
          onMove={(to) => {
            void move(asked, to)
            closeMenu(asked.id)
          }}
          onLose={() => (setMenu(null), lose(asked))}
          onClose={() => closeMenu(asked.id)}
        />
      )}
      {edited && (
        <DealDrawer
          key={edited}
          id={edited}
          onClose={() => {
            setEdited(null)
            keys.focus(edited)
          }}
        />
      )}
      {blocked && (
        <MoveDialog
          blocked={blocked}
          stages={stages}
          onMove={(way) => move(blocked.record, blocked.to, way)}
          onClose={() => {
            giveUp()
            keys.focus(blocked.record.id)
          }}
        />
      )}
    </>
  )
}
