import { type ReactNode, useState } from 'react'
import { mayBeEmpty } from '#kit/fields.ts'
import { useFieldErrors } from '#ui/problems.ts'
import { useChange } from '../data/useChange.ts'
import { type Column, fieldNamed } from '../state/columns.ts'
import { isBlank } from '../state/edits.ts'
import type { AnyRecord, Refs, Row } from '../state/pages.ts'
import { ConflictDialog } from '../ConflictDialog.tsx'
import { CellEditor, type Ending } from './CellEditor.tsx'
import type { GridProps } from './Grid.tsx'
import type { At } from './grid.ts'

type Editing = {
  base: AnyRecord
  id: string
  key: string
  value: unknown
  refs: Refs
  error?: string | undefined
}

/** Editing in the cells of a grid: one at a time, at once on screen; what the server refuses opens again with the reason. */
export const useGridEdit = (
  { look, mayEdit }: GridProps,
  columns: readonly Column[],
  rows: readonly Row[],
  focus: (at: At) => void,
) => {
  const { noun } = look
  const { change, conflict, setConflict } = useChange(noun)
  const fieldErrors = useFieldErrors()
  const [editing, setEditing] = useState<Editing | null>(null)

  const begin = ({ record, refs }: Row, key: string): boolean => {
    const field = fieldNamed(noun, key)
    if (!field || !mayEdit(record, key, field)) return false
    setEditing({ id: record.id, base: record, key, value: record[key], refs })
    return true
  }

  const end = ({ keep, go }: Ending, value: unknown, refs: Refs) => {
    if (!editing) return
    const { base, id, key } = editing
    const index = rows.findIndex((row) => row.record.id === id)
    const row = rows[index]
    const column = columns.findIndex((c) => c.key === key)
    setEditing(null)
    if (!row) return
    const field = fieldNamed(noun, key)
    if (keep && field && (mayBeEmpty(field) || !isBlank(value)))
      void change(
        base,
        { [key]: value },
        {
          refs,
          onInvalid: (error) =>
            setEditing({
              base,
              id,
              key,
              value,
              refs,
              error: fieldErrors(error)[key] ?? Object.values(fieldErrors(error))[0],
            }),
        },
      )
    const to = column + (go === 'next' ? 1 : go === 'previous' ? -1 : 0)
    const next = columns[to]
    focus({ row: index, column: (next ? to : column) + 1 })
    if (go !== 'stay' && next) begin(row, next.key)
  }

  const editorFor = (id: string): { column: string; node: ReactNode } | undefined => {
    const field = editing?.id === id ? fieldNamed(noun, editing.key) : undefined
    if (!editing || !field) return undefined
    const width = columns.find((c) => c.key === editing.key)?.width ?? 200
    return {
      column: editing.key,
      node: (
        <CellEditor
          key={editing.key}
          noun={noun.name}
          name={editing.key}
          field={field}
          value={editing.value}
          refs={editing.refs}
          error={editing.error}
          width={width}
          onEnd={end}
        />
      ),
    }
  }
  return {
    begin,
    editorFor,
    conflict: (
      <ConflictDialog
        look={look}
        conflict={conflict}
        onClose={() => setConflict(null)}
        onKeep={({ current, edit, refs }) => void change(current, edit, { refs })}
      />
    ),
  }
}
