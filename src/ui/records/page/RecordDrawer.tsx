import { Button, Drawer, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { useBin } from '../data/useBin.ts'
import { useRecord } from '../data/useRecord.ts'
import type { Look } from '../looks.ts'
import type { AnyRecord } from '../state/pages.ts'
import { useMarks } from '../table/useMarks.ts'
import { Facts } from './Facts.tsx'
import { PageBones } from './PageBones.tsx'

type Props = {
  look: Look
  id: string
  size: number
  onClose: () => void
  /** What stands above the facts. */
  head?: (record: AnyRecord) => ReactNode
  /** What stands below them. */
  children?: ReactNode
}

/** A record in a drawer: its facts, changed in place, and the way into the bin. */
export const RecordDrawer = ({ look, id, size, onClose, head, children }: Props) => {
  const { noun } = look
  const t = useT()
  const { marks, mark } = useMarks()
  const { record, error, refetch } = useRecord(noun, id, mark)
  const { remove } = useBin(noun)
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? '100%' : size}
      title={t(`${noun.name}.one`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      // Esc belongs first to what is open within: an editor or a list.
      closeOnEscape
    >
      {record ? (
        <Stack gap="lg">
          {head?.(record)}
          <Facts look={look} record={record} marked={marks.get(record.id)} />
          {children}
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
