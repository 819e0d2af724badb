import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#kit/client.ts'
import type { FilterTree } from '#kit/filter.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Board.module.css'
import { Column } from '#ui/records/board/Column.tsx'
import type { ColumnPage } from '#ui/records/board/columns.ts'
import { useBoardKeys } from '#ui/records/board/useBoardKeys.ts'
import { useColumns } from '#ui/records/board/useColumns.ts'
import { useLiveRows } from '#ui/records/data/useLiveRows.ts'
import type { AnyRecord, Page, Refs } from '#ui/records/state/pages.ts'
import { useMarks } from '#ui/records/table/useMarks.ts'
import { useListState } from '#ui/records/useListState.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { contract, type ContractState, contractStates, listContracts } from '../../contract.ts'
import { boardOrder, getContractBoard, getContractTotals } from '../../portfolio/contract-portfolio.ts'
import { inState } from '../../portfolio/rules-board.ts'
import { stateColour } from '../look.ts'
import { ContractCard } from './ContractCard.tsx'
import { portfolioLook, PortfolioPage, type Tabs } from './PortfolioPage.tsx'

const fits = ({ state }: AnyRecord, columnId: string) => state === columnId
/** The columns ask for it themselves. */
const ofColumns = ['state']

/** All contracts as columns by their state. A card stands where its state says and is not moved by hand: each move has its own conditions on the contract's page. */
export const ContractBoard = ({ tabs }: { tabs: Tabs }) => {
  const t = useT()
  const state = useListState(portfolioLook)
  const { find, filter } = state.query
  const selection = { ...(find && { find }), ...(filter && { filter }) }
  const caller = { workspace: workspaceHere() }
  const states = useMemo(
    () =>
      contractStates.map((id) => ({
        id,
        name: t(`contract.state.${id}`),
        colour: `var(--mantine-color-${stateColour[id] ?? 'gray'}-6)`,
      })),
    [t],
  )
  const { answer, columns, more, failed } = useColumns(contract, {
    board: 'contracts',
    columns: states,
    selection,
    order: boardOrder,
    fits,
    first: async () => {
      const board = await call(getContractBoard, { query: selection }, caller)
      return board.columns.map(({ state: columnId, ...page }) => ({
        ...page,
        columnId,
        refs: board.refs,
      })) as unknown as ColumnPage[]
    },
    further: async (columnId, page) => {
      const tree = filter ? (JSON.parse(filter) as FilterTree) : undefined
      const of = { ...selection, filter: JSON.stringify(inState(columnId as ContractState, tree)) }
      const found: unknown = await call(
        listContracts,
        { query: { ...of, sort: boardOrder, ...page } },
        caller,
      )
      return found as Page
    },
  })
  const { data: totals } = useQuery(ask(getContractTotals, { query: selection }))
  const { marks, mark } = useMarks()
  useLiveRows(contract, { pages: answer, loadedPages: 0 }, mark)
  const drawn = useMemo(
    () => columns.map(({ column, rows }) => ({ columnId: column.id, items: rows })),
    [columns],
  )
  const keys = useBoardKeys(drawn, {})
  const refs = useMemo(
    () => Object.assign({}, ...(answer.data?.pages ?? []).map((page) => page.refs)) as Refs,
    [answer.data],
  )
  return (
    <PortfolioPage shown="board" state={state} tabs={tabs} without={ofColumns} refs={refs}>
      {answer.isError && !answer.data ? (
        <PageProblem error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        <>
          <VisuallyHidden id="board-keys">{t('contract.portfolio.keys')}</VisuallyHidden>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the cards' links have the focus; their keys are heard here */}
          <div className={classes['board']} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
            {columns.map((cards) => (
              <Column
                key={cards.column.id}
                {...cards}
                items={cards.rows}
                total={totals?.columns.find((total) => total.state === cards.column.id)}
                busy={!answer.data}
                failed={failed.has(cards.column.id)}
                reached={keys.reached}
                card={(row, reached) => (
                  <ContractCard
                    {...row}
                    reached={reached}
                    marked={(marks.get(row.record.id)?.length ?? 0) > 0}
                  />
                )}
                onMore={() => cards.next && void more(cards.column.id, cards.next)}
                onScroller={keys.onScroller}
              />
            ))}
          </div>
        </>
      )}
    </PortfolioPage>
  )
}
