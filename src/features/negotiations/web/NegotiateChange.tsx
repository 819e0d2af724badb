import { Button } from '@mantine/core'
import type { Redline } from '#features/contracts/contract-drafts.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createNegotiationPoint, removeNegotiationPoint } from '../contract.ts'
import { refreshes } from './refreshes.ts'

type Run = Redline['changes'][number]['text'][number]
type Props = {
  contractId: string
  change: Redline['changes'][number]
  /** The version that was ours, and the one that came back. */
  from: number
  to: number
}

const read = (runs: readonly Run[], without: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
    .trim()

/** Puts a change of the other side on the negotiation table: what we had written is our position, what came back theirs. */
export const NegotiateChange = ({ contractId, change, from, to }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const [making, removing] = [
    useTell(createNegotiationPoint, { refreshes }),
    useTell(removeNegotiationPoint, { refreshes }),
  ]
  if (!may('negotiation_point.create')) return null
  const { code, heading, text, after, before } = change
  const [ours, theirs] = [read(text, 'added'), read(text, 'removed')]
  const words = read(heading, 'removed') || (theirs || ours).slice(0, 80)
  const name = `${after ?? before ?? ''} ${words}`.trim()
  const failed = (error: Error) => showProblem(problem(error, 'negotiation_point'))
  const put = () =>
    making
      .mutateAsync({
        body: {
          contractId,
          name: name.slice(0, 300),
          clause: code,
          priority: 'should',
          ours: ours || null,
          theirs: theirs || null,
          source: 'change',
          sourceKey: `${from}-${to} ${code}`,
        },
      })
      .then(
        ({ id }) =>
          showUndo(t('negotiation.put.done', { name }), () =>
            removing.mutateAsync({ params: { id }, query: {} }).catch(failed),
          ),
        failed,
      )
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={making.isPending}
      aria-label={t('negotiation.put.of', { name })}
      onClick={() => void put()}
    >
      {t('negotiation.put')}
    </Button>
  )
}
