import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconUserEdit, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import {
  type FurtherRole,
  furtherRoles,
  getContractParties,
  type Parties as Answer,
  type Party,
  putContractParty,
  removeContractParty,
} from '../../parties/contract-parties.ts'
import { refreshes } from '../agreement/refreshes.ts'
import { AddParty } from './AddParty.tsx'
import { GiveNotice } from './GiveNotice.tsx'

/** Who is party to the contract, who answers for each, and how that changes. */
export const Parties = ({ id }: { id: string }) => {
  const t = useT()
  const { data } = useQuery(ask(getContractParties, { params: { id } }))
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Party | null>(null)
  if (!data) return null
  const free = furtherRoles.filter((role) => data.items.every((party) => party.role !== role))
  return (
    <section aria-label={t('contract.parties')}>
      <Title order={3} fz="sm" mb={8}>
        {t('contract.parties')}
      </Title>
      <Stack gap={8}>
        {data.items.map((party) => (
          <Line key={party.role} id={id} data={data} party={party} onChange={() => setChanging(party)} />
        ))}
        {data.open && free.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('contract.party.add')}
          </Button>
        )}
      </Stack>
      {adding && <AddParty id={id} roles={free} onClose={() => setAdding(false)} />}
      {changing && <GiveNotice id={id} party={changing} onClose={() => setChanging(null)} />}
    </section>
  )
}

type LineProps = { id: string; data: Answer; party: Party; onChange: () => void }

const Line = ({ id, data, party, onChange }: LineProps) => {
  const t = useT()
  const problem = useProblem()
  const { role, ours, companyId } = party
  const name = t(`contract.party.${role}`)
  const told = { refreshes: [getContractParties, ...refreshes] }
  const [remove, put] = [useTell(removeContractParty, told), useTell(putContractParty, told)]
  const person = party.ownerId ?? party.contactId
  const params = { id }
  const further = furtherRoles.find((one) => one === role)
  const back = (role: FurtherRole) => {
    const { contactId, ownerId } = party
    put.mutate(
      { params, body: { role, companyId, contactId, ownerId } },
      { onError: (error) => showProblem(problem(error, 'contract')) },
    )
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
      <div>
        <Text size="xs" c="dimmed">
          {name}
        </Text>
        <Text size="sm">
          {ours ? (
            t('contract.party.ours')
          ) : companyId ? (
            <Reference noun="company" id={companyId} refs={data.refs} />
          ) : (
            t('contract.party.none')
          )}
        </Text>
        <Text size="xs" c="dimmed">
          {person === null ? (
            t('contract.party.nobody')
          ) : ours ? (
            (data.refs[person]?.title ?? '…')
          ) : (
            <Reference noun="contact" id={person} refs={data.refs} />
          )}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap">
        {data.writes && (ours || companyId) && (
          <ActionIcon size="sm" aria-label={t('contract.notice.of', { role: name })} onClick={onChange}>
            <IconUserEdit size={15} />
          </ActionIcon>
        )}
        {data.open && further && (
          <ActionIcon
            size="sm"
            aria-label={t('contract.party.remove', { role: name })}
            onClick={() =>
              remove.mutate(
                { params, query: { role: further } },
                {
                  onSuccess: () => showUndo(t('contract.party.removed', { role: name }), () => back(further)),
                  onError: (error) => showProblem(problem(error, 'contract')),
                },
              )
            }
          >
            <IconX size={15} />
          </ActionIcon>
        )}
      </Group>
    </Group>
  )
}
