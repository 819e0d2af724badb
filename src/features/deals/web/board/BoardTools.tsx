import { Button, Group, Select } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { BoardPages } from '#ui/records/board/columns.ts'
import { FilterBar } from '#ui/records/filter/FilterBar.tsx'
import { listFields } from '#ui/records/state/columns.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { FindInList } from '#ui/records/table/FindInList.tsx'
import type { ListState } from '#ui/records/useListState.ts'
import { useFieldRight } from '#ui/session.tsx'
import { cardOrders, deal } from '../../contract.ts'
import { orderOf } from './useBoard.ts'

/** The columns ask for these themselves. */
const ofColumns = ['stageId', 'pipelineId', 'state']

/** What narrows and orders the cards: find, filters, their order, and owners as lanes. */
export const BoardTools = ({ state, data }: { state: ListState; data: BoardPages | undefined }) => {
  const t = useT()
  const rightOf = useFieldRight()
  const { query, set, also, setAlso } = state
  const fields = useMemo(
    () => listFields(deal).filter(([key]) => !ofColumns.includes(key) && rightOf('deal', key) !== 'hidden'),
    [rightOf],
  )
  const refs = useMemo(
    () => Object.assign({}, ...(data?.pages ?? []).map((page) => page.refs)) as Refs,
    [data],
  )
  const lanes = also['lanes'] === 'owner'
  return (
    <Group gap={8} align="flex-start">
      <FindInList find={query.find ?? ''} onFind={(find) => set({ find }, true)} />
      <FilterBar
        noun={deal}
        fields={fields}
        text={query.filter}
        refs={refs}
        onChange={(filter) => set({ filter })}
      />
      <Group gap={6} ml="auto" wrap="nowrap" visibleFrom="sm">
        <Button
          size="xs"
          variant={lanes ? 'light' : 'default'}
          leftSection={<IconUsers size={14} />}
          aria-pressed={lanes}
          onClick={() => setAlso({ lanes: lanes ? undefined : 'owner' })}
        >
          {t('deal.board.byOwner')}
        </Button>
        <Select
          size="xs"
          w={210}
          aria-label={t('deal.board.order')}
          data={cardOrders.map((order) => ({ value: order, label: t(`deal.board.order.${order}`) }))}
          value={orderOf(query.sort)}
          onChange={(sort) => set({ sort: sort === cardOrders[0] ? '' : (sort ?? '') })}
          allowDeselect={false}
        />
      </Group>
    </Group>
  )
}
