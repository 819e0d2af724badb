import { memo } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import cells from '../cells/Cell.module.css'
import { Cell } from '../cells/Cell.tsx'
import { RouteLink } from '../cells/RouteLink.tsx'
import { type Look, pageOf } from '../looks.ts'
import { fieldNamed } from '../state/columns.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'

type Props = {
  look: Look
  name: string
  record: AnyRecord
  refs: Refs
  onOpen?: ((record: AnyRecord) => void) | undefined
  /** In a grid the cell has the focus, not what stands in it. */
  tabIndex?: 0 | -1
}

/** What stands in a cell of a list; the title leads to the record. */
export const BodyCell = memo(({ look, name, record, refs, onOpen, tabIndex = -1 }: Props) => {
  const { noun } = look
  const t = useT()
  const field = fieldNamed(noun, name)
  if (!field) return null
  if (name === noun.title) {
    const title = titleOf(record, noun.title) ?? t('record.nameless')
    const href = pageOf(workspaceHere() ?? '', noun.name, record.id)
    const className = `${cells['title']} ${cells['text']} ${cells['link']}`
    if (href)
      return (
        <RouteLink href={href} className={className} tabIndex={tabIndex}>
          {title}
        </RouteLink>
      )
    return (
      <button
        type="button"
        className={`${className} ${cells['bare']}`}
        tabIndex={tabIndex}
        onClick={() => onOpen?.(record)}
      >
        {title}
      </button>
    )
  }
  return (
    <Cell
      noun={noun.name}
      name={name}
      field={field}
      value={record[name]}
      refs={refs}
      deadline={look.deadlines?.[name]?.(record) ?? false}
      tabIndex={tabIndex}
    />
  )
})
BodyCell.displayName = 'BodyCell'
