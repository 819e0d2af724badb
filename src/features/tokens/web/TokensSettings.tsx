import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listTokens, revokeToken, type Token } from '../contract.ts'
import { TokenForm } from './TokenForm.tsx'

/** One's own API tokens of this workspace: made, shown once, revoked. */
export const TokensSettings = () => {
  const t = useT()
  const [making, setMaking] = useState(false)
  const { data, error } = useQuery(ask(listTokens, {}))
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      {t('token.new')}
    </Button>
  )
  return (
    <Stack gap="sm">
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={160} aria-label={t('state.loading')} />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={IconKey}
          title={t('token.empty.title')}
          text={t('token.empty.text')}
          actions={make}
        />
      )}
      {data && data.items.length > 0 && <Group>{make}</Group>}
      {data?.items.map((token) => (
        <Row key={token.id} token={token} />
      ))}
      {making && <TokenForm onClose={() => setMaking(false)} />}
    </Stack>
  )
}

const Row = ({ token }: { token: Token }) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const revoke = useTell(revokeToken, { refreshes: [listTokens] })
  const facts = [
    token.lastUsedAt ? t('token.used', { when: format.relative(token.lastUsedAt) }) : t('token.unused'),
    token.expiresAt ? t('token.expires', { day: format.dayOf(token.expiresAt) }) : t('token.forever'),
  ]
  return (
    <Group gap="sm" py={10} px={4} style={{ borderBottom: '1px solid var(--tessera-line)' }}>
      <IconKey size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0} flex="1 1 220px">
        <Text fw={500} truncate>
          {token.name}{' '}
          <Text component="span" ff="monospace" size="xs" c="dimmed">
            {token.start}…
          </Text>
        </Text>
        <Text size="xs" c="dimmed">
          {facts.join(' · ')}
        </Text>
      </Stack>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('token.revoke')}
      </Button>
      <Confirm
        opened={asking}
        title={t('token.revoke.title', { name: token.name })}
        text={t('token.revoke.text')}
        verb={t('token.revoke')}
        busy={revoke.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          revoke.mutate(
            { params: { id: token.id } },
            {
              onSuccess: () => (setAsking(false), showDone(t('token.revoked'))),
              onError: (e) => showProblem(problem(e)),
            },
          )
        }
      />
    </Group>
  )
}
