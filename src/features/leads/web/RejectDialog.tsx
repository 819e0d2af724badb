import { Button, Group, Modal, Stack } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { useChange } from '#ui/records/data/useChange.ts'
import { titleOf } from '#ui/records/state/edits.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { lead, rejectReasons } from '../contract.ts'

/** Asks why a lead is rejected; the answer rejects it. */
export const RejectDialog = ({ record, onClose }: { record: AnyRecord; onClose: () => void }) => {
  const t = useT()
  const { change } = useChange(lead)
  const reject = (rejectReason: string) => {
    onClose()
    void change(record, { status: 'rejected', rejectReason })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lead.reject.title', { name: titleOf(record, 'name') ?? '' })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap={6}>
        {rejectReasons.map((reason, i) => (
          <Button
            key={reason}
            variant="default"
            justify="flex-start"
            onClick={() => reject(reason)}
            {...(i === 0 && { 'data-autofocus': true })}
          >
            {t(`lead.rejectReason.${reason}`)}
          </Button>
        ))}
        <Group justify="flex-end" mt="xs">
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
