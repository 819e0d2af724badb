import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconMailPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ask, patchCached, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Invitation, listInvitations, withdrawInvitation } from '../contract.ts'

/** The invitations that wait for an answer, each to be withdrawn. */
export const Invitations = ({ roleName }: { roleName: (id: string) => string }) => {
  const t = useT()
  const problem = useProblem()
  const { data, error } = useQuery(ask(listInvitations, {}))
  // Not in the row: it goes at once, and what it had to say would go with it.
  const withdraw = useTell(withdrawInvitation, {
    refreshes: [listInvitations],
    optimistic: (client, { params }) =>
      patchCached(client, listInvitations, ({ items }) => ({
        items: items.filter((i) => i.id !== params.id),
      })),
  })
  // What has expired since the page opened is told by the server at the next look.
  const [now] = useState(Date.now)
  const open = (data?.items ?? []).filter((i) => !i.acceptedAt)
  const take = (id: string) =>
    withdraw.mutate(
      { params: { id } },
      { onSuccess: () => showDone(t('invitation.withdrawn')), onError: (e) => showProblem(problem(e)) },
    )
  if (error) return <ProblemAlert error={error} />
  if (open.length === 0) return null
  return (
    <Stack gap={0}>
      <Title order={2} mb={4}>
        {t('invitation.open')}
      </Title>
      {open.map((invitation) => (
        <Row
          key={invitation.id}
          invitation={invitation}
          role={roleName(invitation.roleId)}
          expired={Date.parse(invitation.expiresAt) < now}
          onWithdraw={() => take(invitation.id)}
        />
      ))}
    </Stack>
  )
}

type RowProps = { invitation: Invitation; role: string; expired: boolean; onWithdraw: () => void }

const Row = ({ invitation, role, expired, onWithdraw }: RowProps) => {
  const t = useT()
  const format = useFormat()
  return (
    <Group gap="sm" py={10} px={4} style={{ borderBottom: '1px solid var(--tessera-line)' }}>
      <IconMailPlus size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0} flex="1 1 200px">
        <Text fw={500} truncate>
          {invitation.name}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {invitation.email} · {role}
        </Text>
      </Stack>
      {expired ? (
        <Badge color="gray">{t('invitation.expired')}</Badge>
      ) : (
        <Text size="xs" c="dimmed">
          {t('invitation.until', { day: format.dayOf(invitation.expiresAt) })}
        </Text>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onWithdraw}>
        {t('invitation.withdraw')}
      </Button>
    </Group>
  )
}
