import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getContact } from '#features/contacts/contract.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { sendOffer } from '../contract-papers.ts'

/** Sends an offer by mail, to its contact unless another address is typed; without one it only opens the link. */
export const SendDialog = ({
  record,
  version,
  onClose,
}: {
  record: AnyRecord
  version: number
  onClose: () => void
}) => {
  const t = useT()
  const may = useMay()
  const contactId = typeof record.contactId === 'string' ? record.contactId : ''
  const { data: contact } = useQuery({
    ...ask(getContact, { params: { id: contactId } }),
    enabled: contactId !== '' && may('contact.read'),
  })
  const [typed, setTyped] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const send = useTell(sendOffer)
  const to = typed ?? contact?.emails?.[0] ?? ''
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('offer.send.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault()
          send.mutate(
            { params: { id: record.id }, body: { version, to: to.trim() || null, words } },
            { onSuccess: () => (showDone(t('offer.send.done')), onClose()) },
          )
        }}
      >
        <Stack gap="sm">
          <TextInput
            type="email"
            label={t('offer.send.to')}
            description={t('offer.send.to.about')}
            value={to}
            data-autofocus
            onChange={(e) => setTyped(e.currentTarget.value)}
          />
          <Textarea
            label={t('offer.send.words')}
            autosize
            minRows={3}
            maxLength={4000}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
          <ProblemAlert error={send.error} noun="offer" />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={send.isPending}>
              {t('offer.move.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
