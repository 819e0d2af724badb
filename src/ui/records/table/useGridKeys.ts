import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type At, latinKey, moved, ROW_HEIGHT } from './grid.ts'

type Keys = {
  scroll: RefObject<HTMLElement | null>
  size: { rows: number; columns: number }
  scrollTo: (row: number) => void
  onToggle: (row: number, range: boolean) => void
  onSelectAll: () => void
  onClear: () => void
  /** Enter on a cell, or F2 when `edit` is certain. */
  onEnter: (at: At, edit: boolean) => void
}

/** The keyboard of a grid: one cell has the focus, keys move it, select, open and edit. */
export const useGridKeys = ({ scroll, size, scrollTo, onToggle, onSelectAll, onClear, onEnter }: Keys) => {
  const [active, setActive] = useState<At>({ row: 0, column: 1 })
  const wanted = useRef<At | null>(null)

  const focus = useCallback(
    (at: At) => {
      wanted.current = at
      setActive(at)
      scrollTo(at.row)
    },
    [scrollTo],
  )
  // As soon as the cell is drawn, and before an editor that opens with it takes the focus.
  useLayoutEffect(() => {
    const at = wanted.current
    const cell = at && scroll.current?.querySelector<HTMLElement>(`[data-at="${at.row}:${at.column}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, ctrlKey, metaKey, altKey, shiftKey } = event
    const key = latinKey(event.key, event.code)
    const typing =
      target instanceof HTMLElement && target.closest('input:not([type=checkbox]),textarea,[role=menu],thead')
    if (typing || altKey || event.defaultPrevented) return
    const command = ctrlKey || metaKey
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2)
    const to = command && (key === 'j' || key === 'k') ? undefined : moved(active, key, size, page, command)
    if (to) {
      if (shiftKey && to.row !== active.row) onToggle(to.row, false)
      focus(to)
    } else if (command && key.toLowerCase() === 'a') onSelectAll()
    else if (!command && (key === 'x' || key === ' ')) onToggle(active.row, shiftKey)
    else if (key === 'Enter' && !command) onEnter(active, false)
    else if (key === 'F2') onEnter(active, true)
    else if (key === 'Escape') onClear()
    else return
    event.preventDefault()
  }
  return { active, setActive, focus, onKeyDown }
}
