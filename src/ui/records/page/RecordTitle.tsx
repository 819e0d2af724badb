import { ActionIcon, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldRight } from '#ui/session.tsx'
import { ConflictDialog } from '../ConflictDialog.tsx'
import { useChange } from '../data/useChange.ts'
import type { Look } from '../looks.ts'
import { titleOf } from '../state/edits.ts'
import type { AnyRecord } from '../state/pages.ts'
import classes from './RecordPage.module.css'

/** The title of a record's page, changed in its place. */
export const RecordTitle = ({ look, record }: { look: Look; record: AnyRecord }) => {
  const { noun } = look
  const t = useT()
  const rightOf = useFieldRight()
  const { change, conflict, setConflict } = useChange(noun)
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const field = noun.fields[noun.title] as Field
  const title = titleOf(record, noun.title) ?? t('record.nameless')
  const may =
    record.can.includes('update') && record.deletedAt === null && rightOf(noun.name, noun.title) === 'open'
  const editing = typed !== null
  useEffect(() => {
    if (editing) input.current?.select()
  }, [editing])
  const end = (keep: boolean) => {
    const next = typed?.trim()
    setTyped(null)
    if (keep && next) void change(record, { [noun.title]: next })
  }
  return (
    <div className={classes['title']} style={editing ? { flex: 1 } : undefined}>
      {editing ? (
        <TextInput
          ref={input}
          flex={1}
          maw={520}
          aria-label={t(`${noun.name}.${noun.title}`)}
          value={typed}
          maxLength={field.kind === 'text' ? field.max : undefined}
          onChange={(e) => setTyped(e.currentTarget.value)}
          onBlur={() => end(true)}
          onKeyDown={(e) => {
            if (e.key === 'Enter') end(true)
            if (e.key === 'Escape') end(false)
          }}
        />
      ) : (
        <>
          <h1 title={title}>{title}</h1>
          {may && (
            <ActionIcon
              size={24}
              aria-label={t('record.edit', { field: t(`${noun.name}.${noun.title}`) })}
              onClick={() => setTyped(title)}
            >
              <IconPencil size={15} />
            </ActionIcon>
          )}
        </>
      )}
      <ConflictDialog
        look={look}
        conflict={conflict}
        onClose={() => setConflict(null)}
        onKeep={({ current, edit, refs }) => void change(current, edit, { refs })}
      />
    </div>
  )
}
