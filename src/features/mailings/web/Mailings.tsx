import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { RefsShape } from '#kit/noun.ts'
import type { PeriodName } from '#kit/period.ts'
import { ask, useTell } from '#kit/query.ts'
import type { z } from 'zod'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listMailings, type Mailing, removeMailing, restoreMailing } from '../contract.ts'
import { MailingForm } from './MailingForm.tsx'

type Props = { desk: DeskName; period: PeriodName | undefined; onClose: () => void }

/** The desks that go out by mail: set up and stopped. */
export const Mailings = ({ desk, period, onClose }: Props) => {
  const t = useT()
  const { data, error } = useQuery(ask(listMailings, { query: { sort: '-createdAt' } }))
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('mailing.many')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('mailing.about')}
        </Text>
        <MailingForm desk={desk} period={period ?? 'month'} />
        <ProblemAlert error={error} />
        {!data && !error && <Skeleton h={60} aria-label={t('state.loading')} />}
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('mailing.none')}
          </Text>
        )}
        <div>
          {data?.items.map((mailing) => (
            <Line key={mailing.id} mailing={mailing} refs={data.refs} />
          ))}
        </div>
      </Stack>
    </Modal>
  )
}

const Line = ({ mailing, refs }: { mailing: Mailing; refs: z.infer<typeof RefsShape> }) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const end = useTell(removeMailing, { refreshes: [listMailings] })
  const again = useTell(restoreMailing, { refreshes: [listMailings] })
  const { id, desk, every, nextAt, recipients, memberId } = mailing
  const params = { id }
  const who = format.list((recipients ?? []).map((link) => refs[link.id]?.title ?? t('record.nameless')))
  const facts = [
    t(`mailing.every.${every}`),
    nextAt && t('mailing.next', { at: format.instant(nextAt) }),
    refs[memberId ?? '']?.title,
  ]
  const stop = () =>
    end.mutate(
      { params, query: {} },
      {
        onError: (wrong) => showProblem(problem(wrong)),
        onSuccess: () => showUndo(t('mailing.ended'), () => again.mutateAsync({ params })),
      },
    )
  return (
    <Group gap="sm" py={8} wrap="nowrap" style={{ borderTop: '1px solid var(--tessera-line)' }}>
      <IconMail size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0} flex={1}>
        <Text fw={500} truncate>
          {t(`mailing.desk.${desk}`)} → {who}
        </Text>
        <Text size="xs" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </Stack>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('mailing.end', { who })}
        loading={end.isPending}
        onClick={stop}
      >
        {t('mailing.endShort')}
      </Button>
    </Group>
  )
}
