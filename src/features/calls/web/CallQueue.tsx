import { Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconMoonStars } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { takeTurn } from '../contract.ts'
import { SILENT_DAYS } from '../rules.ts'
import { CallPlaces } from './CallPlaces.tsx'
import { TurnCard } from './TurnCard.tsx'

/** Whom to call next, one at a time: the customer, how it went, and then the next one. */
export const CallQueue = () => {
  const t = useT()
  const { mutate, data, error, isPending } = useTell(takeTurn, { refreshes: [] })
  useEffect(() => mutate({ body: {} }), [mutate])
  const next = (skip?: { id: string; name: string }) =>
    mutate(
      { body: skip ? { skip: skip.id } : {} },
      { onSuccess: () => skip && showDone(t('call.queue.skipped', { name: skip.name })) },
    )
  return (
    <Stack gap={0} p={{ base: 'sm', sm: 'lg' }} maw={760}>
      <PageHeader
        title={t('call.queue.title')}
        about={t('call.queue.about')}
        actions={<CallPlaces shown="queue" />}
      />
      {error ? (
        <PageProblem error={error} retry={() => next()} />
      ) : !data ? (
        <Skeleton height={280} radius="md" />
      ) : (
        <>
          <Group gap="md" mb="xs" aria-live="polite">
            <Text size="sm" fw={500}>
              {t(data.capped ? 'call.queue.capped' : 'call.queue.left', { count: data.left })}
            </Text>
            {data.asleep > 0 && (
              <Text size="sm" c="dimmed">
                {t('call.queue.asleep', { count: data.asleep })}
              </Text>
            )}
          </Group>
          {data.turn ? (
            <TurnCard
              key={data.turn.subject.id}
              turn={data.turn}
              refs={data.refs}
              busy={isPending}
              onLogged={() => next()}
              onSkip={() => data.turn && next({ id: data.turn.subject.id, name: data.turn.name })}
            />
          ) : (
            <EmptyState
              icon={data.asleep > 0 ? IconMoonStars : IconCircleCheck}
              title={t(data.asleep > 0 ? 'call.queue.asleep.title' : 'call.queue.done.title')}
              text={t('call.queue.done.text', { days: SILENT_DAYS })}
            />
          )}
        </>
      )}
    </Stack>
  )
}
