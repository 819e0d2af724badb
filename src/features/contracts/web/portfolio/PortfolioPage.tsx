import { Group, Stack } from '@mantine/core'
import { type ComponentType, type ReactNode, useMemo } from 'react'
import { useT } from '#ui/i18n.tsx'
import classes from '#ui/records/board/Board.module.css'
import { FilterBar } from '#ui/records/filter/FilterBar.tsx'
import type { Look } from '#ui/records/looks.ts'
import { listFields } from '#ui/records/state/columns.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { FindInList } from '#ui/records/table/FindInList.tsx'
import type { ListState } from '#ui/records/useListState.ts'
import { useFieldRight } from '#ui/session.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { contract } from '../../contract.ts'
import { contractLook } from '../look.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

/** The views of a list as tabs, which the application hands in. */
export type Tabs = ComponentType<{ look: Look; state: ListState }>

/** How contracts look where every state is shown: the same views as in the list, as far as they are of all states. */
export const portfolioLook: Look = {
  ...contractLook,
  views: contractLook.views.filter(({ id }) => id === 'all' || id === 'mine'),
}

type Props = {
  shown: 'board' | 'risks'
  state: ListState
  tabs: Tabs
  /** Fields that the page asks for itself, and no filter is to. */
  without: readonly string[]
  refs: Refs
  children: ReactNode
}

/** A way to look at all contracts: views, find and filters as in their list, and below them whatever it shows. */
export const PortfolioPage = ({ shown, state, tabs: Tabs, without, refs, children }: Props) => {
  const t = useT()
  const rightOf = useFieldRight()
  const { query, set } = state
  const title = t(`contract.portfolio.${shown}.title`)
  useTitle(title)
  const fields = useMemo(
    () =>
      listFields(contract).filter(([key]) => !without.includes(key) && rightOf('contract', key) !== 'hidden'),
    [rightOf, without],
  )
  return (
    <section className={classes['page']} aria-label={title}>
      <Stack gap={10} className={classes['head']}>
        <Group justify="space-between" gap="sm">
          <h1 className={classes['title']}>{title}</h1>
          <ViewSwitch shown={shown} />
        </Group>
        <Tabs look={portfolioLook} state={state} />
        <Group gap={8} align="flex-start">
          <FindInList find={query.find ?? ''} onFind={(find) => set({ find }, true)} />
          <FilterBar
            noun={contract}
            fields={fields}
            text={query.filter}
            refs={refs}
            onChange={(filter) => set({ filter })}
          />
        </Group>
      </Stack>
      {children}
    </section>
  )
}
