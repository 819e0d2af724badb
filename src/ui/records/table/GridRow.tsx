import { Checkbox } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Look } from '../looks.ts'
import type { Column } from '../state/columns.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord, Row } from '../state/pages.ts'
import { BodyCell } from './BodyCell.tsx'
import classes from './Grid.module.css'
import { CHECK_WIDTH } from './grid.ts'

type Props = {
  look: Look
  row: Row
  index: number
  top: number
  columns: readonly Column[]
  /** The column that has the focus, when it is in this row. */
  active: number | undefined
  selected: boolean
  marked: readonly string[] | undefined
  editor: { column: string; node: ReactNode } | undefined
  lead: ((record: AnyRecord) => ReactNode) | undefined
  onSelect: (index: number, range: boolean) => void
  onOpen: ((record: AnyRecord) => void) | undefined
}

/** One record as a row of the grid. */
export const GridRow = memo(
  ({ look, row, index, top, columns, active, selected, marked, editor, lead, onSelect, onOpen }: Props) => {
    const t = useT()
    const { record, refs } = row
    const name = titleOf(record, look.noun.title) ?? t('record.nameless')
    return (
      <tr
        className={classes['row']}
        style={{ transform: `translateY(${top}px)` }}
        aria-rowindex={index + 2}
        aria-selected={selected}
        {...(selected && { 'data-selected': true })}
      >
        <td
          className={`${classes['cell']} ${classes['check']}`}
          style={{ width: CHECK_WIDTH }}
          aria-colindex={1}
          data-at={`${index}:0`}
          tabIndex={active === 0 ? 0 : -1}
        >
          <Checkbox
            size="xs"
            tabIndex={-1}
            checked={selected}
            aria-label={t('list.select', { name })}
            onClick={(event) => onSelect(index, event.shiftKey)}
            onChange={() => undefined}
          />
        </td>
        {columns.map(({ key, width }, i) => (
          <td
            key={key}
            className={`${classes['cell']} ${i === 0 ? classes['pinned'] : ''}`}
            style={{ width }}
            aria-colindex={i + 2}
            data-at={`${index}:${i + 1}`}
            tabIndex={active === i + 1 ? 0 : -1}
            {...(marked?.includes(key) && { 'data-marked': true })}
          >
            {i === 0 && lead?.(record)}
            <BodyCell look={look} name={key} record={record} refs={refs} onOpen={onOpen} />
            {editor?.column === key && editor.node}
          </td>
        ))}
        <td className={`${classes['cell']} ${classes['fill']}`} aria-hidden />
      </tr>
    )
  },
)
GridRow.displayName = 'GridRow'

/** The place of a row that is not loaded yet, of its final size. */
export const BoneRow = ({
  index,
  top,
  columns,
  label,
}: {
  index: number
  top: number
  columns: readonly Column[]
  label: string
}) => (
  <tr className={classes['row']} style={{ transform: `translateY(${top}px)` }} aria-rowindex={index + 2}>
    <td
      className={`${classes['cell']} ${classes['check']}`}
      style={{ width: CHECK_WIDTH }}
      aria-label={label}
    />
    {columns.map(({ key, width }, i) => (
      <td
        key={key}
        className={`${classes['cell']} ${i === 0 ? classes['pinned'] : ''}`}
        style={{ width }}
        aria-label={label}
      >
        <span className={classes['bone']} style={{ width: `${38 + ((index * 7 + i * 13) % 40)}%` }} />
      </td>
    ))}
  </tr>
)
