import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { contract } from '../../contract.ts'
import { getContractParties, giveContractNotice, type Party } from '../../parties/contract-parties.ts'
import { refreshes } from '../agreement/refreshes.ts'

/** Asks who answers for a party from now on, and gives notice of it. */
export const GiveNotice = ({ id, party, onClose }: { id: string; party: Party; onClose: () => void }) => {
  const t = useT()
  const [person, setPerson] = useState<string | null>(null)
  const [refs, setRefs] = useState<Refs>({})
  const [words, setWords] = useState('')
  const give = useTell(giveContractNotice, { refreshes: [getContractParties, ...refreshes] })
  const field = party.ours ? 'ownerId' : 'contactId'
  return (
    <AskDialog
      title={t('contract.notice')}
      error={give.error}
      busy={give.isPending}
      disabled={person === null}
      onClose={onClose}
      onConfirm={() =>
        person !== null &&
        give.mutate(
          { params: { id }, body: { role: party.role, personId: person, words } },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    >
      <Text size="sm">{t('contract.notice.text')}</Text>
      <FieldInput
        noun="contract"
        name={field}
        field={contract.fields[field]}
        value={person}
        refs={refs}
        label={`${t('contract.party.person')} · ${t(`contract.party.${party.role}`)}`}
        required
        onChange={(value, names) => {
          setPerson(value as string | null)
          if (names) setRefs((r) => ({ ...r, ...names }))
        }}
      />
      <Textarea
        label={t('contract.notice.words')}
        autosize
        minRows={2}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskDialog>
  )
}
