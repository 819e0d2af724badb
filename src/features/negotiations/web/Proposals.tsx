import { Button, Text, Title } from '@mantine/core'
import { useTell } from '#kit/query.ts'
import { decide } from '#features/reviews/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createNegotiationPoint, removeNegotiationPoint } from '../contract.ts'
import { type Proposal } from '../contract-table.ts'
import { refreshes } from './refreshes.ts'
import classes from './Table.module.css'

/** Findings nobody has decided about and requirements that are not met: each is put on the table at once. */
export const Proposals = ({
  contractId,
  proposals,
}: {
  contractId: string
  proposals: readonly Proposal[]
}) => {
  const t = useT()
  const problem = useProblem()
  const [deciding, making, removing] = [
    useTell(decide, { refreshes }),
    useTell(createNegotiationPoint, { refreshes }),
    useTell(removeNegotiationPoint, { refreshes }),
  ]
  const failed = (error: Error) => showProblem(problem(error, 'negotiation_point'))
  /** Puts a proposal on the table, and gives what takes it off again. */
  const putOn = async ({ id, source, name, priority, clause, ours }: Proposal) => {
    if (source === 'finding') {
      const decided = (decision: 'negotiated' | null) =>
        deciding.mutateAsync({ params: { id }, body: { decision, words: (decision && ours) || null } })
      await decided('negotiated')
      return () => decided(null)
    }
    const point = { contractId, name, priority, clause, ours, source, sourceKey: id }
    const made = await making.mutateAsync({ body: point })
    return () => removing.mutateAsync({ params: { id: made.id }, query: {} })
  }
  const put = (proposal: Proposal) =>
    putOn(proposal).then(
      (back) =>
        showUndo(t('negotiation.put.done', { name: proposal.name }), () =>
          (back() as Promise<unknown>).catch(failed),
        ),
      failed,
    )
  if (proposals.length === 0) return null
  return (
    <section>
      <Title order={2} fz="sm" mt="lg">
        {t('negotiation.proposals')}
      </Title>
      <ul className={classes['proposals']}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Text size="sm">
              {proposal.name}
              <Text span size="xs" c="dimmed">
                {` · ${t(`negotiation_point.source.${proposal.source}`)} · ${
                  proposal.severity
                    ? t(`review.severity.${proposal.severity}`)
                    : t(`negotiation_point.priority.${proposal.priority}`)
                }`}
              </Text>
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              flex="none"
              aria-label={t('negotiation.put.of', { name: proposal.name })}
              onClick={() => void put(proposal)}
            >
              {t('negotiation.put')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
