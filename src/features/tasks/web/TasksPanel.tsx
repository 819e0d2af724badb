import { ActionIcon, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Subject } from '#kit/fields.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { Moment } from '#ui/records/cells/Moment.tsx'
import type { AnyRecord, Page, Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { listTasks } from '../contract.ts'
import { DoneBox } from './DoneBox.tsx'
import { TaskComposer } from './TaskComposer.tsx'
import { TaskDrawer } from './TaskDrawer.tsx'
import classes from './TasksPanel.module.css'

/** The open tasks about a record, the most urgent first; a new one is set in place. */
export const TasksPanel = ({ subject }: { subject: Subject }) => {
  const t = useT()
  const may = useMay()
  const [writing, setWriting] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const filter = JSON.stringify({
    and: [
      ['subject', 'in', [subject.id]],
      ['state', 'in', ['open']],
    ],
  })
  const { data, isPending } = useQuery({
    ...ask(listTasks, { query: { filter, sort: 'dueAt', limit: 20 } }),
    enabled: may('task.read'),
  })
  if (!may('task.read')) return null
  const { items, refs } = (data as unknown as Page | undefined) ?? { items: [], refs: {} }
  // A task just marked as done stays until the server has told the list, struck through.
  return (
    <section aria-label={t('task.panel.title')}>
      <Group justify="space-between" mb={6}>
        <Title order={2} fz="sm">
          {t('task.panel.title')}
        </Title>
        {may('task.create') && (
          <ActionIcon size="sm" aria-label={t('task.new')} onClick={() => setWriting(true)}>
            <IconPlus size={15} />
          </ActionIcon>
        )}
      </Group>
      {writing && <TaskComposer subject={subject} onClose={() => setWriting(false)} />}
      {isPending ? (
        <Skeleton height={14} width="70%" my={9} />
      ) : items.length === 0 && !writing ? (
        <Text size="sm" c="dimmed">
          {t('task.panel.empty')}
        </Text>
      ) : (
        <Stack gap={0} component="ul" className={classes['list']}>
          {items.map((record) => (
            <Line key={record.id} record={record} refs={refs} onOpen={() => setShown(record.id)} />
          ))}
        </Stack>
      )}
      {shown && <TaskDrawer id={shown} onClose={() => setShown(null)} />}
    </section>
  )
}

const Line = ({ record, refs, onOpen }: { record: AnyRecord; refs: Refs; onOpen: () => void }) => {
  const who = String(record.assigneeId ?? '')
  return (
    <li className={classes['line']}>
      <DoneBox record={record} />
      <button
        type="button"
        className={classes['title']}
        onClick={onOpen}
        {...(record.state !== 'open' && { 'data-done': true })}
      >
        {String(record.title ?? '')}
      </button>
      <span className={classes['due']}>
        {typeof record.dueAt === 'string' && <Moment at={record.dueAt} deadline={record.state === 'open'} />}
      </span>
      {refs[who] && <Face id={who} name={refs[who].title} />}
    </li>
  )
}
