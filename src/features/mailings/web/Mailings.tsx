import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { RefsShape } from '#kit/shapes.ts'
import type { PeriodName } from '#kit/period.ts'
import { ask, useTell } from '#kit/query.ts'
import type { z } from 'zod'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { Standing, StandingLine } from '#ui/shell/Standing.tsx'
import { listMailings, type Mailing, removeMailing, restoreMailing } from '../contract.ts'
import { MailingForm } from './MailingForm.tsx'

type Props = { desk: DeskName; period: PeriodName | undefined; onClose: () => void }

/** The desks that go out by mail: set up and stopped. */
export const Mailings = ({ desk, period, onClose }: Props) => {
  const { data, error } = useQuery(ask(listMailings, { query: { sort: '-createdAt' } }))
  return (
    <Standing
      noun="mailing"
      form={<MailingForm desk={desk} period={period ?? 'month'} />}
      lines={data?.items.map((mailing) => (
        <Line key={mailing.id} mailing={mailing} refs={data.refs} />
      ))}
      error={error}
      onClose={onClose}
    />
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
  const names = (recipients ?? []).map((link) => refs[link.id]?.title ?? t('record.nameless'))
  const who = names.length > 0 ? format.list(names) : t('mailing.nobody')
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
    <StandingLine
      icon={IconMail}
      title={`${t(`mailing.desk.${desk}`)} → ${who}`}
      facts={facts}
      end={t('mailing.endShort')}
      endOf={t('mailing.end', { who })}
      busy={end.isPending}
      onEnd={stop}
    />
  )
}
