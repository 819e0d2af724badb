import { Button, Drawer, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { useBin } from '#ui/records/data/useBin.ts'
import { useRecord } from '#ui/records/data/useRecord.ts'
import { Facts } from '#ui/records/page/Facts.tsx'
import { PageBones } from '#ui/records/page/PageBones.tsx'
import { useMarks } from '#ui/records/table/useMarks.ts'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { callLook } from './look.ts'

/** A call in a drawer: its facts, changed in place. */
export const CallDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const { marks, mark } = useMarks()
  const { record, error, refetch } = useRecord(callLook.noun, id, mark)
  const { remove } = useBin(callLook.noun)
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 480}
      title={t('call.one')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {record ? (
        <Stack gap="lg">
          <Facts look={callLook} record={record} marked={marks.get(record.id)} />
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
