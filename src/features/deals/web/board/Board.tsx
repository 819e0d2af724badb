import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Pipeline, Stage } from '#features/pipelines/contract.ts'
import { useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Board.module.css'
import { Column } from '#ui/records/board/Column.tsx'
import { inLanes } from '#ui/records/board/columns.ts'
import { useBoardKeys } from '#ui/records/board/useBoardKeys.ts'
import { useLiveRows } from '#ui/records/data/useLiveRows.ts'
import { useMarks } from '#ui/records/table/useMarks.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { deal } from '../../contract.ts'
import { DealDrawer } from '../DealDrawer.tsx'
import { MoveDialog } from '../MoveDialog.tsx'
import { useMove } from '../useMove.ts'
import { Card } from './Card.tsx'
import { MoveMenu } from './MoveMenu.tsx'
import type { Board as Loaded } from './useBoard.ts'

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
      columns.map(({ column, rows }) => ({
        columnId: column.id,
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
        const to = stages.find(({ id }) => id === location.current.dropTargets[0]?.data['column'])
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
        {columns.map((cards, i) => {
          const stage = stages.find(({ id }) => id === cards.column.id)!
          return (
            <Column
              key={stage.id}
              {...cards}
              items={drawn[i]?.items ?? []}
              total={totals?.find(({ stageId }) => stageId === stage.id)}
              busy={!answer.data}
              failed={failed.has(stage.id)}
              reached={keys.reached}
              card={(row, reached) => (
                <Card
                  {...row}
                  stage={stage}
                  reached={reached}
                  marked={(marks.get(row.record.id)?.length ?? 0) > 0}
                  onEdit={setEdited}
                  onMenu={setMenu}
                />
              )}
              verb={(count) => verbOf(stage, count)}
              onMore={() => cards.next && void more(stage.id, cards.next)}
              onScroller={keys.onScroller}
            />
          )
        })}
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
