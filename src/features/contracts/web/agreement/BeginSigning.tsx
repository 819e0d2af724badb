import { Checkbox, MultiSelect, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listMembers } from '#features/members/contract.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { beginSigning, getSigning } from '../../agreement/contract-signing.ts'
import { getContractParties, type Party } from '../../parties/contract-parties.ts'
import { HeldButton } from './HeldButton.tsx'
import { refreshes } from './refreshes.ts'

type Guest = { name: string; email: string }

/** Begins the signing of a contract that may be signed; `held` says what keeps it back. */
export const BeginSigning = ({ id, held }: { id: string; held: string | undefined }) => {
  const t = useT()
  const params = { id }
  const [open, setOpen] = useState(false)
  const { data } = useQuery(ask(getSigning, { params }))
  const { data: parties } = useQuery({ ...ask(getContractParties, { params }), enabled: open })
  if (!data?.ready || data.signing) return null
  return (
    <>
      <HeldButton
        size="compact-sm"
        variant={held === undefined ? 'filled' : 'default'}
        held={held}
        onClick={() => setOpen(true)}
      >
        {t('contract.signing.begin')}
      </HeldButton>
      {open && parties && <Signers id={id} parties={parties.items} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Asks who signs for each party, and prints the contract for good. */
const Signers = ({ id, parties, onClose }: { id: string; parties: Party[]; onClose: () => void }) => {
  const t = useT()
  const { data } = useQuery(ask(listMembers, { query: { limit: 200, sort: 'name' } }))
  const others = parties.filter((party) => !party.ours)
  // Of further parties whoever answers for them is proposed; whoever signs for the other side is seldom their contact.
  const [ours, setOurs] = useState<string[]>(
    parties.flatMap(({ role, ownerId }) => (isFurther(role) && ownerId ? [ownerId] : [])),
  )
  const [guests, setGuests] = useState<Guest[]>(
    others.map(({ role, person }) => ({
      name: (isFurther(role) && person?.name) || '',
      email: (isFurther(role) && person?.email) || '',
    })),
  )
  const [ordered, setOrdered] = useState(false)
  const [days, setDays] = useState(14)
  const begin = useTell(beginSigning, { refreshes })
  const here = (data?.items ?? []).filter(({ active }) => active !== false)
  const change = (at: number, what: Partial<Guest>) =>
    setGuests(guests.map((guest, n) => (n === at ? { ...guest, ...what } : guest)))
  return (
    <AskDialog
      title={t('contract.signing.begin')}
      error={begin.error}
      busy={begin.isPending}
      disabled={ours.length === 0 || guests.some(({ name }) => name.trim() === '')}
      onClose={onClose}
      onConfirm={() =>
        begin.mutate(
          {
            params: { id },
            body: {
              signers: [
                ...ours.map((memberId) => ({ memberId })),
                ...guests.map(({ name, email }) => ({ name: name.trim(), email: email.trim() || null })),
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
      {others.map(({ role }, at) => {
        const further = isFurther(role) && { role: t(`contract.party.${role}`) }
        return [
          <TextInput
            key={`${role} name`}
            label={further ? t('contract.signing.guest', further) : t('contract.signing.theirs')}
            required
            maxLength={200}
            value={guests[at]?.name ?? ''}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />,
          <TextInput
            key={`${role} email`}
            type="email"
            label={further ? t('contract.signing.guest.email', further) : t('contract.signing.email')}
            description={further ? undefined : t('contract.signing.email.about')}
            value={guests[at]?.email ?? ''}
            onChange={(event) => change(at, { email: event.currentTarget.value })}
          />,
        ]
      })}
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

const isFurther = (role: Party['role']): boolean => role === 'integrator' || role === 'guarantor'
