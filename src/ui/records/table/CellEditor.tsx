import { Popover, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '../inputs/FieldInput.tsx'
import { useOnceMade } from '../inputs/useOnceMade.ts'
import { cleaned } from '../state/edits.ts'
import type { Refs } from '../state/pages.ts'
import classes from './Grid.module.css'

/** How an edit ends: kept or given up, and where the hands go next. */
export type Ending = { keep: boolean; go: 'stay' | 'next' | 'previous' }

type Props = {
  noun: string
  name: string
  field: Field
  value: unknown
  refs: Refs
  error?: string | undefined
  width: number
  onEnd: (ending: Ending, value: unknown, refs: Refs) => void
}

const atOnce = new Set(['choice', 'ref', 'subject', 'day', 'flag'])
const several = new Set(['phones', 'emails', 'addresses', 'links', 'instant', 'money'])

// At once: the trap of the popover would take the focus a moment later, and what is typed until then would be lost.
const focusInput = (node: HTMLElement | null) =>
  node?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })

/** The input that lies over a value while it is edited. Enter, Tab and a click elsewhere keep the edit; Esc gives it up. */
export const CellEditor = ({ noun, name, field, value, refs, error, width, onEnd }: Props) => {
  const t = useT()
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState(refs)
  const end = (ending: Ending, next = draft, nextRefs = known) =>
    onEnd(ending, cleaned(field, next), nextRefs)
  const { onceMade: keep, onMaking } = useOnceMade((go: Ending['go']) => end({ keep: true, go }))
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    // Everything that floats (this editor, its lists and calendars) stands in a portal; anything else is "elsewhere".
    const elsewhere = (event: MouseEvent) => {
      if (event.target instanceof Element && !event.target.closest('[data-portal]')) latest.current('stay')
    }
    document.addEventListener('mousedown', elsewhere, true)
    return () => document.removeEventListener('mousedown', elsewhere, true)
  }, [])

  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    const long = field.kind === 'text' && field.lines
    if (event.key === 'Escape') end({ keep: false, go: 'stay' })
    else if (
      event.key === 'Enter' &&
      // An option of a list within has been taken with it.
      !event.defaultPrevented &&
      (event.ctrlKey ||
        event.metaKey ||
        (!long && !atOnce.has(field.kind) && field.kind !== 'links' && field.kind !== 'instant'))
    ) {
      event.preventDefault()
      keep('stay')
    } else if (event.key === 'Tab' && !several.has(field.kind)) {
      event.preventDefault()
      keep(event.shiftKey ? 'previous' : 'next')
    }
  }
  const put = (next: unknown, names?: Refs) => {
    const all = { ...known, ...names }
    setDraft(next)
    setKnown(all)
    if (atOnce.has(field.kind)) end({ keep: true, go: 'stay' }, next, all)
  }
  return (
    <Popover
      opened
      trapFocus
      closeOnClickOutside={false}
      closeOnEscape={false}
      withRoles={false}
      position="bottom-start"
      offset={-1}
      width={Math.max(width, several.has(field.kind) ? 320 : 240)}
    >
      <Popover.Target>
        <span className={classes['anchor']} />
      </Popover.Target>
      <Popover.Dropdown
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Mantine draws the element; a <dialog> would be hidden until it is shown
        role="dialog"
        p={4}
        ref={focusInput}
        onKeyDown={onKey}
        onDoubleClick={(event) => event.stopPropagation()}
        aria-label={t(`${noun}.${name}`)}
      >
        <FieldInput
          noun={noun}
          name={name}
          field={field}
          value={draft}
          refs={known}
          onChange={put}
          onMaking={onMaking}
          error={error}
          focused
        />
        {(several.has(field.kind) || (field.kind === 'text' && field.lines)) && (
          <Text size="xs" c="dimmed" mt={4} px={4}>
            {t(['phones', 'emails', 'money'].includes(field.kind) ? 'input.saveHint' : 'input.saveHintLong')}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
