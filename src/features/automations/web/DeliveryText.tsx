import { Button, Code, Group, Text } from '@mantine/core'
import type { Endpoint } from '#kit/endpoint.ts'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { type Delivery, replayDelivery } from '#features/webhooks/contract.ts'

/** How a message to an address went, and a way to send it again. */
export const DeliveryText = ({ delivery, refreshes }: { delivery: Delivery; refreshes: Endpoint[] }) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const problem = useProblem()
  const replay = useTell(replayDelivery, { refreshes })
  const { id, state, attempts, status, answer, problem: why, nextAt } = delivery
  const told = [
    t(`webhook.state.${state}`),
    attempts > 0 && t('webhook.attempts', { count: attempts }),
    status !== null && t('webhook.status', { status }),
    why !== null && t(`webhook.problem.${why}`),
    state === 'waiting' && attempts > 0 && nextAt && t('webhook.next', { when: format.instant(nextAt) }),
  ].filter(Boolean)
  return (
    <>
      <Group gap="xs">
        <Text size="sm" {...(state === 'failed' ? { c: 'red' } : { c: 'dimmed' })}>
          {told.join(' · ')}
        </Text>
        {may('automation.update') && attempts > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            loading={replay.isPending}
            onClick={() =>
              replay.mutate(
                { params: { id } },
                {
                  onSuccess: () => showDone(t('webhook.replayed')),
                  onError: (error) => showProblem(problem(error)),
                },
              )
            }
          >
            {t('webhook.replay')}
          </Button>
        )}
      </Group>
      {answer && (
        <Code block fz="xs" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {answer}
        </Code>
      )}
    </>
  )
}
