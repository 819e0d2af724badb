import { Badge, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listSessions, type OwnSession, revokeOtherSessions, revokeSession } from '../auth.ts'

const sessions = queryOptions({ queryKey: ['auth', 'sessions'], queryFn: listSessions })

/** Where one is signed in, and how to end it there. */
export const OwnSessions = () => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const { data, error } = useQuery(sessions)
  const settle = {
    onSettled: () => client.invalidateQueries({ queryKey: sessions.queryKey }),
    onError: (e: Error) => showProblem(problem(e)),
  }
  const revoke = useMutation({ mutationFn: revokeSession, ...settle })
  const revokeOthers = useMutation({ mutationFn: revokeOtherSessions, ...settle })
  return (
    <section>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('sessions.title')}</Title>
        {(data?.items.length ?? 0) > 1 && (
          <Button
            size="compact-sm"
            variant="default"
            loading={revokeOthers.isPending}
            onClick={() => revokeOthers.mutate()}
          >
            {t('sessions.endOthers')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={120} aria-label={t('state.loading')} />}
      <Stack gap={0}>
        {data?.items.map((session) => (
          <Row key={session.id} session={session} onEnd={() => revoke.mutate(session.id)} />
        ))}
      </Stack>
    </section>
  )
}

const Row = ({ session, onEnd }: { session: OwnSession; onEnd: () => void }) => {
  const t = useT()
  const format = useFormat()
  const Icon = /Mobile|Android|iPhone/.test(session.userAgent ?? '') ? IconDeviceMobile : IconDeviceDesktop
  return (
    <Group gap="sm" py={10} wrap="nowrap" style={{ borderBottom: '1px solid var(--tessera-line)' }}>
      <Icon size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0} flex={1}>
        <Text fw={500} truncate>
          {browserOf(session.userAgent) ?? t('state.unknown')}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[session.ipAddress, t('sessions.since', { when: format.instant(session.createdAt) })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      {session.current ? (
        <Badge color="green">{t('sessions.current')}</Badge>
      ) : (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
          {t('sessions.end')}
        </Button>
      )}
    </Group>
  )
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['YaBrowser/', 'Yandex'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iPadOS'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

const browserOf = (agent: string | null): string | undefined => {
  const named = (of: readonly (readonly [string, string])[]) =>
    of.find(([sign]) => agent?.includes(sign))?.[1]
  const parts = [named(browsers), named(systems)].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : (agent ?? undefined)
}
