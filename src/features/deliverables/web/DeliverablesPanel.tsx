import { Button, Group, Progress, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, useMemo, useState } from 'react'
import { getContractText } from '#features/contracts/contract-text.ts'
import { clauseNames } from '#features/contracts/rules.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type Deliverable, getDeliverables } from '../contract.ts'
import { DeliverableCard } from './DeliverableCard.tsx'
import { DeliverableForm } from './DeliverableForm.tsx'
import { HandOver } from './HandOver.tsx'
import { useDeliverables } from './useDeliverables.ts'
import { Withdraw } from './Withdraw.tsx'

type Asking =
  | { ask: 'form'; of: Deliverable | null }
  | { ask: 'handOver' | 'judge' | 'withdraw'; of: Deliverable }

type Props = {
  id: string
  /** Asks what came of testing one; what it is to bring is known above. */
  judge: ComponentType<{ contractId: string; deliverable: Deliverable; onClose: () => void }>
}

/** What a contract promises to hand over, beside its text: how far each is, and what may be done with it. */
export const DeliverablesPanel = ({ id, judge: Judge }: Props) => {
  const t = useT()
  const { data, error } = useQuery(ask(getDeliverables, { params: { id } }))
  const { data: text } = useQuery(ask(getContractText, { params: { id }, query: {} }))
  const clauses = useMemo(() => (text ? clauseNames(text) : new Map()), [text])
  const [asking, setAsking] = useState<Asking | null>(null)
  const change = useDeliverables(id)
  if (error) return <ProblemAlert error={error} noun="deliverable" />
  if (!data) return <Skeleton h={160} aria-label={t('state.loading')} />
  const { items, offered, open, ourRole, refs } = data
  const close = () => setAsking(null)
  const done = items.filter(({ state }) => state === 'accepted' || state === 'remarks').length
  const progress = t('deliverable.progress', { accepted: done, all: items.length })
  return (
    <Stack gap="sm">
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(open ? 'deliverable.empty' : 'deliverable.empty.signed')}
        </Text>
      ) : (
        <>
          <Text size="sm" component="output">
            {progress}
          </Text>
          <Progress
            value={(done / items.length) * 100}
            color={done === items.length ? 'green' : 'clay.5'}
            aria-label={progress}
          />
        </>
      )}
      {items.map((one) => (
        <DeliverableCard
          key={one.id}
          deliverable={one}
          clause={one.clause === null ? null : (clauses.get(one.clause) ?? 'gone')}
          ourRole={ourRole}
          refs={refs}
          onChange={() => setAsking({ ask: 'form', of: one })}
          onRemove={() => change.remove(one)}
          onHandOver={() => setAsking({ ask: 'handOver', of: one })}
          onJudge={() => setAsking({ ask: 'judge', of: one })}
          onWithdraw={() => setAsking({ ask: 'withdraw', of: one })}
        />
      ))}
      {open && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => setAsking({ ask: 'form', of: null })}>
            {t('deliverable.add')}
          </Button>
          {offered > 0 && (
            <Button size="compact-sm" variant="default" loading={change.taking} onClick={change.takeOver}>
              {t('deliverable.takeOver', { count: offered })}
            </Button>
          )}
        </Group>
      )}
      {asking?.ask === 'form' && (
        <DeliverableForm id={id} deliverable={asking.of} clauses={[...clauses.values()]} onClose={close} />
      )}
      {asking?.ask === 'handOver' && <HandOver deliverable={asking.of} ourRole={ourRole} onClose={close} />}
      {asking?.ask === 'withdraw' && <Withdraw deliverable={asking.of} onClose={close} />}
      {asking?.ask === 'judge' && <Judge contractId={id} deliverable={asking.of} onClose={close} />}
    </Stack>
  )
}
