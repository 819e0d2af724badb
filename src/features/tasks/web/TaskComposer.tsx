import { Button, Group, Paper, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Field, Subject } from '#kit/fields.ts'
import { refresh, useTell } from '#kit/query.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { refreshLists } from '#ui/records/data/cache.ts'
import { useBin } from '#ui/records/data/useBin.ts'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { AnyRecord, Refs } from '#ui/records/state/pages.ts'
import { daysAhead, fromWallClock } from '#ui/records/state/zones.ts'
import { useSession } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createTask, listTasks, task } from '../contract.ts'

type Props = { subject: Subject; onClose: () => void }

/** A task about a record in one line: what, by when, by whom; oneself and tomorrow morning unless told. */
export const TaskComposer = ({ subject, onClose }: Props) => {
  const t = useT()
  const client = useQueryClient()
  const timeZone = useTimeZone()
  const problem = useProblem()
  const { memberId, name } = useSession()
  const { remove } = useBin(task)
  const [title, setTitle] = useState('')
  const [dueAt, setDueAt] = useState<unknown>(() =>
    fromWallClock(daysAhead(Temporal.Now.instant(), 1, 10, timeZone), timeZone),
  )
  const [assigneeId, setAssignee] = useState<unknown>(memberId)
  const [refs, setRefs] = useState<Refs>({ [memberId]: { noun: 'member', title: name } })
  const creating = useTell(createTask, { refreshes: [listTasks] })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  const save = () => {
    if (!title.trim() || creating.isPending) return
    const body = {
      title: title.trim(),
      subject,
      state: 'open' as const,
      dueAt: String(dueAt),
      assigneeId: String(assigneeId),
    }
    creating.mutate(
      { body },
      {
        onSuccess: (made) => {
          setTitle('')
          refreshLists(client, task)
          showUndo(t('record.created', { name: body.title }), async () => {
            await remove(made as unknown as AnyRecord)
            await refresh(client, listTasks)
          })
          input.current?.focus()
        },
        onError: (error) => showProblem(problem(error, 'task')),
      },
    )
  }
  const { dueAt: due, assigneeId: assignee } = task.fields as Record<'dueAt' | 'assigneeId', Field>
  return (
    <Paper
      withBorder
      p="xs"
      mb="xs"
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap={6}>
        <TextInput
          ref={input}
          size="xs"
          aria-label={t('task.title')}
          placeholder={t('task.compose')}
          maxLength={200}
          value={title}
          onChange={(e) => setTitle(e.currentTarget.value)}
        />
        <FieldInput
          noun="task"
          name="dueAt"
          field={due}
          value={dueAt}
          refs={refs}
          onChange={(v) => v && setDueAt(v)}
        />
        <FieldInput
          noun="task"
          name="assigneeId"
          field={assignee}
          value={assigneeId}
          refs={refs}
          onChange={(v, names) => {
            if (!v) return
            setAssignee(v)
            setRefs({ ...refs, ...names })
          }}
        />
        <Group justify="flex-end" gap={6}>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {t('action.close')}
          </Button>
          <Button size="compact-sm" type="submit" disabled={!title.trim()} loading={creating.isPending}>
            {t('action.add')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
