import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import type { Rows } from '../data/useRows.ts'
import { fieldLabel } from '../labels.ts'
import type { Look } from '../looks.ts'
import {
  type Column,
  columnsText,
  fieldNamed,
  moveColumn,
  resizeColumn,
  toggleColumn,
} from '../state/columns.ts'
import type { AnyRecord } from '../state/pages.ts'
import classes from './Grid.module.css'
import { CHECK_WIDTH, ROW_HEIGHT, rowsShown, selectedAfter } from './grid.ts'
import { BoneRow, GridRow } from './GridRow.tsx'
import { HeadCell } from './HeadCell.tsx'
import { useGridEdit } from './useGridEdit.tsx'
import { useGridKeys } from './useGridKeys.ts'

export type GridProps = {
  look: Look
  list: Rows
  columns: readonly Column[]
  sort: string | undefined
  selected: ReadonlySet<string>
  marks: ReadonlyMap<string, readonly string[]>
  mayEdit: (record: AnyRecord, key: string, field: Field) => boolean
  onSelected: (selected: ReadonlySet<string>) => void
  onSort: (sort: string | undefined) => void
  onColumns: (columns: string | undefined, settled: boolean) => void
  onOpen: (record: AnyRecord) => void
  /** Stands before the title, such as the box that marks a task as done. */
  lead?: ((record: AnyRecord) => ReactNode) | undefined
}

/** A list of any length as a grid: only what is on screen is drawn, the next rows are fetched before they are reached. */
export const Grid = (props: GridProps) => {
  const { look, list, columns, sort, selected, marks, onSelected, onSort, onColumns, onOpen, lead } = props
  const { noun } = look
  const { rows, pages, total } = list
  const t = useT()
  const scroll = useRef<HTMLDivElement>(null)
  const [pulled, setPulled] = useState<readonly Column[] | null>(null)
  const shown = pulled ?? columns
  const ids = useMemo(() => rows.map((row) => row.record.id), [rows])
  const count = pages.isSuccess ? rowsShown(rows.length, pages.hasNextPage, total?.count) : 20
  const width = shown.reduce((sum, c) => sum + c.width, CHECK_WIDTH)

  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is read on every render here and handed to no memoized child
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: 40,
  })
  const drawn = virtual.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && last >= rows.length - 40)
      void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])

  const scrollTo = useCallback((row: number) => virtual.scrollToIndex(row, { align: 'auto' }), [virtual])
  const anchor = useRef(0)
  const select = useCallback(
    (row: number, range: boolean) => {
      onSelected(selectedAfter(selected, ids, row, range ? anchor.current : undefined))
      anchor.current = row
    },
    [onSelected, selected, ids],
  )
  const keys = useGridKeys({
    scroll,
    size: { rows: rows.length, columns: shown.length + 1 },
    scrollTo,
    onToggle: select,
    onSelectAll: () => onSelected(new Set(ids)),
    onClear: () => onSelected(new Set()),
    onEnter: (at, edit) => {
      const row = rows[at.row]
      const key = shown[at.column - 1]?.key
      if (!row) return
      if (key === undefined) select(at.row, false)
      else if (!edit && (key === noun.title || !editing.begin(row, key))) onOpen(row.record)
      else if (edit) editing.begin(row, key)
    },
  })
  const editing = useGridEdit(props, shown, rows, keys.focus)

  const place = (event: SyntheticEvent) =>
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-at]')?.dataset['at']?.split(':').map(Number)
      : undefined
  const onDoubleClick = (event: MouseEvent) => {
    const [r = -1, c = 0] = place(event) ?? []
    const row = rows[r]
    const key = shown[c - 1]?.key
    if (row && key !== undefined) editing.begin(row, key)
  }
  const onFocus = (event: FocusEvent) => {
    const [row, column] = place(event) ?? []
    if (row !== undefined && column !== undefined) keys.setActive({ row, column })
  }
  const widen = (key: string, next: number, settled: boolean) => {
    const changed = resizeColumn(shown, key, next)
    setPulled(settled ? null : changed)
    if (settled) onColumns(columnsText(noun, changed), true)
  }

  return (
    <div
      ref={scroll}
      className={classes['scroll']}
      style={{ ['--pinned' as string]: `${CHECK_WIDTH + (shown[0]?.width ?? 0)}px` }}
      {...(pages.isPlaceholderData && { 'data-waiting': true })}
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute('data-moved', currentTarget.scrollLeft > 0)
      }
    >
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take the focus is a grid (WAI-ARIA)
        role="grid"
        className={classes['table']}
        style={{ width }}
        aria-label={t(`${noun.name}.many`)}
        aria-rowcount={hasNextPage || !pages.isSuccess ? -1 : rows.length + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable
        aria-busy={!pages.isSuccess || pages.isPlaceholderData}
        onKeyDown={keys.onKeyDown}
        onFocus={onFocus}
        onDoubleClick={onDoubleClick}
      >
        <thead className={classes['head']}>
          <tr className={classes['headRow']} aria-rowindex={1}>
            <th
              scope="col"
              className={`${classes['headCell']} ${classes['check']}`}
              aria-colindex={1}
              style={{ zIndex: 2, background: 'var(--mantine-color-body)' }}
            >
              <Checkbox
                size="xs"
                aria-label={t('list.selectAll')}
                checked={rows.length > 0 && selected.size >= rows.length}
                indeterminate={selected.size > 0 && selected.size < rows.length}
                onChange={() => onSelected(selected.size >= rows.length ? new Set() : new Set(ids))}
              />
            </th>
            {shown.map((column, i) => (
              <HeadCell
                key={column.key}
                column={column}
                index={i + 1}
                pinned={i === 0}
                label={fieldLabel(t, noun.name, column.key)}
                sortable={fieldNamed(noun, column.key)?.sort === true}
                sort={sort}
                onSort={onSort}
                onWidth={(next, settled) => widen(column.key, next, settled)}
                onMove={(by) => onColumns(columnsText(noun, moveColumn(shown, column.key, by)), true)}
                onHide={() => onColumns(columnsText(noun, toggleColumn(noun, shown, column.key)), true)}
              />
            ))}
          </tr>
        </thead>
        <tbody className={classes['body']} style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const row = rows[index]
            if (!row)
              return (
                <BoneRow
                  key={`bone${index}`}
                  index={index}
                  top={start}
                  columns={shown}
                  label={t('state.loading')}
                />
              )
            return (
              <GridRow
                key={row.record.id}
                look={look}
                row={row}
                index={index}
                top={start}
                columns={shown}
                active={keys.active.row === index ? keys.active.column : undefined}
                selected={selected.has(row.record.id)}
                marked={marks.get(row.record.id)}
                editor={editing.editorFor(row.record.id)}
                lead={lead}
                onSelect={select}
                onOpen={onOpen}
              />
            )
          })}
        </tbody>
      </table>
      {editing.conflict}
    </div>
  )
}
