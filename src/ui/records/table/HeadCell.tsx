import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsDiagonalMinimize2,
  IconArrowsHorizontal,
  IconArrowUp,
  IconEyeOff,
} from '@tabler/icons-react'
import { type PointerEvent, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Column } from '../state/columns.ts'
import classes from './Grid.module.css'

type Props = {
  column: Column
  label: string
  index: number
  pinned: boolean
  sortable: boolean
  sort: string | undefined
  onSort: (sort: string | undefined) => void
  onWidth: (width: number, settled: boolean) => void
  onMove: (by: number) => void
  onHide: () => void
}

/** The head of a column: its menu sorts, moves and hides; its right edge is pulled; the menu does the same for the keyboard. */
export const HeadCell = ({
  column,
  label,
  index,
  pinned,
  sortable,
  sort,
  onSort,
  onWidth,
  onMove,
  onHide,
}: Props) => {
  const t = useT()
  const { key, width } = column
  const direction = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined
  return (
    <th
      scope="col"
      className={`${classes['headCell']} ${pinned ? classes['pinned'] : ''}`}
      style={{ width, ...(pinned && { background: 'var(--mantine-color-body)', zIndex: 2 }) }}
      aria-colindex={index + 1}
      {...(sortable && { 'aria-sort': direction ?? 'none' })}
    >
      <Menu position="bottom-start" width={200}>
        <Menu.Target>
          <UnstyledButton className={classes['headButton']} aria-label={`${label}: ${t('action.more')}`}>
            <span>{label}</span>
            {direction === 'ascending' && <IconArrowUp size={13} />}
            {direction === 'descending' && <IconArrowDown size={13} />}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {sortable && (
            <>
              <Menu.Item
                leftSection={<IconArrowUp size={15} />}
                onClick={() => onSort(direction === 'ascending' ? undefined : key)}
              >
                {direction === 'ascending' ? t('list.sortNone') : t('list.sortUp')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={15} />}
                onClick={() => onSort(direction === 'descending' ? undefined : `-${key}`)}
              >
                {direction === 'descending' ? t('list.sortNone') : t('list.sortDown')}
              </Menu.Item>
            </>
          )}
          {!pinned && (
            <>
              <Menu.Item leftSection={<IconArrowLeft size={15} />} onClick={() => onMove(-1)}>
                {t('list.moveLeft')}
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowRight size={15} />} onClick={() => onMove(1)}>
                {t('list.moveRight')}
              </Menu.Item>
              <Menu.Item leftSection={<IconEyeOff size={15} />} onClick={onHide}>
                {t('list.hide')}
              </Menu.Item>
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowsHorizontal size={15} />}
            closeMenuOnClick={false}
            onClick={() => onWidth(width + 40, true)}
          >
            {t('list.wider')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowsDiagonalMinimize2 size={15} />}
            closeMenuOnClick={false}
            onClick={() => onWidth(width - 40, true)}
          >
            {t('list.narrower')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Handle label={t('list.resize', { name: label })} width={width} onWidth={onWidth} />
    </th>
  )
}

type HandleProps = { label: string; width: number; onWidth: (width: number, settled: boolean) => void }

const Handle = ({ label, width, onWidth }: HandleProps) => {
  const start = useRef<{ x: number; width: number } | null>(null)
  const widthAt = (event: PointerEvent) =>
    start.current ? start.current.width + event.clientX - start.current.x : width
  return (
    <button
      type="button"
      className={classes['handle']}
      aria-label={label}
      tabIndex={-1}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => start.current && onWidth(widthAt(event), false)}
      onPointerUp={(event) => {
        if (start.current) onWidth(widthAt(event), true)
        start.current = null
      }}
    />
  )
}
