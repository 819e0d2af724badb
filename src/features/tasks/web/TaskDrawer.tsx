import { Box, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { RecordDrawer } from '#ui/records/page/RecordDrawer.tsx'
import { RecordTitle } from '#ui/records/page/RecordTitle.tsx'
import { DoneBox } from './DoneBox.tsx'
import { taskLook } from './look.ts'

type Props = { id: string; onClose: () => void; timeline?: ReactNode; actions?: ReactNode }

/** A task in a drawer: its facts, changed in place, and below them what was said about it. */
export const TaskDrawer = ({ id, onClose, timeline, actions }: Props) => (
  <RecordDrawer
    look={taskLook}
    id={id}
    size={520}
    onClose={onClose}
    head={(record) => (
      <Group gap={4} wrap="nowrap">
        <DoneBox record={record} />
        <RecordTitle look={taskLook} record={record} />
        {record.deletedAt === null && <Box ml="auto">{actions}</Box>}
      </Group>
    )}
  >
    {timeline}
  </RecordDrawer>
)
