import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Stage } from '#features/pipelines/contract.ts'
import type { Money } from '#kit/money.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { colourOf } from '../colours.ts'
import classes from './Board.module.css'
import { Card } from './Card.tsx'
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
  marks: ReadonlyMap<string, readonly string[]>
  verbOf: (stage: Stage, count: number) => ReactNode
  onMore: () => void
  onEdit: (id: string) => void
  onMenu: (id: string) => void
  /** Hears how to bring a card on screen, so that the keyboard can reach it. */
  onScroller: (stageId: string, show: (id: string) => void) => void
}

/** A stage of the board: its name, its count and sums, and its cards, of which only those in sight are drawn. */
export const Column = (props: Props) => {
  const { stage, rows, next, items, busy, failed, reached, marks, onMore, onEdit, onMenu, onScroller } = props
  const t = useT()
  const column = useRef<HTMLElement>(null)
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
    onScroller(stage.id, (id) => virtual.scrollToIndex(items.findIndex((item) => idOf(item) === id))),
  )
  // Heights differ between owners and cards: another order is measured anew.
  useEffect(() => virtual.measure(), [virtual, items])
  useEffect(() => {
    if (!column.current) return
    return dropTargetForElements({
      element: column.current,
      getData: () => ({ stage: stage.id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [stage.id])
  return (
    <section
      ref={column}
      className={classes['column']}
      aria-label={stage.name}
      data-stage={stage.id}
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
                  <Card
                    {...item}
                    stage={stage}
                    reached={item.record.id === stop}
                    marked={(marks.get(item.record.id)?.length ?? 0) > 0}
                    onEdit={onEdit}
                    onMenu={onMenu}
                  />
                )}
              </li>
            )
          })}
        </ul>
        {busy && rows.length === 0 && [1, 2, 3].map((n) => <div key={n} className={classes['bone']} />)}
        {rows.length === 0 && !busy && <p className={classes['none']}>{t('deal.board.empty')}</p>}
        {failed && next && (
          <Button size="compact-sm" variant="subtle" color="gray" fullWidth onClick={onMore}>
            {t('deal.board.more')}
          </Button>
        )}
      </div>
    </section>
  )
}

const idOf = (item: Drawn | undefined) => item && (isLane(item) ? `lane ${item.id}` : item.record.id)

const ColumnHead = ({ stage, rows, next, total, verbOf }: Props) => {
  const format = useFormat()
  const count = total?.count ?? (next === null ? rows.length : undefined)
  return (
    <header className={classes['top']} style={{ '--stage': colourOf(stage) } as CSSProperties}>
      <h2 className={classes['name']} title={stage.name}>
        {stage.name}
      </h2>
      <span className={classes['count']}>
        {count === undefined ? '' : format.number(count)}
        {verbOf(stage, count ?? 0)}
      </span>
      <span className={classes['sums']} title={total?.sums.map((sum) => format.money(sum)).join('\n')}>
        {total?.sums.map((sum) => format.money(sum)).join(' · ') || '\u00a0'}
      </span>
    </header>
  )
}
