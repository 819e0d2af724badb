import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Rows } from '../data/useRows.ts'
import type { Look } from '../looks.ts'
import type { Column } from '../state/columns.ts'
import { isBlank } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import { BodyCell } from './BodyCell.tsx'
import classes from './Cards.module.css'
import { CARD_HEIGHT, rowsShown } from './grid.ts'

type Props = {
  look: Look
  list: Rows
  columns: readonly Column[]
  onOpen: (record: AnyRecord) => void
  lead?: ((record: AnyRecord) => ReactNode) | undefined
}

/** A list on a phone: a card per record with its title and the first facts it has. */
export const Cards = ({ look, list, columns, onOpen, lead }: Props) => {
  const t = useT()
  const { rows, pages, total } = list
  const scroll = useRef<HTMLDivElement>(null)
  const count = pages.isSuccess ? rowsShown(rows.length, pages.hasNextPage, total?.count) : 8
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is read on every render here and handed to no memoized child
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: 6,
  })
  const drawn = virtual.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && last >= rows.length - 20)
      void fetchNextPage()
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])

  return (
    <div ref={scroll} className={classes['scroll']}>
      <ul
        className={classes['list']}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t(`${look.noun.name}.many`)}
        aria-busy={!pages.isSuccess}
      >
        {drawn.map(({ index, start }) => {
          const row = rows[index]
          const style = { transform: `translateY(${start}px)`, height: CARD_HEIGHT }
          if (!row) return <li key={`bone${index}`} className={classes['card']} style={style} aria-hidden />
          const { record, refs } = row
          const facts = columns
            .slice(1)
            .filter(({ key }) => !isBlank(record[key]) && record[key] !== false)
            .slice(0, 4)
          return (
            <li key={record.id} className={classes['card']} style={style}>
              <div className={classes['title']}>
                {lead?.(record)}
                <BodyCell
                  look={look}
                  name={look.noun.title}
                  record={record}
                  refs={refs}
                  onOpen={onOpen}
                  tabIndex={0}
                />
              </div>
              <div className={classes['facts']}>
                {facts.map(({ key }) => (
                  <span key={key} className={classes['fact']}>
                    <BodyCell look={look} name={key} record={record} refs={refs} tabIndex={0} />
                  </span>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
