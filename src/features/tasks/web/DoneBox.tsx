import { Checkbox, Tooltip } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useChange } from '#ui/records/data/useChange.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { task } from '../contract.ts'

/** Marks a task as done with one click, and offers to take it back. */
export const DoneBox = ({ record, tabIndex }: { record: AnyRecord; tabIndex?: number }) => {
  const t = useT()
  const { change } = useChange(task)
  const done = record.state === 'done'
  const may = record.can.includes('update') && record.deletedAt === null
  const label = t(done ? 'task.reopen' : 'task.complete')
  return (
    <Tooltip label={label}>
      <Checkbox
        size="xs"
        radius="xl"
        mr={8}
        checked={done}
        indeterminate={record.state === 'cancelled'}
        disabled={!may}
        aria-label={`${label}: ${String(record.title ?? '')}`}
        {...(tabIndex !== undefined && { tabIndex })}
        onChange={() =>
          void change(
            record,
            { state: done ? 'open' : 'done' },
            { message: t(done ? 'task.reopened' : 'task.completed', { title: String(record.title ?? '') }) },
          )
        }
        onClick={(event) => event.stopPropagation()}
      />
    </Tooltip>
  )
}
