import { Box, Button, Drawer, Group, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useBin } from '#ui/records/data/useBin.ts'
import { useRecord } from '#ui/records/data/useRecord.ts'
import { Facts } from '#ui/records/page/Facts.tsx'
import { PageBones } from '#ui/records/page/PageBones.tsx'
import { RecordTitle } from '#ui/records/page/RecordTitle.tsx'
import { useMarks } from '#ui/records/table/useMarks.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { DoneBox } from './DoneBox.tsx'
import { taskLook } from './look.ts'

type Props = { id: string; onClose: () => void; timeline?: ReactNode; actions?: ReactNode }

/** A task in a drawer: its facts, changed in place, and below them what was said about it. */
export const TaskDrawer = ({ id, onClose, timeline, actions }: Props) => {
  const t = useT()
  const { marks, mark } = useMarks()
  const { record, error, refetch } = useRecord(taskLook.noun, id, mark)
  const { remove } = useBin(taskLook.noun)
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 520}
      title={t('task.one')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      // Esc belongs first to what is open within: an editor or a list.
      closeOnEscape
    >
      {record ? (
        <Stack gap="lg">
          <Group gap={4} wrap="nowrap">
            <DoneBox record={record} />
            <RecordTitle look={taskLook} record={record} />
            {record.deletedAt === null && <Box ml="auto">{actions}</Box>}
          </Group>
          <Facts look={taskLook} record={record} marked={marks.get(record.id)} />
          {timeline}
          {record.can.includes('delete') && record.deletedAt === null && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconTrash size={15} />}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => void remove(record).then((done) => done && onClose())}
            >
              {t('action.delete')}
            </Button>
          )}
        </Stack>
      ) : error ? (
        <PageProblem error={error} retry={() => void refetch()} />
      ) : (
        <PageBones />
      )}
    </Drawer>
  )
}
