import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Money } from '#kit/money.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Face } from '../cells/Chip.tsx'
import type { Row } from '../state/pages.ts'
import classes from './Board.module.css'
import { type ColumnCards, type Drawn, isLane } from './columns.ts'

const CARD = 84
const LANE = 32
const GAP = 8

type Props = ColumnCards & {
  items: readonly Drawn[]
  total: { count: number; sums: Money[] } | undefined
  busy: boolean
  failed: boolean
  reached: string | undefined
  /** Draws a card; `reached` is the one of the column that the Tab key comes to. */
  card: (row: Row, reached: boolean) => ReactNode
  /** What stands at the head for all of the column's records, of which there are so many. */
  verb?: ((count: number) => ReactNode) | undefined
  onMore: () => void
  /** Hears how to bring a card on screen, so that the keyboard can reach it. */
  onScroller: (columnId: string, show: (id: string) => void) => void
}

/** A column of a board: its name, its count and sums, and its cards, of which only those in sight are drawn. */
export const Column = (props: Props) => {
  const { column, rows, next, items, busy, failed, reached, card, onMore, onScroller } = props
  const t = useT()
  const place = useRef<HTMLElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is read on every render here and handed to no memoized child
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => (items[i] && isLane(items[i]) ? LANE : CARD + GAP),
    getItemKey: (i) => idOf(items[i]) ?? i,
    overscan: 6,
  })
  const drawn = virtual.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const cards = drawn.flatMap(({ index }) => {
    const item = items[index]
    return item && !isLane(item) ? [item.record.id] : []
  })
  // The card that Tab comes to: the one where the keyboard was, or else the first that is drawn.
  const stop = reached !== undefined && cards.includes(reached) ? reached : cards[0]
  useEffect(() => {
    if (next && !failed && last >= items.length - 8) onMore()
  })
  useEffect(() =>
    onScroller(column.id, (id) => virtual.scrollToIndex(items.findIndex((item) => idOf(item) === id))),
  )
  // Heights differ between owners and cards: another order is measured anew.
  useEffect(() => virtual.measure(), [virtual, items])
  useEffect(() => {
    if (!place.current) return
    return dropTargetForElements({
      element: place.current,
      getData: () => ({ column: column.id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [column.id])
  return (
    <section
      ref={place}
      className={classes['column']}
      aria-label={column.name}
      data-column={column.id}
      {...(over && { 'data-over': true })}
    >
      <ColumnHead {...props} />
      <div ref={scroll} className={classes['cards']}>
        <ul className={classes['list']} style={{ height: virtual.getTotalSize() }} aria-busy={busy}>
          {drawn.map(({ index, start, key }) => {
            const item = items[index]
            if (!item) return null
            return (
              <li key={key} className={classes['item']} style={{ transform: `translateY(${start}px)` }}>
                {isLane(item) ? (
                  <div className={classes['lane']}>
                    {item.id && <Face id={item.id} name={item.heading} />}
                    <span>{item.heading}</span>
                    <span className={classes['count']}>{item.count}</span>
                  </div>
                ) : (
                  card(item, item.record.id === stop)
                )}
              </li>
            )
          })}
        </ul>
        {busy && rows.length === 0 && [1, 2, 3].map((n) => <div key={n} className={classes['bone']} />)}
        {rows.length === 0 && !busy && <p className={classes['none']}>{t('board.empty')}</p>}
        {failed && next && (
          <Button size="compact-sm" variant="subtle" color="gray" fullWidth onClick={onMore}>
            {t('board.more')}
          </Button>
        )}
      </div>
    </section>
  )
}

const idOf = (item: Drawn | undefined) => item && (isLane(item) ? `lane ${item.id}` : item.record.id)

const ColumnHead = ({ column, rows, next, total, verb }: Props) => {
  const format = useFormat()
  const count = total?.count ?? (next === null ? rows.length : undefined)
  return (
    <header className={classes['top']} style={{ '--column': column.colour } as CSSProperties}>
      <h2 className={classes['name']} title={column.name}>
        {column.name}
      </h2>
      <span className={classes['count']}>
        {count === undefined ? '' : format.number(count)}
        {verb?.(count ?? 0)}
      </span>
      <span className={classes['sums']} title={total?.sums.map((sum) => format.money(sum)).join('\n')}>
        {total?.sums.map((sum) => format.money(sum)).join(' · ') || '\u00a0'}
      </span>
    </header>
  )
}
