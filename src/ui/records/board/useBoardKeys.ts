import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Drawn } from './columns.ts'
import { isLane } from './columns.ts'

type Drawing = { columnId: string; items: readonly Drawn[] }
const PATIENCE = 20

const cardsOf = ({ items }: Drawing) => items.flatMap((item) => (isLane(item) ? [] : [item.record.id]))

/** Where an arrow leads from a card: up and down its column, or beside it into the next column that has cards. */
const neighbour = (columns: readonly Drawing[], id: string, key: string): string | undefined => {
  const cards = columns.map(cardsOf)
  const column = cards.findIndex((of) => of.includes(id))
  const row = cards[column]?.indexOf(id) ?? -1
  if (key === 'ArrowDown') return cards[column]?.[row + 1]
  if (key === 'ArrowUp') return cards[column]?.[row - 1]
  const beside =
    key === 'ArrowRight' ? cards.slice(column + 1) : cards.slice(0, Math.max(0, column)).toReversed()
  return beside
    .find((of) => of.length > 0)
    ?.slice(0, row + 1)
    .at(-1)
}

/** The board under the keyboard: one card of each column is reached by Tab, arrows go to the others, F2 edits it and M asks where to move it, where a board can. */
export const useBoardKeys = (
  columns: readonly Drawing[],
  { onEdit, onMenu }: Partial<Record<'onEdit' | 'onMenu', (id: string) => void>>,
) => {
  const [at, setAt] = useState<string | undefined>()
  const scrollers = useRef(new Map<string, (id: string) => void>())
  const latest = useRef(columns)
  useEffect(() => {
    latest.current = columns
  })

  const focus = useCallback((id: string) => {
    setAt(id)
    // A card out of sight is drawn only once its column is there.
    const look = (left: number) => {
      const column = latest.current.find((c) => cardsOf(c).includes(id))
      const link = document.querySelector<HTMLElement>(`[data-card="${id}"] a`)
      const here = link?.closest<HTMLElement>('[data-column]')?.dataset['column'] === column?.columnId
      if (link && here) return link.focus()
      if (column) scrollers.current.get(column.columnId)?.(id)
      if (left > 0) requestAnimationFrame(() => look(left - 1))
    }
    look(PATIENCE)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const id =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-card]')?.dataset['card']
        : undefined
    if (!id || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (onMenu && event.code === 'KeyM') {
      event.preventDefault()
      onMenu(id)
    } else if (onEdit && event.key === 'F2') {
      event.preventDefault()
      onEdit(id)
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault()
      const next = neighbour(columns, id, event.key)
      if (next) focus(next)
    }
  }
  // The browser is content when the link can be seen: the card's menu must be in sight too.
  const onFocus = ({ target }: FocusEvent) => {
    if (target.matches(':focus-visible'))
      target.closest('[data-card]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onScroller = useCallback(
    (columnId: string, show: (id: string) => void) => void scrollers.current.set(columnId, show),
    [],
  )
  return { reached: at, focus, onKeyDown, onFocus, onScroller }
}
