import { Checkbox, MultiSelect, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listMembers } from '#features/members/contract.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { beginSigning } from '../../agreement/contract-signing.ts'
import { refreshes } from './refreshes.ts'

/** Asks who signs for either side, and prints the contract for good. */
export const BeginSigning = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const { data } = useQuery(ask(listMembers, { query: { limit: 200, sort: 'name' } }))
  const [ours, setOurs] = useState<string[]>([])
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [ordered, setOrdered] = useState(false)
  const [days, setDays] = useState(14)
  const begin = useTell(beginSigning, { refreshes })
  const here = (data?.items ?? []).filter(({ active }) => active !== false)
  return (
    <AskDialog
      title={t('contract.signing.begin')}
      error={begin.error}
      busy={begin.isPending}
      disabled={ours.length === 0 || name.trim() === ''}
      onClose={onClose}
      onConfirm={() =>
        begin.mutate(
          {
            params: { id },
            body: {
              signers: [
                ...ours.map((memberId) => ({ memberId })),
                { name: name.trim(), email: email.trim() || null },
              ],
              ordered,
              days,
            },
          },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    >
      <Text size="sm">{t('contract.signing.begin.text')}</Text>
      <MultiSelect
        label={t('contract.signing.ours')}
        searchable
        required
        nothingFoundMessage={t('input.nothing')}
        data={here.map((member) => ({ value: member.id, label: member.name ?? '' }))}
        value={ours}
        onChange={setOurs}
      />
      <TextInput
        label={t('contract.signing.theirs')}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={t('contract.signing.email')}
        description={t('contract.signing.email.about')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Checkbox
        label={t('contract.signing.ordered')}
        checked={ordered}
        onChange={(event) => setOrdered(event.currentTarget.checked)}
      />
      <NumberInput
        label={t('contract.signing.days')}
        min={1}
        max={90}
        allowDecimal={false}
        value={days}
        onChange={(value) => setDays(Number(value) || 1)}
      />
    </AskDialog>
  )
}
