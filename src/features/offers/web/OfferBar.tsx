import { Badge, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getOfferDetails, moveOffer, type OfferMove, reviseOffer } from '../contract-papers.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { stateColour } from './look.ts'
import { SendDialog } from './SendDialog.tsx'

/** What is usually next; of an offer that has expired, a new revision. */
const isNext = (how: OfferMove, expired: boolean) =>
  expired ? how === 'revise' : ['issue', 'ask', 'approve', 'send'].includes(how)

/** How an offer stands, and what may be done with it now. */
export const OfferBar = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const format = useFormat()
  const problem = useProblem()
  const { history } = useRouter()
  const [open, setOpen] = useState<OfferMove | null>(null)
  const params = { id: record.id }
  const { data } = useQuery(ask(getOfferDetails, { params }))
  const [move, revise] = [useTell(moveOffer), useTell(reviseOffer)]
  const state = String(record.state)
  const close = () => setOpen(null)
  const go = (how: Exclude<OfferMove, 'send' | 'revise'>, more: { words?: string; by?: string } = {}) =>
    data && move.mutate({ params, body: { version: data.version, move: how, ...more } }, { onSettled: close })
  const start = (how: OfferMove) => {
    if (how === 'revise')
      return revise.mutate(
        { params },
        {
          onSuccess: ({ id }) => history.push(`/w/${workspaceHere() ?? ''}/offers/${id}`),
          onError: (error) => showProblem(problem(error)),
        },
      )
    if (how === 'ask' || how === 'approve' || how === 'reopen') return go(how)
    setOpen(how)
  }
  return (
    <section aria-label={t('offer.state')}>
      <Group px="md" py="xs" gap="xs">
        <Badge color={stateColour[state] ?? 'gray'} variant="light">
          {t(`offer.state.${state}`)}
        </Badge>
        {data?.expired && <Badge color="orange">{t('offer.expired')}</Badge>}
        {typeof record.answeredBy === 'string' && record.answeredBy !== '' && (
          <span>
            {record.answeredBy}
            {typeof record.answeredAt === 'string' && `, ${format.instant(record.answeredAt)}`}
          </span>
        )}
        <Group gap="xs" ml="auto">
          {data?.moves.map((how) => (
            <Button
              key={how}
              size="compact-sm"
              variant={isNext(how, data.expired) ? 'filled' : 'default'}
              loading={move.isPending && move.variables.body.move === how}
              onClick={() => start(how)}
            >
              {t(`offer.move.${how}`)}
            </Button>
          ))}
        </Group>
      </Group>
      <ProblemAlert error={move.error} noun="offer" />
      <Confirm
        opened={open === 'issue' || open === 'withdraw'}
        title={t(`offer.move.${open ?? 'issue'}`)}
        text={t(open === 'withdraw' ? 'offer.withdraw.text' : 'offer.issue.text')}
        verb={t(`offer.move.${open ?? 'issue'}`)}
        busy={move.isPending}
        onClose={close}
        onConfirm={() => (open === 'issue' || open === 'withdraw') && go(open)}
      />
      {(open === 'accept' || open === 'decline' || open === 'return') && (
        <AnswerDialog
          move={open}
          busy={move.isPending}
          expired={data?.expired ?? false}
          onClose={close}
          onDone={(said) => go(open, said)}
        />
      )}
      {open === 'send' && data && <SendDialog record={record} version={data.version} onClose={close} />}
    </section>
  )
}
