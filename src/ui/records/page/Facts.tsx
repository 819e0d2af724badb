import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { type Field, mayBeEmpty } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { useFieldRight } from '#ui/session.tsx'
import { Cell } from '../cells/Cell.tsx'
import { ConflictDialog } from '../ConflictDialog.tsx'
import { useChange } from '../data/useChange.ts'
import { fieldLabel } from '../labels.ts'
import type { Look } from '../looks.ts'
import { isBlank } from '../state/edits.ts'
import { envelopeFields } from '../state/columns.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'
import { CellEditor, type Ending } from '../table/CellEditor.tsx'
import classes from './Facts.module.css'

type Props = { look: Look; record: AnyRecord; marked?: readonly string[] | undefined }
type Editing = { base: AnyRecord; key: string; value: unknown; refs: Refs; error?: string | undefined }

/** The facts of a record, each changed in its place; blank ones that matter less are folded. */
export const Facts = ({ look, record, marked }: Props) => {
  const { noun } = look
  const t = useT()
  const rightOf = useFieldRight()
  const fieldErrors = useFieldErrors()
  const { change, conflict, setConflict } = useChange(noun)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const refs = record.refs ?? {}

  const fields = Object.entries(noun.fields as Record<string, Field>).filter(
    ([key]) => key !== noun.title && rightOf(noun.name, key) !== 'hidden',
  )
  const wanted = look.form ?? []
  const place = (key: string) => (wanted.includes(key) ? wanted.indexOf(key) : wanted.length)
  const matters = ([key, f]: [string, Field]) =>
    wanted.includes(key) || f.column === true || (!isBlank(record[key]) && record[key] !== false)
  const shown = fields.filter(matters).toSorted(([a], [b]) => place(a) - place(b))
  const folded = fields.filter((entry) => !matters(entry) && !entry[1].fixed)

  const end = ({ keep }: Ending, value: unknown, known: Refs) => {
    if (!editing) return
    const { base, key } = editing
    setEditing(null)
    document.querySelector<HTMLElement>(`[data-fact="${key}"] button`)?.focus()
    if (!keep || (isBlank(value) && !mayBeEmpty(noun.fields[key] as Field))) return
    void change(
      base,
      { [key]: value },
      {
        refs: known,
        onInvalid: (error) =>
          setEditing({
            base,
            key,
            value,
            refs: known,
            error: fieldErrors(error)[key] ?? Object.values(fieldErrors(error))[0],
          }),
      },
    )
  }
  const line = ([key, field]: [string, Field]) => {
    const label = fieldLabel(t, noun.name, key)
    const value = record[key]
    const may =
      !field.fixed &&
      !field.once &&
      record.deletedAt === null &&
      record.can.includes('update') &&
      rightOf(noun.name, key) === 'open'
    const begin = () => setEditing({ base: record, key, value, refs })
    return (
      <div
        key={key}
        className={classes['fact']}
        data-fact={key}
        {...(marked?.includes(key) && { 'data-marked': true })}
      >
        <dt className={classes['label']}>{label}</dt>
        <dd className={classes['value']}>
          <span className={classes['read']}>
            <Cell
              noun={noun.name}
              name={key}
              field={field}
              value={value}
              refs={refs}
              deadline={look.deadlines?.[key]?.(record) ?? false}
              roomy
            />
            {(isBlank(value) || value === false) && !may && <span aria-hidden>—</span>}
          </span>
          {may && isBlank(value) ? (
            <button
              type="button"
              className={classes['add']}
              onClick={begin}
              aria-label={t('record.add', { field: label })}
            >
              {t('action.add')}
            </button>
          ) : (
            may && (
              <ActionIcon
                size={24}
                className={classes['edit']}
                onClick={begin}
                aria-label={t('record.edit', { field: label })}
              >
                <IconPencil size={14} />
              </ActionIcon>
            )
          )}
          {editing?.key === key && (
            <CellEditor
              noun={noun.name}
              name={key}
              field={field}
              value={editing.value}
              refs={editing.refs}
              error={editing.error}
              width={260}
              onEnd={end}
            />
          )}
        </dd>
      </div>
    )
  }

  return (
    <div>
      <dl className={classes['facts']}>
        {shown.map(line)}
        {unfolded && folded.map(line)}
        {['createdAt', 'createdBy'].map((key) => (
          <div key={key} className={classes['fact']}>
            <dt className={classes['label']}>{t(`field.${key}`)}</dt>
            <dd className={classes['value']}>
              <span className={classes['read']}>
                <Cell
                  noun={noun.name}
                  name={key}
                  field={envelopeFields[key]!}
                  value={record[key]}
                  refs={refs}
                  roomy
                />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {folded.length > 0 && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          mt={4}
          aria-expanded={unfolded}
          leftSection={unfolded ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t(unfolded ? 'record.fewer' : 'record.more')}
        </Button>
      )}
      <ConflictDialog
        look={look}
        conflict={conflict}
        onClose={() => setConflict(null)}
        onKeep={({ current, edit, refs: known }) => void change(current, edit, { refs: known })}
      />
    </div>
  )
}
