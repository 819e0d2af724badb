import { ActionIcon, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { type ClauseName, clauseTitle } from '#features/contracts/rules.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import type { Deliverable, Deliverables, DeliverableState } from '../contract.ts'
import { Rounds } from './Rounds.tsx'

const colours: Record<DeliverableState, string> = {
  planned: 'gray',
  overdue: 'red',
  handed_over: 'blue',
  accepted: 'green',
  remarks: 'yellow',
  refused: 'red',
}

type Props = {
  deliverable: Deliverable
  clause: ClauseName | 'gone' | null
  ourRole: Deliverables['ourRole']
  refs: Refs
  onChange: () => void
  onRemove: () => void
  onHandOver: () => void
  onJudge: () => void
  onWithdraw: () => void
}

/** A deliverable: what, by when, by what it is accepted, how it stands, and each round. */
export const DeliverableCard = ({ deliverable, clause, ourRole, refs, ...on }: Props) => {
  const t = useT()
  const format = useFormat()
  const { number, name, dueOn, criterion, taken, state, rounds, can } = deliverable
  const facts = [
    dueOn && t('deliverable.due', { day: format.day(dueOn) }),
    clause && (clause === 'gone' ? t('deliverable.gone') : clauseTitle(clause)),
    taken && t('deliverable.taken'),
  ].filter(Boolean)
  return (
    <Paper withBorder p="sm" component="section" aria-label={`${number}. ${name}`}>
      <Stack gap={6}>
        <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-start">
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {`${number}. ${name}`}
          </Text>
          <Group gap={2} wrap="nowrap" style={{ flex: 'none' }}>
            <Badge variant="light" color={colours[state]}>
              {t(`deliverable.state.${state}`)}
            </Badge>
            {can.includes('change') && (
              <>
                <ActionIcon size="sm" aria-label={t('deliverable.change.of', { name })} onClick={on.onChange}>
                  <IconPencil size={15} />
                </ActionIcon>
                <ActionIcon size="sm" aria-label={t('deliverable.remove.of', { name })} onClick={on.onRemove}>
                  <IconX size={15} />
                </ActionIcon>
              </>
            )}
          </Group>
        </Group>
        {facts.length > 0 && (
          <Text size="xs" c="dimmed">
            {facts.join(' · ')}
          </Text>
        )}
        {criterion && <Text size="sm">{t('deliverable.accepted', { criterion })}</Text>}
        <Rounds of={deliverable} refs={refs} onWithdraw={on.onWithdraw} />
        {can.includes('handOver') && (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('deliverable.handOver.of', { name })}
              onClick={on.onHandOver}
            >
              {t(rounds.length > 0 ? 'deliverable.handOver.again' : `deliverable.handOver.${ourRole}`)}
            </Button>
          </Group>
        )}
        {can.includes('judge') && (
          <Group>
            <Button size="compact-sm" aria-label={t('deliverable.judge.of', { name })} onClick={on.onJudge}>
              {t('deliverable.judge')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  )
}
